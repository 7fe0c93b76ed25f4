import { gunzipSync } from 'node:zlib'
import { checkRunAnswer } from './answers.ts'
import type { CheckRun, SarifUpload } from './repository.ts'
import { type Call, invalid, notFound, ok, Refusal, type Route } from './route.ts'

const mostBytes = 10 * 1024 * 1024

/** A new state of a check run; annotations of an update come on top. */
function updated(run: CheckRun, { body }: Call): CheckRun {
  const { output, annotations } = { output: body.output as Partial<CheckRun['output']> | undefined, annotations: run.output.annotations }
  const conclusion = body.conclusion as string | undefined
  return {
    ...run,
    name: (body.name as string | undefined) ?? run.name,
    status: conclusion !== undefined ? 'completed' : ((body.status as string | undefined) ?? run.status),
    conclusion: conclusion ?? run.conclusion,
    output: { ...run.output, ...output, annotations: [...annotations, ...(output?.annotations ?? [])] },
  }
}

function sarifIn(encoded: unknown): SarifUpload['sarif'] {
  const bytes = Buffer.from(String(encoded), 'base64')
  if (bytes.length > mostBytes) throw new Refusal(413, 'The SARIF file is too large')
  let sarif: SarifUpload['sarif'] & { version?: string }
  try {
    sarif = JSON.parse(gunzipSync(bytes).toString('utf8'))
  } catch {
    throw new Refusal(400, 'The SARIF file is not gzip-compressed, Base64-encoded JSON')
  }
  if (sarif.version !== '2.1.0' || !Array.isArray(sarif.runs)) throw new Refusal(400, 'Not a SARIF 2.1.0 file')
  const categories = sarif.runs.map((run) => JSON.stringify([run.tool, run.automationDetails]))
  if (new Set(categories).size < categories.length) throw new Refusal(400, 'multiple SARIF runs with the same category')
  return sarif
}

export const checkRoutes: Readonly<Record<string, Route>> = {
  'checks/create': (call) => {
    const { repository, body } = call
    const sha = String(body.head_sha)
    if (!repository.objects.commits.has(sha)) throw invalid('CheckRun', 'head_sha', `No commit found for SHA: ${sha}`)
    const empty = { title: null, summary: null, text: null, annotations: [] }
    const run = updated({ id: repository.world.nextId(), name: '', head_sha: sha, status: 'queued', conclusion: null, output: empty }, call)
    repository.checkRuns.push(run)
    return ok(checkRunAnswer(run, repository), 201)
  },

  'checks/update': (call) => {
    const { repository, parameters } = call
    const run = repository.checkRuns.find(({ id }) => id === Number(parameters.check_run_id))
    if (run === undefined) throw notFound()
    return ok(checkRunAnswer(Object.assign(run, updated(run, call)), repository))
  },

  'code-scanning/upload-sarif': ({ repository, body, api }) => {
    if (!repository.codeScanning) throw new Refusal(403, 'Code Security must be enabled for this repository to use code scanning.')
    const [ref, commit] = [String(body.ref), String(body.commit_sha)]
    if (ref.startsWith('refs/heads/gh-readonly-queue/') || repository.resolve(ref) === undefined)
      throw new Refusal(404, `ref '${ref}' not found in this repository`)
    if (!repository.objects.commits.has(commit)) throw new Refusal(404, `commit not found: ${commit}`)
    const id = `sarif-${repository.sarifs.length + 1}`
    repository.sarifs.push({ id, ref, commit, sarif: sarifIn(body.sarif) })
    return ok({ id, url: `${api}/repos/${repository.fullName}/code-scanning/sarifs/${id}` }, 202)
  },

  'code-scanning/get-sarif': ({ repository, parameters, api }) => {
    const upload = repository.sarifs.find(({ id }) => id === parameters.sarif_id)
    if (upload === undefined) throw notFound()
    return ok({
      processing_status: 'complete',
      analyses_url: `${api}/repos/${repository.fullName}/code-scanning/analyses?sarif_id=${upload.id}`,
    })
  },
}
