// Prints the outline that the reader sees, with every statement: node --conditions=@clearnotice/source test/outline.ts FILE
import { readFileSync } from 'node:fs'
import { readPolicy, type Section, type Statement } from '@clearnotice/policy'

const source = readFileSync(process.argv[2] ?? 0, 'utf8')
const { outline, links, placeholders, comments } = readPolicy(source)

function describe(statement: Statement): string {
  const { block, leadIn, label, columnHeader, rowHeader } = statement
  const quote = (other: Statement | undefined, name: string): string => (other ? ` ‹${name}: ${other.text.slice(0, 50)}›` : '')
  const group = block.group === undefined ? '' : ` ${block.group}.${block.position}`
  const flags = `${block.quoted ? ' quoted' : ''}${block.emphasised ? ' emphasised' : ''}`
  const line = source.slice(0, statement.span().start).split('\n').length
  const notes = `${quote(leadIn, 'lead-in')}${label ? ` ‹label: ${label.text}›` : ''}${quote(columnHeader, 'column')}${quote(rowHeader, 'row')}`
  return `${line}: ${statement.kind}${group}${flags} | ${statement.text}${notes}`
}

function print(section: Section): void {
  const indent = '  '.repeat(section.depth)
  const line = source.slice(0, section.span.start).split('\n').length
  console.log(`${indent}# ${section.number ? `[${section.number}] ` : ''}${section.title} (line ${line})`)
  for (const statement of section.statements) console.log(`${indent}  ${describe(statement)}`)
  for (const child of section.sections) print(child)
}

print(outline)
for (const { url, text, bare } of links) console.log(`link${bare ? ' (bare)' : ''} ${text} → ${url}`)
for (const { kind, text } of placeholders) console.log(`placeholder ${kind} ${text}`)
for (const { text } of comments) console.log(`comment ${text.slice(0, 80)}`)
