import type { Rule } from '@clearnotice/lint'

export const plainWords: Rule
