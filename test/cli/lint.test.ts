import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonReport } from '@clearnotice/report'
import { describe, expect, test } from 'vitest'
import { clearnotice, folderWith } from './run.ts'

const policy = '# Privacy policy\n\nWe keep what you send us as long as necessary.\n'

describe.concurrent('clearnotice lint', () => {
  test('prints findings for a person and ends with 1 when there is an error', async () => {
    const { code, stdout, stderr } = await clearnotice(['lint', 'privacy.md'], { cwd: folderWith({ 'privacy.md': policy }) })
    expect(stdout).toMatch(/^privacy\.md ─+\n/)
    expect(stdout).toMatch(/error [a-z-]+\/[a-z-]+: /)
    expect(stdout).toContain('✗ controller/identity        missing         required')
    expect(stdout).toMatch(/1 policy: \d+ errors?, \d+ warnings?, \d+ info\n.*not\s+legal\s+advice\.\n$/s)
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  test.each([
    ['never', 0],
    ['info', 1],
  ])('--fail-on %s', async (threshold, expected) => {
    const { code } = await clearnotice(['lint', '--fail-on', threshold, 'privacy.md'], { cwd: folderWith({ 'privacy.md': policy }) })
    expect(code).toBe(expected)
  })

  test('--format json prints the report and nothing else', async () => {
    const { stdout, stderr } = await clearnotice(['lint', '--format=json', '--on', '2025-06-01', 'privacy.md'], {
      cwd: folderWith({ 'privacy.md': policy }),
    })
    const report = JSON.parse(stdout) as JsonReport
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'clearnotice' },
      on: '2025-06-01',
      files: [{ path: 'privacy.md', error: null }],
    })
    expect(report.files[0]?.findings.map(({ rule }) => rule)).not.toContain('complaints/controller-missing')
    expect(stderr).toBe('')
  })

  test('reads standard input under a name', async () => {
    const { stdout } = await clearnotice(['lint', '-', '--stdin-filename', 'draft.md', '--format', 'json'], { stdin: policy })
    expect((JSON.parse(stdout) as JsonReport).files.map(({ path }) => path)).toEqual(['draft.md'])
  })

  test('looks for the usual names, and says which it found', async () => {
    const cwd = folderWith({
      'PRIVACY.md': policy,
      'docs/privacy-policy.md': policy,
      'content/privacy-policy/index.md': policy,
      'src/pages/privacy.mdx': policy,
      'docs/data-privacy.md': policy,
      'src/privacy.ts': '',
      'node_modules/x/privacy.md': policy,
      'readme.md': policy,
    })
    const { stdout, stderr } = await clearnotice(['lint', '--format', 'json'], { cwd })
    const paths = ['PRIVACY.md', 'docs/privacy-policy.md', 'content/privacy-policy/index.md', 'src/pages/privacy.mdx']
    expect((JSON.parse(stdout) as JsonReport).files.map(({ path }) => path.replaceAll('\\', '/'))).toEqual(paths)
    expect(stderr.replaceAll('\\', '/')).toBe(`clearnotice: found ${paths.join(', ')}\n`)
  })

  test('says what to do when it finds none', async () => {
    const { code, stdout, stderr } = await clearnotice([], { cwd: folderWith({ 'readme.md': 'x' }) })
    expect(code).toBe(0)
    expect(stdout).toContain('clearnotice COMMAND')
    expect(stderr).toBe('')
    const linted = await clearnotice(['lint'], { cwd: folderWith({ 'readme.md': 'x' }) })
    expect(linted.code).toBe(2)
    expect(linted.stderr).toContain('no privacy policy found here')
    expect(linted.stderr).toContain('clearnotice lint path/to/policy.md')
  })

  test('what looks like something else is skipped where nobody named it, and said where somebody did', async () => {
    const cwd = folderWith({ 'privacy.md': '# Terms of use\n\nYou pay, we deliver.', 'docs/privacy.md': policy })
    const searched = await clearnotice(['lint', '--quiet'], { cwd })
    expect(searched.stderr).toContain('privacy.md is skipped: it looks like terms and conditions: it is headed ‘Terms of use’')
    expect(searched.stdout).toContain('docs/privacy.md ─')
    const named = await clearnotice(['lint', 'privacy.md'], { cwd })
    expect(named.code).toBe(2)
    expect(named.stdout).toContain('--as privacy-policy lints it all the same')
    expect((await clearnotice(['lint', 'privacy.md', '--as', 'privacy-policy'], { cwd })).code).toBe(1)
  })

  test('says whose law a policy claims where it is another country’s only, and judges it by UK law if told to', async () => {
    const cwd = folderWith({ 'privacy.md': '# Privacy policy\n\nUnder the CCPA you may ask us to delete what we hold.' })
    const { code, stdout } = await clearnotice(['lint', 'privacy.md', '--no-disclosures'], { cwd })
    expect(code).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'It claims the law of another country only (‘CCPA’), so what UK law asks is not checked.',
    )
    expect((await clearnotice(['lint', 'privacy.md', '--as', 'privacy-policy'], { cwd })).code).toBe(1)
  })

  test('takes globs and folders, each file once', async () => {
    const cwd = folderWith({ 'a/privacy.md': policy, 'a/terms.md': policy, 'b/privacy.txt': policy })
    const { stdout } = await clearnotice(['lint', '--format', 'json', 'a', '*/privacy.*', 'a/terms.md', './a/terms.md'], { cwd })
    expect((JSON.parse(stdout) as JsonReport).files.map(({ path }) => path.replaceAll('\\', '/'))).toEqual([
      'a/privacy.md',
      'b/privacy.txt',
      'a/terms.md',
    ])
  })

  test('takes paths as they are given', async () => {
    const cwd = folderWith({ 'a/privacy.md': policy, 'b/privacy.md': policy })
    const absolute = join(cwd, 'a', 'privacy.md')
    const { stdout } = await clearnotice(['lint', '--format', 'json', absolute, './b/privacy.md'], { cwd })
    expect((JSON.parse(stdout) as JsonReport).files.map(({ path, error }) => [path, error])).toEqual([
      [absolute, null],
      ['./b/privacy.md', null],
    ])
  })

  test('a file is linted without naming the command', async () => {
    const { stdout } = await clearnotice(['privacy.md', '--quiet'], { cwd: folderWith({ 'privacy.md': policy }) })
    expect(stdout).toMatch(/^privacy\.md ─+\n/)
    expect(stdout).not.toContain('controller/identity ')
  })

  test('what cannot be read is said, and the other files are linted all the same', async () => {
    const cwd = folderWith({
      'good.md': policy,
      'latin.md': Uint8Array.of(0x23, 0x20, 0xa3, 0x35),
      'utf16.md': Uint8Array.of(0xff, 0xfe, 0x23, 0x00),
      'scan.md': '%PDF-1.7\n',
      'binary.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00),
      'empty.md': '',
      'blank.md': ' \n\n',
      'large.md': `# Privacy\n${'x'.repeat(2 * 1024 * 1024)}`,
      'hostile.md': `${'['.repeat(5000)}\n`,
      'photo.png': 'x',
      'none/readme.md': 'x',
      'policy.yml': 'x',
    })
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    const names = [
      'gone.md',
      'good.md',
      'latin.md',
      'utf16.md',
      'binary.md',
      'scan.md',
      'empty.md',
      'blank.md',
      'large.md',
      'hostile.md',
      'photo.png',
      'none',
      'loop.md',
      'x*.md',
      '*.yml',
    ]
    const { code, stdout } = await clearnotice(['lint', '--format', 'json', ...names], { cwd })
    const errors = Object.fromEntries((JSON.parse(stdout) as JsonReport).files.map(({ path, error }) => [path, error]))
    expect(errors).toMatchObject({
      'gone.md': 'no such file',
      'good.md': null,
      'latin.md': 'the file is not UTF-8; save it as UTF-8',
      'utf16.md': 'the file is UTF-16; save it as UTF-8',
      'binary.md': 'this is a binary file, not a text',
      'empty.md': expect.stringContaining('there is no text in the file; was it saved?'),
      'blank.md': expect.stringContaining('there is no text in the file; was it saved?'),
      'scan.md': 'this is a PDF; export the policy as text or Markdown and lint that',
      'large.md': expect.stringContaining('larger than 2 MiB'),
      'hostile.md': expect.stringMatching(/on line 1\./),
      'photo.png': expect.stringContaining('only .md, .markdown, .mdx and .txt files are read'),
      none: expect.stringContaining('no file is called as privacy policies are in this folder'),
      'x*.md': 'no file matches',
      '*.yml': expect.stringContaining('name policies stated as data one by one'),
    })
    expect(errors['loop.md']).toMatch(/link|no such file/)
    expect(code).toBe(2)
  })

  test('writes over nothing that it reads', async () => {
    const cwd = folderWith({ 'privacy.md': policy, 'base.json': '{ "version": 1, "policies": {} }' })
    const { code, stderr } = await clearnotice(['lint', 'privacy.md', '--baseline', 'base.json', '--output', 'base.json'], { cwd })
    expect(stderr).toContain('--output base.json: that is read here, and would be lost')
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toContain('"policies"')
  })

  test.each([
    [['lint', '--on', '2026-02-30', 'x.md'], /--on: '2026-02-30' is not a day/],
    [['lint', '--on', '2019-01-01', 'x.md'], /before the UK GDPR/],
    [['lint', '--fomat', 'json'], /unknown option --fomat; did you mean --format\?/],
    [['lint', '--fail', 'info'], /unknown option --fail; did you mean --fail-on\?/],
    [['lint', '-x'], /unknown option -x; see clearnotice lint --help/],
    [['lint', '--format', 'xml'], /--format xml: it must be one of text, json, sarif, github, markdown/],
    [['lint', '--format'], /--format needs a value/],
    [['lint', '--output', '--format', 'json', 'x.md'], /--output needs a value/],
    [['init', '--name', '-y'], /--name needs a value: --name NAME; if it begins with a dash, --name=-y/],
    [['lint', '--quiet=yes', 'x.md'], /--quiet takes no value/],
    [['lnt'], /neither a command nor a file; did you mean lint\?/],
    [['explain', 'retention/vage'], /there is no rule ‘retention\/vage’/],
    [['explain'], /name one rule/],
    [['--foo'], /unknown option --foo; see clearnotice lint --help/],
    [['help', 'raed'], /‘raed’ is no command; did you mean read\?/],
    [['law', 'rights', 'children'], /name one topic/],
    [['rules', 'rights', 'children'], /name one topic/],
    [['compare', '-', '-'], /only one of the two can be standard input/],
    [['read', '-'], /^clearnotice: -: nothing came in on standard input\n$/],
    [['rules', 'supression'], /did you mean suppression\?/],
    [['lint', '--rules', 'nope.ts', 'x.md'], /--rules nope\.ts: no such file/],
    [['read'], /name one file/],
    [['read', 'gone.md'], /gone\.md: no such file/],
  ])('%j is refused with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await clearnotice(args, { cwd: folderWith({}) })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ FORCE_COLOR: '0' }, [], false],
  ])('colours: %j %j', async (env, options, coloured) => {
    const { stdout } = await clearnotice(['lint', ...options, '-'], { stdin: policy, env })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })

  test('breaks runner commands in the text of a policy, on GitHub Actions only', async () => {
    const hostile = '# ::error::Privacy ##[group]x\n'
    expect((await clearnotice(['lint', '-'], { stdin: hostile, env: { GITHUB_ACTIONS: 'true' } })).stdout).not.toMatch(/::|##\[/)
    expect((await clearnotice(['lint', '-'], { stdin: hostile })).stdout).toContain('::error::Privacy')
  })
})

// Not beside others: what takes too long is given up.
describe('large texts', () => {
  const long = `# Privacy policy\n\n${'We keep what you send us for as long as we need it to answer you, and no longer.\n\n'.repeat(3250)}`

  test('are linted as any other', async () => {
    const { stdout } = await clearnotice(['lint', '--format', 'json', '--rule', 'document/last-updated-missing', 'privacy.md'], {
      cwd: folderWith({ 'privacy.md': long }),
    })
    const [file] = (JSON.parse(stdout) as JsonReport).files
    expect(file?.error).toBeNull()
    expect(file?.findings.map(({ span }) => span?.start.line)).toEqual([1])
  })
  test('are mended as any other', async () => {
    const twice = '\n## How long\n\n- Invoices: six years\n- Invoices: six years\n'
    const cwd = folderWith({ 'privacy.md': long + twice })
    await clearnotice(['lint', '--fix', '--rule', 'retention/duplicate-entry', 'privacy.md'], { cwd })
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe(`${long}\n## How long\n\n- Invoices: six years\n`)
  })
  test('are given up when they take too long, and the other files are linted', async () => {
    const endless = `export const endless = { id: 'house/endless', title: 'x', ground: 'craft', severity: 'info', cite: [], why: 'x', remedy: 'x',
      check({ reading }) { while (reading.source.length > 100_000 || reading.source.includes('*_')); } }`
    const knotted = `${policy}\n${'*_a '.repeat(200)}\n`
    const cwd = folderWith({ 'rules.mjs': endless, 'knotted.md': knotted, 'long.md': long, 'short.md': policy })
    const parts = folderWith({
      '.clearnotice.yml': 'policies: [{ id: site, parts: [long.md, short.md] }]',
      'rules.mjs': endless,
      'long.md': long,
      'short.md': policy,
    })
    const [{ code, stdout }, nearLimit, mended, joined] = await Promise.all([
      clearnotice(['lint', '--format', 'json', '--rules', 'rules.mjs', 'long.md', 'short.md'], { cwd }),
      clearnotice(['lint', '--rules', 'rules.mjs', 'knotted.md'], { cwd }),
      clearnotice(['lint', '--fix-dry-run', '--rules', 'rules.mjs', 'long.md'], { cwd }),
      clearnotice(['lint', '--rules', 'rules.mjs'], { cwd: parts }),
    ])
    expect((JSON.parse(stdout) as JsonReport).files.map(({ error }) => error)).toEqual([
      expect.stringMatching(/took longer than 10 seconds/),
      null,
    ])
    for (const run of [nearLimit, mended, joined]) {
      expect(run.stdout + run.stderr).toMatch(/took longer than 10\s+seconds/)
      expect(run.code).toBe(2)
    }
    expect(code).toBe(2)
  })
  test.each([
    ['process.exit()', /^the thread that linted it ended; see whether a rule of --rules ends it$/],
    [`await new Promise(() => setTimeout(() => { throw new Error('oh') }))`, /^the thread that linted it ended: oh; see whether/],
  ])('whose thread ends by %s are told of, and the other files are linted', async (fatal, error) => {
    const rules = `import { isMainThread } from 'node:worker_threads'
      export const own = { id: 'house/own', title: 'x', ground: 'craft', severity: 'info', cite: [], why: 'x', remedy: 'x', check() {} }
      if (!isMainThread) ${fatal}`
    const cwd = folderWith({ 'rules.mjs': rules, 'long.md': long, 'short.md': policy })
    const { code, stdout } = await clearnotice(['lint', '--format', 'json', '--rules', 'rules.mjs', 'long.md', 'short.md'], { cwd })
    expect((JSON.parse(stdout) as JsonReport).files.map((file) => file.error)).toEqual([expect.stringMatching(error), null])
    expect(code).toBe(2)
  })
})

const definition = `updated: '2026-11-01'
controller:
  kind: company
  name: Harbour Lane Bakery Ltd
  seat: { in: UK }
  contacts: [{ channel: email, value: privacy@harbour-lane.example }]
activities:
  - purpose: answer your enquiries
    data: [contact-details]
    bases: [{ basis: legitimate-interests, interests: [answering people who write to us] }]
    keep: { for: 1 year }
sources: [you]
recipients: none
transfers: none
complaints: [{ channel: email, value: privacy@harbour-lane.example }]
`

describe.concurrent('a policy stated as data', () => {
  const own = `export const purpose = { id: 'house/purpose', title: 'x', ground: 'craft', severity: 'info', cite: [], why: 'x', remedy: 'x',
    check({ policy, report }) { report(policy.activities[0].bases[0], 'This is a basis') } }`

  test('is linted, with places as paths and in the YAML', async () => {
    const cwd = folderWith({ 'policy.yml': definition, 'rules.mjs': own })
    const { code, stdout } = await clearnotice(['lint', '--format', 'json', '--rules', 'rules.mjs', 'policy.yml'], { cwd })
    const [file] = (JSON.parse(stdout) as JsonReport).files
    expect(file?.error).toBeNull()
    expect(file?.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(file?.findings.find((finding) => finding.rule === 'house/purpose')).toMatchObject({
      path: 'activities[0].bases[0]',
      span: { start: { line: 10, column: 13 } },
    })
    expect(file?.disclosures.find(({ id }) => id === 'purposes')).toMatchObject({ status: 'stated', evidence: [{ start: { line: 8 } }] })
    expect(code).toBe(0)
  })
  test.each([
    [definition.replace('interests: [answering people who write to us]', ''), /^line 10, column \d+: activities\.0\.bases\.0\.?.*missing/],
    [definition.replace('recipients: none', 'recipientz:\n  - hosting'), /line \d+, column 1: recipientz: unknown key ‘recipientz’/],
    [definition.replace('transfers: none', 'transfers: [[['), /^line \d+, column \d+: this is not YAML/],
    [definition.replace('recipients: none\n', ''), /recipients: this is missing/],
  ])('is refused with its line when it may not be published', async (text, message) => {
    const { code, stdout } = await clearnotice(['lint', '--format', 'json', 'policy.yml'], { cwd: folderWith({ 'policy.yml': text }) })
    expect((JSON.parse(stdout) as JsonReport).files[0]?.error).toMatch(message)
    expect(code).toBe(2)
  })
})

describe.concurrent('the other commands', () => {
  test('read prints the model as JSON', async () => {
    const { code, stdout } = await clearnotice(['read', '-'], { stdin: policy })
    expect(JSON.parse(stdout)).toMatchObject({ document: { language: 'en' }, retention: expect.any(Array) })
    expect(code).toBe(0)
  })
  test('read prints a policy stated as data, too', async () => {
    const cwd = folderWith({ 'policy.yml': definition })
    const { stdout } = await clearnotice(['read', 'policy.yml'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({ document: { because: 'stated as data' }, retention: [{ text: expect.any(String) }] })
    const why = await clearnotice(['read', 'policy.yml', '--why', 'retention'], { cwd })
    expect(why.stderr).toContain('policy.yml: --why tells how a text was read; this is stated as data')
    expect(why.code).toBe(2)
  })
  test('read --why says how an item was concluded', async () => {
    const { stdout } = await clearnotice(['read', '-', '--why', 'rights/access'], { stdin: policy })
    expect(stdout).toMatch(/^rights\/access: missing; required: /)
    const text = '# Privacy\n\nYou may ask us for a copy of your data, which we keep for two years.\n'
    const why = await clearnotice(['read', '-', '--why', 'rights/access'], { stdin: text })
    expect(why.stdout).toMatch(/right-of-access/)
    expect(why.stdout).not.toMatch(/^ {4}(?:data|retention|sharing):/m)
    const wrong = await clearnotice(['read', '-', '--why', 'rights/acess'], { stdin: policy })
    expect(wrong.stderr).toMatch(/there is no item ‘rights\/acess’; did you mean rights\/access\?/)
  })
  test('explain prints the page about a rule', async () => {
    const { stdout } = await clearnotice(['explain', 'document/last-updated-missing'])
    expect(stdout).toMatch(/^Say when the policy was last updated\n/)
    expect(stdout).toContain('\nNot reported\n')
    expect(stdout).not.toContain('`')
  })
  test('rules lists them all', async () => {
    const { stdout } = await clearnotice(['rules', '--format', 'json'])
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ id: 'suppression/unused', severity: 'warning', ground: 'craft', fixable: false }),
    )
    expect((await clearnotice(['rules', 'suppression'])).stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'suppression/expired',
      'suppression/reasonless',
      'suppression/unused',
      '',
    ])
  })
  test('a reader that has seen enough is no error', async () => {
    expect(await clearnotice(['law', '--format', 'json'], { listen: false })).toEqual({ code: 0, stdout: '', stderr: '' })
  })
  test('law prints the law on a day', async () => {
    const { stdout } = await clearnotice(['law', 'regulator', '--on', '2026-09-29'])
    expect(stdout).toMatch(
      /^The regulator \(regulator, 29 September 2026\)\n\ninformation-commissioner \(25 May 2018 until 30 September 2026\)/,
    )
    const { stdout: json } = await clearnotice(['law', 'lawful-bases', '--on', '2026-02-04', '--format', 'json'])
    const ids = (JSON.parse(json) as { topics: { entries: { id: string }[] }[] }).topics[0]?.entries.map(({ id }) => id)
    expect(ids).toContain('legitimate-interests')
    expect(ids).not.toContain('recognised-legitimate-interest')
    expect((await clearnotice(['law', 'rihgts'])).stderr).toMatch(/there is no topic ‘rihgts’; did you mean rights\?/)
  })
  test('--version and --help', async () => {
    expect((await clearnotice(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await clearnotice(['lint', '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const { stdout } = await clearnotice(['lint', '--help'])
    expect(stdout).toMatch(/--fail-on error\|warning\|info\|never/)
    // To the last of 80 columns, as reports are.
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBe(80)
    expect((await clearnotice(['help', 'read'])).stdout).toMatch(/^clearnotice read FILE/)
  })
})
