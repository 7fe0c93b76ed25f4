import { perText } from './said.ts'
import type { Statement } from './statement.ts'
import { saidBy } from './structure/prose.ts'

const keyIn = perText(({ words }) => words.map(({ text }) => text).join(' '))

/** A statement's words, whatever their case and marks: equal for what reads the same. */
export const wordsKey = (statement: Statement): string => keyIn(saidBy(statement))
