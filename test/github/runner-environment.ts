import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkflowEvent } from './events.ts'
import type { GitHub } from './github.ts'

interface Step {
  github: GitHub
  event: WorkflowEvent
  folders: { workspace: string; temp: string; commands: string }
  runId: number
  attempt: number
}

/** The variables a step gets, with the files behind them written. */
export function runnerEnvironment({ github, event, folders, runId, attempt }: Step): Record<string, string> {
  const { repository, ref } = event
  const eventPath = join(folders.temp, '_github_workflow/event.json')
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STEP_SUMMARY: 'step_summary',
  }
  const paths = Object.entries(files).map(([variable, name]) => [variable, join(folders.commands, name)] as const)
  for (const [, path] of paths) writeFileSync(path, '')
  mkdirSync(join(folders.temp, '_github_workflow'), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(event.payload))
  return {
    CI: 'true',
    GITHUB_ACTION: '__clearnotice',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: event.actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'clearnotice',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runId),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'clearnotice',
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/clearnotice.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    ...Object.fromEntries(paths),
  }
}
