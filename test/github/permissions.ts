/** What a job's token may do: the names used under `permissions:` in a workflow. */
type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'security-events'
export type Permissions = Partial<Record<Permission, 'read' | 'write'>>

type Need = readonly [Permission, 'read' | 'write']
const contents: readonly Need[] = [['contents', 'read']]
const pulls: readonly Need[] = [['pull-requests', 'read']]
const pullsWrite: readonly Need[] = [['pull-requests', 'write']]
const conversation: readonly Need[] = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
]
const conversationWrite: readonly Need[] = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]

/** For each operation the permissions of which one suffices. */
const needs: Readonly<Record<string, readonly Need[]>> = {
  'checks/create': [['checks', 'write']],
  'checks/update': [['checks', 'write']],
  'code-scanning/get-sarif': [['security-events', 'read']],
  'code-scanning/upload-sarif': [['security-events', 'write']],
  'git/get-blob': contents,
  'git/get-commit': contents,
  'git/get-ref': contents,
  'git/get-tree': contents,
  'issues/create-comment': conversationWrite,
  'issues/delete-comment': conversationWrite,
  'issues/get-comment': conversation,
  'issues/list-comments': conversation,
  'issues/update-comment': conversationWrite,
  'pulls/create-reply-for-review-comment': pullsWrite,
  'pulls/create-review': pullsWrite,
  'pulls/create-review-comment': pullsWrite,
  'pulls/delete-review-comment': pullsWrite,
  'pulls/get': pulls,
  'pulls/get-review-comment': pulls,
  'pulls/list-files': pulls,
  'pulls/list-review-comments': pulls,
  'pulls/list-reviews': pulls,
  'pulls/update-review-comment': pullsWrite,
  'repos/compare-commits-with-basehead': contents,
  'repos/get-commit': contents,
  'repos/get-content': contents,
  // GraphQL. Resolving a thread wants more than one would think.
  'graphql/minimizeComment': conversationWrite,
  'graphql/resolveReviewThread': [['contents', 'write']],
  'graphql/unresolveReviewThread': [['contents', 'write']],
}

/** The header that GitHub explains a refusal with: `issues=write; pull_requests=write`. */
export const accepted = (operation: string): string =>
  (needs[operation] ?? []).map(([name, level]) => `${name.replace('-', '_')}=${level}`).join('; ')

export function mayDo(operation: string, granted: Permissions, isPublic: boolean): boolean {
  const any = needs[operation] ?? []
  return (
    any.length === 0 ||
    any.some(([name, level]) => granted[name] === 'write' || (level === 'read' && (isPublic || granted[name] === 'read')))
  )
}

/** What is left of a job's permissions for a pull request from a fork or from Dependabot. */
export const readOnly = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read']))
