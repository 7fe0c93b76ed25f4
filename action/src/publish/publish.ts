import { setOutput, summary } from '@actions/core'
import { totalsOf } from '@clearnotice/lint'
import type { Day } from '@clearnotice/uk-gdpr'
import type { GitHubApi } from '../github-api.ts'
import type { Inputs } from '../inputs.ts'
import { reportOf } from '../judge/analyse.ts'
import { type Analysis, changesIn, findingsIn } from '../judge/analysis.ts'
import { asShard } from '../judge/shard-report.ts'
import type { Verdict } from '../judge/verdict.ts'
import { annotate } from '../log.ts'
import type { Occasion } from '../occasion.ts'
import { version } from '../version.ts'
import { headingOf } from '../write/heading.ts'
import { summaryBody } from '../write/summary-body.ts'
import { annotateFindings } from './annotations.ts'
import { Attempts } from './attempts.ts'
import { createCheckRun } from './check-run.ts'
import { readConversation } from './conversation.ts'
import { editComments, planReview, postReview } from './review.ts'
import { keepSticky } from './sticky.ts'
import { uploadSarif } from './upload-sarif.ts'
import { outputPath, writeOutput } from './write-output.ts'

export interface Publication {
  readonly api: GitHubApi
  readonly occasion: Occasion
  readonly inputs: Inputs
  readonly day: Day
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly env: NodeJS.ProcessEnv
}

const mostPaths = 100

const setResults = ({ analysis, verdict }: Publication): void => {
  const live = findingsIn(analysis, 'new', 'existing', 'newly-suppressed')
  const totals = totalsOf(live.map(({ finding }) => finding))
  const changed = analysis.policies.filter(({ status }) => status !== 'unchanged').map(({ path }) => path)
  const changes = changesIn(analysis)
  const results = {
    conclusion: verdict.conclusion,
    findings: live.length,
    new: findingsIn(analysis, 'new', 'newly-suppressed').length,
    fixed: analysis.policies.reduce((sum, { fixed }) => sum + fixed.length, 0),
    errors: totals.error,
    warnings: totals.warning,
    infos: totals.info,
    policies: analysis.policies.filter(({ status }) => status !== 'removed').length,
    'policies-changed': JSON.stringify(analysis.base === null ? [] : changed.slice(0, mostPaths)),
    'semantic-change': changes.some(({ weight }) => weight === 'material') ? 'material' : changes.length > 0 ? 'editorial' : 'none',
    'tool-version': version,
  }
  for (const [name, value] of Object.entries(results)) setOutput(name, value)
}

const writeFiles = async ({ inputs, occasion, analysis, day, env }: Publication, attempts: Attempts): Promise<void> => {
  const write = (what: 'report' | 'sarif', given: string | undefined, value: object): Promise<void> =>
    attempts.try(what, async () => {
      const path = outputPath(given, what === 'report' ? 'clearnotice.json' : 'clearnotice.sarif', env)
      await writeOutput(path, `${JSON.stringify(value, null, inputs.shard ? 0 : 2)}\n`, env)
      setOutput(`${what}-file`, path)
    })
  await write('report', inputs.reportFile, inputs.shard ? asShard(analysis, inputs) : reportOf(analysis, day))
  if (occasion.sarif) await write('sarif', inputs.sarifFile, analysis.sarif)
}

const converse = async (publication: Publication, pull: number, attempts: Attempts): Promise<void> => {
  const { api, occasion, inputs, analysis } = publication
  const at = { owner: occasion.owner, repo: occasion.repo }
  if (inputs.review === 'off' && inputs.comment === 'never') return
  const conversation = await attempts.try(inputs.comment === 'never' ? 'review' : 'comment', () =>
    readConversation(api, at, pull, inputs.commentKey),
  )
  if (conversation === undefined) return
  if (conversation.head !== analysis.head) {
    annotate('notice', 'The pull request has a newer commit by now; its own run will comment.', { title: 'clearnotice' })
    return
  }
  if (inputs.review !== 'off') {
    const plan = planReview(analysis, conversation.threads, inputs)
    await attempts.try('review', async () => {
      if (plan.comments.length > 0) setOutput('review-url', await postReview(api, at, pull, plan, analysis.head, inputs.commentKey))
      await editComments(api, at, plan.edits, inputs.fixed)
    })
  }
  if (inputs.comment !== 'never') {
    const address = await attempts.try('comment', () => keepSticky({ ...publication, pull }, conversation.comments))
    if (address !== undefined) setOutput('comment-url', address)
  }
}

/**
 * Publishes what was found, in the order in which it matters; gives what could not be. None of it changes the verdict.
 */
export const publish = async (publication: Publication): Promise<Attempts> => {
  const { api, occasion, inputs, analysis, verdict, day } = publication
  const attempts = new Attempts()
  const site = { url: occasion.url, head: analysis.head }
  const bodyWith = (notes: readonly string[]): string => summaryBody(analysis, verdict, { site, baseName: occasion.baseName, day, notes })
  const summarise = (notes: readonly string[]) =>
    attempts.try('summary', async () => {
      if (inputs.summary) await summary.emptyBuffer().addRaw(bodyWith(notes)).write({ overwrite: true })
    })

  await writeFiles(publication, attempts)
  await summarise([])
  setResults(publication)
  if (verdict.exitCode > 0) annotate('error', headingOf(analysis, verdict), { title: 'clearnotice' })
  if (inputs.annotations && occasion.annotations) annotateFindings(verdict)
  if (occasion.comments && occasion.pull) await converse(publication, occasion.pull.number, attempts)
  const { checkRun } = inputs
  if (checkRun !== undefined)
    await attempts.try('check run', () => createCheckRun(api, occasion, checkRun, analysis, verdict, bodyWith([])))
  if (inputs.sarifUpload && occasion.scanned) await attempts.try('sarif', () => uploadSarif(api, occasion, analysis.head, analysis.sarif))

  setOutput('degraded', JSON.stringify(attempts.failed.map(({ what, reason }) => `${what}: ${reason}`)))
  if (attempts.failed.length > 0) await summarise(notesOn(attempts, occasion))
  return attempts
}

const notesOn = ({ failed }: Attempts, { pull }: Occasion): readonly string[] => {
  const names = [...new Set(failed.map(({ what }) => what))].join(', ')
  const readOnly = failed.some(({ reason }) => reason.startsWith('403'))
  const why = readOnly ? `this run has a read-only token${pull?.fork ? ' (pull request from a fork)' : ''}` : 'see the notices of this run'
  return [`Not published (${names}): ${why}. Everything is listed below.`]
}
