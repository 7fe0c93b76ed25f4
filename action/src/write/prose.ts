import { type Finding, type Rule, recommended } from '@clearnotice/lint'
import { markdownText } from '@clearnotice/report'

const rules = new Map<string, Rule>(recommended.map((rule) => [rule.id, rule]))

const ended = (text: string, markdown: string): string => (/[.!?][’”"']?$/.test(text) ? markdown : `${markdown}.`)

/** A sentence of a finding as Markdown, ended with a full stop. */
export const sentence = (text: string): string => ended(text, markdownText(text))

/** Text of ours, in which addresses may be links. */
const own = (text: string): string => text.replaceAll(/[\\`*_[\]{}<>|]/g, '\\$&')

/** Why a rule matters, in its own words; empty for a rule that isn't ours. */
export const whyOf = ({ rule }: Pick<Finding, 'rule'>): string => own(rules.get(rule)?.why ?? '')

/** What to do. Most findings leave it at what their rule says. */
export const remedyOf = ({ rule, remedy }: Pick<Finding, 'rule' | 'remedy'>): string => {
  const { remedy: usual = '' } = rules.get(rule) ?? {}
  if (usual === '' || !remedy.startsWith(usual)) return sentence(remedy)
  return ended(remedy, own(usual) + markdownText(remedy.slice(usual.length)))
}
