import type { DocumentKind } from '../../../model/document.ts'
import type { Mention } from '../../match.ts'
import { perText } from '../../said.ts'
import type { Statement } from '../../statement.ts'
import { saidBy } from '../../structure/prose.ts'
import type { Text } from '../../text.ts'
import { wordsOf } from '../../words.ts'
import { textOf } from '../text-of.ts'

type Kind = DocumentKind['kind']

const kindIn = (text: Text, statement: Statement): Kind | undefined => {
  const found = text.mentionsIn(statement, 'document-kind')
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
  const readme = headingsOf(text).filter((heading) => heading.words.length <= 4 && text.says(heading, 'kind:readme'))
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
/** Of German, French, Spanish, Italian, Dutch, Portuguese, Welsh and Polish; none is an English word. */
const elsewhere = new Set(
  `und der das wir ihre ihren nicht mit von zu ist oder für les des et nous vous votre vos pour est une dans los las el del su sus para con por
  il gli della che dei per sono het een van wij uw voor zijn os dados e seus uma não yn y mae ni eich ein i'r nie się jest dane w oraz`.split(
    /\s+/,
  ),
)
const fewestWords = 12

/** How many words are common in English, and how many in the others. */
const commonWordsIn = perText(({ words }): readonly [number, number] => {
  let [ours, others] = [0, 0]
  for (const word of words) {
    if (english.has(word.text)) ours++
    else if (elsewhere.has(word.text)) others++
  }
  return [ours, others]
})

/** Another one where its commonest words are commoner than those of English. */
const languageOf = (text: Text): DocumentKind['language'] => {
  let [all, ours, others] = [0, 0, 0]
  for (const statement of text.statements) {
    const [own, other] = commonWordsIn(saidBy(statement))
    all += statement.words.length
    ours += own
    others += other
  }
  return all >= fewestWords && others > 2 * ours && others * 12 > all ? 'other' : 'en'
}

/** Whose law is claimed. The GDPR, or a place or an address in the United Kingdom, leave it open that UK law applies. */
const lawOf = (text: Text): Pick<DocumentKind, 'law' | 'lawSaid'> => {
  const said = ({ statement, from, to }: Mention): string => textOf(statement, from, to)
  const [uk] = text.mentions('law:UK')
  if (uk !== undefined) return { law: 'UK', lawSaid: said(uk) }
  const [other] = text.mentions('law:other')
  if (other === undefined) return { law: 'unstated' }
  const open = ['law:GDPR', 'place:GB'].some((sign) => text.mentions(sign).length > 0) || text.links.some(({ url }) => url.includes('.uk'))
  return open ? { law: 'unstated' } : { law: 'other', lawSaid: said(other) }
}

/** What the document is, its language and whose law it claims. */
export const documentKindOf = (text: Text): DocumentKind => ({ ...kindOf(text), language: languageOf(text), ...lawOf(text) })
