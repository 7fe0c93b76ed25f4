import { createHash } from 'node:crypto'
import type { Shard } from '../inputs.ts'

const bucketOf = (path: string, of: number): number => createHash('sha256').update(path).digest().readUInt32BE(0) % of

/** Whether a policy belongs to a shard: by its name alone, so that every job agrees. */
export const isInShard = (path: string, { index, of }: Shard): boolean => bucketOf(path, of) === index - 1

/** The matrix for the jobs of a workflow; never more shards than policies. */
export const planFor = (
  policies: number,
  of: number,
): { readonly include: readonly { readonly shard: string; readonly index: number }[] } => {
  const count = Math.max(1, Math.min(of, policies))
  return { include: Array.from({ length: count }, (_, at) => ({ shard: `${at + 1}/${count}`, index: at + 1 })) }
}
