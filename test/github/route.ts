import type { PullRequest } from './pull-request.ts'
import type { Repository } from './repository.ts'

export interface Call {
  repository: Repository
  parameters: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body: Readonly<Record<string, unknown>>
  /** who the token speaks for */
  login: string
  /** where the API is, for links in answers */
  api: string
  /** asked for with `accept: application/vnd.github.raw+json` */
  raw: boolean
}
export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
  /** a list to be cut into pages, with at most this many of them in all */
  paged?: { most: number }
}
export type Route = (call: Call) => Answer

/** A refusal in GitHub's form, thrown by routes. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly unknown[] | undefined
  readonly headers: Record<string, string>
  constructor(status: number, message: string, errors?: readonly unknown[], headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}
export const notFound = (): Refusal => new Refusal(404, 'Not Found')
export const invalid = (resource: string, field: string, message: string): Refusal =>
  new Refusal(422, 'Validation Failed', [{ resource, code: 'custom', field, message }])

export const list = (body: readonly unknown[], most: number = Number.POSITIVE_INFINITY): Answer => ({ status: 200, body, paged: { most } })
export const ok = (body: unknown, status = 200): Answer => ({ status, body })

export function pullOf({ repository, parameters }: Call): PullRequest {
  const pull = repository.pulls.get(Number(parameters.pull_number ?? parameters.issue_number))
  if (pull === undefined) throw notFound()
  return pull
}

const longest = 65_536
/** A comment's text, as GitHub accepts it. */
export function textOf(value: unknown, resource: string): string {
  const text = typeof value === 'string' ? value : ''
  if (text.trim() === '') throw invalid(resource, 'body', "Body can't be blank")
  if (text.length > longest) throw invalid(resource, 'body', `Body is too long (maximum is ${longest} characters)`)
  return text
}
