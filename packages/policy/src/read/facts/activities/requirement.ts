import type { Requirement } from '../../../model/activity.ts'
import type { Mention } from '../../match.ts'
import type { Block, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { has } from '../mentions.ts'
import { justBefore } from '../near.ts'
import { questionOf } from '../question-of.ts'

type Ground = Requirement['ground']
const grounds: readonly Ground[] = ['statutory', 'contractual', 'voluntary']

/** Sections about something else that people may have to give, or that follows if they don't. */
const elsewhere = ['rights', 'cookies', 'retention', 'complaints', 'security', 'changes', 'links'] as const
/** 'Purposes, lawful bases and retention' is no section about something else. */
const home = ['purposes', 'bases', 'data'] as const

const groundOf = (mentions: readonly Mention[], strength?: Mention['strength']): Ground => {
  const named = new Set(mentions.filter((one) => strength === undefined || one.strength === strength).map(({ concept }) => concept))
  // 'neither a statutory nor a contractual requirement'
  if (named.has('requirement:voluntary')) return 'voluntary'
  return grounds.find((ground) => named.has(`requirement:${ground}`)) ?? 'unstated'
}

/** What may be asked for one day; 'I would have to turn you down if you kept it back' is what follows today. */
const isSomeDay = ({ scope, statement: { words } }: Mention): boolean =>
  scope.hypothetical && !words.some(({ text }, at) => text === 'would' && words[at + 1]?.text === 'have' && words[at + 2]?.text === 'to')

/** Whether a statement stands where people are told whether they must give data. */
const isAsked = (text: Text, statement: Statement): boolean =>
  text.isAbout(statement.section, 'requirement') ||
  [...questionOf(text, statement), ...(statement.columnHeader === undefined ? [] : text.mentionsIn(statement.columnHeader))].some(
    ({ concept }) => concept === 'section:requirement' || concept === 'requirement:asked',
  )

/** 'Do I have to?' 'Heavens, no.' */
const isAnsweredNo = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'requirement:no').some(({ from }) => from < 2) &&
  questionOf(text, statement).some(({ concept }) => concept === 'requirement:asked')

/** 'We aren't required to have a data protection officer', 'None is required.' right behind it. */
const isOnOfficer = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'who:dpo') ||
  (statement.words[0]?.text === 'none' && justBefore(statement, 1).some((one) => text.says(one, 'who:dpo')))

/** What stands under 'And if not?': whatever its words, it is what follows. */
const answersIn = (text: Text): ReadonlyMap<Block, Statement> => {
  const found = new Map<Block, Statement>()
  if (text.mentions('requirement:otherwise').length === 0) return found
  for (const statement of text.statements) {
    const { columnHeader, block, kind } = statement
    if (kind !== 'cell' || columnHeader === undefined || columnHeader === statement || statement.words.length === 0) continue
    if (text.says(columnHeader, 'requirement:otherwise') && !found.has(block)) found.set(block, statement)
  }
  return found
}

const askedBy: ReadonlyMap<string, Ground> = new Map([
  ['contract', 'contractual'],
  ['contractual', 'contractual'],
  ['law', 'statutory'],
  ['legal', 'statutory'],
  ['statutory', 'statutory'],
])
/** 'Yes, contract' under 'Must you?', with 'no order' under 'If not'. */
const rowsIn = (text: Text, answers: ReadonlyMap<Block, Statement>, known: ReadonlySet<Block>): readonly Requirement[] =>
  [...answers].flatMap(([block, answer]): readonly Requirement[] => {
    const asked = block.statements.find(
      ({ columnHeader }) => columnHeader !== undefined && columnHeader.words.length <= 6 && text.says(columnHeader, 'requirement:asked'),
    )
    const ground = asked?.words.map(({ text: word }) => askedBy.get(word)).find((one) => one !== undefined)
    if (ground === undefined || known.has(block) || asked?.words[0]?.text === 'no') return []
    return [text.placed({ ground, consequence: true, says: 'stated', confidence: 0.8 } satisfies Requirement, answer)]
  })

/** Whether people must give data, and what follows if not: read together where the two stand beside each other. */
export const readRequirements = (text: Text): readonly Requirement[] => {
  const found: Requirement[] = []
  const byBlock = new Map<Block, Mention[]>()
  const read = new Set<Block>()
  const answers = answersIn(text)
  for (const mention of text.mentions('requirement')) {
    const { statement, scope } = mention
    if (statement.kind === 'heading' || statement.columnHeader === statement || scope.about !== 'ours' || isSomeDay(mention)) continue
    if (isOnOfficer(text, statement)) continue
    const isAbout = (topic: string): boolean => text.isAbout(statement.section, topic)
    if (!isAbout('requirement') && elsewhere.some(isAbout) && (isAbout('cookies') || isAbout('rights') || !home.some(isAbout))) continue
    const list = byBlock.get(statement.block)
    if (list === undefined) byBlock.set(statement.block, [mention])
    else list.push(mention)
  }
  for (const mentions of byBlock.values()) {
    const asked = mentions.some(({ statement }) => isAsked(text, statement))
    const no = mentions.some(({ statement }) => isAnsweredNo(text, statement))
    const plain = mentions.filter(({ strength }) => strength === 'strong')
    const demanded = ['statutory', 'contractual'].includes(groundFor(text, mentions, true))
    const consequences = mentions.filter(
      ({ concept, strength }) =>
        (concept === 'requirement:consequence' && (strength === 'strong' || asked || demanded)) ||
        (concept === 'requirement:cannot' && asked),
    )
    const answer = answers.get(mentions[0]!.statement.block)
    if (consequences.length === 0 && plain.length === 0 && !no && !asked) continue
    const follows = consequences.length > 0 || answer !== undefined
    const ground = no && !follows ? 'voluntary' : groundFor(text, mentions, follows || asked)
    const told = has(mentions, 'requirement:rest') && follows && ground === 'unstated' ? 'contractual' : ground
    const sure = follows || asked
    if (!follows && ground === 'unstated') continue
    // What is needed for what is said everywhere; it is about people's duty only beside a consequence, or as one.
    if (!sure && ground === 'contractual') continue
    const places = answer !== undefined ? [answer] : (follows ? consequences : mentions).map(({ statement }) => statement)
    read.add(mentions[0]!.statement.block)
    found.push(
      text.placed(
        { ground: told, consequence: follows, says: 'stated', confidence: sure ? 0.85 : 0.5 } satisfies Requirement,
        ...new Set<Statement>(places),
      ),
    )
  }
  return [...found, ...rowsIn(text, answers, read)]
}

/** The ground in the same block, or in the sentences just before it; in passing ('by law', 'under the contract') where `near`. */
const groundFor = (text: Text, mentions: readonly Mention[], near: boolean): Ground => {
  const strength = near ? undefined : 'strong'
  const own = groundOf(mentions, strength)
  if (own !== 'unstated') return own
  const first = mentions[0]?.statement
  if (first === undefined) return own
  const here = text.mentionsIn(first)
  if (here.some(({ concept }) => concept === 'basis:contract')) return 'contractual'
  if (here.some(({ concept }) => concept === 'basis:legal-obligation')) return 'statutory'
  const before = text.statements.slice(Math.max(0, first.index - 2), first.index).filter(({ section }) => section === first.section)
  const said = groundOf(
    before.flatMap((statement) => text.mentionsIn(statement)),
    strength,
  )
  if (said !== 'unstated') return said
  // 'We need it for our agreement with you. If you would rather not tell us, …'
  const beside = before.filter(({ block }) => block === first.block).flatMap((statement) => text.mentionsIn(statement))
  if (beside.some(({ concept }) => concept === 'basis:contract')) return 'contractual'
  return beside.some(({ concept }) => concept === 'basis:legal-obligation') ? 'statutory' : said
}
