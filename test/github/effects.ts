export interface Request {
  method: string
  path: string
  query: Record<string, string>
  /** such as `pulls/create-review`, or `graphql/minimizeComment` after the first field of the document */
  operation: string
  writes: boolean
  body: unknown
  token: string
  /** what was answered; 0 while it wasn't, or when the connection was cut */
  status: number
}
/** What goes wrong instead of (with `status`, `body` or `cut`) or before (with `delay` alone) an answer. */
export interface Fault {
  status?: number
  body?: unknown
  headers?: Record<string, string>
  /** milliseconds */
  delay?: number
  /** closes the connection */
  cut?: true
}
export type Effect = Fault | ((request: Request) => Fault | undefined | Promise<Fault | undefined>)

/** Who interferes with which operation, how often. */
export class Effects {
  readonly #all: { operation: string; effect: Effect; times: number }[] = []

  add(operation: string, effect: Effect, times: number = Number.POSITIVE_INFINITY): void {
    this.#all.push({ operation, effect, times })
  }

  async on(request: Request): Promise<Fault | undefined> {
    const found = this.#all.find(({ operation, times }) => times > 0 && (operation === '*' || operation === request.operation))
    if (found === undefined) return undefined
    found.times--
    return typeof found.effect === 'function' ? await found.effect(request) : found.effect
  }
}
