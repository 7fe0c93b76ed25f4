import type { RightId } from '@clearnotice/uk-gdpr'
import type { RootContent } from 'mdast'
import { capitalised, enumerate, heading, list, paragraph, plain, sentence } from './blocks.ts'
import type { WriteSection, Writing } from './section.ts'
import { wayItem, waysOf } from './write-contact.ts'

const said: Readonly<Partial<Record<RightId, string>>> = {
  'right-to-be-informed': 'You have the right to be told how we use your data.',
  'right-of-access': 'You have the right to access your data: ask us, and we send you a copy.',
  'right-to-rectification': 'You have the right to have your data corrected if it is wrong.',
  'right-to-erasure': 'You have the right to have your data erased.',
  'right-to-restriction': 'You have the right to restrict how we use your data.',
  'right-to-portability': 'You have the right to data portability: to get the data you gave us in a form that you can take elsewhere.',
}

const objectable: Readonly<Record<string, string>> = {
  'public-task': 'a public task',
  'recognised-legitimate-interest': 'a recognised legitimate interest',
  'legitimate-interests': 'our legitimate interests',
}

const has = ({ policy: { rights } }: Writing, id: RightId): boolean => rights.some(({ right }) => right === id)

const texts = ({ policy: { rights } }: Writing, id: RightId): readonly string[] => [
  ...new Set(rights.flatMap(({ right, text }) => (right === id ? capitalised(sentence(text)) : []))),
]

const writeObjection = (writing: Writing): readonly RootContent[] => {
  const { policy, layout } = writing
  const general = has(writing, 'right-to-object')
  const marketing = has(writing, 'right-to-object-to-direct-marketing')
  if (!general && !marketing) return []
  const grounds = [...new Set(policy.bases.flatMap(({ basis = '' }) => objectable[basis] ?? []))]
  return [
    heading(2, general ? 'Your right to object' : 'How to stop our marketing'),
    ...(general
      ? [
          paragraph(
            layout,
            `You have the right to object to our use of your data where we rely on ${grounds.length === 0 ? 'our legitimate interests' : enumerate(grounds)}.`,
            'Tell us why, and we stop unless we have compelling reasons to go on.',
          ),
        ]
      : []),
    ...(marketing ? [paragraph(layout, 'You can object to direct marketing at any time, and we stop.')] : []),
  ]
}

const writeWithdrawal = (writing: Writing): readonly RootContent[] => {
  const how = texts(writing, 'right-to-withdraw-consent')
  if (how.length === 0) return []
  return [
    heading(2, 'If you change your mind'),
    paragraph(
      writing.layout,
      'Where we rely on your consent, you can withdraw it at any time.',
      'What we did before stays lawful.',
      `To withdraw it: ${how.join(' ')}`,
    ),
  ]
}

const writeExercise = ({ policy: { exercise, requestTerms }, layout }: Writing): readonly RootContent[] => {
  const [first] = exercise
  if (first === undefined) return []
  const ways = waysOf(first.contacts ?? [])
  const term = requestTerms.find(({ kind, general }) => kind === 'time-limit' && general)
  return [
    heading(3, 'How to use your rights'),
    paragraph(
      layout,
      ...(term === undefined ? [] : [`We answer requests within ${plain(term.text)}.`]),
      ...(requestTerms.some(({ kind, general }) => kind === 'fee' && general) ? [] : ['It costs you nothing.']),
      ways.length === 0 ? 'To use your rights, contact us.' : 'To use your rights, contact us here:',
    ),
    ...(ways.length === 0 ? [] : [list(ways.map(wayItem))]),
  ]
}

/** The rights that people have, the right to object apart from the others, and how to use them. */
export const writeRights: WriteSection = (writing) => {
  const { policy, layout } = writing
  const items = Object.entries(said).flatMap(([id, text]) => (has(writing, id as RightId) ? text : []))
  const anything = items.length + policy.exercise.length
  return [
    ...writeObjection(writing),
    ...(anything === 0 ? [] : [heading(2, 'Your rights')]),
    ...(items.length === 0 ? [] : [paragraph(layout, 'The law gives you these rights:'), list(items)]),
    ...writeExercise(writing),
    ...writeWithdrawal(writing),
  ]
}

/** Decisions taken by computer alone, or that there are none. */
export const writeAutomatedDecisions: WriteSection = ({ policy: { automatedDecisions }, layout }) => {
  const taken = automatedDecisions.filter(({ says, profilingOnly }) => says !== 'denied' && !profilingOnly)
  if (automatedDecisions.length === 0) return []
  const title = heading(2, 'Automated decisions')
  if (taken.length === 0)
    return [
      title,
      paragraph(layout, 'We do not take decisions about you by automated means alone that have legal or similarly significant effects.'),
    ]
  const offers = (key: 'representations' | 'intervention' | 'contest'): boolean => taken.every((decision) => decision[key])
  const safeguards = [
    ...(offers('representations') ? ['put your case to us'] : []),
    ...(offers('intervention') ? ['ask for a person to look at the decision'] : []),
    ...(offers('contest') ? ['contest the decision'] : []),
  ]
  return [
    title,
    ...taken.map(({ text, explanation }) =>
      paragraph(
        layout,
        `We ${plain(text)} by automated means alone, with no person involved.`,
        ...(explanation === undefined ? [] : [sentence(explanation)]),
      ),
    ),
    ...(safeguards.length === 0 ? [] : [paragraph(layout, `You can ${enumerate(safeguards)}.`)]),
  ]
}
