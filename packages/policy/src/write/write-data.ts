import { article9Conditions } from '@clearnotice/uk-gdpr'
import type { RootContent } from 'mdast'
import type { ConditionClaim } from '../model/data.ts'
import { enumerate, heading, list, paragraph, plain, sentence } from './blocks.ts'
import type { WriteSection } from './section.ts'

const opening = {
  person: () => 'You give us data yourself.',
  device: () => 'Our systems record some data automatically.',
  others: (text: string) => `We get data from ${plain(text)}.`,
  public: (text: string) => `We get data from public sources: ${plain(text)}.`,
}

/** Where data comes from. */
export const writeSources: WriteSection = ({ policy: { sources } }) => {
  const said = sources.filter(({ unnamed }) => !unnamed)
  if (said.length === 0) return []
  return [heading(2, 'Where your data comes from'), list(said.map(({ from, text }) => opening[from](text)))]
}

const schedule1Of = ({ schedule1 }: ConditionClaim): readonly string[] =>
  schedule1 === undefined ? [] : [`Data Protection Act 2018, Schedule 1, paragraph ${schedule1}`]

/** 'Explicit consent (Article 9(2)(a))'; nothing for a claim that names no condition. */
const conditionText = (claim: ConditionClaim): readonly string[] => {
  const { condition, point } = claim
  const name = article9Conditions.find(({ id }) => id === condition)?.name
  const provisions = [...(point === undefined ? [] : [`Article 9(2)(${point})`]), ...schedule1Of(claim)].join('; ')
  if (name === undefined) return provisions === '' ? [] : [provisions]
  return [provisions === '' ? name : `${name} (${provisions})`]
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** On which conditions special category and criminal offence data is used. */
export const writeSensitiveData: WriteSection = ({ policy: { conditions, data }, layout }) => {
  const blocks: RootContent[] = []
  const special = distinct(conditions.flatMap((claim) => (claim.for === 'special-category' ? conditionText(claim) : [])))
  const criminal = distinct(conditions.flatMap((claim) => (claim.for === 'criminal-offence' ? schedule1Of(claim) : [])))
  const kinds = distinct(data.flatMap((one) => (one.special === undefined ? [] : plain(one.text))))
  if (special.length > 0)
    blocks.push(
      heading(2, 'Sensitive data'),
      paragraph(
        layout,
        `The law protects some data more than other data${kinds.length === 0 ? '' : `: ${enumerate(kinds)}`}.`,
        'We use this special category data on these conditions:',
      ),
      list(special),
    )
  if (criminal.length > 0)
    blocks.push(
      heading(2, 'Data on criminal convictions'),
      paragraph(layout, 'The law allows us to use data on criminal convictions under:'),
      list(criminal),
    )
  return blocks
}

/** Whether people must give data, and what follows if not. */
export const writeRequirement: WriteSection = ({ policy: { requirements }, layout }) => {
  const contractual = requirements.filter(({ ground }) => ground === 'contractual')
  const statutory = requirements.filter(({ ground }) => ground === 'statutory')
  const consequences = (of: typeof requirements): readonly string[] =>
    distinct(of.flatMap(({ text }) => (text === undefined ? [] : sentence(text))))
  if (contractual.length + statutory.length === 0) return []
  return [
    heading(2, 'If you do not give us your data'),
    ...(contractual.length === 0
      ? []
      : [
          paragraph(
            layout,
            'Where we rely on a contract, you need to give us the data that the contract requires.',
            ...consequences(contractual),
          ),
        ]),
    ...(statutory.length === 0
      ? []
      : [paragraph(layout, 'Where the law requires the data, you must give it to us.', ...consequences(statutory))]),
  ]
}
