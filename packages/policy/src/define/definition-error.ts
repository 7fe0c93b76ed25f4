/** One thing wrong with a definition: where (`['activities', 0, 'bases', 1, 'withdraw']`), and what to write instead. */
export interface DefinitionIssue {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** `activities[0].bases[1].withdraw`; 'the policy' for the whole. */
const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '') ||
  'the policy'

/** Data that states no policy that may be published. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
  readonly issues: readonly DefinitionIssue[]

  constructor(issues: readonly DefinitionIssue[]) {
    super(issues.map(({ path, message }) => `${pathText(path)}: ${message}`).join('\n'))
    this.issues = issues
  }
}
