/** Something keeps the run from a verdict: it ends with exit code 2 and says this. The message names the remedy. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  readonly title: string

  constructor(message: string, title: 'configuration error' | 'GitHub could not be read' = 'configuration error') {
    super(message)
    this.title = title
  }
}
