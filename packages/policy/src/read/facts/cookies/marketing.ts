import type { Marketing } from '../../../model/cookies.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isClientsDuty } from '../clients-duty.ts'
import { mentioning, neighbours } from '../near.ts'
import { isOthersDoing } from '../others-doings.ts'

/** Sections that name marketing without doing any. */
const elsewhere = ['rights', 'cookies', 'links', 'complaints', 'changes', 'retention', 'data', 'recipients']

const marketingOf = (text: Text, statement: Statement | undefined): readonly Mention[] =>
  statement === undefined ? [] : text.mentionsIn(statement, 'marketing')
const of = (mentions: readonly Mention[], concept: string): Mention | undefined => mentions.find((one) => one.concept === concept)

const others: ReadonlySet<string> = new Set(
  'charities companies firms shops businesses organisations retailers sponsors advertisers'.split(' '),
)
/** 'Charities send appeals to their supporters', 'our sponsors send offers of their own'. */
const isOfOthers = ({ words }: Statement): boolean =>
  words.slice(0, 3).some(({ text }) => others.has(text)) && words.some(({ text }) => text === 'their' || text === 'they')

/** 'We would only send you offers if you asked.' */
const isSupposed = ({ words }: Statement): boolean => words.some(({ text }, at) => text === 'would' && words[at + 1]?.text === 'only')

/** 'Our lawful bases for marketing are:' and the first items under it. */
const below = (text: Text, statement: Statement): readonly Mention[] =>
  text.statements
    .slice(statement.index + 1, statement.index + 4)
    .filter(({ leadIn }) => leadIn === statement)
    .flatMap((one) => marketingOf(text, one))

/** Words that a phrase begins with that says by itself that something is sent. */
const sending: ReadonlySet<string> = new Set('hear phone phones ring rings call calls telephone'.split(' '))

const usesIn = (text: Text, statement: Statement): Marketing[] => {
  if (statement.kind === 'heading' || statement.columnHeader === statement || statement.text.endsWith('?')) return []
  const own = marketingOf(text, statement)
  const uses = own.filter(
    ({ concept, scope }) => concept === 'marketing:use' && scope.about === 'ours' && !scope.past && scope.actor !== 'other',
  )
  if (isOfOthers(statement) || isOthersDoing(text, statement) || isSupposed(statement)) return []
  const use = uses.find(({ strength }) => strength === 'strong') ?? uses[0]
  const forced = of(own, 'marketing:no-way-out') !== undefined
  if (use === undefined || (of(own, 'marketing:out') !== undefined && !forced)) return []
  const { leadIn, rowHeader, columnHeader, section, kind } = statement
  const above = [leadIn, rowHeader, columnHeader].flatMap((one) => marketingOf(text, one))
  const purposes = text.isAbout(section, 'purposes') || text.isAbout(section, 'bases') || text.isAbout(section, 'marketing')
  const away =
    elsewhere.some((topic) => text.isAbout(section, topic)) && !text.isAbout(section, 'marketing') && !text.isAbout(section, 'purposes')
  // One word is an entry of a table of contents.
  const listed = (kind === 'item' || kind === 'cell') && statement.words.length > 1
  const sends = [...own, ...(listed ? above : [])].some(
    ({ concept, statement: at, from, scope }) =>
      concept === 'marketing:send' &&
      (at !== statement || from <= use.to || at.words[from]?.text === 'sent') &&
      scope.actor !== 'other' &&
      at.words[from - 1]?.text !== 'you',
  )
  const isSent = use.strength === 'strong' && sending.has(statement.words[use.from]!.text) && use.scope.actor !== 'other'
  const { condition, hypothetical, polarity } = use.scope
  const told = use.strength === 'strong' ? 0.85 : statement.words[use.from]?.text.startsWith('newsletter') ? 0.7 : 0.5
  const confidence = away ? 0.4 : sends || isSent || forced || (listed && purposes) ? told : 0.4
  const agreed = [...own, ...above, ...below(text, statement)].some(({ concept }) => concept === 'marketing:agreed')
  const says = hypothetical
    ? 'conditional'
    : polarity === 'denied' && !agreed && !forced
      ? 'denied'
      : condition === 'antecedent' && !agreed && of(own, 'marketing:deed') === undefined
        ? 'conditional'
        : 'stated'
  return [text.placed({ kind: 'use' as const, says, confidence, text: statement.text, ...(agreed ? { agreed } : {}) }, use)]
}

/** 'Until you unsubscribe' is when data goes. */
const isTrigger = (text: Text, { statement, from, to }: Mention): boolean =>
  text.mentionsIn(statement, 'trigger').some((other) => other.from <= from && other.to >= to)

/** 'Ask, and we stop' where marketing is what there is to stop. */
const isBesideUse = (text: Text, statement: Statement): boolean =>
  text.isAbout(statement.section, 'marketing') ||
  [statement, statement.leadIn, statement.rowHeader, ...neighbours(statement, -2, 0)].some(
    (one) => of(marketingOf(text, one), 'marketing:use') !== undefined,
  )

const waysOutIn = (text: Text, statement: Statement): Marketing[] => {
  const own = marketingOf(text, statement)
  const outs = own.filter(
    (one) =>
      one.concept === 'marketing:out' &&
      !own.some(({ concept, from, to }) => concept === 'marketing:no-way-out' && from < one.to && one.from < to),
  )
  const out = outs.find(({ strength }) => strength === 'strong') ?? outs[0]
  if (out === undefined || out.scope.about !== 'ours' || isTrigger(text, out) || isClientsDuty(text, out)) return []
  if (out.strength === 'weak' && !isBesideUse(text, statement)) return []
  return [text.placed({ kind: 'opt-out' as const, says: 'stated' as const, confidence: 0.85, text: statement.text }, out)]
}

/** Direct marketing that is done or ruled out, and the ways out of it. */
export const readMarketing = (text: Text): readonly Marketing[] =>
  mentioning(text, 'marketing').flatMap((statement) => [...usesIn(text, statement), ...waysOutIn(text, statement)])
