import { type Place, type Policy, type Reading, type Statement, statementAt, wordsKey } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleContext, RuleExamples } from '../../rule.ts'
import type { RuleOption } from '../../rule-option.ts'

const fewestWords: RuleOption<number> = { about: 'Shorter sentences may stand twice: names, lines of an address, entries.', value: 8 }

/** Facts that each purpose, or each way to write, may say in the same words again. */
const repeatable: readonly (keyof Policy)[] = ['bases', 'contacts', 'retention', 'recipients', 'exercise']

const startsOf = (places: readonly Place[]): readonly number[] => places.flatMap(({ span }) => (span === undefined ? [] : [span.start]))

const repeatables = (
  { policy, placesOf }: Pick<RuleContext, 'policy' | 'placesOf'>,
  reading: Reading,
): ReadonlySet<Statement | undefined> =>
  new Set(
    repeatable.flatMap((kind) =>
      [policy[kind] ?? []].flat().flatMap((fact) => startsOf(placesOf(fact as object)).map((start) => statementAt(reading, start))),
    ),
  )

/** A sentence that begins so speaks of what stands before it: in another place it says something else. */
const pointing = new Set(['these', 'those', 'they', 'it', 'such'])
const demonstratives = new Set(['this', 'these', 'those', 'such'])
/** 'This policy' is the same everywhere. */
const itself = new Set(['policy', 'notice', 'statement', 'document', 'page', 'website', 'site', 'section', 'app', 'as', 'way'])

/** 'The legal basis for this processing is consent' behind a sentence on the processing. */
const pointsBack = (statement: Statement): boolean =>
  pointing.has(statement.words[0]!.text) ||
  (statement.block?.statements[0] !== statement &&
    statement.words.some(({ text }, at) => demonstratives.has(text) && !itself.has(statement.words[at + 1]?.text ?? 'as')))

/** What is said behind a label. */
const saidKey = (statement: Statement): string =>
  statement.label === undefined
    ? wordsKey(statement)
    : statement.words
        .slice(statement.label.words)
        .map(({ text }) => text)
        .join(' ')

const isFull = (statement: Statement, fewest: number): boolean => {
  const { kind, words, label, section } = statement
  return (
    (kind === 'sentence' || kind === 'item') &&
    words.length - (label?.words ?? 0) >= fewest &&
    section !== undefined &&
    !pointsBack(statement)
  )
}

export const duplicateStatement: Rule = {
  id: 'document/duplicate-statement',
  title: 'Say each thing once',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'A sentence that stands twice makes a policy longer and no clearer; at the next edit one of the two is forgotten.',
  remedy: 'Take one of the two out.',
  needsText: true,
  options: { 'fewest-words': fewestWords },
  check({ reading, policy, placesOf, option, report }) {
    if (reading === undefined) return
    const leads = new Set(reading.statements.map(({ leadIn }) => leadIn))
    const fewest = option(fewestWords)
    const full = reading.statements.filter((statement) => isFull(statement, fewest) && !leads.has(statement))
    const repeated = [...Map.groupBy(full, saidKey)].filter(([, same]) => same.length > 1 && same.some(({ label }) => label === undefined))
    if (repeated.length === 0) return
    const fields = repeatables({ policy, placesOf }, reading)
    for (const [key, [first, ...others]] of repeated)
      for (const again of others)
        if (again.section === first?.section || !(fields.has(again) || again.kind === 'item'))
          report(again, 'This sentence is there already', {
            subject: `statement:${key}`,
            related: [{ message: 'First here', at: first as Statement }],
          })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: '‘These’ are other cookies each time.',
      text: `
      # Cookies

      - Basket cookies hold your order. These stay on your device until you close the browser window.
      - Sign-in cookies know you again. These stay on your device until you close the browser window.
      `,
    },
    `
    # Why

    We keep your order to send it to you. The legal ground on which we do this is our contract with you.

    We keep your measurements to cut the boards. The legal ground on which we do this is our contract with you.
    `,
    {
      note: 'A basis may stand under each purpose.',
      text: `
      # Orders

      We do this because we need to perform our contract with you.

      # Repairs

      We do this because we need to perform our contract with you.
      `,
    },
    `
    Orders
    ======

    We use the following information about you for this purpose:

    - name

    Newsletter
    ==========

    We use the following information about you for this purpose:

    - e-mail address
    `,
    `
    **Where**

    - Harbour Books Ltd, 12 Quay Street, Truro
    - Harbour Books Ltd, 12 Quay Street, Truro
    `,
  ],
  bad: [
    {
      note: 'With `fewest-words: 4`.',
      options: { 'fewest-words': 4 },
      text: `
      # Privacy policy

      We sell good books.

      ‹We sell good books.›
      `,
    },
    `
    # Security

    We lock every cupboard and encrypt every disk. We train our staff each year. ‹We lock every cupboard and encrypt every disk.›
    `,
    `
    Cookies
    =======

    Nothing on this page follows you to any other page.

    Changes
    =======

    ‹Nothing on this page follows you to any other page.›
    `,
    `
    **Security**

    - Only people who need it can open the cupboard
    - The disks are encrypted
    - ‹Only people who need it can open the cupboard›
    `,
  ],
}
