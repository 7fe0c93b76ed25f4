import type { Link, Reading } from './reading.ts'

/** An anchor without what the makers of pages treat in different ways: leading numbers, hyphens, marks. */
const bare = (anchor: string): string => {
  const letters = [...anchor.toLowerCase()].filter(
    (letter) => letter.toLowerCase() !== letter.toUpperCase() || (letter >= '0' && letter <= '9'),
  )
  const first = letters.findIndex((letter) => letter < '0' || letter > '9')
  return letters.slice(Math.max(0, first)).join('')
}

const decoded = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Whether a link within the document leads nowhere. `undefined` for a link that leads elsewhere. */
export const leadsNowhere = (
  { url }: Link,
  { anchors, outline, source }: Pick<Reading, 'anchors' | 'outline' | 'source'>,
): boolean | undefined => {
  if (!url.startsWith('#')) return undefined
  const anchor = decoded(url.slice(1))
  if (anchor === '' || anchor === 'top' || anchors.has(anchor) || anchor.includes('{')) return false
  if (['{#', ' #', 'id="', "id='", 'name="', "name='"].some((mark) => source.includes(`${mark}${anchor}`))) return false
  const wanted = bare(anchor)
  const titles = outline.sections.flatMap(function inner(section): readonly string[] {
    return [section.title, ...section.sections.flatMap(inner)]
  })
  return ![...anchors, ...titles].some((one) => bare(one) === wanted)
}
