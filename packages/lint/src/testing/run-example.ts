import type { Span } from '@clearnotice/policy'
import type { Finding } from '../finding.ts'
import { lintMarkdown } from '../lint-markdown.ts'
import type { Example, Rule } from '../rule.ts'
import { recommended } from '../rules.ts'
import { titleOf } from '../statements.ts'
import { dedent } from './dedent.ts'
import { mark, trimSpan, unmark } from './marked.ts'

/** An example as it was run: what should be reported and what was, both as marked text. */
export interface RunExample {
  readonly text: string
  readonly expected: string
  readonly actual: string
  readonly findings: readonly Finding[]
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Lints an example with all rules (precedence is part of a rule's behaviour) and keeps what this rule reports. */
export const runExample = (rule: Rule, example: string | Example): RunExample => {
  const {
    text: source,
    on = '2026-11-22',
    options = {},
    documentFindings = 0,
  }: Example = typeof example === 'string' ? { text: example } : example
  const { text, faults } = unmark(dedent(source))
  const rules = recommended.map((other) => (other.id === rule.id ? rule : other))
  const config = { options: { [rule.id]: options } }
  const { findings, reading } = lintMarkdown(text, { day: on, config, rules: rules.includes(rule) ? rules : [...rules, rule] })
  const own = findings.filter((finding) => finding.rule === rule.id)
  const title = reading === undefined ? undefined : titleOf(reading)?.span()
  const marks = faults.map((fault) => trimSpan(text, fault))
  let unmarked = documentFindings
  const placed = own.flatMap(({ place: { span = { start: 0, end: 0 } } }) => {
    const atTitle = title === undefined || same(span, title)
    if (atTitle && unmarked > 0 && !marks.some((fault) => same(fault, trimSpan(text, span)))) {
      unmarked--
      return []
    }
    return span
  })
  const missing = unmarked > 0 ? `${unmarked} more finding(s) expected at the document's title\n` : ''
  return { text, expected: mark(text, faults), actual: missing + mark(text, placed), findings: own }
}
