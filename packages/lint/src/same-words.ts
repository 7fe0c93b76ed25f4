import type { Statement } from '@clearnotice/policy'

/** A statement's words, whatever their case and marks: equal for what reads the same. */
export const wordsKey = ({ words }: Statement): string => words.map(({ text }) => text).join(' ')
