/** Something keeps a command from running: it ends with exit code 2 and says this. The message names the remedy. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}
