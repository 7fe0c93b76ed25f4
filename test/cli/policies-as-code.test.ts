import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { clearnotice, commandFile, folderWith } from './run.ts'

const started = async (): Promise<string> => {
  const cwd = folderWith({})
  const { code } = await clearnotice(['init', '--yes', '--name', 'Acme Ltd', '--email', 'hello@acme.example', '--on', '2026-11-22'], {
    cwd,
  })
  expect(code).toBe(0)
  return cwd
}
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

describe('init', () => {
  it('writes a policy, its text, settings and a workflow, and the text lints clean', async () => {
    const cwd = await started()
    expect(
      ['policy.yml', 'privacy-policy.md', '.clearnotice.yml', '.github/workflows/privacy-policy.yml'].filter(
        (name) => !existsSync(join(cwd, name)),
      ),
    ).toEqual([])
    expect(
      await clearnotice(['lint', 'privacy-policy.md', '--quiet', '--fail-on', 'warning', '--on', '2026-11-22'], { cwd }),
    ).toMatchObject({ code: 0 })
    expect(await clearnotice(['lint', 'policy.yml', '--quiet', '--fail-on', 'warning', '--on', '2026-11-22'], { cwd })).toMatchObject({
      code: 0,
    })
  })

  it('leaves a blank where nothing was said, which lint reports', async () => {
    const cwd = folderWith({})
    const { stderr } = await clearnotice(['init', '--yes'], { cwd })
    expect(stderr).toContain('still to be filled in: [Your legal name] and privacy@example.org')
    const { code, stdout } = await clearnotice(['lint', 'privacy-policy.md', '--quiet', '--rule', 'document/placeholder'], { cwd })
    expect(stdout).toContain('‘[Your legal name]’ is a blank')
    expect(stdout).toContain('‘privacy@example.org’ is a blank')
    expect(code).toBe(1)
    const { stderr: named } = await clearnotice(['init', '--yes', '--name', 'Acme Ltd', '--email', 'a@acme.example'], {
      cwd: folderWith({}),
    })
    expect(named).not.toContain('to be filled in')
  })

  it('puts the workflow where it is run, and names the files in it from there', async () => {
    const cwd = folderWith({ '.git/HEAD': '' })
    const { stderr } = await clearnotice(['init', 'our docs', '--yes'], { cwd })
    expect(readdirSync(join(cwd, 'our docs')).sort()).toEqual(['.clearnotice.yml', 'policy.yml', 'privacy-policy.md'])
    const workflow = read(cwd, '.github/workflows/privacy-policy.yml')
    expect(parse(workflow).jobs.clearnotice.steps[2].run).toBe(
      "npx --yes clearnotice drift 'our docs/privacy-policy.md' --from 'our docs/policy.yml'\n",
    )
    expect(stderr.replaceAll('\\', '/')).toContain("clearnotice write 'our docs/policy.yml' --output 'our docs/privacy-policy.md'")
  })

  it('writes no second configuration', async () => {
    const cwd = folderWith({ 'package.json': '{ "clearnotice": { "profile": "app" } }' })
    const { stderr } = await clearnotice(['init', '--yes'], { cwd })
    expect(stderr).toContain('this folder has a configuration already, which stays as it is')
    expect(existsSync(join(cwd, '.clearnotice.yml'))).toBe(false)
    expect((await clearnotice(['lint', 'privacy-policy.md', '--quiet'], { cwd })).stderr).toBe('')
  })

  it('overwrites nothing', async () => {
    const cwd = folderWith({ 'policy.yml': 'mine', '.clearnotice.yml': 'mine' })
    const { code, stderr } = await clearnotice(['init', '--yes'], { cwd })
    expect(code).toBe(0)
    expect([read(cwd, 'policy.yml'), read(cwd, '.clearnotice.yml')]).toEqual(['mine', 'mine'])
    expect(stderr).toContain('policy.yml is there already')
  })

  it.each([
    [['init', 'policy.md', '--yes'], /^clearnotice: policy.md is a file; name a folder\n$/],
    [['init', '--yes', '--email', 'acme'], /^clearnotice: controller\.contacts\[0\]\.value: this is not an address/],
  ])('says what is wrong with %j', async (args, message) => {
    const cwd = folderWith({ 'policy.md': 'mine' })
    expect(await clearnotice(args, { cwd })).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
    expect(readdirSync(cwd)).toEqual(['policy.md'])
  })

  it('asks for --yes where there is no terminal', async () => {
    expect(await clearnotice(['init'], { cwd: folderWith({}) })).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') })
  })
})

describe('write', () => {
  it('writes what init wrote', async () => {
    const cwd = await started()
    const { stdout } = await clearnotice(['write', 'policy.yml', '--on', '2026-11-22'], { cwd })
    expect(stdout).toBe(read(cwd, 'privacy-policy.md'))
  })

  it('runs a module, and says where data is wrong', async () => {
    const cwd = folderWith({ 'policy.mjs': 'export default { title: 1 }', 'policy.yml': 'updated: 2026-11-20\nrecipients: nobody\n' })
    const module = await clearnotice(['write', 'policy.mjs'], { cwd })
    expect(module).toMatchObject({ code: 2, stderr: expect.stringContaining('title') })
    const data = await clearnotice(['write', 'policy.yml'], { cwd })
    expect(data).toMatchObject({ code: 2, stderr: expect.stringContaining('controller: this is missing') })
    expect(data.stderr).toContain('line 2, column 13: recipients: ')
    expect(await clearnotice(['write', 'policy.md'], { cwd })).toMatchObject({ code: 2 })
    expect((await clearnotice(['write', 'gone.mjs'], { cwd })).stderr).toBe('clearnotice: gone.mjs: no such file\n')
  })
})

describe('drift', () => {
  it('finds none in what was written, and what was changed by hand', async () => {
    const cwd = await started()
    const same = await clearnotice(['drift', 'privacy-policy.md', '--from', 'policy.yml'], { cwd })
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('No changes') })
    const compared = await clearnotice(['compare', 'policy.yml', 'privacy-policy.md', '--on', '2026-11-22', '--fail-on', 'any'], { cwd })
    expect(compared).toMatchObject({ code: 0, stdout: expect.stringContaining('No changes') })
    const changed = folderWith({
      'policy.yml': read(cwd, 'policy.yml'),
      'privacy-policy.md': read(cwd, 'privacy-policy.md').replace(
        '6 years after the end of the tax year',
        '9 years after the end of the tax year',
      ),
    })
    const drifted = await clearnotice(['drift', 'privacy-policy.md', '--from', 'policy.yml', '--format', 'json'], { cwd: changed })
    expect(drifted.code).toBe(1)
    expect(JSON.parse(drifted.stdout).changes).toMatchObject([{ topic: 'retention', kind: 'changed', materiality: 'material' }])
    const kinder = folderWith({
      'policy.yml': read(cwd, 'policy.yml'),
      'privacy-policy.md': read(cwd, 'privacy-policy.md').replace('12 months after', '3 months after'),
    })
    const drift = ['drift', 'privacy-policy.md', '--from', 'policy.yml']
    expect(await clearnotice(drift, { cwd: kinder })).toMatchObject({ code: 1, stdout: expect.stringContaining('kept shorter') })
    expect(await clearnotice([...drift, '--fail-on', 'material'], { cwd: kinder })).toMatchObject({ code: 0 })
  })
})

describe('compare', () => {
  const git = (cwd: string, ...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main', ...args], { cwd, stdio: 'ignore' })
  }
  const policy = (years: string): string => `# Privacy policy\n\n## Retention\n\n- Invoices: ${years} years\n`

  it('compares a file with one in a commit; an existing file of that name wins', async () => {
    const cwd = folderWith({ 'privacy.md': policy('six') })
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'x')
    const now = folderWith({ 'new.md': policy('ten') })
    const { code, stdout } = await clearnotice(['compare', 'HEAD:privacy.md', join(now, 'new.md'), '--format', 'markdown'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('| material | kept longer')
    const never = await clearnotice(['compare', 'HEAD:privacy.md', join(now, 'new.md'), '--fail-on', 'never'], { cwd })
    expect(never.code).toBe(0)
    const both = folderWith({ 'HEAD:privacy.md': policy('ten'), 'new.md': policy('ten') })
    expect(await clearnotice(['compare', 'HEAD:privacy.md', 'new.md', '--fail-on', 'any'], { cwd: both })).toMatchObject({ code: 0 })
  })

  it('compares no file of a commit that is not a text', async () => {
    const cwd = folderWith({ 'scan.md': '%PDF-1.7\n', 'utf16.md': Uint8Array.of(0xff, 0xfe, 0x23, 0x00), 'new.md': policy('ten') })
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'x')
    const pdf = await clearnotice(['compare', 'HEAD:scan.md', 'new.md'], { cwd })
    expect(pdf).toMatchObject({ code: 2, stderr: expect.stringContaining('HEAD:scan.md: this is a PDF') })
    expect((await clearnotice(['compare', 'HEAD:utf16.md', 'new.md'], { cwd })).stderr).toContain('HEAD:utf16.md: the file is UTF-16')
  })

  it('runs no program of a commit, and does not take it for a text', async () => {
    const cwd = folderWith({ 'policy.mjs': 'export default {}', 'new.md': policy('ten') })
    git(cwd, 'init', '-q')
    git(cwd, 'add', '-A')
    git(cwd, 'commit', '-qm', 'x')
    const { code, stderr } = await clearnotice(['compare', 'HEAD:policy.mjs', 'new.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('HEAD:policy.mjs: a program in a commit is not run')
  })

  it('takes nothing for an option of Git', async () => {
    const cwd = folderWith({ 'new.md': policy('ten') })
    git(cwd, 'init', '-q')
    const { code, stderr } = await clearnotice(['compare', '--', '--batch-all-objects:x', 'new.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('there is no such file, here or in a commit')
  })
})

describe('--output', () => {
  it.each([
    ['lint', 'privacy-policy.md', '--output', './privacy-policy.md'],
    ['lint', '--output', 'privacy-policy.md'],
    ['baseline', 'privacy-policy.md', '--output', 'privacy-policy.md'],
    ['write', 'policy.yml', '--output', 'policy.yml'],
    ['compare', 'policy.yml', 'privacy-policy.md', '--output', 'policy.yml'],
    ['drift', 'privacy-policy.md', '--from', 'policy.yml', '--output', 'policy.yml'],
    ['records', 'policy.yml', '--output', 'policy.yml'],
  ])('is not written over what is read: %j', async (...args) => {
    const cwd = await started()
    const before = [read(cwd, 'policy.yml'), read(cwd, 'privacy-policy.md')]
    expect(await clearnotice(args, { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('that is read here') })
    expect([read(cwd, 'policy.yml'), read(cwd, 'privacy-policy.md')]).toEqual(before)
  })
})

describe('a pipe', () => {
  const policy = '# Privacy policy\n\nWe keep letters for 2 years.\n'
  it.skipIf(process.platform === 'win32').each([
    ['read', 'pipe.md'],
    ['compare', 'old.md', 'pipe.md'],
    ['compare', 'pipe.mjs', 'old.md'],
    ['records', 'pipe.md'],
    ['drift', 'old.md', '--from', 'pipe.yml'],
    ['write', 'pipe.yml'],
    ['lint', '--config', 'pipe.yml', 'old.md'],
    ['lint', '--baseline', 'pipe.yml', 'old.md'],
    ['lint', '--rules', 'pipe.mjs', 'old.md'],
  ])('is not waited for: %j', async (...args) => {
    const cwd = folderWith({ 'old.md': policy })
    execFileSync('sh', ['-c', 'mkfifo pipe.md pipe.yml pipe.mjs'], { cwd })
    const { code, stderr } = await clearnotice(args, { cwd })
    expect(stderr).toMatch(/pipe\.\w+: this is (?:a pipe or a device, )?not a file/)
    expect(code).toBe(2)
  })
  it.skipIf(process.platform === 'win32')('that a shell made is read, up to the limit', async () => {
    await clearnotice(['--version'])
    const piped = (command: string): string => {
      const line = `${command} | "${process.execPath}" "${commandFile}" compare /dev/stdin old.md 2>&1; true`
      return execFileSync('sh', ['-c', line], { cwd: folderWith({ 'old.md': policy }), encoding: 'utf8' })
    }
    expect(piped('(sleep 0.2; cat old.md)')).toContain('No changes')
    expect(piped('yes')).toContain('/dev/stdin: the file is larger than 2 MiB')
  })
})

describe('read', () => {
  it('reads a policy stated as a module as what it states', async () => {
    const cwd = await started()
    const module = folderWith({ 'policy.mjs': `export default ${JSON.stringify(parse(read(cwd, 'policy.yml')))}` })
    const said = async (name: string, folder: string): Promise<unknown> =>
      JSON.parse((await clearnotice(['read', name], { cwd: folder })).stdout)
    expect(await said('policy.mjs', module)).toEqual(await said('policy.yml', cwd))
  })
})

describe('records', () => {
  it('gives a row an activity, empty cells for what is not said, and no formulas', async () => {
    const cwd = await started()
    const folder = folderWith({ 'policy.yml': read(cwd, 'policy.yml').replace('answer your enquiries', '"=HYPERLINK(1)"') })
    const { stdout } = await clearnotice(['records', 'policy.yml'], { cwd: folder })
    const rows = stdout.split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatch(/^Activity,Our role,Controller,/)
    expect(rows[1]).toMatch(/^'=HYPERLINK\(1\),controller,Acme Ltd/)
    expect(rows.slice(1, 4).every((row) => row.endsWith(','))).toBe(true)
  })

  it('gives JSON-LD in DPV terms', async () => {
    const cwd = await started()
    const { stdout } = await clearnotice(['records', 'policy.yml', '--format', 'json-ld'], { cwd })
    const record = JSON.parse(stdout)
    expect(record['@context'].dpv).toBe('https://w3id.org/dpv#')
    expect(record['dpv:hasProcess']).toHaveLength(3)
    expect(record['dpv:hasProcess'][0]['dpv:hasLegalBasis']).toEqual([
      { '@id': 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f', '@type': 'dpv:LegalBasis', 'rdfs:label': 'legitimate interests' },
    ])
    expect(record).not.toHaveProperty('dpv:hasLocation')
  })
})
