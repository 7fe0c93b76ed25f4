import type { DocumentKind } from '../../model/document.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { wordsOf } from '../words.ts'

type Kind = DocumentKind['kind']

const kindIn = (text: Text, statement: Statement): Kind | undefined => {
  const found = text.mentionsIn(statement).filter(({ topic }) => topic === 'document-kind')
  const own =
    found.find(({ concept }) => concept !== 'kind:readme' && concept !== 'kind:privacy-policy') ??
    found.find(({ concept }) => concept === 'kind:privacy-policy')
  return own?.concept.slice('kind:'.length) as Kind | undefined
}

/** Sections that only a privacy policy has. */
const telling = ['rights', 'retention', 'recipients', 'transfers', 'bases', 'purposes', 'data', 'complaints', 'cookies', 'controller']

/** What hardly another document speaks of, whatever its headings. */
const subjects = ['right', 'bases', 'complaint', 'retention', 'transfer']
const toldIn = (text: Text): readonly string[] => subjects.filter((subject) => text.mentions(subject).length > 0)

const headingsOf = (text: Text): readonly Statement[] => text.statements.filter(({ kind }) => kind === 'heading')

const fewestBlanks = 8

const kindOf = (text: Text): { readonly kind: Kind; readonly because: string } => {
  const told = toldIn(text)
  const looks = kindByName(text)
  const enough = looks.kind === 'terms' ? 4 : 3
  return (looks.kind === 'other' || looks.kind === 'readme' || looks.kind === 'terms') && told.length >= enough
    ? { kind: 'privacy-policy', because: `it speaks of ${told.join(', ')}` }
    : looks
}

const kindByName = (text: Text): { readonly kind: Kind; readonly because: string } => {
  const title = text.frontMatter.get('title')?.value
  const opening = text.statements.filter(({ kind, index, words }) => index < 4 && (kind === 'heading' || (index < 2 && words.length < 12)))
  const topics = telling.filter((topic) =>
    text.outline.sections.some((section) => text.isAbout(section, topic) || section.sections.some((inner) => text.isAbout(inner, topic))),
  )
  const titled = opening.map((statement) => ({ statement, kind: kindIn(text, statement) })).find(({ kind }) => kind !== undefined)
  const blanks = text.placeholders.filter(({ kind }) => kind === 'blank' || kind === 'template')
  if (titled?.kind === 'template' || blanks.length >= fewestBlanks)
    return {
      kind: 'template',
      because: blanks.length >= fewestBlanks ? `${blanks.length} blanks are left in it` : `it is headed ‘${titled?.statement.text}’`,
    }
  if (titled?.kind !== undefined) return { kind: titled.kind, because: `it is headed ‘${titled.statement.text}’` }
  if (title !== undefined && wordsOf(title).some((word) => word.text === 'privacy'))
    return { kind: 'privacy-policy', because: `its title is ‘${title}’` }
  const readme = headingsOf(text).filter(
    (heading) => heading.words.length <= 4 && text.mentionsIn(heading).some(({ concept }) => concept === 'kind:readme'),
  )
  if (readme.length >= 2 && topics.length < 4)
    return {
      kind: 'readme',
      because: `it has the sections ${readme
        .slice(0, 3)
        .map((heading) => `‘${heading.text}’`)
        .join(', ')}`,
    }
  const heading = headingsOf(text).find((statement) => kindIn(text, statement) === 'privacy-policy')
  if (heading !== undefined) return { kind: 'privacy-policy', because: `it has the section ‘${heading.text}’` }
  const says = text.statements.find((statement) => kindIn(text, statement) === 'privacy-policy')
  if (topics.length >= 3) return { kind: 'privacy-policy', because: `it has sections about ${topics.slice(0, 3).join(', ')}` }
  if (says !== undefined) return { kind: 'privacy-policy', because: 'it speaks of itself as one' }
  return { kind: 'other', because: 'neither its title nor its sections are those of a privacy policy' }
}

const english = new Set('the and to of you we your our for is in are or that this with it on as be have will not'.split(' '))
const fewestWords = 40
const leastShare = 0.12

const languageOf = (text: Text): DocumentKind['language'] => {
  let all = 0
  let known = 0
  for (const { words } of text.statements) {
    all += words.length
    for (const word of words) if (english.has(word.text)) known++
  }
  return all >= fewestWords && known / all < leastShare ? 'other' : 'en'
}

/** What the document is, its language and whose law it claims. */
export const documentKindOf = (text: Text): DocumentKind => {
  const uk = text.mentions('law:UK').length > 0
  const other = text.mentions('law:other').length > 0
  return { ...kindOf(text), language: languageOf(text), law: uk ? 'UK' : other ? 'other' : 'unstated' }
}
