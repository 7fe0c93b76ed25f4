import type { Mention } from '../match.ts'
import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'

/** Words after which a verb is told about, not granted ('informed about how we delete'). */
const telling = new Set(['how', 'why', 'whether', 'when', 'who', 'which', 'what', 'about', 'regarding', 'if'])

const among = (mentions: readonly Mention[], concept: string): readonly Mention[] => mentions.filter((one) => one.concept === concept)

/** Whether the words between a cue and a mention only tell of what is mentioned. */
const isTold = (statement: Statement, from: number, to: number): boolean => {
  for (let at = to - 1; at >= from; at--) {
    const word = statement.words[at]!.text
    if (word === 'to' && !telling.has(statement.words[at - 1]?.text ?? '')) return false
    if (telling.has(word) && !(word === 'about' && ['you', 'me', 'your', 'him', 'them'].includes(statement.words[at + 1]?.text ?? '')))
      return true
  }
  return false
}

const isTo = ({ statement, from, to }: Mention): boolean =>
  statement.words.slice(from, to).some(({ text }) => text === 'us' || text === 'me' || text === 'our')
/** 'We may ask you', and not 'ask us'. */
const byUs = (cue: Mention): boolean =>
  !isTo(cue) && (cue.scope.actor === 'we' || cue.scope.actor === 'processor' || cue.scope.actor === 'other')

/** The section's headings, the nearest first. */
const headingsOf = (section: Section | undefined): readonly Statement[] =>
  section === undefined ? [] : [...(section.heading === undefined ? [] : [section.heading]), ...headingsOf(section.parent)]

/** The statements that open the list a statement stands in, the nearest first, and its headers in a table. */
export const openingsOf = (statement: Statement): readonly Statement[] => {
  const openings = [statement.rowHeader, statement.columnHeader].filter((one) => one !== undefined && one !== statement) as Statement[]
  for (let at = statement.leadIn; at !== undefined && openings.length < 6; at = at.leadIn) openings.push(at)
  return openings
}

/** How a mention is granted: by 'the right to', by 'you can ask us to', by its place under 'Your rights', or not at all. */
export type Grant = { readonly by: 'right' | 'request' | 'place'; readonly cue?: Mention } | undefined

/** Tells what grants a mention of something that people may do. */
export const grantOf = (text: Text, mention: Mention): Grant => {
  const { statement, from } = mention
  const own = text.mentionsIn(statement)
  const rights = among(own, 'cue:right').filter((cue) => cue.from < from && !isTold(statement, cue.to, from))
  const right = rights.at(-1)
  if (right !== undefined) return { by: 'right', cue: right }
  const openings = openingsOf(statement)
  for (const opening of openings) {
    const cue = among(text.mentionsIn(opening), 'cue:right').at(-1)
    if (cue !== undefined) return isTold(statement, 0, from) ? undefined : { by: 'right', cue }
  }
  const requests = among(own, 'cue:request').filter((cue) => cue.from <= from && !byUs(cue) && !isTold(statement, cue.to, from))
  const request = requests.at(-1)
  if (request !== undefined) return { by: 'request', cue: request }
  for (const opening of openings) {
    const asked = among(text.mentionsIn(opening), 'cue:request').find((one) => !byUs(one))
    if (asked !== undefined) return isTold(statement, 0, from) ? undefined : { by: 'request', cue: asked }
  }
  return text.isAbout(statement.section, 'rights') && !isTold(statement, 0, from) ? { by: 'place' } : undefined
}

/** Whether a statement speaks of people under another country's law alone ('California residents may …'). */
export const isForeign = (text: Text, statement: Statement): boolean => {
  const around = [statement, ...openingsOf(statement), ...headingsOf(statement.section)]
  const nearest = around.find((one) => text.mentionsIn(one).some(({ concept }) => concept === 'cue:foreign' || concept === 'cue:home'))
  return nearest !== undefined && !text.mentionsIn(nearest).some(({ concept }) => concept === 'cue:home')
}
