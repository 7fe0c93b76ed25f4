import type { Cases } from '../planted.ts'

export const payroll: Cases = {
  'a dash for a basis': {
    change: [['legitimate interests (Article 6(1)(f)): keeping strangers out', '–']],
    finds: [['lawful-basis/missing', '| keeping the building secure']],
  },
  'an empty cell for a basis': {
    change: [['legal obligation (Article 6(1)(c))', '']],
    finds: [['lawful-basis/missing', '| paying tax and']],
  },
  'a point that means another basis': {
    change: [['contract of employment (Article 6(1)(b))', 'contract of employment (Article 6(1)(c))']],
    finds: [['lawful-basis/mismatch', '| paying you | name']],
  },
  'interests not named': {
    change: [['legitimate interests (Article 6(1)(f)): keeping strangers out', 'legitimate interests (Article 6(1)(f))']],
    finds: [['lawful-basis/interests-unstated', '| keeping the building secure']],
  },
  'a dash for a period': {
    change: [['| door log | 60 days |', '| door log | – |']],
    finds: [],
  },
  'a vague row among good ones': {
    change: [['| door log | 60 days |', '| door log | as long as necessary |']],
    finds: [['retention/vague', '| door log | as']],
  },
  'a row twice': {
    change: [['| door log | 60 days |', '| door log | 60 days |\n| door log | 60 days |']],
    finds: [['retention/duplicate-entry', '| door log | 60 days |']],
  },
  'sick notes, with their condition': {
    change: [
      [
        '| the staff newsletter |',
        '| sick pay | sick notes | legal obligation (Article 6(1)(c)); employment law (Article 9(2)(b)) |\n| the staff newsletter |',
      ],
    ],
    finds: [],
  },
  'union dues tell of membership': {
    change: [
      ['| the staff newsletter |', '| paying union dues | trade union membership | contract (Article 6(1)(b)) |\n| the staff newsletter |'],
    ],
    finds: [['special-category/condition-missing', '| paying union dues']],
  },
  'deletion left out of the table of rights; the door log is deleted': {
    change: [
      ['| delete it | where we no longer need it |\n', ''],
      ['All of it stays', 'Lockley deletes its copies every night. All of it stays'],
    ],
    finds: [['rights/missing', 'Your rights\n---']],
  },
  'a recipient twice': {
    change: [['| Bank of Penwith | paying you |', '| Bank of Penwith | paying you |\n| Bank of Penwith | paying you |']],
    finds: [['recipients/duplicate', '| Bank of Penwith']],
  },
  'consent that cannot be taken back': {
    change: [
      ['| the staff newsletter |', '| the wall of photographs in the hall |'],
      ['newsletter photographs', 'photographs'],
      ['consent (Article 6(1)(a)); you can withdraw it whenever you like', 'consent (Article 6(1)(a))'],
      ['until you withdraw your consent', 'one year'],
    ],
    finds: [['consent/withdrawal-missing', 'Your rights\n---']],
  },
  'the regulator of long ago': {
    change: [['from your former employer', 'from your former employer, under the Data Protection Act 1998, from its']],
    finds: [['law/superseded-reference', 'From you, and']],
  },
}
