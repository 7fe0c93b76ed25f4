import type { Command, Option } from './command.ts'

const on: Option = { name: 'on', value: 'YYYY-MM-DD', says: 'the day whose law applies (today in London)' }

export const commands: readonly Command[] = [
  {
    name: 'lint',
    summary: 'say what is missing or wrong in privacy policies',
    operands: '[files, folders or globs …]',
    details: [
      'Without files it looks for the usual names: privacy*.md, privacy-policy/index.md and the like, here and in docs, content, src and others. “-” reads standard input. Files ending in .md, .markdown, .mdx and .txt are read as Markdown.',
      'Exit code: 0 nothing found at or above --fail-on, 1 something found, 2 could not run.',
    ],
    options: [
      { name: 'format', value: 'text|json', says: 'how to report (text)' },
      on,
      { name: 'fail-on', value: 'error|warning|info|never', says: 'what makes the exit code 1 (error)' },
      { name: 'no-disclosures', says: 'leave the table of disclosures out' },
      { name: 'quiet', says: 'findings only' },
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
    name: 'rules',
    summary: 'list all rules',
    operands: '[topic]',
    options: [{ name: 'format', value: 'text|json', says: 'how to list (text)' }],
    load: () => import('./commands/rules.ts'),
  },
]
