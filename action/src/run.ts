import { setOutput, setSecret, summary } from '@actions/core'
import { CannotRun } from './cannot-run.ts'
import { connect } from './github-api.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { analyse } from './judge/analyse.ts'
import type { Analysis } from './judge/analysis.ts'
import { mergeShards } from './judge/shard-report.ts'
import { planFor } from './judge/sharding.ts'
import { verdictOn } from './judge/verdict.ts'
import { annotate, log } from './log.ts'
import { type Occasion, readOccasion } from './occasion.ts'
import { publish } from './publish/publish.ts'
import { readConfiguration } from './read/configuration.ts'
import { openRepository, type Repository } from './read/repository.ts'
import { today } from './today.ts'
import { version } from './version.ts'
import { headingOf } from './write/heading.ts'

const plan = async (repository: Repository, head: string, inputs: Inputs): Promise<number> => {
  const tree = await repository.tree(head)
  const configuration = await readConfiguration(repository, tree, [...tree.files.keys()], inputs)
  const policies = [...tree.files.keys()].filter((path) => configuration.isPolicy(path)).length
  setOutput('matrix', JSON.stringify(planFor(policies, inputs.shard?.of ?? 8)))
  setOutput('policies', policies)
  setOutput('tool-version', version)
  log(`clearnotice: ${policies} policies`)
  return 0
}

const analysisFor = (
  repository: Repository,
  occasion: Occasion & { readonly head: string },
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
): Promise<Analysis> => {
  if (inputs.mode !== 'merge') return analyse({ repository, occasion, inputs, day: today() })
  if (inputs.reports === undefined) throw new CannotRun('Mode merge needs the input ‘reports’.')
  return Promise.resolve(mergeShards(inputs.reports, inputs, occasion.head, env.GITHUB_WORKSPACE ?? process.cwd()))
}

const hasHead = (occasion: Occasion): occasion is Occasion & { readonly head: string } => occasion.head !== undefined

/** Runs the Action; gives the exit code. */
export const run = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const inputs = readInputs()
  if (inputs.token === '') throw new CannotRun('Input ‘github-token’ is empty; leave it out to use the job’s own.')
  setSecret(inputs.token)
  const occasion = readOccasion(inputs, env)
  if (!hasHead(occasion)) {
    await summary.addRaw('## clearnotice: nothing to lint\n\nThe branch was deleted.\n').write()
    setOutput('conclusion', 'neutral')
    return 0
  }
  const repository = openRepository(connect(inputs.token), { owner: occasion.owner, repo: occasion.repo })
  if (inputs.mode === 'plan') return plan(repository, occasion.head, inputs)

  const analysis = await analysisFor(repository, occasion, inputs, env)
  const verdict = verdictOn(analysis, analysis.base === null ? 'all' : occasion.scope, inputs)
  log(`clearnotice: ${headingOf(analysis, verdict)}`)
  const published = await publish({ api: repository.api, occasion, inputs, day: today(), analysis, verdict, env }).then(
    ({ failed }) => inputs.require.every((what) => !failed.some((one) => one.what === what)),
    (error: unknown) => {
      annotate('warning', `Publishing ended early: ${error instanceof Error ? error.message : String(error)}`, { title: 'clearnotice' })
      return inputs.require.length === 0
    },
  )
  return published ? verdict.exitCode : 2
}
