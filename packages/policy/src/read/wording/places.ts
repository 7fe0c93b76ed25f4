import { countries } from '../../model/countries.ts'
import type { Wording, WordingExamples } from '../phrases/phrase.ts'

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
    '(=london|=manchester|=cardiff|=edinburgh|=glasgow|=leeds|=slough|=birmingham|=liverpool|=bristol|=sheffield|=newcastle|=nottingham|=belfast)',
  ],
  IE: ['[republic of] ireland', '=dublin'],
  FR: [
    '=france',
    '(=paris|=lyon|=marseille)',
    '=french ~1 (company|firm|provider|supplier|office|server|school|partner|club|branch|team|host|agency|university)',
  ],
  DE: [
    '=germany',
    '(=frankfurt|=berlin|=munich|=hamburg|=nuremberg)',
    '=german ~1 (company|firm|provider|supplier|office|server|school|partner|club|branch|team|host|agency|university)',
  ],
  NL: ['[the] netherlands', '=amsterdam'],
  BE: ['=belgium', '=brussels'],
  LU: ['=luxembourg'],
  ES: ['=spain', '(=madrid|=barcelona)'],
  PT: ['=portugal', '(=lisbon|=porto)'],
  IT: ['=italy', '(=milan|=rome)'],
  AT: ['=austria', '=vienna'],
  SE: ['=sweden', '=stockholm'],
  DK: ['=denmark', '=copenhagen'],
  FI: ['=finland', '=helsinki'],
  PL: ['=poland', '(=warsaw|=krakow|=kraków)'],
  CZ: ['czech republic', '=czechia', '=prague'],
  GR: ['=greece'],
  HU: ['=hungary', '=budapest'],
  RO: ['=romania', '=bucharest'],
  BG: ['=bulgaria'],
  HR: ['=croatia'],
  EE: ['=estonia'],
  LV: ['=latvia'],
  LT: ['=lithuania'],
  SK: ['=slovakia'],
  SI: ['=slovenia'],
  CY: ['=cyprus'],
  MT: ['=malta'],
  NO: ['=norway', '=oslo'],
  IS: ['=iceland'],
  LI: ['=liechtenstein'],
  CH: ['=switzerland', '(=zurich|=geneva)', '=swiss (company|firm|provider|supplier|server)'],
  US: [
    'united states [of america]',
    '=usa',
    '=america',
    '(=alabama|=alaska|=arizona|=arkansas|=california|=colorado|=connecticut|=delaware|=florida|=hawaii|=idaho|=illinois|=indiana|=iowa|=kansas)',
    '(=kentucky|=louisiana|=maine|=maryland|=massachusetts|=michigan|=minnesota|=mississippi|=missouri|=montana|=nebraska|=nevada|=ohio)',
    '(=oklahoma|=oregon|=pennsylvania|=tennessee|=texas|=utah|=vermont|=virginia|=wisconsin|=wyoming|north carolina|south carolina)',
    '(new (york|jersey|mexico|hampshire)|north dakota|south dakota|rhode island|west virginia|washington (dc|state))',
    '(san francisco|los angeles|=chicago|=seattle|silicon valley|palo alto|=denver|=atlanta|=dallas|las vegas)',
    '=american (=company|=companies|=firm|=firms|=provider|=providers|=supplier|=suppliers|=business|=service|=server|=servers|=software|=corporation|=parent|=outfit|=concern|=host|=giant)',
    '(is|are|be) =american',
  ],
  CA: [
    '=canada',
    '(=toronto|=montreal|=vancouver|=ottawa|=ontario|=quebec)',
    '=canadian (company|firm|provider|supplier|server)',
    '(is|are|be) =canadian',
  ],
  AU: [
    '=australia',
    '(=sydney|=melbourne|=brisbane|=queensland)',
    '=australian (company|firm|provider|supplier|server)',
    '(is|are|be) =australian',
  ],
  NZ: ['new zealand', '=auckland'],
  JP: ['=japan', '(=tokyo|=osaka)'],
  KR: ['(south|republic of) korea'],
  SG: ['=singapore'],
  IN: [
    '=india',
    '(=mumbai|=bangalore|=bengaluru|=hyderabad|=chennai|=pune|=delhi)',
    '=indian (company|firm|provider|supplier|developer)',
    '(is|are|be) =indian',
  ],
  CN: ['=china', '(=beijing|=shanghai|=shenzhen)'],
  HK: ['hong kong'],
  PH: ['[the] philippines', '=manila'],
  ZA: ['south africa', '(cape town|=johannesburg)'],
  IL: ['=israel', 'tel aviv'],
  BR: ['=brazil', '(são paulo|sao paulo|rio de janeiro)', '=brazilian (company|firm|provider|supplier)', '(is|are|be) =brazilian'],
  AE: ['united arab emirates', '=uae', '=dubai'],
  TR: ['=turkey', '=türkiye'],
  UA: ['=ukraine', '=kyiv'],
  RU: ['=russia'],
  AR: ['=argentina'],
  UY: ['=uruguay'],
  MX: ['=mexico'],
  VN: ['=vietnam'],
  PK: ['=pakistan', '(=karachi|=lahore)'],
  BD: ['=bangladesh'],
  LK: ['sri lanka'],
  NG: ['=nigeria', '=lagos'],
  KE: ['=kenya', '=nairobi'],
  GG: ['=guernsey'],
  JE: ['=jersey'],
  IM: ['isle of man'],
  GI: ['=gibraltar'],
  FO: ['faroe islands'],
  AD: ['=andorra'],
  CC: ['cocos [keeling] islands'],
  CI: ['ivory coast', "côte d'ivoire"],
  PS: ['=palestine', 'palestinian (territories|authority)'],
  VI: ['(united states|us|usa) virgin islands'],
  EEA: ['european economic area', '=eea', 'european union', '=eu', '=europe', '(eu|eea|european) member state'],
}

/** Names of people, animals and words as well: places only after a word that points somewhere. */
const ambiguous = new Set(['GE', 'GN', 'JO', 'TD', 'ML', 'NE', 'TG', 'CU', 'PE', 'OM'])

const pointing = 'in|to|from|and'
const nameOf = (name: string): string =>
  name.toLowerCase().replaceAll('-', ' ').replace('saint ', '(saint|st) ').replace(' the ', ' [the] ')

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
    '(california|virginia|delaware|oregon|colorado|connecticut|utah|texas) ~2 (act|law|privacy|consumer|resident|corporation)',
    'virginia (wade|woolf|water)',
    '(rome|paris|lisbon|vienna|geneva|brussels|berlin) (treaty|convention|agreement|statute)',
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
      'Our mailing house sits in Ohio.',
      'It is run by an American firm.',
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
    'Pay by American Express.',
    'Ask for our French lessons.',
    'Virginia Water is our nearest station.',
  ],
}
