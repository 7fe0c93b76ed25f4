import { countries } from '../../model/countries.ts'
import type { Wording, WordingExamples } from '../phrase.ts'

const names: Readonly<Record<string, readonly string[]>> = {
  GB: [
    'united kingdom',
    '=uk',
    'great britain',
    '=britain',
    '=england',
    '=scotland',
    '=wales',
    'northern ireland',
    '=london',
    '=manchester',
    '=cardiff',
  ],
  IE: ['[republic of] ireland', '=dublin'],
  FR: ['=france', '=paris'],
  DE: ['=germany', '=frankfurt'],
  NL: ['[the] netherlands', '=amsterdam'],
  BE: ['=belgium'],
  LU: ['=luxembourg'],
  ES: ['=spain'],
  PT: ['=portugal'],
  IT: ['=italy'],
  AT: ['=austria'],
  SE: ['=sweden', '=stockholm'],
  DK: ['=denmark'],
  FI: ['=finland'],
  PL: ['=poland'],
  CZ: ['czech republic', '=czechia'],
  GR: ['=greece'],
  HU: ['=hungary'],
  RO: ['=romania'],
  BG: ['=bulgaria'],
  HR: ['=croatia'],
  EE: ['=estonia'],
  LV: ['=latvia'],
  LT: ['=lithuania'],
  SK: ['=slovakia'],
  SI: ['=slovenia'],
  CY: ['=cyprus'],
  MT: ['=malta'],
  NO: ['=norway'],
  IS: ['=iceland'],
  LI: ['=liechtenstein'],
  CH: ['=switzerland'],
  US: ['united states [of america]', '=usa', '=america', '=california', '=virginia', '=oregon', '=delaware'],
  CA: ['=canada'],
  AU: ['=australia', '=sydney'],
  NZ: ['new zealand'],
  JP: ['=japan'],
  KR: ['(south|republic of) korea'],
  SG: ['=singapore'],
  IN: ['=india'],
  CN: ['=china'],
  HK: ['hong kong'],
  PH: ['[the] philippines'],
  ZA: ['south africa'],
  IL: ['=israel'],
  BR: ['=brazil'],
  AE: ['united arab emirates', '=uae', '=dubai'],
  TR: ['=turkey', '=türkiye'],
  UA: ['=ukraine'],
  RU: ['=russia'],
  AR: ['=argentina'],
  UY: ['=uruguay'],
  MX: ['=mexico'],
  VN: ['=vietnam'],
  PK: ['=pakistan'],
  BD: ['=bangladesh'],
  LK: ['sri lanka'],
  NG: ['=nigeria'],
  KE: ['=kenya'],
  GG: ['=guernsey'],
  JE: ['=jersey'],
  IM: ['isle of man'],
  GI: ['=gibraltar'],
  FO: ['faroe islands'],
  AD: ['=andorra'],
  EEA: ['european economic area', '=eea', 'european union', '=eu', '=europe', '(eu|eea|european) member state'],
}

/** Names of people, animals and words as well: places only after a word that points somewhere. */
const ambiguous = new Set(['GE', 'GN', 'JO', 'TD', 'ML', 'NE', 'TG', 'CU', 'PE', 'OM'])

const pointing = 'in|to|from|and'
const nameOf = (name: string): string => name.toLowerCase().replaceAll('-', ' ')

/** Every other country by the name that it has in lists; a longer name beats the ambiguous one that it begins with. */
const others = Object.entries(countries).flatMap(([code, name]): [string, readonly string[]][] => {
  if (code in names) return []
  const words = nameOf(name)
  if (ambiguous.has(code)) return [[code, [`(${pointing}) =${words}`]]]
  return [[code, [words.includes(' ') ? `[${pointing}] ${words}` : `=${words}`]]]
})

/** Countries and areas by name; the concept is `place:` and the ISO 3166 code (`EEA` for the European Union and Economic Area). */
export const places: Wording = {
  topic: 'place',
  exclusive: true,
  concepts: Object.fromEntries([...Object.entries(names), ...others].map(([code, strong]) => [`place:${code}`, { strong }])),
  ignores: [
    '=eu ~1 (us|usa|gdpr|regulation|law|directive|sccs|standard|data|commission|representative|settlement|general|cookie|user|citizen|resident)',
    '=uk ~1 (gdpr|general|data|law|extension|us|usa|bridge|addendum|idta|international|regulation|adequacy|government|supervisory|business|based|company|charity|citizen|resident|user|authority|legislation|bank|taxpayer)',
    'northern ireland (assembly|executive)',
    'bank of england',
    '(california|virginia|delaware|oregon) ~2 (act|law|privacy|consumer|resident|corporation)',
    '(church|companies house|law) (in|of|for) [the] (england|scotland|wales)',
    '(england|wales|scotland) and (wales|scotland|england)',
    'registered ~4 in (england|scotland|wales|northern ireland|great britain|the united kingdom|the uk) [(and|or|&) (wales|scotland|england|northern ireland)]',
    'leaves the eu',
    'left the eu',
    'withdrawal from the eu',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'place:US': [
      'Our mailing tool keeps its lists in the United States.',
      'The servers stand in the USA.',
      'Some of our suppliers are in the US.',
    ],
    'place:IE': ['We back everything up to a data centre in Ireland.'],
    'place:EEA': ['Files stay within the European Economic Area.', 'We host in the EU.'],
    'place:GB': ['Everything is stored in the UK.'],
  },
  ignores: [
    'We follow the UK GDPR.',
    'Contact us at any time.',
    'The EU-US framework has changed.',
    'Registered in England and Wales under number 12345678.',
  ],
}
