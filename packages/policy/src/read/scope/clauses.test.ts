import { expect, it } from 'vitest'
import { createMatcher } from '../match.ts'
import { automaton } from '../phrases/automaton.ts'
import { readPolicy } from '../read.ts'
import { saidBy } from '../structure/prose.ts'
import { clausesOf } from './clauses.ts'
import { Cues } from './cues.ts'

const matcher = createMatcher(automaton())
const marked = (text: string): string => {
  const { statements } = readPolicy(text)
  const statement = statements[0]!
  const clauses = clausesOf(new Cues().of(saidBy(statement), matcher(statements).unitsOf(statement)))
  return clauses.map(({ from, to }) => text.slice(statement.words[from]!.start, statement.words[to]?.start)).join('| ')
}

it.each([
  'We use widgets.',
  'We never sell widgets; | we use them.',
  'We use widgets, | we never sell them.',
  'We never sell widgets, | but use them.',
  'We use widgets and | we mend them.',
  'We use what we need, and mend widgets.',
  'If you do not like widgets | you may send them back.',
  'If you like what you may send us, keep it.',
  'If you do not like widgets, | ask for them to be thrown out.',
  'We use widgets, ask for them and mend them.',
  'You may ask for widgets, | and will not be charged.',
])('%s', (text) => {
  expect(marked(text.replaceAll('| ', ''))).toBe(text)
})
