import { gzipSync } from 'node:zlib'
import type { GitHubApi } from '../github-api.ts'
import type { Occasion } from '../occasion.ts'

/** Sends all findings to code scanning, which itself finds out what is new. */
export const uploadSarif = async (api: GitHubApi, { owner, repo, ref }: Occasion, commit: string, sarif: object): Promise<void> => {
  await api.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: commit,
    ref,
    sarif: gzipSync(JSON.stringify(sarif)).toString('base64'),
    tool_name: 'clearnotice',
  })
}
