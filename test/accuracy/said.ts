import { type LintResult, lintMarkdown, lintPolicy } from '@clearnotice/lint'
import { type Place, type Policy, type Reading, readPolicy } from '@clearnotice/policy'
import type { Day } from '@clearnotice/uk-gdpr'
import type { Said } from './score.ts'

/** Labels say what holds on this day. */
const day: Day = '2026-11-22'

const linesIn = (source: string): ((place: Place) => readonly [number, number][]) => {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1
  return ({ span }) => (span === undefined ? [] : [[lineAt(span.start), lineAt(Math.max(span.start, span.end - 1))]])
}

const saidIn = (file: string, source: string, { disclosures, findings }: Pick<LintResult, 'disclosures' | 'findings'>): Said => {
  const lines = linesIn(source)
  return {
    file,
    disclosures: disclosures.map(({ id, status, evidence }) => ({ id, status, lines: evidence.flatMap(lines) })),
    findings: findings
      .filter(({ suppression }) => suppression === undefined)
      .map(({ rule, subject, severity, message, place, related }) => ({
        rule,
        subject,
        severity,
        message,
        lines: [place, ...related.map((one) => one.place)].flatMap(lines),
      })),
  }
}

/** What the linter says of a text. */
export const said = (file: string, source: string): Said => saidIn(file, source, lintMarkdown(source, { day }))

const isFact = (value: unknown): value is { readonly confidence: number } =>
  typeof value === 'object' && value !== null && 'confidence' in value

/** A policy with only the facts that the reading is at least this sure of. */
const surer = ({ policy, placesOf }: Reading, least: number): Policy & Pick<Reading, 'placesOf'> => {
  const lists = Object.entries(policy).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.filter((fact) => !isFact(fact) || fact.confidence >= least) : part,
  ])
  return { ...(Object.fromEntries(lists) as Policy), placesOf }
}

/** What it would say if it counted only facts of at least this confidence: disclosures alone. */
export const saidAbove = (file: string, source: string, least: number): Said => {
  const { disclosures } = lintPolicy(surer(readPolicy(source), least), { day })
  return saidIn(file, source, { disclosures, findings: [] })
}
