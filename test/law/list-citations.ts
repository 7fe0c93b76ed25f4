/**
 * Lists the citations in every Markdown file of a folder, one a line, in their words: for a person to read and judge.
 * node --conditions=@clearnotice/source test/law/list-citations.ts FOLDER [--laws]
 * Without --laws, laws that are named as a whole are left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOf, formatCitation, parseCitations, provisionOn } from '@clearnotice/uk-gdpr'

const [folder, option] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Give the folder whose Markdown files to read.')
  process.exit(2)
}
const around = 30
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const text = readFileSync(join(folder, file), 'utf8')
  for (const { citation, law, start, end } of parseCitations(text)) {
    if (citation.pinpoint === '' && option !== '--laws') continue
    const context = `${text.slice(Math.max(0, start - around), start)}«${text.slice(start, end)}»${text.slice(end, end + around)}`
    console.log([file, formatCitation(citation), law, provisionOn(citation, asOf).status, inOneLine(context)].join('\t'))
  }
}
