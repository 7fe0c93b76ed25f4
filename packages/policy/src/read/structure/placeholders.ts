import type { Placeholder } from '../reading.ts'
import type { Prose } from './prose.ts'
import type { Unspoken } from './unspoken.ts'

const blanks = new Set(
  `insert add enter your name company business organisation organization address email e-mail phone telephone number date website url link
  list specify describe contact details title country period month year state county town city postcode tbc tbd n/a placeholder example x xx
  controller dpo officer charity club school practice firm`.split(/\s+/),
)
const toDo = [
  'YOUR COMPANY NAME',
  'Your Company Name',
  '(company name)',
  '(Company Name)',
  'DD/MM/YYYY',
  'XX/XX/XXXX',
  'dd/mm/yyyy',
  'XXXXXX',
  'XXXXX',
  'XXXX',
  'XX years',
  'XX months',
  'XX days',
  'xx years',
  'xx months',
  'xx days',
  '(insert ',
  '(Insert ',
  'TODO',
  'TO DO',
  'TBC',
  'TBD',
  'FIXME',
  'XXX',
]

/** The name that a widespread sample text gives the reader's firm; 'our company' is anybody's. */
const leftOver = 'Our Company'
const fewestLeftOver = 3

const isLeftOver = (source: string): boolean => {
  let count = 0
  for (let at = source.indexOf(leftOver); at >= 0; at = source.indexOf(leftOver, at + leftOver.length)) {
    // A defined term.
    if ('"“‘\''.includes(source[at - 1] ?? ' ')) return false
    count++
  }
  return count >= fewestLeftOver
}

/** Addresses of sample texts: nobody's. */
const sampleHosts = [
  '@example.com',
  '@example.org',
  '@example.net',
  '@yourdomain',
  '@yourcompany',
  '@yourwebsite',
  '@yoursite',
  '@domain.com',
  'www.example.com',
  'www.yourdomain',
  'www.yourcompany',
  'www.yourwebsite',
  'www.yoursite',
]

/** Elements of HTML that are words of a blank, too. */
const elements = new Set(
  'address details title link data time label form input button section main nav header footer article aside figure'.split(' '),
)
const longestBlank = 40

/** '<company name>': Markdown takes it for HTML and shows nothing. */
export function angledBlanks(source: string): Placeholder[] {
  const found: Placeholder[] = []
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', open + 1)) {
    const inner = source.slice(open + 1, open + longestBlank)
    const close = inner.indexOf('>')
    if (close < 3 || !isPlain(inner.slice(0, close))) continue
    const words = inner.slice(0, close).toLowerCase().split(' ')
    if (elements.has(words[0]!) || !words.some((word) => blanks.has(word)) || words[0] === '') continue
    found.push({ text: source.slice(open, open + close + 2), kind: 'blank', span: { start: open, end: open + close + 2 } })
  }
  return found
}

function isPlain(inner: string): boolean {
  return [...inner].every((letter) => letter === ' ' || letter.toLowerCase() !== letter.toUpperCase())
}

const longestInstruction = 400
const telling = new Set(
  'add insert enter delete remove list specify describe state include choose select replace set give provide'.split(' '),
)

/** Where '[ADD OR SUBTRACT …]' ends, which a template tells its reader in capitals; -1 for another bracket. */
export function instructionEnd(text: string, open: number): number {
  const space = text.slice(open, open + longestBlank).indexOf(' ')
  const first = text.slice(open + 1, open + space)
  if (space < 0 || first !== first.toUpperCase() || !telling.has(first.toLowerCase())) return -1
  const close = text.slice(open, open + longestInstruction).indexOf(']')
  return close < 0 ? -1 : open + close + 1
}

export function isInstruction({ text }: Placeholder): boolean {
  return instructionEnd(text, 0) > 0
}

/** '__________' in a line of its own right between the lines of an address: Markdown draws a rule. */
export function ruledBlanks(source: string): Placeholder[] {
  const found: Placeholder[] = []
  for (let at = source.indexOf('\n____'); at >= 0; at = source.indexOf('\n____', at + 1)) {
    let end = at + 1
    while (source[end] === '_') end++
    const next = source[end] === '\r' ? end + 1 : end
    const before = source[at - 1] === '\r' ? source[at - 2] : source[at - 1]
    const isAlone = before === undefined || before === '\n' || source[next + 1] === undefined || '\r\n'.includes(source[next + 1]!)
    if (source[next] === '\n' && !isAlone) found.push({ text: source.slice(at + 1, end), kind: 'blank', span: { start: at + 1, end } })
  }
  return found
}

const brackets = [
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['%', '%'],
] as const

/** Marks that the source has at all, so that most statements need no look. */
export function suspectsIn(source: string): readonly string[] {
  const marks = ['[', '{', '«', '%', '____', 'orem ipsum', ...toDo, ...sampleHosts].filter((mark) => source.includes(mark))
  return isLeftOver(source) ? [...marks, leftOver] : marks
}

/** Unfilled blanks in a statement's text; `suspects` from {@link suspectsIn}. */
export function placeholdersOf(statement: Prose, suspects: readonly string[]): Placeholder[] {
  const { text } = statement
  if (!suspects.some((mark) => text.includes(mark))) return []
  const found: Placeholder[] = []
  const add = (kind: Placeholder['kind'], start: number, end: number): void => {
    if (
      !found.some((other) => other.span.start <= statement.place(start, end).start && other.span.end >= statement.place(start, end).end)
    ) {
      found.push({ text: text.slice(start, end), kind, span: statement.place(start, end), statement })
    }
  }
  for (const [opening, ending] of brackets) {
    for (let open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, open + 1)) {
      const told = opening === '[' ? instructionEnd(text, open) : -1
      if (told > 0) {
        add('blank', open, told)
        continue
      }
      const close = text.slice(open, open + 120).indexOf(ending, 1)
      // '[X] Yes' is a box that is ticked.
      const inner = text.slice(open + 1, open + close)
      if (
        close <= (open === 0 ? 2 : 1) ||
        !isBlank(inner) ||
        isQuoted(text, open) ||
        isInSpeech(statement, open) ||
        isLinked(statement, open, open + close)
      )
        continue
      // '%EMAIL%', and not '5% of the fee, 10%'.
      if (opening === '%' && (inner.includes(' ') || inner.toUpperCase() !== inner)) continue
      // '${EMAIL}'
      add('blank', opening === '{' && text[open - 1] === '$' ? open - 1 : open, open + close + 1)
    }
  }
  for (let at = text.indexOf('____'); at >= 0; at = text.indexOf('____', at)) {
    let end = at
    while (text[end] === '_') end++
    add('blank', at, end)
    at = end
  }
  if (suspects.includes(leftOver) && statement.kind !== 'heading') {
    for (let at = text.indexOf(leftOver); at >= 0; at = text.indexOf(leftOver, at + leftOver.length)) add('blank', at, at + leftOver.length)
  }
  for (const host of sampleHosts) {
    for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + host.length))
      add('blank', text.lastIndexOf(' ', at) + 1, endOfWord(text, at))
  }
  for (const word of toDo) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isEdge(text[at - 1]) && (word.endsWith(' ') || isEdge(text[at + word.length])) && !isKept(text, at + word.length))
        add(word.startsWith('(') ? 'blank' : 'to-do', at, word.startsWith('(') ? closing(text, at) : at + word.length)
    }
  }
  const filler = text.toLowerCase().indexOf('lorem ipsum')
  if (filler >= 0) add('filler', filler, filler + 'lorem ipsum'.length)
  return found
}

/** '{{company}}' in a text that no template engine will touch any more; `site.email` and filters are live code. */
export function unfilledOutputs(unspoken: readonly Unspoken[], finished: boolean, shift: number): Placeholder[] {
  if (!finished) return []
  return unspoken
    .filter(({ kind, text }) => kind === 'output' && text !== '' && ![...'.|(<%=/"\''].some((mark) => text.includes(mark)))
    .map(({ text, start, end }) => ({ text, kind: 'template', span: { start: start + shift, end: end + shift } }))
}

/** Begins an aside in square brackets, no blank; '[email protected]' hides an address from robots. */
const spoken = new Set([
  'the',
  'our',
  'or',
  'and',
  'see',
  'as',
  'including',
  'a',
  'an',
  'this',
  'that',
  'these',
  'sic',
  'please',
  'we',
  'you',
])

function isBlank(inner: string): boolean {
  const words = inner.toLowerCase().replaceAll('/', ' ').replaceAll('_', ' ').split(' ')
  const first = words[0]!
  if (inner.length > 1 && [...inner].every((letter) => '•●…._-*?'.includes(letter))) return true
  if (inner.length < 2 || spoken.has(first) || words.includes('protected')) return '•●XY'.includes(inner)
  if (words.some((word) => blanks.has(word.replaceAll(',', '').replaceAll(':', '').replaceAll("'", '')) || word === 'countries'))
    return true
  if (first === '' || inner.length < 3) return false
  return inner.toUpperCase() === inner && inner.toLowerCase() !== inner && words.length > 1
}

const showing = new Set(['write', 'writes', 'show', 'shows', 'display', 'displays', 'say', 'says', 'print', 'prints', 'see'])
const shown = new Set(['we', 'you', 'it', 'app', 'site', 'page', 'form', 'letter'])

/** 'Where we write [child's name] in the app': a blank that is spoken of. */
function isQuoted(text: string, open: number): boolean {
  const [subject, verb] = text
    .slice(Math.max(0, open - longestBlank), open)
    .trimEnd()
    .toLowerCase()
    .split(' ')
    .slice(-2)
  return showing.has(verb ?? '') && shown.has(subject ?? '')
}

/** How far back what is said begins; so much of it stands in front: a blank alone in quotes is still one. */
const longestSpeech = 600
const leastSpeech = 20

/** '"Dear Fern Books, please send me what you hold. My order is [number]."': for readers to fill in. */
function isInSpeech({ run, from }: Prose, open: number): boolean {
  const said = run.text.slice(Math.max(0, from + open - longestSpeech), from + open)
  const curly = said.lastIndexOf('“')
  const plain = said.lastIndexOf('"')
  const isOpening = plain >= 0 && (plain === 0 || said[plain - 1] === ' ')
  const start = curly > said.lastIndexOf('”') ? curly : isOpening ? plain : -1
  return start >= 0 && said.length - start > leastSpeech
}

const kept = ['list', 'item', 'app', 'entr', 'board']
/** 'Your TODO lists': what people keep. */
function isKept(text: string, end: number): boolean {
  return text[end] === ' ' && kept.some((word) => text.startsWith(word, end + 1))
}

function endOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 ? text.length : space
}

function closing(text: string, at: number): number {
  const close = text.indexOf(')', at)
  return close < 0 ? text.length : close + 1
}

function isLinked(statement: Prose, start: number, end: number): boolean {
  return statement.run.links.some((link) => link.start - statement.from <= start && link.end - statement.from >= end)
}

function isEdge(letter: string | undefined): boolean {
  return letter === undefined || (letter.toLowerCase() === letter.toUpperCase() && !(letter >= '0' && letter <= '9') && letter !== '/')
}
