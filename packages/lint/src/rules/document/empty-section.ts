import type { Reading, Section } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { isMarkedHeading, isNumberedLike } from '../../marked-heading.ts'
import { removeLines } from '../../remove-lines.ts'
import type { Rule, RuleExamples } from '../../rule.ts'
import { headingLines } from '../../section-lines.ts'

/** A longer heading says something itself. */
const longest = 8

/** What may stand around a heading and is no text. */
const markup = ' \n\r\t#=-*_:>|~'

/** Where each comment ends, by where it begins. */
type Comments = ReadonlyMap<number, number>

/** Whether nothing but marks and comments follows a heading: an image or a template's tag is something. */
const isBlank = (source: string, comments: Comments, from: number, to: number): boolean => {
  for (let at = from; at < to; ) {
    const end = markup.includes(source[at] as string) ? at + 1 : comments.get(at)
    if (end === undefined) return false
    at = end
  }
  return true
}

const isEmpty = (reading: Reading, comments: Comments, section: Section, numbered: boolean): boolean =>
  section.heading !== undefined &&
  section.heading.words.length <= longest &&
  (numbered || isMarkedHeading(reading, section)) &&
  section.statements.length === 0 &&
  section.sections.length === 0 &&
  isBlank(
    reading.source,
    comments,
    section.heading.span().end,
    reading.statements[section.heading.index + 1]?.block.span.start ?? reading.source.length,
  )

/** A heading over its like ('Part 1' over 'Introduction' at the same level) only groups: the next section follows at once. */
const isGroup = (siblings: readonly Section[], at: number): boolean =>
  at === 0 || (siblings[at + 1] !== undefined && (siblings[at] as Section).number === undefined && siblings[at + 1]?.number !== undefined)

const emptyIn = (reading: Reading, comments: Comments, section: Section): readonly Section[] =>
  section.sections.flatMap((inner, at, siblings) =>
    isEmpty(reading, comments, inner, isNumberedLike(reading, siblings, at)) && !(isGroup(siblings, at) && section.depth === 0)
      ? [inner]
      : emptyIn(reading, comments, inner),
  )

export const emptySection: Rule = {
  id: 'document/empty-section',
  title: 'Put something under every heading',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'A heading promises an answer. With nothing under it people look in vain, or think that there is nothing to know.',
  remedy: 'Write the section, or take the heading out.',
  needsText: true,
  fixable: true,
  check({ reading, report }) {
    if (reading === undefined) return
    const comments = new Map(reading.comments.map(({ span }) => [span.start, span.end]))
    for (const section of emptyIn(reading, comments, reading.outline)) {
      const lines = section.heading && headingLines(reading.source, section.heading)
      const edit = lines && removeLines(reading.source, lines)
      report(section, `Nothing stands under ‘${section.title}’`, {
        subject: `section:${section.title}`,
        ...(edit && { edit: [edit] }),
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    ## Cookies

    We use none.
    `,
    {
      note: 'A heading over others groups them.',
      text: `
      # Your data

      ## Orders

      ### What we use

      Your name.
      `,
    },
    {
      note: 'A picture is something.',
      text: `
      Privacy policy
      ==============

      Where your data goes
      --------------------

      ![A map](map.png)

      <!-- drawn in May -->
      `,
    },
  ],
  bad: [
    `
    **1 Who we are**

    Fern Books, 4 Mill Lane.

    **‹2 Pictures›**

    **3 Cookies**

    We use none.
    `,
    `
    # Privacy policy

    ## ‹Cookies›

    ## Changes

    We show changes here.
    `,
    `
    Privacy policy
    ==============

    We are Harbour Books Ltd.

    ‹Complaints›
    ------------
    `,
    {
      note: 'A comment says nothing to people.',
      text: `
      # Privacy policy

      We are Harbour Books Ltd.

      ## ‹How long we keep data›

      <!-- ask the accountant -->

      ## Changes

      We show changes here.
      `,
    },
  ],
}
