import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { restore } from './parse/restore.ts'
import { skeletonOf } from './parse/skeleton.ts'

const kinds: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** GFM without autolink literals, which nearly double the time: bare addresses are found in the text afterwards. */
const syntax: Options = {
  extensions: [frontmatter(kinds), gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote()],
  mdastExtensions: [
    frontmatterFromMarkdown(kinds),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ],
}

/** Markdown to mdast, as remark does it. */
export function parseWhole(source: string): Root {
  return fromMarkdown(source, syntax)
}

/** The same tree for less: a parser goes through every character several times, so it is only shown those that could be markup. */
export function parseMarkdown(source: string): Root {
  // The parser takes a byte order mark off, and counts from behind it.
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  const skeleton = skeletonOf(text)
  if (skeleton === undefined) return parseWhole(text)
  const root = parseWhole(skeleton.text)
  restore(root, text, skeleton)
  return root
}
