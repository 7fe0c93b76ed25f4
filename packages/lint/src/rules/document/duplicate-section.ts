import { type Reading, type Section, type Span, wordsKey } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { removeLines } from '../../remove-lines.ts'
import type { Rule, RuleExamples } from '../../rule.ts'
import { sectionLines } from '../../section-lines.ts'

const titleKey = ({ heading }: Section): string => (heading === undefined ? '' : wordsKey(heading))
const contentKey = ({ statements, sections }: Section): string => [...statements.map(wordsKey), ...sections.map(contentKey)].join('\n')

/** Headings that a pattern repeats ('Purpose', 'Legal basis' under each service) are no duplicates. */
const isPattern = (repeated: readonly (readonly Section[])[]): boolean => repeated.length > 1 || repeated.some((same) => same.length > 2)

const repeatedIn = (sections: readonly Section[]): readonly (readonly [Section, Section])[] => {
  const groups = [...Map.groupBy(sections, titleKey)].flatMap(([title, same]) => (title !== '' && same.length > 1 ? [same] : []))
  const contents = new Map(groups.flat().map((section) => [section, contentKey(section)]))
  const isSame = (one: Section | undefined, other: Section | undefined): boolean =>
    contents.get(one as Section) === contents.get(other as Section)
  const differing = groups.filter(([first, ...others]) => others.some((other) => !isSame(other, first)))
  return groups.flatMap((same) => {
    const [first, ...others] = same as [Section, ...Section[]]
    const again =
      differing.includes(same) && isPattern(differing)
        ? others.filter((other) => isSame(other, first) && contents.get(first) !== '')
        : others
    return again.map((other): readonly [Section, Section] => [first, other])
  })
}

const everyLevel = (section: Section): readonly (readonly [Section, Section])[] => [
  ...repeatedIn(section.sections),
  ...section.sections.flatMap(everyLevel),
]

/** Takes a section out that is the same to the letter, with what no reader sees: pictures, comments, tags. */
const removal = (reading: Reading, first: Section, again: Section) => {
  const [kept, gone] = [sectionLines(reading, first), sectionLines(reading, again)]
  const written = (lines: Span): string => reading.source.slice(lines.start, lines.end).trim()
  return kept && gone && written(kept) === written(gone) ? removeLines(reading.source, gone) : undefined
}

export const duplicateSection: Rule = {
  id: 'document/duplicate-section',
  title: 'Say each thing in one section',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'Two sections on the same thing make people ask which one holds, and drift apart at the next edit.',
  remedy: 'Keep one of the two, or give them headings that tell them apart.',
  needsText: true,
  fixable: true,
  check({ reading, report }) {
    for (const [first, again] of reading === undefined ? [] : everyLevel(reading.outline)) {
      const edit = reading && removal(reading, first, again)
      report(again, `The section ‘${again.title}’ is there already`, {
        subject: `section:${titleKey(again)}`,
        related: [{ message: 'First here', at: first }],
        ...(edit && { edit: [edit] }),
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Orders

    ## Purpose

    To send them.

    # Newsletter

    ## Purpose

    To tell you what is new.
    `,
    {
      note: 'A pattern of headings.',
      text: `
      # Privacy policy

      ## Orders

      ## Purpose

      To send them.

      ## Basis

      Contract.

      ## Newsletter

      ## Purpose

      To tell you what is new.

      ## Basis

      Consent.
      `,
    },
    `
    Your rights
    ===========

    You can ask for a copy.

    Your complaints
    ===============

    You can complain.
    `,
  ],
  bad: [
    `
    # Privacy policy

    ## Your rights

    You can ask for a copy of your data.

    ## Cookies

    We use none.

    ## ‹Your rights›

    You can ask for a copy of your data.
    `,
    `
    Who we are
    ==========

    We are Harbour Books Ltd.

    ‹Who we are›
    ============

    Harbour Books Ltd sells books.
    `,
    `
    **Complaints**

    Write to us if you are unhappy with how we use your data.

    **Changes**

    We show changes here.

    **‹Complaints›**

    Write to us if you are unhappy with how we use your data.
    `,
  ],
}
