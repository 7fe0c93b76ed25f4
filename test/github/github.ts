import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { findOperation, requestFaults, responseFaults } from './contract.ts'
import { type Effect, Effects, type Request } from './effects.ts'
import type { GitRepository } from './git-repository.ts'
import { answerGraphql, type GraphqlRequest, readDocument } from './graphql.ts'
import { cutPage } from './pages.ts'
import { accepted, mayDo, type Permissions } from './permissions.ts'
import { Repository, type RepositoryOptions } from './repository.ts'
import { type Answer, Refusal } from './route.ts'
import { routes } from './routes.ts'
import { World } from './world.ts'

export interface Token {
  value: string
  login: string
  repository: Repository
  permissions: Permissions
  /** requests left in this hour */
  remaining: number
}
export interface GitHub {
  /** for GITHUB_API_URL; ends in /api/v3 for an enterprise server */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly requests: readonly Request[]
  /** requests that GitHub's description refuses, and answers of the fake that it doesn't allow */
  readonly violations: readonly string[]
  /** one for each thing people were told of */
  readonly notifications: World['notifications']
  repository(fullName: string, options?: RepositoryOptions): Repository
  token(repository: GitRepository, permissions: Permissions, options?: { login?: string; remaining?: number }): Token
  /** Interferes with an operation (or all, '*'), the next `times` times; a function may change the state and answer nothing. */
  when(operation: string, effect: Effect, times?: number): void
  /** What was asked since the last call. */
  takeRequests(): Request[]
  takeViolations(): string[]
  /** Stops the server; fails when there were violations that no test took. */
  close(): Promise<void>
}

const contentCreating = /^(issues\/create|pulls\/create)/
const mostContentAMinute = 80

/** A GitHub on 127.0.0.1 that remembers, refuses what GitHub refuses, and holds every request and answer against GitHub's description. */
export async function createGitHub({ enterprise = false }: { enterprise?: boolean } = {}): Promise<GitHub> {
  const world = new World()
  const repositories: Repository[] = []
  const tokens = new Map<string, Token>()
  const effects = new Effects()
  const requests: Request[] = []
  const violations: string[] = []
  const created: number[] = []
  let taken = 0
  const [prefix, graphqlPath] = enterprise ? ['/api/v3', '/api/graphql'] : ['', '/graphql']

  const server: Server = createServer((message, response) => {
    respond(message, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${error instanceof Error ? error.stack : error}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const apiUrl = origin + prefix

  const repositoryAt = (path: string): Repository | undefined => {
    const [, owner, name] = /^\/repos\/([^/]+)\/([^/]+)/.exec(path) ?? []
    return repositories.flatMap((one) => one.network).find((one) => one.fullName.toLowerCase() === `${owner}/${name}`.toLowerCase())
  }

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk)
    const url = new URL(message.url ?? '/', origin)
    const method = message.method ?? 'GET'
    const text = Buffer.concat(chunks).toString('utf8')
    const isGraphql = url.pathname === graphqlPath && method === 'POST'
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname
    const found = isGraphql ? undefined : findOperation(method, path)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const document = isGraphql ? readDocument(body as GraphqlRequest) : undefined
    const operation = document?.operation ?? found?.operation.id ?? '?'
    const token = /^(?:token|bearer) (.+)$/i.exec(message.headers.authorization ?? '')?.[1] ?? ''
    const request: Request = {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      operation,
      writes: document ? document.writes : method !== 'GET',
      body,
      token,
      status: 0,
    }
    requests.push(request)

    const fault = await effects.on(request)
    if (fault?.delay) await pause(fault.delay)
    if (fault?.cut) return void response.destroy()
    if (fault?.status !== undefined || fault?.body !== undefined)
      return send(response, request, {
        status: fault.status ?? 200,
        body: fault.body ?? { message: 'Interference', documentation_url: 'https://docs.github.test' },
        headers: fault.headers ?? {},
      })

    const accept = message.headers.accept ?? ''
    const raw = /vnd\.github\.(v3\.)?raw/.test(accept)
    const limits = (holder: Token): Record<string, string> => ({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(Math.max(holder.remaining, 0)),
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
    })
    let answer: Answer
    try {
      const holder = tokens.get(token)
      if (holder === undefined) throw new Refusal(401, 'Bad credentials')
      if (holder.remaining-- <= 0) throw new Refusal(403, `API rate limit exceeded for installation ID 1.`, undefined, limits(holder))
      if (document) {
        if (document.faults.length || !document.document) {
          violations.push(...document.faults.map((one) => `${operation}: ${one}`))
          answer = { status: 200, body: { errors: document.faults.map((one) => ({ message: one })) } }
        } else answer = { status: 200, body: await answerGraphql(body as GraphqlRequest, document.document, holder) }
      } else {
        if (found === undefined) {
          violations.push(`${method} ${path} is not in the description`)
          throw new Refusal(404, 'Not Found')
        }
        const repository = repositoryAt(path)
        if (repository === undefined || (repository.private && repository !== holder.repository)) throw new Refusal(404, 'Not Found')
        const granted = repository === holder.repository ? holder.permissions : {}
        if (!mayDo(operation, granted, !repository.private)) throw new Refusal(403, 'Resource not accessible by integration')
        const faults = requestFaults(found.operation, request.query, body)
        if (faults.length) {
          violations.push(...faults.map((one) => `${operation}: ${one}`))
          throw new Refusal(422, `Invalid request.\n\n${faults.join('\n')}`, faults)
        }
        if (contentCreating.test(operation)) {
          const now = Date.now()
          if (created.filter((at) => at > now - 60_000).length >= mostContentAMinute)
            throw new Refusal(
              403,
              'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
              undefined,
              { 'retry-after': '60' },
            )
          created.push(now)
        }
        const route = routes[operation]
        if (route === undefined) throw new Error(`no route for ${operation}`)
        const parameters = found.parameters
        answer = route({
          repository,
          parameters,
          query: request.query,
          body: (body ?? {}) as Record<string, unknown>,
          login: holder.login,
          api: apiUrl,
          raw,
        })
        answer = cutPage(answer, url)
        if (!raw)
          violations.push(...responseFaults(found.operation, answer.status, answer.body).map((one) => `answer of ${operation}: ${one}`))
      }
      answer.headers = { ...limits(holder), ...answer.headers }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, message: said, errors, headers } = error
      answer = {
        status,
        body: { message: said, ...(errors && { errors }), documentation_url: 'https://docs.github.test/rest', status: String(status) },
        headers,
      }
    }
    send(response, request, {
      ...answer,
      headers: { ...(accepted(operation) && { 'x-accepted-github-permissions': accepted(operation) }), ...answer.headers },
    })
  }

  function send(response: ServerResponse, request: Request, { status, body, headers }: Answer): void {
    request.status = status
    const isText = typeof body === 'string' || Buffer.isBuffer(body)
    response.writeHead(status, {
      'content-type': Buffer.isBuffer(body) ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8',
      'x-github-request-id': `FAKE:${requests.length}`,
      ...headers,
    })
    response.end(body === undefined ? undefined : isText ? body : JSON.stringify(body))
  }

  return {
    apiUrl,
    graphqlUrl: origin + graphqlPath,
    serverUrl: enterprise ? origin : 'https://github.test',
    requests,
    violations,
    notifications: world.notifications,
    repository: (fullName, options) => {
      const repository = new Repository(world, fullName, options)
      repositories.push(repository)
      return repository
    },
    token: (place, permissions, { login = 'github-actions[bot]', remaining = 1000 } = {}) => {
      const repository = repositories.flatMap((one) => one.network).find((one) => one === place)
      if (repository === undefined) throw new Error(`${place.fullName} is on another fake`)
      const token: Token = { value: `ghs_fake${tokens.size + 1}`, login, repository, permissions, remaining }
      tokens.set(token.value, token)
      return token
    },
    when: (operation, effect, times) => effects.add(operation, effect, times),
    takeRequests: () => {
      const since = requests.slice(taken)
      taken = requests.length
      return since
    },
    takeViolations: () => violations.splice(0),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (violations.length) throw new Error(`GitHub's description was not kept:\n${violations.join('\n')}`)
    },
  }
}
