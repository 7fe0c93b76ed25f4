import type { Contact, Officer, Representative } from '../../model/controller.ts'
import type { Mention } from '../match.ts'
import type { Text } from '../text.ts'
import { namesIn } from './names.ts'

const theirs = new Set(['their', 'its', 'your', 'his', 'her', 'client', 'customer', 'organisation', 'school'])

/** Whether an officer or a representative is somebody else's. */
export const isOthers = ({ statement, from, to, scope }: Mention): boolean =>
  // 'Who is your data protection officer?' is what readers ask.
  (theirs.has(statement.words[from - 1]?.text ?? '') && !(statement.words[from - 1]!.text === 'your' && statement.text.endsWith('?'))) ||
  theirs.has(statement.words[from - 2]?.text ?? '') ||
  (statement.words[to]?.text === 'of' && ['your', 'their', 'each', 'every', 'that'].includes(statement.words[to + 1]?.text ?? '')) ||
  scope.about === 'definition' ||
  scope.about === 'general' ||
  scope.about === 'other-document'

const nameBeside = (text: Text, mention: Mention): string | undefined =>
  namesIn(text, mention.statement).find(({ from }) => from >= mention.to && from - mention.to < 4)?.text

/** Whether the text says that there is none: 'we don't need to appoint one'. */
export const isNone = (text: Text, mention: Mention): boolean =>
  mention.scope.polarity === 'denied' || text.says(mention.statement, 'appointment:none')

/** 'Is there a data protection officer? Yes, …' */
const isAnsweredYes = (text: Text, { statement }: Mention): boolean => {
  const answer = text.statements[statement.index + 1]
  return (
    statement.kind === 'heading' && statement.text.endsWith('?') && answer?.section === statement.section && answer.words[0]?.text === 'yes'
  )
}

/** 'You can write to our data protection officer at the address above.' */
const pointsAt = (text: Text, mention: Mention): boolean => text.says(mention.statement, 'contact:promise')

/** The data protection officer: one for the document, or that there is none. */
export const officersIn = (text: Text, contacts: readonly Contact[]): readonly Officer[] => {
  const mentions = text.mentions('who:dpo').filter((mention) => !isOthers(mention))
  const own = contacts.filter(({ of, value }) => of === 'dpo' && value !== undefined)
  const denial = mentions.find((mention) => isNone(text, mention))
  if (denial !== undefined && own.length === 0) return [text.placed({ contacts: [], says: 'denied' as const, confidence: 0.9 }, denial)]
  const said = mentions.filter(
    ({ statement, scope }) => statement.kind !== 'heading' && scope.polarity === 'affirmed' && !scope.hypothetical,
  )
  const sure = said.filter(({ scope }) => scope.condition !== 'antecedent')
  const first = sure[0] ?? said[0] ?? (own.length > 0 ? mentions[0] : mentions.find((mention) => isAnsweredYes(text, mention)))
  if (first === undefined) return []
  const pointing = own.length > 0 ? undefined : said.find((mention) => pointsAt(text, mention))
  const shared = contacts.filter(({ of, value, channel }) => of === 'controller' && value !== undefined && channel !== 'website')
  const reached =
    pointing === undefined ? [] : shared.slice(0, 1).map((contact) => text.placed({ ...contact, of: 'dpo' as const }, pointing))
  const name = said.map((mention) => nameBeside(text, mention)).find((one) => one !== undefined)
  return [
    text.placed(
      {
        ...(name !== undefined && { name }),
        contacts: [...own, ...reached],
        says: 'stated' as const,
        confidence: sure.length > 0 || own.length > 0 || said.length === 0 ? 0.9 : 0.5,
      },
      first,
    ),
  ]
}

/** Representatives in the UK or in the EU (Article 27). */
export const representativesIn = (text: Text): readonly Representative[] =>
  (['UK', 'EU'] as const).flatMap((territory) =>
    text
      .mentions(`who:representative:${territory}`)
      .filter((mention) => mention.statement.kind !== 'heading' && !mention.scope.hypothetical && !isOthers(mention))
      .slice(0, 1)
      .map((mention) => {
        const name = nameBeside(text, mention)
        const says = isNone(text, mention) ? ('denied' as const) : ('stated' as const)
        return text.placed({ territory, ...(name !== undefined && { name }), says, confidence: 0.85 }, mention)
      }),
  )
