/** Ids that a link to '#…' may point at: as GitHub makes them of headings, and those of raw HTML. */
export function anchorsOf(headings: readonly string[], ids: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>()
  const counts = new Map<string, number>()
  for (const heading of headings) {
    const slug = slugOf(heading)
    let count = counts.get(slug) ?? 0
    let anchor = count ? `${slug}-${count}` : slug
    while (anchors.has(anchor)) anchor = `${slug}-${++count}`
    counts.set(slug, count + 1)
    anchors.add(anchor)
  }
  for (const id of ids) anchors.add(id)
  return anchors
}

/** Lower case; letters, digits, '_' and '-' stay, a space becomes '-', the rest goes. */
function slugOf(heading: string): string {
  let slug = ''
  for (const letter of heading.trim().toLowerCase()) {
    if (letter >= 'a' && letter <= 'z') slug += letter
    else if (letter === ' ') slug += '-'
    else if (letter === '-' || letter === '_' || (letter >= '0' && letter <= '9') || letter.toUpperCase() !== letter) slug += letter
  }
  return slug
}
