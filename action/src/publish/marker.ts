/** What a comment of ours says of itself, in its last line. Other workflows write under the same name, so nothing here is trusted. */
export interface Marker {
  /** `comment-key` */
  readonly key: string
  /** Of a comment on a line: the finding. */
  readonly finding?: string
  readonly rule?: string
  /** The finding is gone. */
  readonly settled?: boolean
  /** Of the comment that is kept up to date: the run that wrote it. */
  readonly run?: number
  readonly attempt?: number
  /** Findings that the pull request was told of so far. */
  readonly seen?: readonly string[]
}

const lastLine = /\n<!-- clearnotice:v1:([A-Za-z0-9_-]{1,8000}) -->\s*$/

const isFingerprint = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8,64}$/.test(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

export const withMarker = (body: string, marker: Marker): string =>
  `${body}\n<!-- clearnotice:v1:${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`

/** The text of a comment and its marker; undefined for a comment that isn't ours. */
export const readMarker = (comment: string): { readonly body: string; readonly marker: Marker } | undefined => {
  const found = lastLine.exec(comment.replaceAll('\r\n', '\n'))
  if (found === null) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(found[1] ?? '', 'base64url').toString('utf8'))
    if (typeof value !== 'object' || value === null || !('key' in value) || typeof value.key !== 'string') return undefined
    const { key, finding, rule, settled, run, attempt, seen } = value as Record<keyof Marker, unknown>
    return {
      body: found.input.slice(0, found.index),
      marker: {
        key: key as string,
        ...(isFingerprint(finding) && { finding }),
        ...(typeof rule === 'string' && /^[a-z-]+\/[a-z-]+$/.test(rule) && { rule }),
        ...(settled === true && { settled }),
        ...(isNumber(run) && { run }),
        ...(isNumber(attempt) && { attempt }),
        ...(Array.isArray(seen) && { seen: seen.filter(isFingerprint).slice(0, 200) }),
      },
    }
  } catch {
    return undefined
  }
}
