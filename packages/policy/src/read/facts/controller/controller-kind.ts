import type { ControllerKind } from '@clearnotice/uk-gdpr'
import type { Controller } from '../../../model/controller.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { type Word, wordsOf } from '../../words.ts'
import { hasLegalForm } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'

const companies = new Set(['ltd', 'limited', 'plc', 'llp', 'cic', 'inc', 'llc', 'gmbh'])
const foreignForms = new Set(['inc', 'llc', 'gmbh', 'bv', 'ag', 'pty', 'corp', 'corporation', 'sarl', 'pte', 'oy', 'aps'])
/** What only a public authority has in its name. Parish and parochial church councils aren't public authorities here (DPA 2018 s.7(3)). */
const publicBodies = new Set(['council', 'university', 'ministry', 'nhs', 'constabulary', 'police', 'hmrc'])
/** Whatever else is in their names. */
const ofTheState = new Set(['nhs', 'constabulary', 'police', 'hmrc', 'ministry'])
const localCouncils = new Set(['parish', 'town', 'community'])
const smallCouncils = new Set([
  ...localCouncils,
  'parochial',
  'church',
  'students',
  'student',
  'youth',
  'sports',
  'trades',
  'muslim',
  'jewish',
  'british',
  'national',
  'royal',
])

/** 'Hillside Community Primary School': community schools are the local authority's. */
const isCommunitySchool = (words: readonly string[]): boolean =>
  words.some((word, at) => word === 'community' && stages.has(words[at + 1] ?? '') && words.slice(at + 1).includes('school'))
const stages = new Set(['primary', 'infant', 'infants', 'junior', 'nursery', 'secondary', 'special', 'school', 'high'])

const statutory: readonly string[] = ['department for', 'fire and rescue', 'combined authority', 'integrated care board', 'fire authority']

/** What kind of body a controller is, from its name and from the statements that name it. */
export const kindOf = (text: Text, name: string, statements: readonly Statement[]): ControllerKind => {
  const said = (concept: string): boolean =>
    statements.some((statement) =>
      text.mentionsIn(statement).some((mention) => mention.concept === concept && mention.scope.polarity === 'affirmed'),
    )
  const words = wordsOf(name).map((word) => word.text)
  if (said('controller:sole-trader') && !hasLegalForm(name)) return 'sole-trader'
  // Whoever asks whether they are: the Act says that they aren't.
  if (words.includes('council') && words.some((word) => localCouncils.has(word))) return 'unknown'
  if (text.mentions('controller:public-authority').some(({ scope }) => scope.polarity === 'affirmed' && scope.about === 'ours'))
    return 'public-authority'
  if (said('controller:charity')) return 'charity'
  if (words.some((word) => companies.has(word))) return 'company'
  if (said('controller:partnership')) return 'partnership'
  if (
    words.some((word) => publicBodies.has(word)) &&
    (!words.some((word) => smallCouncils.has(word)) || words.some((word) => ofTheState.has(word))) &&
    !(words.includes('university') && words.includes('society'))
  )
    return 'public-authority'
  if (statutory.some((body) => ` ${words.join(' ')} `.includes(` ${body} `)) || said('controller:state-school') || isCommunitySchool(words))
    return 'public-authority'
  return said('controller:company') || hasLegalForm(name) ? 'company' : 'unknown'
}

const isNumber = ({ text }: Word): boolean => [...text].every((letter) => letter >= '0' && letter <= '9')
const isFigure = ({ text }: Word): boolean => [...text].some((letter) => letter >= '0' && letter <= '9')

const states = new Set(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc`.split(
    ' ',
  ),
)
/** 'OR 97204' ends an address in the United States. */
const isAmerican = ({ words, text }: Statement, from: number): boolean =>
  words.slice(from, from + 16).some((word, at) => {
    const code = words[from + at + 1]
    const isState = states.has(word.text) && text.slice(word.start, word.end) === word.text.toUpperCase()
    return isState && code?.text.length === 5 && isNumber(code)
  })

const joining = new Set(['of', 'from', 'in'])
/** 'Acme Ltd of Singapore', 'Acme, a Texas corporation'. */
const isFrom = (text: Text, { statement, to }: Name): boolean => {
  const mentions = text.mentionsIn(statement)
  if (mentions.some(({ concept, from }) => concept === 'controller:national' && from >= to && from - to <= 2)) return true
  // 'Acme Ltd (Ireland)'
  if (
    mentions.some(
      ({ topic, concept, from }) => topic === 'place' && concept !== 'place:GB' && from === to && statement.words[to]!.before === '(',
    )
  )
    return true
  const place = mentions.find(({ topic, from }) => topic === 'place' && from === to + 1)
  const after = place && statement.words[place.to]
  return (
    place !== undefined &&
    place.concept !== 'place:GB' &&
    joining.has(statement.words[to]!.text) &&
    (after === undefined || !after.capital || after.before !== '')
  )
}

/** 'Fjord Maps AS, Bergen, Norway.': nothing but a town stands between. */
const isTown = ({ words, text }: Statement, from: number, place: Mention): boolean =>
  place.from - from <= 4 &&
  words.slice(from, place.from).every(({ capital }) => capital) &&
  (place.to === words.length || '.();'.includes(words[place.to]!.before || ' ') || text[words[place.to - 1]!.end] === ',')

/** 'Acme Inc, 5 Main Street, Austin, Texas, United States': the country that ends an address. */
const countryOfAddress = (text: Text, { statement, to }: Name): Controller['country'] => {
  if (isAmerican(statement, to)) return 'elsewhere'
  const place = text
    .mentionsIn(statement, 'place')
    .findLast(({ from }) => from > to && from - to < 16 && statement.words[from]!.before === ',')
  if (place === undefined || !(statement.words.slice(to, place.from).some(isFigure) || isTown(statement, to, place))) return 'unknown'
  return place.concept === 'place:GB' ? 'GB' : 'elsewhere'
}

/** 'Our branch in Leeds', 'our UK office'; not 'we have no branch there'. */
const isHere = (text: Text, { statement, from, to, scope }: Mention): boolean =>
  scope.polarity === 'affirmed' &&
  scope.about === 'ours' &&
  !scope.hypothetical &&
  scope.actor !== 'other' &&
  text.mentionsIn(statement, 'place').some((place) => place.concept === 'place:GB' && place.from >= from && place.from - to < 4)

/** In the UK or elsewhere, as the statements that name the controller, or its address, tell. */
export const countryOf = (text: Text, statements: readonly Statement[], names: readonly Name[]): Controller['country'] => {
  for (const statement of statements) {
    const mentions = text.mentionsIn(statement)
    if (mentions.some(({ concept }) => concept === 'controller:home')) return 'GB'
    for (const seat of mentions.filter(({ concept }) => concept === 'controller:seat')) {
      const place = mentions.find(({ topic, from }) => topic === 'place' && from >= seat.to && from - seat.to < 6)
      if (place !== undefined) return place.concept === 'place:GB' ? 'GB' : 'elsewhere'
    }
  }
  if (text.mentions('controller:branch').some((branch) => isHere(text, branch))) return 'GB'
  const address = names.map((name) => countryOfAddress(text, name)).find((country) => country !== 'unknown')
  const abroad = text.mentions('controller:abroad').some(({ scope }) => scope.about === 'ours' && scope.actor === 'we')
  const foreign = names.some(({ text: name }) => wordsOf(name).some((word) => foreignForms.has(word.text)))
  const written = new Set(names.map(({ text: name }) => name.toLowerCase()))
  const isOwn = (statement: Statement): boolean =>
    namesIn(text, statement).some((name) => written.has(name.text.toLowerCase()) && isFrom(text, name))
  if (address === undefined && statements.some(isOwn)) return 'elsewhere'
  return address ?? (abroad || foreign ? 'elsewhere' : 'unknown')
}
