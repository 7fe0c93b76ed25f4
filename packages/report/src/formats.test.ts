import { recommended } from '@clearnotice/lint'
import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { disclosureDetails } from './disclosure-details.ts'
import { githubReport } from './github-report.ts'
import { markdownReport } from './markdown-report.ts'
import { codeSpan, fenceFor, markdownText } from './markdown-text.ts'
import { sarifReport } from './sarif-report.ts'
import { sample, sampleRules, sampleText } from './testing/sample.ts'

const files = [
  { path: 'docs/my privacy.md', result: sample() },
  { path: 'gone.md', error: 'no such file' },
]

describe('SARIF', () => {
  const log = sarifReport(files, { version: '1.2.3', rules: sampleRules, category: 'main' }) as Log
  const [run] = log.runs
  const result = (rule: string) => run?.results?.find(({ ruleId }) => ruleId === rule)

  test('has what code scanning demands of a rule', () => {
    for (const rule of (sarifReport([], { version: '1.2.3' }) as Log).runs[0]?.tool.driver.rules ?? []) {
      for (const text of [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text]) {
        expect(text, rule.id).toBeTruthy()
        expect(text?.length, rule.id).toBeLessThanOrEqual(1024)
      }
      expect(rule.properties).toMatchObject({
        precision: 'high',
        'problem.severity': expect.stringMatching(/^(error|warning|recommendation)$/),
      })
      expect(rule.properties).not.toHaveProperty('security-severity')
    }
    expect((sarifReport([], { version: '1.2.3' }) as Log).runs[0]?.tool.driver.rules).toHaveLength(recommended.length)
  })
  test('has one run of one category', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-schema-2.1.0') })
    expect(log.runs).toHaveLength(1)
    expect(run).toMatchObject({
      automationDetails: { id: 'clearnotice/main/' },
      columnKind: 'utf16CodeUnits',
      tool: { driver: { name: 'clearnotice', semanticVersion: '1.2.3' } },
    })
  })
  test('has every result with its place, fingerprint and fix', () => {
    expect(result('sample/twice')).toMatchObject({
      ruleIndex: 1,
      level: 'error',
      message: { text: '‘contact data’ already has this period. Keep one of them.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/my%20privacy.md' },
            region: { startLine: 6, startColumn: 9, endLine: 6, endColumn: 21 },
          },
        },
      ],
      relatedLocations: [{ message: { text: 'first said here' }, physicalLocation: { region: { startLine: 3 } } }],
      partialFingerprints: { 'clearnotice/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: sampleText.lastIndexOf('We keep'), charLength: 35 } }] }] },
      ],
    })
    expect(result('sample/twice')?.partialFingerprints).not.toHaveProperty('primaryLocationLineHash')
  })
  test('marks what is held back instead of leaving it out', () => {
    expect(result('sample/held')?.suppressions).toEqual([{ kind: 'inSource', justification: 'it is only a sample' }])
  })
  test('says what could not be read', () => {
    expect(run?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'no such file' } }],
    })
  })
})

describe('GitHub commands', () => {
  test('one for each finding that counts, worst first, then the totals', () => {
    expect(githubReport(files)).toBe(`\
::error title=sample/twice,file=docs/my privacy.md,line=6,col=9,endColumn=21::‘contact data’ already has this period. Keep one of them.
::warning title=sample/missing,file=docs/my privacy.md,line=8,col=4,endColumn=14::The policy does not say how to complain to the controller. Say how to complain.
::error title=could not be linted,file=gone.md::no such file
1 policy: 1 error, 1 warning, 0 info (held back: 1 by comments); 1 file could not be linted
`)
  })
  test('nothing in a path or message can end a command or begin another', () => {
    const [line = ''] = githubReport([{ path: 'a,b:c%\n::error::x.md', error: 'x\r\n::stop::y ##[z] 100%' }]).split('\n')
    expect(line).toBe('::error title=could not be linted,file=a%2Cb%3Ac%25 %3A %3Aerror%3A %3Ax.md::x : :stop: :y ## [z] 100%25')
  })
})

describe('Markdown', () => {
  test('begins with the verdict, then each policy', () => {
    const report = markdownReport(files)
    expect(report.split('\n')[0]).toBe('**1 policy: 1 error, 1 warning, 0 info (held back: 1 by comments); 1 file could not be linted**')
    expect(report).toContain(
      '| error | `sample/twice` | line 6 | `contact data` already has this period. Keep one of them. | [UK GDPR Art 13(2)(a)](',
    )
    expect(report).toContain('| `lawful-basis` | **missing** | required |')
    expect(report).toContain('## `gone.md`\n\nCould not be linted: no such file')
  })
  test.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`a', '`` `a ``'],
    ['a | b', '`a \\| b`'],
    ['\u202ea', '`<U+202E>a`'],
  ])('code span of %j', (text, span) => {
    expect(codeSpan(text)).toBe(span)
  })
  test('fence that nothing in a text can end', () => {
    expect(fenceFor('a\n````\nb', 3)).toBe('`````')
    expect(fenceFor('a `b` c', 3)).toBe('```')
  })
  test.each([
    ['see @org/team', 'see @\u2060org/team'],
    ['[x](y) <b> *z*', '\\[x\\]\\(y\\) \\<b\\> \\*z\\*'],
    ['‘@org <b>’ is said', '`@org <b>` is said'],
    ['‘the Commissioner’s Office’ here', '`the Commissioner’s Office` here'],
    [
      '‘Photographs’ has no end (‘for ever’), as the regulator’s page says',
      '`Photographs` has no end \\(`for ever`\\), as the regulator’s page says',
    ],
    ['#1, GH-2 and ‘GH-3’', '\\#\u20601, GH\u2060\\-2 and `GH-3`'],
  ])('message %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })
  test('a message is never more than text and code', () => {
    const unit = fc.constantFrom(
      '@',
      'a',
      ' ',
      '<',
      '>',
      '`',
      '|',
      '[',
      '](',
      '\\',
      '‘',
      '’',
      '*',
      '_',
      '&lt;',
      '![',
      '-->',
      '\n',
      'https://a.b',
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const markdown = `x ${markdownText(text)} x`
        const [paragraph, ...rest] = fromMarkdown(markdown).children as Paragraph[]
        expect(rest).toEqual([])
        const nodes = paragraph?.children ?? []
        expect(nodes.filter(({ type }) => type !== 'text' && type !== 'inlineCode')).toEqual([])
        for (const node of nodes) if (node.type === 'text') expect(node.value).not.toMatch(/@(?!\u2060)|:\/\//)
        expect(markdown).not.toMatch(/(?<!\\)(\\\\)*\|/)
      }),
      { numRuns: 1000 },
    )
  })
})

test('the table of disclosures is folded away under what is required and missing, below what came from outside', () => {
  const rows = [
    { id: 'retention', status: 'missing', expected: 'required', lines: [] },
    { id: 'purposes', status: 'stated', expected: 'required', lines: [5, 3, 4, 9] },
    { id: 'source', status: 'missing', expected: 'not-required', lines: [] },
  ] as const
  expect(
    disclosureDetails(rows, codeSpan('</summary>.md')),
  ).toBe(`<details><summary>What the policy tells people: 1 required and missing</summary>

\`</summary>.md\`

| disclosure | the text | the law | lines |
|---|---|---|---|
| \`retention\` | **missing** | required |  |
| \`purposes\` | stated | required | 3–5, 9 |
| \`source\` | missing | not required |  |

</details>`)
})
