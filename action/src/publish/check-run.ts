import { type GitHubApi, once } from '../github-api.ts'
import type { Analysis, Located } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { Occasion } from '../occasion.ts'
import { headingOf } from '../write/heading.ts'

const atOnce = 50
const most = 500
const longestSummary = 60_000
const levels = { error: 'failure', warning: 'warning', info: 'notice' } as const

const annotation = ({ policy: { path }, finding: { span, severity, rule, message, remedy } }: Located) => ({
  path,
  start_line: span?.start.line ?? 1,
  end_line: span?.end.line ?? 1,
  annotation_level: levels[severity],
  title: rule.slice(0, 255),
  message: `${message}. ${remedy}`.slice(0, 16_000),
})

/** A check of its own, for who asks for one. GitHub files it under whichever workflow it likes. */
export const createCheckRun = async (
  api: GitHubApi,
  { owner, repo }: Occasion,
  name: string,
  analysis: Analysis,
  verdict: Verdict,
  body: string,
): Promise<void> => {
  const annotations = verdict.counted.slice(0, most).map(annotation)
  const title = headingOf(analysis, verdict)
  const output = { title, summary: body.length > longestSummary ? `${title}. The job's summary has everything.` : body }
  const { data } = await api.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: analysis.head,
    status: 'completed',
    conclusion: verdict.conclusion,
    output: { ...output, annotations: annotations.slice(0, atOnce) },
    ...once,
  })
  for (let from = atOnce; from < annotations.length; from += atOnce)
    await api.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(from, from + atOnce) },
    })
}
