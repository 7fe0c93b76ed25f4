import { type Day, lawOn } from '@clearnotice/uk-gdpr'
import type { Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Policy } from '../model/policy.ts'
import { affirmed } from './affirmed.ts'
import type { WriteSection, Writing } from './section.ts'
import { writeActivities, writeServices } from './write-activities.ts'
import { writeComplaints } from './write-complaints.ts'
import { writeController } from './write-controller.ts'
import { writeCookies, writeMarketing } from './write-cookies.ts'
import { writeRequirement, writeSensitiveData, writeSources } from './write-data.ts'
import { writeChanges, writeOpening } from './write-document.ts'
import { writeRecipients, writeTransfers } from './write-recipients.ts'
import { writeAutomatedDecisions, writeRights } from './write-rights.ts'

export interface WriteOptions {
  /** The day whose law the text speaks of: the regulator's name, the duties on complaints. */
  readonly day: Day
  /** One sentence a line in the source, for short diffs. */
  readonly sentencePerLine?: boolean
}

/** In the order in which people read. */
const sections: readonly WriteSection[] = [
  writeOpening,
  writeController,
  writeActivities,
  writeServices,
  writeSources,
  writeSensitiveData,
  writeRequirement,
  writeRecipients,
  writeTransfers,
  writeRights,
  writeAutomatedDecisions,
  writeComplaints,
  writeCookies,
  writeMarketing,
  writeChanges,
]

/**
 * Writes a policy as Markdown, in plain English: the same text for the same policy and day. What the policy doesn't say isn't written,
 * and nothing that it denies but for recipients, transfers, automated decisions, cookies and marketing.
 * @throws RangeError for a day before the UK GDPR
 */
export const writePolicy = (policy: Policy, { day, sentencePerLine = false }: WriteOptions): string => {
  const writing: Writing = { policy: affirmed(policy), day, law: lawOn(day), layout: { between: sentencePerLine ? '\n' : ' ' } }
  const root: Root = { type: 'root', children: sections.flatMap((write) => write(writing)) }
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown(), gfmTaskListItemToMarkdown()],
  })
}
