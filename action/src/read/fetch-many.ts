import type { GitHubApi } from '../github-api.ts'

const fewEnough = 10
const batch = 50

interface Blob {
  readonly text?: string | null
  readonly byteSize?: number
}

const fetchOne = async (api: GitHubApi, at: { owner: string; repo: string }, sha: string): Promise<Uint8Array> => {
  const { data } = await api.rest.git.getBlob({ ...at, file_sha: sha })
  return Buffer.from(data.content, 'base64')
}

/** Many blobs a request. A text that GitHub cut or could not show as it is must be fetched by itself. */
const fetchBatch = async (api: GitHubApi, at: { owner: string; repo: string }, shas: readonly string[]) => {
  const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text byteSize } }`).join(' ')
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`
  const { repository } = await api.graphql<{ repository: Record<string, Blob | null> }>(query, at)
  return shas.flatMap((sha, index): [string, Uint8Array][] => {
    const { text, byteSize } = repository[`b${index}`] ?? {}
    const bytes = typeof text === 'string' ? Buffer.from(text) : undefined
    return bytes !== undefined && bytes.length === byteSize && !text?.includes('\uFFFD') ? [[sha, bytes]] : []
  })
}

/** The contents of blobs by SHA: a few one by one, many in batches. */
export const fetchMany = async (
  api: GitHubApi,
  at: { readonly owner: string; readonly repo: string },
  shas: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>()
  if (shas.length > fewEnough)
    for (let from = 0; from < shas.length; from += batch)
      for (const [sha, bytes] of await fetchBatch(api, at, shas.slice(from, from + batch))) found.set(sha, bytes)
  await Promise.all(shas.filter((sha) => !found.has(sha)).map(async (sha) => found.set(sha, await fetchOne(api, at, sha))))
  return found
}
