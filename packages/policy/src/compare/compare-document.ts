import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { ChangeNotice, DocumentDate } from '../model/document.ts'
import { sure } from '../model/fact.ts'
import type { Comparison } from './comparison.ts'
import { editorial, minor } from './weights.ts'

const dated = editorial('The date of the policy says nothing of its content.')

export const dates: Comparison<DocumentDate> = {
  topic: 'document',
  noun: 'date',
  parts: (policy) => policy.dates.filter(({ confidence }) => confidence >= sure),
  key: ({ kind }) => kind,
  text: ({ kind, date, text }) => `${kind} ${date ?? text}`,
  added: () => dated,
  removed: () => dated,
  differences: (before, after) => {
    const [was, is] = [dates.text(before), dates.text(after)]
    return was === is ? [] : [{ message: `date changed: ${is}`, before: was, after: is, weight: dated }]
  },
  wordless: true,
}

export const changeNotices: Comparison<ChangeNotice> = {
  topic: 'document',
  noun: 'promise about changes',
  parts: (policy) => policy.changes.filter(({ confidence }) => confidence >= sure).slice(0, 1),
  key: () => 'changes',
  text: ({ text }) => text,
  added: () => minor('People are told how they hear of changes.', [ukGdpr('12(1)')]),
  removed: () => minor('People aren’t told any more how they hear of changes.', [ukGdpr('12(1)')]),
}
