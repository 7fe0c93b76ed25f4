import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { justBefore } from '../near.ts'
import { type Claim, claimsIn } from './claims.ts'
import { type Draft, onInterests, whole } from './draft.ts'
import type { Gathering } from './gathering.ts'
import {
  type InterestSpan,
  interestAfter,
  interestAnswered,
  interestAsked,
  interestMeant,
  interestSought,
  interestTold,
  interestWanted,
  interestWished,
  isSame,
  opensInterests,
  pointsBack,
  reasonIn,
} from './interests.ts'
import { purposesIn } from './purposes.ts'
import type { Telling } from './telling.ts'
import { toldDeed } from './told-deeds.ts'

const pointing: ReadonlySet<string> = new Set(['this', 'these', 'they', 'those'])
const listing: ReadonlySet<string> = new Set(['includes', 'include', 'are', 'is', 'cover', 'covers', 'means', 'mean'])

/** Whether a list says more of a claim: the claim opens it, or 'This includes:' does behind the claim. */
const isOpenedBy = (claim: Claim, leadIn: Statement | undefined): boolean =>
  leadIn !== undefined &&
  (opensInterests(leadIn) ||
    claim.statement.block === leadIn.block ||
    (claim.statement.index === leadIn.index - 1 && pointing.has(leadIn.words[0]?.text ?? '') && listing.has(leadIn.words[1]?.text ?? '')))

/** A list right under 'Our legitimate interests'. */
const isListedUnder = ({ statement: { kind, section } }: Claim, item: Statement): boolean =>
  kind === 'heading' && item.leadIn === undefined && item.section === section

/** '- keeping the hall safe' in a list of interests: the activity that relies on them. */
const holderOf = (item: Statement, recent: readonly (Draft | undefined)[]): Draft | undefined =>
  recent.find((one) => one?.claims.some((claim) => onInterests(claim) && (isOpenedBy(claim, item.leadIn) || isListedUnder(claim, item))))

/** How many sentences back 'that is our legitimate interest' may point. */
const farthest = 3

/** 'We film the door to keep the hall safe. That is our legitimate interest.' */
const pointedAt = (text: Text, { before, open }: Telling, claims: readonly Claim[]): readonly InterestSpan[] => {
  const pointer = claims.find((claim) => onInterests(claim) && interestAfter(text, claim) === undefined && pointsBack(claim))
  if (before === undefined || pointer === undefined) return []
  const said = purposesIn(text, before).filter(({ vague }) => !vague)
  const told = (said.length > 0 ? undefined : reasonIn(before)) ?? interestWanted(pointer, before)
  if (told !== undefined) return [told]
  if (said.length > 0) return said
  const purposes = open.purposes.filter(({ vague }) => !vague)
  if (purposes.length > 0) return purposes
  const wished = justBefore(pointer.statement, farthest)
    .toReversed()
    .map((one) => interestWished(one) ?? toldDeed(text, one))
    .find((one) => one !== undefined)
  return wished === undefined ? [] : [wished]
}

/** 'Our interest is in a safe hall', 'by that we mean a safe hall', and where interests were claimed: 'We want a safe hall.' */
const namedIn = (text: Text, before: Statement | undefined, statement: Statement): InterestSpan | undefined =>
  interestTold(statement) ??
  interestAnswered(before, statement) ??
  interestMeant(before, statement) ??
  (before !== undefined && claimsIn(text, before).some(onInterests) ? interestSought(before, statement) : undefined)

/** The interest that claims point back to ('as above'); keeps the one that they name. */
export const nameLatest = (gathering: Gathering, relying: readonly Claim[]): readonly InterestSpan[] => {
  const { text, latest } = gathering
  for (const claim of relying) gathering.latest = interestAfter(text, claim) ?? gathering.latest
  return latest !== undefined && relying.some(isSame) ? [latest] : []
}

/** Adds the interests that a statement names to the activity that relies on them; `own`: the one that the statement tells by itself. */
export const addInterests = (telling: Telling, statement: Statement, claims: readonly Claim[], own: Draft | undefined): void => {
  const { gathering, open, before } = telling
  const { text, drafts, pool } = gathering
  const { interests } = own ?? open
  if (claims.length === 0 && statement.kind === 'item') holderOf(statement, [open, drafts.at(-1)])?.interests.push(whole(statement))
  interests.push(...pointedAt(text, telling, claims))
  const relying = claims.filter(onInterests)
  interests.push(...nameLatest(gathering, relying))
  const named = namedIn(text, before, statement)
  if (named !== undefined) ([own, open, drafts.at(-1)].find((one) => one?.claims.some(onInterests)) ?? pool).interests.push(named)
  const answer = relying[0] === undefined ? undefined : interestAsked(relying[0])
  if (answer !== undefined) open.interests.push(answer)
}
