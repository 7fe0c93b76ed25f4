import type { Root } from 'mdast'
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
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

const kinds: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** GFM without autolink literals, which nearly double the time: bare addresses are found in the text afterwards. */
const processor: Processor<Root> = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [frontmatter(kinds), gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote()])
  .data('fromMarkdownExtensions', [
    frontmatterFromMarkdown(kinds),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ])
  .freeze()

/** Markdown to mdast. Text that `guard` hasn't passed can take very long. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}
