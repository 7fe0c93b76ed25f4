import type { Answer } from './route.ts'

/** Cuts a list into the page asked for (30 unless told, 100 at most) and links its neighbours, as GitHub does. */
export function cutPage(answer: Answer, url: URL): Answer {
  if (answer.paged === undefined || !Array.isArray(answer.body)) return answer
  const all = answer.body.slice(0, answer.paged.most)
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page') ?? 30), 1), 100)
  const page = Math.max(Number(url.searchParams.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const link = (to: number, rel: string): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  const body = all.slice((page - 1) * size, page * size)
  return { status: answer.status, body, headers: { ...answer.headers, ...(links.length && { link: links.join(', ') }) } }
}
