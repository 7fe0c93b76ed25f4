import { expect, it } from 'vitest'
import type { Analysis, NotedFinding, State } from './analysis.ts'
import { listed, verdictOn } from './verdict.ts'

const finding = (state: State, severity: NotedFinding['severity']) =>
  ({ state, severity, rule: `${state}/${severity}` }) as unknown as NotedFinding
const analysis = {
  policies: [
    {
      path: 'privacy.md',
      error: null,
      findings: [
        finding('new', 'error'),
        finding('new', 'info'),
        finding('existing', 'error'),
        finding('newly-suppressed', 'error'),
        finding('held-back', 'error'),
      ],
    },
  ],
} as unknown as Analysis

it.each([
  ['new', ['new/error'], ['new/info'], ['existing/error']],
  ['all', ['new/error', 'existing/error'], ['new/info'], []],
] as const)('each finding is listed once, and what was suppressed is not: %s', (scope, failing, added, older) => {
  const verdict = verdictOn(analysis, scope, { failOn: 'error' })
  expect(verdict.failing.map(({ finding: { state } }) => state)).toContain('newly-suppressed')
  const rules = Object.values(listed(analysis, verdict)).map((found) => found.map((one: { finding: NotedFinding }) => one.finding.rule))
  expect(rules).toEqual([failing, added, older])
})
