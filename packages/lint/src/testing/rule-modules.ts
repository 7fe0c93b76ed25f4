import type { Rule, RuleExamples } from '../rule.ts'

export interface RuleModule {
  readonly rule: Rule
  readonly examples: RuleExamples
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'check' in value

/** The rule and the examples that a module in `src/rules` exports. */
export const ruleIn = (module: Readonly<Record<string, unknown>>, name: string): RuleModule => {
  const rule = Object.values(module).find(isRule)
  if (rule === undefined) throw new Error(`src/rules/${name} exports no rule`)
  return { rule, examples: module.examples as RuleExamples }
}
