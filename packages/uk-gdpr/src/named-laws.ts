import type { InstrumentId } from './instruments.ts'

/** A law named in a text. `other`: some law that isn't this library's, which its provisions then belong to. */
export interface NamedLaw {
  readonly instrument: InstrumentId | 'other'
  /** `generic`: 'GDPR', 'Data Protection Act' without more. */
  readonly law: 'named' | 'generic'
  /** Says something only beside a provision: 'DPA' alone may be a data processing agreement. */
  readonly onlyBeside?: true
  readonly start: number
  readonly end: number
}

type Kind = Pick<NamedLaw, 'instrument' | 'law' | 'onlyBeside'>

const gdprInFull = 'General\\s+Data\\s+Protection\\s+Regulations?'
const numbered = '\\(?(?:Regulation\\s*)?\\(?(?:EU\\)?\\s*)?(?:Regulation\\s*)?(?:No\\.?\\s*)?2016\\/679(?:\\s*EU)?\\)?'

/** In order of precedence at one place: the longer name first. */
const names: readonly (readonly [pattern: string, kind: Kind])[] = [
  [`(?:U\\.?K\\.?|United\\s+Kingdom|British)(?:['’]s)?[\\s-]{0,20}(?:GDPR|${gdprInFull})`, { instrument: 'uk-gdpr', law: 'named' }],
  [`(?:EU|European(?:\\s+Union)?)(?:['’]s)?[\\s-]{0,20}(?:GDPR|${gdprInFull})`, { instrument: 'eu-gdpr', law: 'named' }],
  [`(?:${gdprInFull}|GDPR)[\\s,]{0,20}${numbered}`, { instrument: 'eu-gdpr', law: 'named' }],
  ['(?:EU\\s+)?Regulation\\s*(?:\\(EU\\)\\s*|EU\\s*)?(?:No\\.?\\s*)?2016\\/679', { instrument: 'eu-gdpr', law: 'named' }],
  [`${gdprInFull}|GDPR`, { instrument: 'uk-gdpr', law: 'generic' }],
  [
    "(?:UK\\s+)?Data\\s+Protection\\s+Act\\s*,?\\s*(?:\\(?(?:UK|DPA)\\)?\\s*)?\\(?2018\\)?|DPA\\s*,?\\s*\\(?(?:20|['’])?18\\)?",
    { instrument: 'dpa-2018', law: 'named' },
  ],
  ['(?:UK\\s+)?Data\\s+Protection\\s+Act\\s*,?\\s*\\(?1998\\)?|DPA\\s*,?\\s*\\(?1998\\)?', { instrument: 'dpa-1998', law: 'named' }],
  ['Data\\s+Protection\\s+Act(?!\\s*,?\\s*\\(?\\d)', { instrument: 'dpa-2018', law: 'generic' }],
  ['DPA(?!\\w)', { instrument: 'dpa-2018', law: 'generic', onlyBeside: true }],
  [
    'Data\\s*\\(Use\\s+(?:and|&)\\s+Access\\)\\s+Act(?:\\s*,?\\s*\\(?2025\\)?)?|DUA(?:A(?!\\w)|\\s+Act)(?:\\s*2025)?',
    { instrument: 'duaa-2025', law: 'named' },
  ],
  [
    'Privacy\\s+(?:and|&)\\s+Electronic\\s+Communications\\s*(?:\\(EC\\s+Directive\\)\\s*)?Regulations(?:\\s*,?\\s*\\(?2003\\)?)?|PECR(?:\\s*\\(?2003\\)?)?',
    { instrument: 'pecr', law: 'named' },
  ],
  [
    '(?:Data\\s+Protection\\s+)?Directive\\s*(?:\\(?EC\\)?\\s*)?(?:No\\.?\\s*)?95\\/46(?:\\/EC)?',
    { instrument: 'directive-95-46', law: 'named' },
  ],
  [
    '(?:the\\s+)?(?:European\\s+)?Convention\\s+on\\s+Human\\s+Rights|ECHR|TFEU|Treaty|Constitution|Charter',
    { instrument: 'other', law: 'named' },
  ],
]

/** White space in the names is bounded, or a long gap would be tried at each of its parts. */
const bounded = (pattern: string): string => pattern.replaceAll('\\s*', '\\s{0,20}').replaceAll('\\s+', '\\s{1,20}')
const anyName = new RegExp(`(?<![\\w/])(?:${names.map(([pattern]) => `(${bounded(pattern)})`).join('|')})(?![\\w/])`, 'gi')
/** Any other Act, by its capitals: `Human Rights Act 1998`, `Local Government (Scotland) Act 1973`. */
const anyAct =
  /(?<!\w)(?:(?:[A-Z][\w'’]{0,40}|\([A-Z][^)\n]{0,40}\)),?\s{1,3}(?:(?:and|of|the|for|to)\s{1,3}){0,2}){1,8}(?:Act|Order|Regulations|Rules|Measure|Code)\s{0,3},?\s{0,3}\(?(?:1[89]|20)\d\d\)?/g
/** A number of the EU's that is said to be UK law is the UK GDPR. */
const madeDomestic = /[^.;\n]{0,60}?\b(?:forms?\s+part\s+of|retained|assimilated|incorporated|transposed|implemented\s+in(?:to)?)\b/iy

/** The laws that a text names, in order. Linear in the text: every gap in the names is bounded. */
export function findNamedLaws(text: string): readonly NamedLaw[] {
  const found: NamedLaw[] = []
  for (const match of text.matchAll(anyName)) {
    const kind = names[match.slice(1).findIndex((group) => group !== undefined)]?.[1] as Kind
    const [start, end] = [match.index, match.index + match[0].length]
    madeDomestic.lastIndex = end
    const domestic = kind.instrument === 'eu-gdpr' && !/\bGDPR$/.test(match[0]) && madeDomestic.test(text)
    found.push({ ...kind, instrument: domestic ? 'uk-gdpr' : kind.instrument, start, end })
  }
  return withOthers(text, found)
}

/** Adds the Acts that aren't this library's, in their places. */
function withOthers(text: string, named: readonly NamedLaw[]): readonly NamedLaw[] {
  const result: NamedLaw[] = []
  let next = 0
  for (const match of text.matchAll(anyAct)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while (next < named.length && (named[next] as NamedLaw).end <= start) result.push(named[next++] as NamedLaw)
    if ((named[next]?.start ?? end) >= end) result.push({ instrument: 'other', law: 'named', start, end })
  }
  return [...result, ...named.slice(next)]
}
