import type { Command, Option } from './command.ts'

const on: Option = { name: 'on', value: 'YYYY-MM-DD', says: 'the day whose law applies (today in London)' }

const config: Option = { name: 'config', value: 'FILE', says: 'configuration (the nearest .clearnotice.yml above each file)' }

export const commands: readonly Command[] = [
  {
    name: 'lint',
    summary: 'say what is missing or wrong in privacy policies',
    operands: '[files, folders or globs …]',
    details: [
      'Without files it looks for the usual names: privacy*.md, privacy-policy/index.md and the like, here and in docs, content, src and others. “-” reads standard input. Files ending in .md, .markdown, .mdx and .txt are read as Markdown, .yml, .yaml and .json as a policy stated as data.',
      'Exit code: 0 nothing found at or above --fail-on, 1 something found, 2 could not run.',
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
]
