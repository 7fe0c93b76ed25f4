/** A workflow command, as the runner reads it from a line of stdout or stderr. */
export interface Command {
  name: string
  properties: Readonly<Record<string, string>>
  data: string
}

const known = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

// The order matters: %25 last, so that an escaped percent sign doesn't make a new escape.
const escapes = {
  data: ['%0D', '\r', '%0A', '\n'],
  property: ['%0D', '\r', '%0A', '\n', '%3A', ':', '%2C', ','],
  old: ['%3B', ';', '%0D', '\r', '%0A', '\n', '%5D', ']'],
}
function unescaped(text: string, kind: keyof typeof escapes): string {
  const pairs = escapes[kind]
  let plain = text
  for (let index = 0; index < pairs.length; index += 2) plain = plain.replaceAll(pairs[index] ?? '', pairs[index + 1] ?? '')
  return plain.replaceAll('%25', '%')
}

function build(info: string, data: string, extra: ReadonlySet<string>, form: 'new' | 'old'): Command | undefined {
  const [, name = '', rest = ''] = /^([^ ]*) ?(.*)$/s.exec(info) ?? []
  if (!known.includes(name.toLowerCase()) && !extra.has(name.toLowerCase())) return undefined
  const properties: Record<string, string> = {}
  for (const pair of form === 'new' ? rest.trim().split(',') : rest.split(';')) {
    const equals = pair.indexOf('=')
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals)] = unescaped(pair.slice(equals + 1), form === 'new' ? 'property' : 'old')
  }
  return { name: name.toLowerCase(), properties, data: unescaped(data, form === 'new' ? 'data' : 'old') }
}

/**
 * The command in a line, if the runner would see one: `::name key=value,…::data` after leading white space, or else
 * `##[name key=value;…]data` anywhere in the line. `extra` holds the token that resumes commands.
 */
export function parseCommand(line: string, extra: ReadonlySet<string> = new Set()): Command | undefined {
  const trimmed = line.trimStart()
  const middle = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  const now = middle < 0 ? undefined : build(trimmed.slice(2, middle), trimmed.slice(middle + 2), extra, 'new')
  if (now) return now
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : build(line.slice(start + 3, end), line.slice(end + 1), extra, 'old')
}

/** Every command the runner would carry out, in order; what stands between `stop-commands` and its token is text. */
export function parseCommands(output: string): Command[] {
  const commands: Command[] = []
  const resume = new Set<string>()
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, resume)
    if (command === undefined) continue
    if (resume.size > 0) {
      if (resume.has(command.name)) resume.clear()
      continue
    }
    commands.push(command)
    if (command.name === 'stop-commands') resume.add(command.data.toLowerCase())
  }
  return commands
}
