import type { Place } from '../model/place.ts'

/** Remembers at which path of a definition each part of the policy is stated. */
export class Placed {
  readonly #places = new WeakMap<object, readonly Place[]>()

  /** Remembers the path of a part; returns the part. */
  at<T extends object>(path: string, part: T): T {
    this.#places.set(part, [{ path }])
    return part
  }

  placesOf(part: object): readonly Place[] {
    return this.#places.get(part) ?? []
  }
}
