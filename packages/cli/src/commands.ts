import type { Command, Option } from './command.ts'

const on: Option = { name: 'on', value: 'YYYY-MM-DD', says: 'the day whose law applies (today in London)' }

const config: Option = { name: 'config', value: 'FILE', says: 'configuration (the nearest .clearnotice.yml above each file)' }

const output: Option = { name: 'output', value: 'FILE', says: 'write it there instead of to standard output' }

const changeFormat: Option = { name: 'format', value: 'text|json|markdown', says: 'how to report (text)' }

const changeThreshold = (otherwise: string): Option => ({
  name: 'fail-on',
  value: 'material|any|never',
  says: `what makes the exit code 1 (${otherwise})`,
})

export const commands: readonly Command[] = [
  {
    name: 'lint',
    summary: 'say what is missing or wrong in privacy policies',
    operands: '[files, folders or globs …]',
    details: [
      'Without files it looks for the usual names: privacy*.md, privacy-policy/index.md and the like, here and in docs, content, src and others. “-” reads standard input. Files ending in .md, .markdown, .mdx and .txt are read as Markdown, .yml, .yaml and .json as a policy stated as data.',
      'Exit code: 0 nothing found at or above --fail-on, 1 something found, 2 could not run. With --fix and --fix-dry-run it is about what is left, or would be.',
    ],
    options: [
      { name: 'format', value: 'text|json|sarif|github|markdown', says: 'how to report (text)' },
      { name: 'output', value: 'FILE', says: 'write the report there instead of to standard output' },
      on,
      { name: 'fail-on', value: 'error|warning|info|never', says: 'what makes the exit code 1 (error)' },
      { name: 'no-disclosures', says: 'leave the table of disclosures out' },
      { name: 'quiet', says: 'findings only' },
      config,
      { name: 'rule', value: 'ID', says: 'only this rule, or rules (retention/*); may be given several times' },
      { name: 'rules', value: 'FILE', says: 'rules of your own: a module that exports them' },
      { name: 'baseline', value: 'FILE', says: 'report only what this file does not know; clearnotice baseline writes it' },
      { name: 'prune', says: 'drop from the baseline what is no longer found' },
      { name: 'fix', says: 'make the mechanical edits that findings offer' },
      { name: 'fix-dry-run', says: 'show them as a unified diff and change nothing' },
      { name: 'as', value: 'privacy-policy', says: 'lint what is named even if it looks like something else' },
      { name: 'stdin-filename', value: 'NAME', says: 'what to call standard input in the report' },
    ],
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'read',
    summary: 'print what a policy says as JSON, or how that was concluded',
    operands: 'FILE',
    options: [{ name: 'why', value: 'ITEM', says: 'how an item (rights/erasure, retention …) was concluded' }, on],
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'explain',
    summary: 'print the page about a rule',
    operands: 'RULE',
    options: [],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'law',
    summary: 'print the law on a day',
    operands: '[topic]',
    options: [{ name: 'format', value: 'text|json', says: 'how to print (text)' }, on],
    load: () => import('./commands/law.ts'),
  },
  {
    name: 'baseline',
    summary: 'write down the findings of today, so that only new ones are reported',
    operands: '[files, folders or globs …]',
    options: [{ name: 'output', value: 'FILE', says: 'where to (.clearnotice-baseline.json)' }, on, config],
    load: () => import('./commands/baseline.ts'),
  },
  {
    name: 'rules',
    summary: 'list all rules',
    operands: '[topic]',
    options: [{ name: 'format', value: 'text|json', says: 'how to list (text)' }],
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'compare',
    summary: 'say what changed between two policies, and how much it matters',
    operands: 'OLD NEW',
    details: [
      'OLD and NEW are files, or REV:path in a Git repository (main:privacy-policy.md) where no file is called so. Files in YAML, JSON and TypeScript are policies stated as data, all others Markdown. Data beside Markdown is compared as the text that clearnotice write makes of it on the day of --on.',
      'Exit code: 0 nothing at or above --fail-on, 1 something, 2 could not run.',
    ],
    options: [changeFormat, output, changeThreshold('material'), on],
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'drift',
    summary: 'say where a published policy differs from its source',
    operands: 'POLICY.md --from policy.yml',
    options: [
      { name: 'from', value: 'FILE', says: 'the policy stated as data that was published' },
      changeFormat,
      output,
      changeThreshold('any'),
      on,
    ],
    load: () => import('./commands/drift.ts'),
  },
  {
    name: 'write',
    summary: 'write a policy stated as data as Markdown',
    operands: 'policy.(yml|json|ts)',
    options: [output, { name: 'sentence-per-line', says: 'one sentence a line, for short diffs' }, on],
    load: () => import('./commands/write.ts'),
  },
  {
    name: 'records',
    summary: 'print the record of processing that a policy amounts to (UK GDPR Art 30)',
    operands: 'FILE',
    details: [
      'A row an activity, and one for what the policy ties to no activity. What it does not say stays empty, and so does what is not recognised in a text: check the rows before you keep them. A policy stated as data gives them whole.',
    ],
    options: [{ name: 'format', value: 'csv|json-ld', says: 'how to print (csv)' }, output],
    load: () => import('./commands/records.ts'),
  },
  {
    name: 'init',
    summary: 'start a policy: asks a few questions and writes policy.yml and what belongs to it',
    operands: '[folder]',
    details: ['Files that are there already stay as they are.'],
    options: [
      { name: 'yes', says: 'ask nothing; what is not given is left as a blank that lint reports' },
      { name: 'name', value: 'NAME', says: 'the legal name of the controller' },
      { name: 'kind', value: 'company|sole-trader|charity|partnership|association', says: 'what the controller is (company)' },
      { name: 'email', value: 'ADDRESS', says: 'where people can write' },
      on,
    ],
    load: () => import('./commands/init.ts'),
  },
]
