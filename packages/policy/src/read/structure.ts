import type { Root } from 'mdast'
import type { Comment, Link, Placeholder } from './reading.ts'
import type { Section, Statement } from './statement.ts'
import { anchorsOf } from './structure/anchors.ts'
import { type FrontMatterEntry, frontMatterOf } from './structure/front-matter.ts'
import { linksOf } from './structure/links.ts'
import { outlineOf } from './structure/outline.ts'
import { piecesOf } from './structure/pieces.ts'
import { angledBlanks, placeholdersOf, ruledBlanks, suspectsIn, unfilledOutputs } from './structure/placeholders.ts'
import { partRunIns } from './structure/run-in.ts'

/** What a text is made of, before anything is known of its meaning. */
export interface Structure {
  readonly outline: Section
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  readonly placeholders: readonly Placeholder[]
  readonly comments: readonly Comment[]
  readonly anchors: ReadonlySet<string>
  /** Simple entries of the front matter, by lower-case key. */
  readonly frontMatter: ReadonlyMap<string, FrontMatterEntry>
}

/**
 * Reads the structure of a parsed text. `root` may come from any mdast parser that leaves offsets (`parseMarkdown`, or remark with all of
 * GFM); `source` is the text as it is on disk, byte order mark included.
 */
export function structureOf(root: Root, source: string): Structure {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const text = shift ? source.slice(1) : source
  const { pieces, comments, unspoken, ids, frontMatter } = piecesOf(root, text)
  const { outline, statements } = outlineOf(partRunIns(pieces), text.length, shift)
  const suspects = suspectsIn(text)
  const live = frontMatter !== undefined || unspoken.some(({ kind }) => kind === 'code')
  const placed = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
    start: start + shift,
    end: end + shift,
  })
  return {
    outline,
    statements,
    links: statements.flatMap((statement) => linksOf(statement, shift)),
    placeholders: [
      ...statements.flatMap((statement) => placeholdersOf(statement, suspects)),
      ...unfilledOutputs(unspoken, !live, shift),
      ...(live ? [] : angledBlanks(source)),
      ...ruledBlanks(source),
    ],
    comments: [...comments, ...unspoken.filter(({ kind }) => kind === 'comment')]
      .map((comment) => ({ text: comment.text, span: placed(comment) }))
      .sort((a, b) => a.span.start - b.span.start),
    anchors: anchorsOf(
      pieces.filter(({ level }) => level > 0).map(({ run }) => run.text),
      ids,
    ),
    frontMatter: frontMatter ? frontMatterOf(frontMatter.kind, frontMatter.text, frontMatter.start + shift) : new Map(),
  }
}
