import { structuredPatch } from 'diff'
import type { Entry, Files, Objects } from './objects.ts'

interface DiffLine {
  /** line numbers before and after; a deleted line has only `before`, an added one only `after` */
  before?: number
  after?: number
  text: string
}
export interface Hunk {
  header: string
  lines: readonly DiffLine[]
}
export interface ChangedFile {
  path: string
  previous?: string
  status: 'added' | 'removed' | 'modified' | 'renamed'
  sha: string
  additions: number
  deletions: number
  /** absent for binary files and for more than `patchLimit` changed lines, as on GitHub */
  patch?: string
  hunks: readonly Hunk[]
}

const patchLimit = 2000

const textOf = (objects: Objects, entry: Entry | undefined): string | undefined => {
  if (entry === undefined) return ''
  if (entry.mode === '160000') return `Subproject commit ${entry.sha}\n`
  const bytes = objects.blobs.get(entry.sha) ?? Buffer.alloc(0)
  return bytes.subarray(0, 8000).includes(0) ? undefined : bytes.toString('utf8')
}

/** Undefined when the texts differ too much to say how. */
function hunksOf(before: string, after: string): Hunk[] | undefined {
  const patch = structuredPatch('', '', before, after, undefined, undefined, { context: 3, maxEditLength: 3000 })
  return patch?.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    let [old, now] = [oldStart, newStart]
    const numbered = lines.map((text): DiffLine => {
      if (text.startsWith('+')) return { after: now++, text }
      if (text.startsWith('-')) return { before: old++, text }
      return text.startsWith('\\') ? { text } : { before: old++, after: now++, text }
    })
    const span = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`)
    return { header: `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`, lines: numbered }
  })
}

/** The part of the longer text's lines that both have; blank lines don't count. */
function similarity(before: string, after: string): number {
  const [left, right] = [before, after].map((text) => text.split('\n').filter((line) => line.trim() !== ''))
  const there = new Set(right)
  return (left ?? []).filter((line) => there.has(line)).length / Math.max(left?.length ?? 0, right?.length ?? 0, 1)
}

/** What changed between two trees, in the order of paths, with renames found as Git finds them: same content, or half alike. */
export function changedFiles(objects: Objects, base: Files, head: Files): ChangedFile[] {
  const added = [...head].filter(([path]) => !base.has(path))
  const removed = new Map([...base].filter(([path]) => !head.has(path)))
  const pairs: { path: string; previous?: string; before?: Entry; after?: Entry }[] = []
  for (const [path, after] of head) {
    const before = base.get(path)
    if (before && (before.sha !== after.sha || before.mode !== after.mode)) pairs.push({ path, before, after })
  }
  for (const [path, after] of added) {
    const text = textOf(objects, after)
    const likeness = ([, entry]: [string, Entry]): number =>
      entry.sha === after.sha ? 2 : similarity(textOf(objects, entry) ?? '', text ?? '')
    const source = [...removed].filter(([, { mode }]) => mode === after.mode).sort((a, b) => likeness(b) - likeness(a))[0]
    if (source && likeness(source) >= 0.5) {
      removed.delete(source[0])
      pairs.push({ path, previous: source[0], before: source[1], after })
    } else pairs.push({ path, after })
  }
  for (const [path, before] of removed) pairs.push({ path, before })

  return pairs
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, previous, before, after }) => {
      const texts = [textOf(objects, before), textOf(objects, after)] as const
      const [old, now] = texts
      const isText = old !== undefined && now !== undefined
      const hunks = isText ? hunksOf(old, now) : []
      const lines = hunks?.flatMap((hunk) => hunk.lines)
      const count = (sign: string, whole: string | undefined): number =>
        lines ? lines.filter(({ text }) => text.startsWith(sign)).length : (whole ?? '').split('\n').length
      const additions = count('+', now)
      const deletions = count('-', old)
      const shown = hunks !== undefined && hunks.length > 0 && additions + deletions <= patchLimit
      return {
        path,
        ...(previous !== undefined && { previous }),
        status: previous !== undefined ? 'renamed' : !before ? 'added' : !after ? 'removed' : 'modified',
        sha: (after ?? before)?.sha ?? '',
        additions,
        deletions,
        ...(shown && { patch: hunks.map(({ header, lines }) => [header, ...lines.map(({ text }) => text)].join('\n')).join('\n') }),
        hunks: shown ? hunks : [],
      }
    })
}

/** Where a line of `before` stands in `after`; undefined when it was changed or removed. */
export function followLine(before: string, after: string, line: number): number | undefined {
  const hunks = hunksOf(before, after)
  if (hunks === undefined) return undefined
  let shift = 0
  for (const { lines } of hunks) {
    for (const one of lines) {
      if (one.before === line) return one.after
      if (one.before !== undefined && one.before > line) return line + shift
      if (one.before === undefined && one.after !== undefined) shift++
      if (one.after === undefined && one.before !== undefined) shift--
    }
  }
  return line + shift
}
