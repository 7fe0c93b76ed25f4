/** Shared by everything on one fake: ids and a clock that moves a second with every event. */
export class World {
  #ids = 1000
  #seconds = Date.parse('2026-11-02T09:00:00Z') / 1000
  readonly notifications: { pull: number; author: string; what: 'review' | 'comment' | 'review comment' }[] = []
  nextId(): number {
    return ++this.#ids
  }
  now(): string {
    return new Date(++this.#seconds * 1000).toISOString().replace('.000', '')
  }
}
