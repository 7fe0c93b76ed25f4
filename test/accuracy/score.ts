import type { DisclosureStatus } from '@clearnotice/lint'
import type { Label, Marked } from './label.ts'

/** What the linter said of one policy, by line. */
export interface Said {
  readonly file: string
  readonly disclosures: readonly {
    readonly id: string
    readonly status: DisclosureStatus
    readonly lines: readonly (readonly [number, number])[]
  }[]
  readonly findings: readonly {
    readonly rule: string
    readonly subject: string
    readonly severity: string
    readonly message: string
    readonly lines: readonly (readonly [number, number])[]
  }[]
}

export interface Count {
  tp: number
  fp: number
  fn: number
}

/** One thing that the linter and the label disagree on. */
interface Wrong {
  readonly file: string
  readonly about: string
  readonly said: string
  readonly truth: string
  /** Where the label points. */
  readonly lines: readonly number[]
  /** Where the linter points. */
  readonly seen: readonly number[]
}

export interface Score {
  /** Disclosures that aren't satisfied (missing or partial), each and in all. */
  readonly disclosures: ReadonlyMap<string, Count>
  readonly rules: ReadonlyMap<string, Count>
  readonly statuses: { right: number; all: number }
  /** Statements found at a labelled place, and all spans of evidence that are at one. */
  readonly evidence: { right: number; all: number; spansRight: number; spans: number }
  /** Errors and warnings that no label speaks of. */
  readonly alarms: Wrong[]
  readonly traps: { hit: number; all: number }
  readonly wrong: Wrong[]
}

const unsatisfied = (status: DisclosureStatus): boolean => status === 'missing' || status === 'partial'
/** Evidence counts when it is at most six lines long and within two lines of a labelled one. */
const near = (lines: readonly number[], [from, to]: readonly [number, number]): boolean =>
  lines.length === 0 || (to - from <= 5 && lines.some((line) => line >= from - 2 && line <= to + 2))
const somewhere = (lines: readonly number[], spans: readonly (readonly [number, number])[]): boolean =>
  spans.some((span) => near(lines, span))

/** Rules about something missing are judged by the disclosure that they speak of. */
const followsDisclosure = (rule: string, { subject }: { readonly subject: string }, label: Label): boolean =>
  rule === 'rights/missing' || rule.endsWith('missing') ? subject in label.disclosures : false

const count = (map: Map<string, Count>, key: string, cell: keyof Count): void => {
  const row = map.get(key) ?? { tp: 0, fp: 0, fn: 0 }
  row[cell]++
  map.set(key, row)
}

const sum = (counts: Iterable<Count>): Count => {
  const total = { tp: 0, fp: 0, fn: 0 }
  for (const { tp, fp, fn } of counts) {
    total.tp += tp
    total.fp += fp
    total.fn += fn
  }
  return total
}

/** Precision, recall and all counts of a map of counts. */
export const totalOf = (counts: ReadonlyMap<string, Count>): Count & { precision: number; recall: number } => {
  const { tp, fp, fn } = sum(counts.values())
  return { tp, fp, fn, precision: tp / (tp + fp || 1), recall: tp / (tp + fn || 1) }
}

const scoreDisclosures = (said: Said, label: Label, score: Score): void => {
  for (const [id, truth] of Object.entries(label.disclosures)) {
    if (truth.confidence === 'low') continue
    const row = said.disclosures.find((disclosure) => disclosure.id === id)
    const status = row?.status ?? 'missing'
    const accepted = [truth.status, ...(truth.also_accept ?? [])]
    const seen = row?.lines.map(([line]) => line) ?? []
    const wrong = (saying: string, right: string): void =>
      void score.wrong.push({ file: said.file, about: id, said: saying, truth: right, lines: truth.lines, seen })
    score.statuses.all++
    if (accepted.includes(status)) score.statuses.right++
    else wrong(status, truth.status)
    const bad = unsatisfied(truth.status)
    if (truth.status === 'not-applicable') {
      if (unsatisfied(status) && !accepted.includes(status)) count(score.disclosures as Map<string, Count>, id, 'fp')
    } else if (bad && unsatisfied(status)) count(score.disclosures as Map<string, Count>, id, 'tp')
    else if (bad !== unsatisfied(status) && !accepted.some((one) => unsatisfied(one) === unsatisfied(status)))
      count(score.disclosures as Map<string, Count>, id, bad ? 'fn' : 'fp')
    if (bad || unsatisfied(status) || truth.status === 'not-applicable' || truth.lines.length === 0) continue
    score.evidence.all++
    const right = (row?.lines ?? []).filter((span) => near(truth.lines, span))
    score.evidence.spans += row?.lines.length ?? 0
    score.evidence.spansRight += right.length
    if (right.length > 0) score.evidence.right++
    else wrong('evidence here', 'evidence elsewhere')
  }
}

const scoreFindings = (said: Said, label: Label, score: Score): void => {
  const rules = score.rules as Map<string, Count>
  const left = new Set(said.findings)
  const take = ({ rule, lines }: Marked) => [...left].find((finding) => finding.rule === rule && somewhere(lines, finding.lines))
  for (const want of label.findings.filter(({ confidence }) => confidence !== 'low')) {
    const hit = take(want)
    count(rules, want.rule, hit === undefined ? 'fn' : 'tp')
    if (hit !== undefined) left.delete(hit)
    else
      score.wrong.push({ file: said.file, about: want.rule, said: 'nothing', truth: want.note ?? want.rule, lines: want.lines, seen: [] })
  }
  const excused = [...label.findings, ...(label.ambiguous ?? [])]
  for (const finding of left) {
    const disclosure = label.disclosures[finding.subject]
    if (
      followsDisclosure(finding.rule, finding, label) &&
      disclosure !== undefined &&
      (disclosure.confidence === 'low' || unsatisfied(disclosure.status))
    )
      continue
    if (finding.severity === 'info' || excused.some(({ rule, lines }) => rule === finding.rule && somewhere(lines, finding.lines))) continue
    score.alarms.push({
      file: said.file,
      about: finding.rule,
      said: finding.message,
      truth: 'no label',
      lines: [],
      seen: finding.lines.map(([line]) => line),
    })
  }
  for (const trap of label.traps ?? []) {
    score.traps.all++
    if ([...left].some(({ rule, lines }) => rule === trap.rule && somewhere(trap.lines, lines))) {
      score.traps.hit++
      score.wrong.push({
        file: said.file,
        about: trap.rule,
        said: 'fell into a trap',
        truth: trap.note ?? 'nothing',
        lines: trap.lines,
        seen: [],
      })
    }
  }
}

/** Holds what the linter said of each policy against its label. */
export const scoreOf = (pairs: readonly (readonly [Said, Label])[]): Score => {
  const score: Score = {
    disclosures: new Map(),
    rules: new Map(),
    statuses: { right: 0, all: 0 },
    evidence: { right: 0, all: 0, spansRight: 0, spans: 0 },
    alarms: [],
    traps: { hit: 0, all: 0 },
    wrong: [],
  }
  for (const [said, label] of pairs) {
    scoreDisclosures(said, label, score)
    scoreFindings(said, label, score)
  }
  return score
}
