import { decoded } from './decoded.ts'
import type { Link, Reading } from './reading.ts'
import type { Section } from './statement.ts'

/** An anchor without what the makers of pages treat in different ways: leading numbers, hyphens, marks. */
const bare = (anchor: string): string => {
  const letters = [...anchor.toLowerCase()].filter(
    (letter) => letter.toLowerCase() !== letter.toUpperCase() || (letter >= '0' && letter <= '9'),
  )
  const first = letters.findIndex((letter) => letter < '0' || letter > '9')
  return letters.slice(Math.max(0, first)).join('')
}

/** What stands before an anchor that an author has written himself. */
const marks = ['{#', ' #', 'id="', "id='", 'name="', "name='"]
const ends = ' \n\r\t"\'}>'

/** Anchors that the source sets itself, in HTML or behind a heading. */
const writtenIn = (source: string): ReadonlySet<string> => {
  const written = new Set<string>()
  for (const mark of marks)
    for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
      const from = at + mark.length
      let end = from
      while (end < source.length && !ends.includes(source[end]!)) end++
      written.add(source.slice(from, end))
    }
  return written
}

const titlesIn = ({ title, sections }: Section): readonly string[] => [title, ...sections.flatMap(titlesIn)]

/** The links within the document that lead nowhere, in source order. */
export const brokenAnchors = ({
  anchors,
  links,
  outline,
  source,
}: Pick<Reading, 'anchors' | 'links' | 'outline' | 'source'>): readonly Link[] => {
  const inner = links.filter(({ url }) => url.startsWith('#'))
  if (inner.length === 0) return []
  const written = writtenIn(source)
  const headings = new Set([...anchors, ...titlesIn(outline)].map(bare))
  return inner.filter(({ url }) => {
    const anchor = decoded(url.slice(1))
    return !(
      anchor === '' ||
      anchor === 'top' ||
      anchor.includes('{') ||
      anchors.has(anchor) ||
      written.has(anchor) ||
      headings.has(bare(anchor))
    )
  })
}
