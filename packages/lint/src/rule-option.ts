export type OptionValue = number | readonly string[]

/** Something that configuration may set for a rule beside its severity. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  /** What it sets, for people who write the configuration. */
  readonly about: string
  /** What holds where configuration says nothing. */
  readonly value: Value
}

/** The value of a declared option: what settings say of it by its name, else its own. */
export const optionValue = <Value extends OptionValue>(
  declared: RuleOption<Value>,
  options: Readonly<Record<string, RuleOption>> = {},
  given: Readonly<Record<string, OptionValue>> = {},
): Value => {
  const own = Object.keys(options).find((key) => options[key] === declared)
  return ((own === undefined ? undefined : given[own]) ?? declared.value) as Value
}
