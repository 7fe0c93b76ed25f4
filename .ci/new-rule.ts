// npm run new-rule -- topic/problem: writes the file of a rule from a template, and its lines in the list of rules.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const id = process.argv[2] ?? ''
const stop = (why: string): never => {
  console.error(`${why}\nUsage: npm run new-rule -- topic/problem`)
  process.exit(2)
}
if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id))
  stop(id === '' ? 'Which rule?' : `'${id}' is no rule id: write it in lower case, as in retention/vague`)

const source = join(import.meta.dirname, '../packages/lint/src')
const file = join(source, `rules/${id}.ts`)
if (existsSync(file)) stop(`${id} exists: ${file}`)

const camel = (text: string): string => text.replace(/[-/]([a-z])/g, (_, letter: string) => letter.toUpperCase())
const [topic, problem] = id.split('/') as [string, string]

mkdirSync(dirname(file), { recursive: true })
writeFileSync(
  file,
  `import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const ${camel(problem)}: Rule = {
  id: '${id}',
  title: 'Say what the policy should do, as an order',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'Why it matters to someone who reads the policy.',
  remedy: 'What to write instead.',
  check({ policy, report }) {
    for (const entry of policy.retention)
      if (entry.period.kind === 'none') report(entry, 'What is the matter, about the policy and never about the company')
  },
}

export const examples: RuleExamples = {
  good: [
    \`
    # Privacy policy

    A policy that this rule has nothing to say about.
    \`,
  ],
  bad: [
    \`
    # Privacy policy

    A policy with ‹the fault marked like this›.
    \`,
  ],
}
`,
)

const list = join(source, 'rules.ts')
const name = camel(id)
const lines = readFileSync(list, 'utf8').split('\n')
/** Puts a line among its like, in the order of the alphabet. */
const insert = (line: string, isLike: (line: string) => boolean): void => {
  const last = lines.findLastIndex((other) => isLike(other) && other < line)
  lines.splice((last === -1 ? lines.findIndex(isLike) - 1 : last) + 1, 0, line)
}
const importPath = (line: string): string => line.slice(line.indexOf("'"))
const added = `import { ${camel(problem)} as ${name} } from './rules/${topic}/${problem}.ts'`
const imports = lines.filter((line) => line.includes("from './rules/"))
const after = imports.findLast((line) => importPath(line) < importPath(added)) ?? (imports[0] as string)
lines.splice(lines.indexOf(after) + 1, 0, added)
insert(`  ${name},`, (line) => /^ {2}[a-zA-Z]+,$/.test(line))
writeFileSync(list, lines.join('\n'))

console.log(`Wrote packages/lint/src/rules/${id}.ts and its lines in packages/lint/src/rules.ts.

Next:
1. Say in the file what the rule is about; write at least three good and three bad examples.
2. Add its id and severity to packages/lint/src/testing/contract.ts.
3. npx vitest run packages/lint/src/examples.test.ts packages/lint/src/config -t '${id}|README|JSON Schema' -u
   writes its page, its row in the index and its line in the JSON Schema: read them.
4. npm run check`)
