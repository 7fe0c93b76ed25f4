import type { Comment, Span } from '@clearnotice/policy'

type SuppressionForm = 'block' | 'start' | 'end' | 'file'

/** A comment in a policy that holds findings back: `clearnotice-ignore retention/vague reason="…" until=2027-01-31 by="…"`. */
export interface Suppression {
  readonly form: SuppressionForm
  /** Rule ids and globs. */
  readonly rules: readonly string[]
  readonly reason?: string
  /** The last day on which it holds, as written. */
  readonly until?: string
  readonly by?: string
  /** Instead of `clearnotice-ignore` or one of its forms; such a comment holds nothing back. */
  readonly misspelt?: string
  /** Settings that don't exist, as written. */
  readonly unknown: readonly string[]
  /** Of the comment. */
  readonly span: Span
}

const forms: ReadonlyMap<string, SuppressionForm> = new Map([
  ['clearnotice-ignore', 'block'],
  ['clearnotice-ignore-start', 'start'],
  ['clearnotice-ignore-end', 'end'],
  ['clearnotice-ignore-file', 'file'],
])

/** Words like `clearnotice-ignor` and `clearnotice-disable`. */
const meantForUs = /^clear-?notice-[a-z]+(?:-[a-z]+)?$/iu

/** A word, or `key=value` where the value may stand in quotes. */
const token = /([^\s="]+)(?:=(?:"([^"]*)"|([^\s"]*)))?/gu

/** Reads one comment; `undefined` when it isn't about clearnotice. */
export const parseSuppression = ({ text, span }: Comment): Suppression | undefined => {
  const [head, ...rest] = text.matchAll(token)
  const name = head?.[2] === undefined && head?.[3] === undefined ? (head?.[0] ?? '') : ''
  const form = forms.get(name)
  if (form === undefined)
    return meantForUs.test(name) && rest.length > 0 ? { form: 'block', rules: [], unknown: [], misspelt: name, span } : undefined
  const rules: string[] = []
  const unknown: string[] = []
  const values: { reason?: string; until?: string; by?: string } = {}
  for (const [whole, name = '', quoted, bare] of rest) {
    const value = (quoted ?? bare)?.trim()
    if (value === undefined) rules.push(whole)
    else if (name !== 'reason' && name !== 'until' && name !== 'by') unknown.push(name)
    else if (value !== '') values[name] = value
  }
  return { form, rules, unknown, ...values, span }
}
