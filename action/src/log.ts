import { error, info, notice, warning } from '@actions/core'
import { visible } from '@clearnotice/report'

const longest = 500
const longestAnnotation = 4000

const shown = (text: string, most: number): string => {
  const line = visible(text, { githubActions: true })
  return line.length > most ? `${line.slice(0, most)} …` : line
}

/** The one door to the log. The runner carries out commands in any line of it, so nothing that came from outside goes round this. */
export const log = (text: string): void => info(shown(text, longest))

export interface Mark {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
}

const levels = { error, warning, notice } as const

/** Annotates a line, or without a file the whole run. */
export const annotate = (level: 'error' | 'warning' | 'notice', text: string, { title, file, ...lines }: Mark = {}): void =>
  levels[level](shown(text, longestAnnotation), {
    ...(title !== undefined && { title: shown(title, longest) }),
    ...(file !== undefined && { file: shown(file, longest) }),
    ...lines,
  })
