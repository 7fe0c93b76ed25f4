// A base: only parsing, with all of GFM and front matter.
import { readFileSync } from 'node:fs'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function front(this: { data: () => { micromarkExtensions?: object[]; fromMarkdownExtensions?: object[] } }) {
    const data = this.data()
    data.micromarkExtensions?.push(frontmatter(['yaml', 'toml']))
    data.fromMarkdownExtensions?.push(frontmatterFromMarkdown(['yaml', 'toml']))
  })

for (const file of process.argv.slice(2)) processor.parse(readFileSync(file, 'utf8'))
