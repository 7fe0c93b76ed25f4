import {
  type Activity,
  type BasisClaim,
  type DataCategory,
  isReading,
  type Policy,
  type Purpose,
  type Reading,
  type RetentionEntry,
  type Statement,
  statementAt,
  sure,
} from '@clearnotice/policy'

/** What is done with data: an activity, with what a policy says of it elsewhere. */
export interface Processing {
  readonly name: string
  readonly role: Activity['role']
  readonly purposes: readonly Purpose[]
  readonly data: readonly DataCategory[]
  readonly bases: readonly BasisClaim[]
  /** How long its data is kept. */
  readonly kept: readonly RetentionEntry[]
  /** What else the policy says on data like its own, or on data that it ties to nothing. */
  readonly alsoKept: readonly RetentionEntry[]
}

/** What is said, and surely. */
export const stated = <F extends { readonly says: string; readonly confidence: number }>(facts: readonly F[]): readonly F[] =>
  facts.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)

const nameOf = ({ name, purposes }: Activity): string => name ?? purposes.map(({ text }) => text).join('; ')

const ofData = ({ activities, retention }: Policy): readonly Processing[] =>
  activities.map((activity) => ({
    ...activity,
    name: nameOf(activity),
    data: stated(activity.data),
    kept: stated(retention).filter(({ data, purpose }) => data === activity.data || (purpose !== undefined && purpose === activity.name)),
    alsoKept: [],
  }))

/** Where the facts of a text stand. */
class Standing {
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  start(fact: object): number {
    return this.#reading.placesOf(fact)[0]?.span?.start ?? -1
  }

  statement(fact: object): Statement | undefined {
    return statementAt(this.#reading, this.start(fact))
  }

  isWithin(fact: object, others: readonly object[]): boolean {
    const start = this.start(fact)
    return others.some((other) => this.#reading.placesOf(other).some(({ span }) => span && span.start <= start && start < span.end))
  }
}

/** A processing of a text, with the statements that it is read from. */
interface Found extends Processing {
  readonly statements: ReadonlySet<Statement>
}

/** Named in passing or within a purpose ('walk your dog'), data isn't what the purpose takes, unless nothing else is. */
const taken = (data: readonly DataCategory[], purposes: readonly Purpose[], standing: Standing): readonly DataCategory[] => {
  const outside = stated(data).filter((one) => !standing.isWithin(one, purposes))
  return outside.length > 0 ? outside : stated(data)
}

const statementsOf = (facts: readonly object[], standing: Standing): ReadonlySet<Statement> =>
  new Set(facts.flatMap((fact) => standing.statement(fact) ?? []))

/** Bases that are claimed outside any activity are grounds of one each: their section's, or their item's. */
const unnamed = (policy: Policy, standing: Standing): readonly Found[] => {
  const bound = new Set(policy.activities.flatMap(({ bases }) => bases))
  const loose = stated(policy.bases).filter((claim) => !bound.has(claim) && claim.passing !== true && claim.basis !== undefined)
  const titleOf = (statement: Statement | undefined): string =>
    statement === undefined || (statement.kind === 'sentence' && statement.section.title !== '')
      ? (statement?.section.title ?? '')
      : statement.text
  const groups = Map.groupBy(loose, (claim) => titleOf(standing.statement(claim)))
  return [...groups].map(([name, bases]) => {
    const statements = statementsOf(bases, standing)
    const data = stated(policy.data).filter((one) => statements.has(standing.statement(one) as Statement))
    return { name, role: 'controller', purposes: [], data, bases, kept: [], alsoKept: [], statements }
  })
}

/** The row of what a text says of no activity. */
const untied = 'Not tied to an activity'

const general = 'personal-data'

/** Each found one under every key that it has. */
const byKey = <K>(all: readonly Found[], keysOf: (found: Found) => Iterable<K>): ((key: K) => readonly Found[]) => {
  const map = new Map<K, Found[]>()
  for (const found of all)
    for (const key of new Set(keysOf(found))) {
      const list = map.get(key)
      if (list === undefined) map.set(key, [found])
      else list.push(found)
    }
  return (key) => map.get(key) ?? []
}

/** Which processings an entry tells of: those of its row or item, else of its section (among several, those on its data). Else those with data like its own. */
const tellsOf = (
  all: readonly Found[],
  standing: Standing,
): ((entry: RetentionEntry) => { own: readonly Found[]; like: readonly Found[] }) => {
  const inBlock = byKey(all, ({ statements }) => [...statements].map(({ block }) => block))
  const inSection = byKey(all, ({ statements }) => [...statements].map(({ section }) => section))
  const withData = byKey(all, ({ data }) => data.map(({ key }) => key))
  return (entry) => {
    const statement = standing.statement(entry)
    const like = [...new Set(entry.data.flatMap(({ key }) => (key === general ? all : withData(key))))]
    if (statement === undefined) return { own: [], like }
    const block = inBlock(statement.block)
    if (block.length > 0) return { own: block, like: [] }
    const section = inSection(statement.section)
    const one = new Set(section.map(({ name }) => name)).size <= 1
    const own = one ? section : section.filter((found) => entry.data.some(({ key }) => key !== general) && like.includes(found))
    return { own, like: own.length > 0 ? [] : like }
  }
}

const firstIn = ({ statements }: Found): number => Math.min(...[...statements].map(({ index }) => index))

const ofText = (reading: Reading): readonly Processing[] => {
  const { policy } = reading
  const standing = new Standing(reading)
  const all: readonly Found[] = [
    ...policy.activities.map((activity): Found => {
      const { role, purposes, data } = activity
      const bases = stated(activity.bases)
      const statements = statementsOf([...purposes, ...bases, ...data], standing)
      return { name: nameOf(activity), role, purposes, bases, data: taken(data, purposes, standing), kept: [], alsoKept: [], statements }
    }),
    ...unnamed(policy, standing),
  ].sort((a, b) => firstIn(a) - firstIn(b))
  const told = tellsOf(all, standing)
  const kept = new Map(all.map((found) => [found, { own: [] as RetentionEntry[], like: [] as RetentionEntry[] }]))
  const left: RetentionEntry[] = []
  for (const entry of stated(policy.retention)) {
    const { own, like } = told(entry)
    for (const found of own) kept.get(found)?.own.push(entry)
    for (const found of like) kept.get(found)?.like.push(entry)
    if (own.length + like.length === 0) left.push(entry)
  }
  const used = new Set([...policy.activities, ...all].flatMap(({ data }) => data))
  const keys = new Set(all.flatMap(({ data }) => data.map(({ key }) => key)))
  const otherData = stated(policy.data).filter((one) => one.key !== general && !used.has(one) && !keys.has(one.key))
  const rest: Processing = { name: untied, role: 'controller', purposes: [], bases: [], data: otherData, kept: [], alsoKept: left }
  return [
    ...all.map((found) => ({ ...found, kept: kept.get(found)?.own ?? [], alsoKept: kept.get(found)?.like ?? [] })),
    ...(left.length + otherData.length > 0 ? [rest] : []),
  ]
}

/** What is done with data by a policy, typed or read from a text: of a text, what stands in one row or section belongs together. */
export const processingsOf = (of: Policy | Reading): readonly Processing[] => (isReading(of) ? ofText(of) : ofData(of))
