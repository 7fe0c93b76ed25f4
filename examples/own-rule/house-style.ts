// A rule of one's own: `clearnotice lint --rules ./house-style.ts privacy-policy.md`, or in a program as in own-rule.test.ts.

import type { Rule } from '@clearnotice/lint'

const heavy = new Map([
  ['utilise', 'use'],
  ['commence', 'start'],
  ['terminate', 'end'],
  ['aforementioned', 'this'],
])

export const plainWords: Rule = {
  id: 'house/plain-words',
  title: 'Use plain words',
  ground: 'craft',
  severity: 'warning',
  cite: [{ instrument: 'uk-gdpr', pinpoint: '12(1)' }],
  why: 'The law asks for clear and plain language.',
  remedy: 'Use the plain word.',
  needsText: true,
  fixable: true,
  check({ reading, report }) {
    for (const statement of reading?.statements ?? [])
      statement.words.forEach(({ text }, at) => {
        const plain = heavy.get(text)
        if (plain === undefined) return
        const span = statement.span(at, at + 1)
        report({ span }, `‘${text}’ is a heavy word for ‘${plain}’`, { subject: `word:${text}`, edit: [{ ...span, text: plain }] })
      })
  },
}
