import type { Citation } from './citation.ts'
import type { Day } from './day.ts'
import type { Confidence } from './entry.ts'
import type { InstrumentId } from './instruments.ts'
import { type Life, lastNumbers, lives, shapes } from './provision-register.ts'

/**
 * What a cited provision is on a day. `unknown`: the register doesn't reach there (sections of the Act with a letter that the register
 * doesn't list, provisions of laws it doesn't hold).
 */
export interface Provision {
  readonly status: 'in-force' | 'not-yet' | 'omitted' | 'never-existed' | 'unknown'
  /** First day of `in-force` and `not-yet`, where it isn't that of the law itself. */
  readonly from?: Day
  /** First day on which it was no longer there: `omitted`. */
  readonly since?: Day
  /** What took its place. For `in-force`: where the words went that stood at this number until `since`. */
  readonly successors: readonly Citation[]
  /** What the successors took the place of: the whole pinpoint, or the part of it that went ('114' of '114(2)'). */
  readonly replaced?: string
  readonly confidence: Confidence
}

/** Number or name, then each subdivision: `14(5)(b)` → `14`, `14(5)`, `14(5)(b)`; `Sch 1 para 18` → `Sch 1`, `Sch 1 para 18`. */
function levels(pinpoint: string): readonly string[] {
  const named = /^(?:Sch|Annex) \w+|^Recital \d+/.exec(pinpoint)?.[0]
  const first = named ?? /^\w+/.exec(pinpoint)?.[0] ?? pinpoint
  const result = [first]
  for (const step of pinpoint.slice(first.length).matchAll(/ (?:para|Part) \w+|\(\w+\)/g)) result.push(result.at(-1) + step[0])
  return result
}

const gdprs: readonly InstrumentId[] = ['uk-gdpr', 'eu-gdpr']

/** Whether a number is one that the law has: by its last article, section, schedule, recital. */
function exists(instrument: InstrumentId, first: string): boolean | undefined {
  const last = lastNumbers[instrument]
  if (last === undefined) return undefined
  const [, kind, digits, letters] = /^(Sch |Annex |Recital )?([A-Z]?\d*)([A-Z]*)$/.exec(first) ?? []
  const limit = last[(kind?.trim() ?? 'unit') as keyof typeof last]
  const number = Number(digits)
  if (limit === undefined || Number.isNaN(number)) return false
  if (number < 1 || number > limit) return false
  return letters === '' ? true : gdprs.includes(instrument) ? false : undefined
}

/** Whether the shape of an article has a subdivision; `undefined` where its shape isn't held. */
function hasPart(article: string, path: string): boolean | undefined {
  const shape = shapes[article]
  if (shape === undefined) return undefined
  const [paragraph = '', point] = [...path.matchAll(/\((\w+)\)/g)].map((match) => match[1] as string)
  const points = shape.get(paragraph)
  if (points === undefined) return false
  return point === undefined || points.length === 0 ? (point === undefined ? true : undefined) : points.includes(point)
}

const answer = (status: Provision['status'], confidence: Confidence, more: Partial<Provision> = {}): Provision => ({
  status,
  successors: [],
  confidence,
  ...more,
})

function lifeOn(life: Life, day: Day): Provision | undefined {
  const confidence = life.confidence ?? 'verified-primary'
  if (life.to !== undefined && life.to <= day) return answer('omitted', confidence, { since: life.to, successors: life.successors ?? [] })
  if (life.unsettled) return answer('unknown', 'from-memory')
  if (life.from !== undefined && day < life.from) return answer('not-yet', confidence, { from: life.from })
  return undefined
}

/**
 * What a provision is on a day. Asks from the whole to its parts: a point of an omitted article is omitted.
 * Of the paragraphs and points of an article it judges those whose shape it holds; the others pass with their article.
 */
export function provisionOn({ instrument, pinpoint }: Citation, day: Day): Provision {
  const whole = lives[instrument]?.get('')
  const wholeLife = whole && lifeOn(whole, day)
  if (wholeLife !== undefined || pinpoint === '') return wholeLife ?? answer('in-force', whole?.confidence ?? 'verified-primary')
  const known = lives[instrument]
  let from: Day | undefined
  let confidence: Confidence = 'verified-primary'
  let moved: Life | undefined
  const path = levels(pinpoint)
  for (const [depth, level] of path.entries()) {
    const life = known?.get(level)
    if (life !== undefined) {
      const ended = lifeOn(life, day)
      if (ended !== undefined) return { ...ended, ...(ended.status === 'omitted' && { replaced: level }) }
      from = life.from ?? from
      if (life.moved !== undefined && life.moved <= day && depth === path.length - 1) moved = life
      if (life.confidence !== undefined) confidence = life.confidence
      continue
    }
    const there = depth === 0 ? exists(instrument, level) : instrument === 'uk-gdpr' ? hasPart(path[0] as string, level) : undefined
    if (there === false) return answer('never-existed', 'from-memory')
    if (there === undefined) confidence = 'from-memory'
    if (there === undefined && depth === 0 && !path.some((one) => known?.has(one))) return answer('unknown', 'from-memory')
  }
  const since = moved?.moved
  return answer('in-force', confidence, {
    ...(from === undefined ? {} : { from }),
    ...(since === undefined ? {} : { since, successors: moved?.successors ?? [], replaced: pinpoint }),
  })
}
