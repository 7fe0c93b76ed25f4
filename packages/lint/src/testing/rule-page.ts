import { formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import type { Finding } from '../finding.ts'
import type { Example, Rule, RuleExamples } from '../rule.ts'
import { runExample } from './run-example.ts'

const grounds: Record<Rule['ground'], string> = {
  statute: 'the words of the law',
  guidance: 'guidance by the regulator',
  superseded: 'law that no longer applies',
  craft: 'good craft',
}

/** The lines of an example, each fault underlined, with what is said of it. */
const underlined = (text: string, findings: readonly Finding[]): string => {
  const lines: string[] = []
  let offset = 0
  for (const line of text.trimEnd().split('\n')) {
    lines.push(line)
    for (const { place, message } of findings) {
      const { start, end } = place.span ?? { start: 0, end: 1 }
      if (start < offset || start > offset + line.length) continue
      lines.push(`${' '.repeat(start - offset)}${'^'.repeat(Math.max(1, Math.min(end, offset + line.length) - start))} ${message}`)
    }
    offset += line.length + 1
  }
  return lines.join('\n')
}

const section = (rule: Rule, examples: readonly (string | Example)[]): string =>
  examples
    .map((example) => {
      const { note, on } = typeof example === 'string' ? { note: undefined, on: undefined } : example
      const { text, findings } = runExample(rule, example)
      const heading = [note, on === undefined ? undefined : `As on ${on}:`].filter((line) => line !== undefined).join(' ')
      return `${heading === '' ? '' : `${heading}\n\n`}\`\`\`\`text\n${underlined(text, findings)}\n\`\`\`\`\n`
    })
    .join('\n')

const optionsOf = ({ id, options = {} }: Rule): string => {
  const lines = Object.entries(options).map(
    ([name, { about, value }]) => `- \`${name}\`, ${JSON.stringify(value)} if nothing is said: ${about}`,
  )
  return lines.length === 0
    ? ''
    : `## Options\n\nIn configuration, under \`rules\`: \`${id}: { ${Object.keys(options)[0]}: … }\`.\n\n${lines.join('\n')}\n\n`
}

/** The page about a rule, its examples with what was reported when they were run. */
export const rulePage = (rule: Rule, { good, bad }: RuleExamples): string =>
  `# ${rule.title}

\`${rule.id}\` · ${rule.severity} · stands on ${grounds[rule.ground]}${rule.fixable ? ' · `--fix` can mend it' : ''}

${rule.why}

## What to do

${rule.remedy}
${rule.clause === undefined ? '' : `\nA clause to start from; fill in what stands in braces:\n\n> ${rule.clause}\n`}
${optionsOf(rule)}## The law

${rule.cite.map((citation) => `- [${formatCitation(citation)}](${linkTo(citation)})`).join('\n')}

## Reported

${section(rule, bad)}
## Not reported

${section(rule, good)}`
