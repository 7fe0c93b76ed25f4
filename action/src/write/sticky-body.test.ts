import { expect, it } from 'vitest'
import type { Analysis, NotedFinding, PolicyAnalysis, State } from '../judge/analysis.ts'
import { verdictOn } from '../judge/verdict.ts'
import { stickyBody } from './sticky-body.ts'

/** What GitHub takes, less the marker, which may name a hundred findings. */
const room = 65_536 - 4_000

const finding = (state: State, severity: NotedFinding['severity'], at: number): NotedFinding => ({
  rule: 'retention/vague',
  subject: `data:${at}`,
  severity,
  message: `‘for as long as we need it for purpose ${at}’ does not say how long personal data will be kept`,
  remedy: 'Give a period, or an event with a day that people can know.',
  span: { start: { line: at + 1, column: 1, offset: 0 }, end: { line: at + 1, column: 9, offset: 8 } },
  path: null,
  citations: [{ text: 'UK GDPR Art 13(2)(a)', url: 'https://www.legislation.gov.uk/eur/2016/679/article/13' }],
  related: [],
  edit: null,
  suppression: state === 'newly-suppressed' ? { reason: 'we are working on it', until: null, by: null, span: null } : null,
  fingerprint: `${at}`.padStart(16, '0'),
  state,
  excerpt: 'We keep it for as long as we need it.',
  suggestion: null,
})

const many = <T>(make: (at: number) => T): readonly T[] => Array.from({ length: 300 }, (_, at) => make(at))

it('is never longer than what GitHub takes', () => {
  const policy: PolicyAnalysis = {
    path: 'privacy.md',
    previousPath: null,
    status: 'changed',
    error: null,
    findings: [
      ...many((at) => finding('new', 'error', at)),
      ...many((at) => finding('new', 'info', at)),
      ...many((at) => finding('newly-suppressed', 'error', at)),
    ],
    fixed: many((at) => finding('existing', 'error', at)),
    changes: many((at) => ({
      topic: 'Retention',
      what: 'kept longer',
      subject: `Records of purpose ${at}`.repeat(9),
      before: 'six years after the end of the contract '.repeat(9),
      after: 'seven years after the end of the contract '.repeat(9),
      weight: 'material',
    })),
    disclosures: [],
    hunks: null,
  }
  const unreadable = many(
    (at): PolicyAnalysis => ({
      ...policy,
      path: `legal/${at}.md`,
      error: 'the file is not UTF-8; save it as UTF-8',
      findings: [],
      fixed: [],
      changes: [],
    }),
  )
  const analysis: Analysis = {
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    policies: [policy, ...unreadable],
    configuration: null,
    skipped: [],
    files: [],
    sarif: {},
  }
  const verdict = verdictOn(analysis, 'new', { failOn: 'error' })
  const body = stickyBody(analysis, verdict, {
    site: { url: 'https://github.com/octo/shop', head: analysis.head },
    baseName: 'main',
    runUrl: 'https://github.com/octo/shop/actions/runs/1',
    settled: 0,
  })
  expect(body.length).toBeLessThan(room)
  for (const part of [
    'Fails the check',
    'New as well',
    'Suppressed by this change',
    'What changed in meaning',
    '300 fixed',
    'could not be linted',
    'not legal advice',
  ])
    expect(body).toContain(part)
})
