import { chmodSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonReport } from '@clearnotice/report'
import { describe, expect, test } from 'vitest'
import { clearnotice, folderWith } from './run.ts'

const policy = '# Privacy policy\n\nHello.\n'
const rule = 'document/last-updated-missing'

const reported = async (args: readonly string[], cwd: string): Promise<JsonReport> =>
  JSON.parse((await clearnotice(['lint', '--format', 'json', ...args], { cwd })).stdout) as JsonReport
const severities = ({ files }: JsonReport): readonly (string | undefined)[] =>
  files.map(({ findings }) => findings.find((finding) => finding.rule === rule)?.severity)

describe.concurrent('configuration', () => {
  test('is that of the nearest folder above each file', async () => {
    const cwd = folderWith({
      '.clearnotice.yml': `rules: { ${rule}: error }`,
      'privacy.md': policy,
      'b/package.json': `{ "clearnotice": { "rules": { "${rule}": "warning" } } }`,
      'b/docs/privacy.md': policy,
    })
    expect(severities(await reported(['privacy.md', 'b/docs/privacy.md'], cwd))).toEqual(['error', 'warning'])
  })
  test('or the one of --config', async () => {
    const cwd = folderWith({
      '.clearnotice.yml': `rules: { ${rule}: error }`,
      'other.yml': `rules: { ${rule}: 'off' }`,
      'privacy.md': policy,
    })
    expect(severities(await reported(['--config', 'other.yml', 'privacy.md'], cwd))).toEqual([undefined])
  })
  test('names the files that are linted when none are named', async () => {
    const cwd = folderWith({
      '.clearnotice.yml': `policies:\n  - { id: a, files: 'legal/*.md', rules: { ${rule}: error } }`,
      'legal/one.md': policy,
      'privacy.md': policy,
    })
    const report = await reported([], cwd)
    expect(report.files.map(({ path }) => path.replaceAll('\\', '/'))).toEqual(['legal/one.md'])
    expect(severities(report)).toEqual(['error'])
  })
  test('says whose pattern it is that fits no file', async () => {
    const cwd = folderWith({ '.clearnotice.yml': "policies:\n  - { id: a, files: 'legal/*.md' }", 'privacy.md': policy })
    const { code, stdout } = await clearnotice(['lint'], { cwd })
    expect(stdout).toContain('legal/*.md: no file matches; .clearnotice.yml names it under policies')
    expect(code).toBe(2)
  })
  test('says which part of a policy is not there', async () => {
    const cwd = folderWith({ '.clearnotice.yml': 'policies: [{ id: a, parts: [privacy.md, gone.md] }]', 'privacy.md': policy })
    const { stdout } = await clearnotice(['lint'], { cwd })
    expect(stdout).toContain('privacy.md: its part gone.md can’t be read: no such file')
  })
  test('that is a folder is said to be one', async () => {
    const cwd = folderWith({ '.clearnotice.yml/x': '', 'privacy.md': policy })
    expect((await clearnotice(['lint', 'privacy.md'], { cwd })).stderr).toMatch(/\.clearnotice\.yml could not be read: this is a folder/)
  })
  test.each([
    [{ 'package.json': '{\n  "clearnotice": { "profile": "app" }\n' }, /package\.json:3:1: this is not JSON/],
    [{ '.clearnotice.yml': '', '.clearnotice.json': '{}' }, /\.clearnotice\.yml: there is configuration in \.clearnotice\.json beside it/],
  ])('that is broken, or there twice, ends the run: %j', async (files, message) => {
    const cwd = folderWith({ ...files, 'privacy.md': policy })
    expect(await clearnotice(['lint', 'privacy.md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })
  test.each([
    ['rules:\n  document/nope: off\n', /\.clearnotice\.yml:2:3: there is no rule ‘document\/nope’/],
    ['extends: ./gone.yml\n', /it extends .*gone\.yml, and there is no such file/],
  ])('that is wrong ends the run: %j', async (text, message) => {
    const { code, stdout, stderr } = await clearnotice(['lint', 'privacy.md'], {
      cwd: folderWith({ '.clearnotice.yml': text, 'privacy.md': policy }),
    })
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
  test('reads several files as one policy where it says so', async () => {
    const cwd = folderWith({
      '.clearnotice.yml': 'policies:\n  - { id: site, parts: [legal/privacy.md, legal/rights.md] }\n',
      'legal/privacy.md': policy,
      'legal/rights.md':
        '\ufeff---\ntitle: Rights\n---\n\n# Your rights\n\nYou have the right to access your personal data.\n\n<!-- clearnotice-ignore x/y -->\n',
    })
    const { files } = await reported([], cwd)
    expect(files.map(({ path }) => path.replaceAll('\\', '/'))).toEqual(['legal/privacy.md', 'legal/rights.md'])
    const access = files.map(({ disclosures }) => disclosures.find(({ id }) => id === 'rights/access'))
    expect(access.map((row) => row?.status)).toEqual(['stated', 'stated'])
    expect(access.map((row) => row?.evidence.map(({ start }) => start.line))).toEqual([[], [7]])
    expect(files[0]?.findings.map((finding) => finding.rule)).toContain(rule)
    expect(files[1]?.findings.find((finding) => finding.rule === 'suppression/reasonless')?.span?.start).toEqual({
      line: 9,
      column: 1,
      offset: 89,
    })
  })
  test('reads them as one where one of them is named, or found', async () => {
    const files = {
      'docs/.clearnotice.yml': 'policies: [{ id: site, parts: [privacy.md, rights.md] }]',
      'docs/privacy.md': policy,
      'docs/rights.md': '# Your rights\n\nYou have the right to access your personal data.\n',
    }
    const cwd = folderWith(files)
    for (const named of [['docs/rights.md'], ['docs/rights.md', 'docs/privacy.md'], ['docs'], ['docs/*.md'], []]) {
      const told = (await reported(named, cwd)).files.map(({ path, disclosures }) => [
        path.replaceAll('\\', '/'),
        disclosures.find(({ id }) => id === 'rights/access')?.status,
      ])
      const all = [
        ['docs/privacy.md', 'stated'],
        ['docs/rights.md', 'stated'],
      ]
      expect(told, named.join(' ')).toEqual(all)
    }
    expect((await reported([], join(cwd, 'docs'))).files.map(({ path }) => path)).toEqual(['privacy.md', 'rights.md'])
  })
  test('is that beside a policy, too, that is only found', async () => {
    const cwd = folderWith({ 'docs/privacy.md': policy, 'docs/.clearnotice.yml': `rules: { ${rule}: off }` })
    expect((await reported([], cwd)).files[0]?.findings.map((finding) => finding.rule)).not.toContain(rule)
  })
  test('lints each policy once, however often it is named', async () => {
    const cwd = folderWith({
      '.clearnotice.yml':
        'policies: [{ id: all, files: "*/*.md" }, { id: a, files: a/privacy.md }, { id: b, parts: [b/privacy.md, b/cookies.md] }]',
      'a/privacy.md': policy,
      'b/privacy.md': policy,
      'b/cookies.md': '# Cookies\n\nWe use none.\n',
      'c/x.md': '',
    })
    const paths = async (folder: string): Promise<readonly string[]> =>
      (await reported([], join(cwd, folder))).files.map(({ path }) => path.replaceAll('\\', '/'))
    expect(await paths('.')).toEqual(['a/privacy.md', 'b/privacy.md', 'b/cookies.md', 'c/x.md'])
    expect((await paths('b')).toSorted()).toEqual(['../a/privacy.md', '../c/x.md', 'cookies.md', 'privacy.md'])
  })
  test('--rule runs only that rule', async () => {
    const { files } = await reported(
      ['--rule', 'suppression/*', 'privacy.md'],
      folderWith({ 'privacy.md': `${policy}\n<!-- clearnotice-ignore x/y -->\n` }),
    )
    expect(files[0]?.findings.map((finding) => finding.rule)).toEqual(['suppression/reasonless'])
    const wrong = await clearnotice(['lint', '--rule', 'document/placehoder', 'x.md'])
    expect(wrong.stderr).toMatch(/--rule document\/placehoder: there is no such rule/)
    expect(wrong.code).toBe(2)
  })
})

describe.concurrent('rules of one’s own', () => {
  const own = `export const shouting = {
  id: 'house/shouting', title: 'Do not shout', ground: 'craft', severity: 'warning', cite: [], why: 'It is rude.', remedy: 'Write it small.',
  check({ reading, report }) { for (const statement of reading.statements) if (statement.text.endsWith('!')) report(statement, 'This shouts') },
}\n`
  test('are run beside the others', async () => {
    const cwd = folderWith({
      'rules.mjs': `${own}export default [shouting]\n`,
      'privacy.md': '# Privacy policy\n\nWe care!\n',
      '.clearnotice.yml': 'rules: { house/shouting: error }',
    })
    const { files } = await reported(['--rules', './rules.mjs', 'privacy.md'], cwd)
    expect(files[0]?.findings.filter((finding) => finding.rule === 'house/shouting')).toHaveLength(1)
    expect(files[0]?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'house/shouting',
        severity: 'error',
        span: expect.objectContaining({ start: { line: 3, column: 1, offset: 18 } }),
      }),
    )
  })
  test.each([
    ['export const a = { id: "house/a" }', /what it exports as a is no rule: it has no check function/],
    ['export const a = { id: "a", check() {} }', /its id must look like topic\/problem/],
    ['export const a = { id: "document/last-updated-missing", check() {} }', /there is a rule document\/last-updated-missing already/],
    ['', /it exports nothing/],
    [`${own}export const louder = { ...shouting }`, /there are two rules house\/shouting; give one of them an id of its own/],
    ['throw new Error("broken")', /broken/],
  ])('that are none are refused: %s', async (source, message) => {
    const { code, stderr } = await clearnotice(['lint', '--rules', 'rules.mjs', 'x.md'], { cwd: folderWith({ 'rules.mjs': source }) })
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})

describe.concurrent('a baseline', () => {
  test('holds back what was there, by policy, wherever one stands', async () => {
    const cwd = folderWith({ 'docs/privacy.md': policy })
    const written = await clearnotice(['baseline', 'docs/privacy.md'], { cwd })
    expect(written.stderr).toMatch(/\d+ findings? written to \.clearnotice-baseline\.json/)
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, '.clearnotice-baseline.json'), 'utf8')).policies)).toEqual(['docs/privacy.md'])
    const { code, stdout } = await clearnotice(['lint', '--baseline', '../.clearnotice-baseline.json', '--fail-on', 'info', 'privacy.md'], {
      cwd: join(cwd, 'docs'),
    })
    expect(stdout).toMatch(/0 errors, 0 warnings, 0 info \(held back: \d+ by the baseline\)/)
    expect(code).toBe(0)
  })
  test('reports what is new and what is gone; --prune drops that', async () => {
    const comment = '<!-- clearnotice-ignore x/y reason="so" -->'
    const cwd = folderWith({ 'privacy.md': `${policy}\n${comment}\n` })
    await clearnotice(['baseline', 'privacy.md', '--output', 'b.json'], { cwd })
    writeFileSync(join(cwd, 'privacy.md'), `${policy}\n${comment.replace(' reason="so"', '')}\n`)
    const args = ['lint', '--baseline', 'b.json', 'privacy.md']
    const { stdout, stderr } = await clearnotice(args, { cwd })
    expect(stdout).toContain('error suppression/reasonless')
    expect(stderr).toMatch(/1 entry of b\.json no longer found; --prune drops them/)
    expect((await clearnotice([...args, '--prune'], { cwd })).stderr).toMatch(/1 entry of b\.json dropped/)
    expect((await clearnotice(args, { cwd })).stderr).toBe('')
  })
  test('knows a policy under its new name, and no other policy', async () => {
    const cwd = folderWith({ 'old.md': policy })
    await clearnotice(['baseline', 'old.md', '--output', 'b.json'], { cwd })
    writeFileSync(join(cwd, 'new.md'), policy)
    expect((await clearnotice(['lint', '--baseline', 'b.json', 'new.md'], { cwd })).stdout).not.toContain('by the baseline')
    const { rename } = await import('node:fs/promises')
    await rename(join(cwd, 'old.md'), join(cwd, 'new.md'))
    expect((await clearnotice(['lint', '--baseline', 'b.json', 'new.md'], { cwd })).stdout).toContain('by the baseline')
  })
  test('knows every part of a policy under the name of the first', async () => {
    const rights = '# Your rights\n\n<!-- clearnotice-ignore x/y -->\n\nSee [below](#nowhere).\n'
    const cwd = folderWith({ '.clearnotice.yml': 'policies: [{ id: a, parts: [a.md, b.md] }]', 'a.md': policy, 'b.md': rights })
    await clearnotice(['baseline', '--output', 'b.json'], { cwd })
    const known = (): readonly string[] => Object.keys(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).policies)
    expect(known()).toEqual(['a.md'])
    const args = ['lint', '--baseline', 'b.json', '--fail-on', 'info']
    const { code, stdout, stderr } = await clearnotice(args, { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/0 errors, 0 warnings, 0 info \(held back: \d+ by the baseline\)/)
    writeFileSync(join(cwd, 'b.md'), rights.replace('See [below](#nowhere).', 'Hello.'))
    expect((await clearnotice([...args, '--prune'], { cwd })).stderr).toMatch(/1 entry of b\.json dropped/)
    expect(known()).toEqual(['a.md'])
  })
  test('--prune brings it to its new name', async () => {
    const cwd = folderWith({ 'old.md': policy })
    await clearnotice(['baseline', 'old.md', '--output', 'b.json'], { cwd })
    const { rename } = await import('node:fs/promises')
    await rename(join(cwd, 'old.md'), join(cwd, 'new.md'))
    writeFileSync(join(cwd, 'new.md'), `${policy}\nLast updated on 1 May 2026.\n`)
    const args = ['lint', '--baseline', 'b.json', 'new.md']
    expect((await clearnotice([...args, '--prune'], { cwd })).stderr).toMatch(/1 entry of b\.json dropped/)
    expect((await clearnotice(args, { cwd })).stderr).toBe('')
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).policies)).toEqual(['new.md'])
  })
  test('is not lost by --prune where one policy became two', async () => {
    const cwd = folderWith({ 'old.md': policy })
    await clearnotice(['baseline', 'old.md', '--output', 'b.json'], { cwd })
    const { rename } = await import('node:fs/promises')
    await rename(join(cwd, 'old.md'), join(cwd, 'a.md'))
    writeFileSync(join(cwd, 'a.md'), `${policy}\nLast updated on 1 May 2026.\n`)
    writeFileSync(join(cwd, 'b.md'), policy)
    const args = ['lint', '--baseline', 'b.json', '--fail-on', 'info', 'a.md', 'b.md']
    expect((await clearnotice([...args, '--prune'], { cwd })).stderr).toMatch(/1 entry of b\.json dropped/)
    expect(await clearnotice(args, { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).policies)).toEqual(['a.md', 'b.md'])
  })
  test('keeps what a run of some rules did not look for', async () => {
    const cwd = folderWith({ 'privacy.md': policy })
    await clearnotice(['baseline', 'privacy.md', '--output', 'b.json'], { cwd })
    const written = readFileSync(join(cwd, 'b.json'), 'utf8')
    const args = ['lint', '--baseline', 'b.json', '--prune', '--rule', 'rights/*', '--quiet', 'privacy.md']
    expect((await clearnotice(args, { cwd })).stderr).toBe('')
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(written)
  })
  test('is not written over by one that lacks a policy', async () => {
    const cwd = folderWith({ 'privacy.md': policy, 'b.json': 'the old one' })
    const { code, stderr } = await clearnotice(['baseline', 'privacy.md', 'gone.md', '--output', 'b.json'], { cwd })
    expect(stderr).toMatch(/gone\.md: no such file[\s\S]*b\.json is not written/)
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe('the old one')
  })
  test.each([
    ['gone.json', /no such file/],
    ['bad.json', /it is not JSON/],
    ['other.json', /it is not a baseline/],
  ])('%s is refused', async (name, message) => {
    const cwd = folderWith({ 'privacy.md': policy, 'bad.json': '{', 'other.json': '{"version": 2}' })
    const { code, stderr } = await clearnotice(['lint', '--baseline', name, 'privacy.md'], { cwd })
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})

describe.concurrent('--fix', () => {
  const mends = `export const good = {
  id: 'house/good', title: 'Say good', ground: 'craft', severity: 'error', cite: [], why: 'So.', remedy: 'Write good.', fixable: true,
  check({ reading, report }) { for (const statement of reading.statements) statement.words.forEach(({ text }, at) => { if (text === 'bad') report({ span: statement.span(at, at + 1) }, 'bad', { edit: [{ ...statement.span(at, at + 1), text: 'good' }] }) }) },
}\n`
  const before = '\ufeff# Privacy policy\r\n\r\nThis is bad.  \r\n'
  const args = ['lint', '--rules', 'rules.mjs', '--rule', 'house/good', 'privacy.md']

  test('mends the file, and all else stays as it was', async () => {
    const cwd = folderWith({ 'rules.mjs': mends, 'privacy.md': before })
    const { code, stderr } = await clearnotice([...args, '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe(before.replace('bad', 'good'))
    expect(stderr).toBe('clearnotice: 1 finding mended\n')
    expect(code).toBe(0)
  })
  test('--fix-dry-run shows it and changes nothing', async () => {
    const cwd = folderWith({ 'rules.mjs': mends, 'privacy.md': before })
    const { stdout, stderr } = await clearnotice([...args, '--fix-dry-run'], { cwd })
    expect(stdout).toContain('--- a/privacy.md')
    expect(stdout).toContain('-This is bad.  \r\n+This is good.  \r\n')
    expect(stderr).toBe('clearnotice: 1 finding would be mended, 0 left\n')
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe(before)
  })
  test('leaves the file its permissions, whatever those of new files are', async () => {
    const cwd = folderWith({ 'rules.mjs': mends, 'privacy.md': before })
    chmodSync(join(cwd, 'privacy.md'), 0o666)
    await clearnotice([...args, '--fix'], { cwd })
    expect(lstatSync(join(cwd, 'privacy.md')).mode & 0o666).toBe(0o666)
  })
  test('mends every part of a policy that is named by one', async () => {
    const files = { '.clearnotice.yml': 'policies: [{ id: a, parts: [privacy.md, b.md] }]', 'rules.mjs': mends, 'privacy.md': before }
    const cwd = folderWith({ ...files, 'b.md': 'A bad\none.\n' })
    const { code, stderr, stdout } = await clearnotice([...args, '--fix'], { cwd })
    expect([code, stderr]).toEqual([0, 'clearnotice: 2 findings mended\n'])
    expect(stdout).toContain('1 policy: 0 errors')
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe(before.replace('bad', 'good'))
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('A good\none.\n')
  })
  test('--fix-dry-run makes no report', async () => {
    const { code, stderr } = await clearnotice([...args, '--fix-dry-run', '--output', 'x.txt'], { cwd: folderWith({ 'rules.mjs': mends }) })
    expect(stderr).toContain('--fix-dry-run prints a diff and no report, so --output would do nothing')
    expect(code).toBe(2)
  })
  test('--fix-dry-run ends as --fix would: by what is left', async () => {
    const cwd = folderWith({ 'rules.mjs': mends, 'privacy.md': before })
    expect(await clearnotice([...args, '--fix-dry-run'], { cwd })).toMatchObject({ code: 0 })
    const both = [...args, '--rule', 'document/last-updated-missing', '--fail-on', 'info']
    const dry = await clearnotice([...both, '--fix-dry-run'], { cwd })
    expect(dry).toMatchObject({ code: 1, stderr: 'clearnotice: 1 finding would be mended, 1 left\n' })
    expect(await clearnotice([...both, '--fix'], { cwd })).toMatchObject({ code: 1 })
  })
  test('--fix-dry-run leaves the baseline alone, too', async () => {
    const cwd = folderWith({ 'rules.mjs': mends, 'privacy.md': before })
    await clearnotice(['baseline', 'privacy.md', '--output', 'b.json'], { cwd })
    const given = readFileSync(join(cwd, 'b.json'), 'utf8').replace('"privacy.md": {', '"privacy.md": { "0123456789abcdef": "house/gone",')
    writeFileSync(join(cwd, 'b.json'), given)
    await clearnotice([...args, '--baseline', 'b.json', '--prune', '--fix-dry-run'], { cwd })
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(given)
  })
  test('passes over what would not be linted', async () => {
    const terms = '# Terms of use\n\nThis is bad. You pay, we deliver.\n'
    const cwd = folderWith({ 'rules.mjs': mends, 'privacy.md': terms, 'docs/privacy.md': before })
    const searched = await clearnotice([...args.slice(0, -1), '--fix'], { cwd })
    expect(searched.stderr).toContain('privacy.md is skipped: it looks like terms and conditions')
    expect(readFileSync(join(cwd, 'docs/privacy.md'), 'utf8')).toContain('good')
    const named = await clearnotice([...args, '--fix'], { cwd })
    expect(named.stdout).toContain('--as privacy-policy lints it all the same')
    expect(readFileSync(join(cwd, 'privacy.md'), 'utf8')).toBe(terms)
  })
  test('never writes through a link', async () => {
    const cwd = folderWith({ 'rules.mjs': mends, 'real.md': before })
    symlinkSync('real.md', join(cwd, 'privacy.md'))
    const { code, stdout } = await clearnotice([...args, '--fix'], { cwd })
    expect(stdout).toContain('is a link; name the file that it leads to')
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toBe(before)
    expect(lstatSync(join(cwd, 'privacy.md')).isSymbolicLink()).toBe(true)
    expect(code).toBe(2)
  })
})

describe.concurrent('formats', () => {
  test('--output writes the report into a file', async () => {
    const cwd = folderWith({ 'privacy.md': policy })
    const { stdout } = await clearnotice(['lint', '--format', 'sarif', '--output', 'out.sarif', 'privacy.md'], {
      cwd,
      env: { FORCE_COLOR: '1' },
    })
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })
  test.each([
    ['github', /^::notice title=document\/last-updated-missing,file=privacy\.md,line=1,col=3,endColumn=17::/m],
    ['markdown', /^\*\*1 policy: /],
  ])('%s', async (format, shape) => {
    expect((await clearnotice(['lint', '--format', format, 'privacy.md'], { cwd: folderWith({ 'privacy.md': policy }) })).stdout).toMatch(
      shape,
    )
  })
})
