import { reasonOf } from '../github-api.ts'
import { annotate } from '../log.ts'

export type Published = 'comment' | 'review' | 'sarif' | 'report' | 'summary' | 'check run'

/** Best effort: what can't be published is noted, and changes nothing else. */
export class Attempts {
  readonly failed: { readonly what: Published; readonly reason: string }[] = []

  async try<T>(what: Published, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      this.note(what, reasonOf(error))
      return undefined
    }
  }

  note(what: Published, reason: string): void {
    this.failed.push({ what, reason })
    annotate('notice', `The ${what} could not be published: ${reason}`, { title: 'clearnotice' })
  }
}
