import { isAbsolute, relative } from 'node:path'
import type { Command } from './runner-commands.ts'

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  column?: number
  endColumn?: number
}

const perLevel = 10
const longest = 4096

/** The annotations GitHub shows for a step: ten a level, messages cut, places that make no sense taken off. */
export function annotationsOf(commands: readonly Command[], workspace: string): Annotation[] {
  const count = { error: 0, warning: 0, notice: 0 }
  return commands.flatMap((command) => {
    const level = command.name
    if ((level !== 'error' && level !== 'warning' && level !== 'notice') || ++count[level] > perLevel) return []
    return [{ level, message: command.data.slice(0, longest), ...placeOf(command.properties, workspace) }]
  })
}

function placeOf(properties: Readonly<Record<string, string>>, workspace: string): Partial<Annotation> {
  const number = (name: string): number | undefined => (/^\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined)
  const { title, file } = properties
  let [line, endLine, column, endColumn] = [number('line'), number('endLine'), number('col'), number('endColumn')]
  line ??= endLine
  column ??= endColumn
  if (line === undefined || (endLine !== undefined && endLine !== line) || (endColumn ?? column ?? 0) < (column ?? 0))
    column = endColumn = undefined
  if (line !== undefined && endLine !== undefined && endLine < line) line = endLine = undefined
  const shown = file !== undefined && isAbsolute(file) ? relative(workspace, file) : file
  const place = { title, file: shown, line, endLine, column, endColumn }
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
}
