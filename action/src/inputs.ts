import { getInput } from '@actions/core'
import type { Severity } from '@clearnotice/lint'
import { CannotRun } from './cannot-run.ts'

export interface Shard {
  /** From 1; 0 where a plan is asked for. */
  readonly index: number
  readonly of: number
}

export interface Inputs {
  readonly token: string
  readonly config: string | undefined
  readonly configRef: 'base' | 'head' | undefined
  readonly files: readonly string[]
  readonly mode: 'auto' | 'full' | 'plan' | 'merge'
  readonly baseSha: string | undefined
  readonly headSha: string | undefined
  readonly failOn: Severity | 'never'
  readonly failScope: 'new' | 'all' | undefined
  readonly allowNewSuppressions: boolean
  readonly annotations: boolean
  readonly summary: boolean
  readonly comment: 'always' | 'on-findings' | 'never'
  readonly commentKey: string
  readonly review: 'off' | 'comments' | 'suggestions'
  readonly reviewMax: number
  readonly fixed: 'edit' | 'minimize' | 'resolve' | 'keep'
  readonly checkRun: string | undefined
  readonly semanticDiff: boolean
  readonly sarifFile: string | undefined
  readonly sarifUpload: boolean
  readonly sarifCategory: string
  readonly reportFile: string | undefined
  readonly shard: Shard | undefined
  readonly reports: string | undefined
  readonly require: readonly ('comment' | 'review' | 'sarif')[]
}

const refuse = (name: string, value: string, allowed: string): never => {
  throw new CannotRun(`Input ‘${name}’ is ‘${value}’; it may be ${allowed}.`)
}

const given = (name: string): string | undefined => getInput(name) || undefined

const oneOf = <const T extends string, U extends T | undefined>(name: string, allowed: readonly T[], otherwise: U): T | U => {
  const value = given(name)
  if (value === undefined) return otherwise
  return allowed.find((one) => one === value) ?? refuse(name, value, allowed.join(', '))
}

const flag = (name: string, otherwise: boolean): boolean => {
  const value = given(name)
  if (value === undefined) return otherwise
  return /^true$/i.test(value) || (/^false$/i.test(value) ? false : refuse(name, value, 'true, false'))
}

const sha = (name: string): string | undefined => {
  const value = given(name)
  if (value !== undefined && !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)) refuse(name, value, 'the full SHA of a commit, in lower case')
  return value
}

const wholeNumber = (name: string, least: number, most: number, otherwise: number): number => {
  const value = given(name)
  if (value === undefined) return otherwise
  const number = Number(value)
  return Number.isInteger(number) && number >= least && number <= most ? number : refuse(name, value, `a number from ${least} to ${most}`)
}

const key = (name: string, otherwise: string): string => {
  const value = given(name) ?? otherwise
  return /^[\w.-]{1,60}$/.test(value) ? value : refuse(name, value, 'up to 60 letters, digits, dots, hyphens and underscores')
}

const shard = (mode: Inputs['mode']): Shard | undefined => {
  const value = given('shard')
  if (value === undefined) return undefined
  const [index = -1, of = 0] = /^\d{1,3}\/\d{1,3}$/.test(value) ? value.split('/').map(Number) : []
  const least = mode === 'plan' ? 0 : 1
  return index >= least && of >= 1 && of <= 256 && index <= of
    ? { index, of }
    : refuse('shard', value, 'such as 3/8, with at most 256 parts')
}

const requirable = ['comment', 'review', 'sarif'] as const

/** @throws CannotRun for a value that isn't one of those allowed */
export const readInputs = (): Inputs => {
  const mode = oneOf('mode', ['auto', 'full', 'plan', 'merge'], 'auto')
  const checkRun = given('check-run')
  return {
    token: getInput('github-token'),
    config: given('config'),
    configRef: oneOf('config-ref', ['base', 'head'], undefined),
    files: getInput('files')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    mode,
    baseSha: sha('base-sha'),
    headSha: sha('head-sha'),
    failOn: oneOf('fail-on', ['error', 'warning', 'info', 'never'], 'error'),
    failScope: oneOf('fail-scope', ['new', 'all'], undefined),
    allowNewSuppressions: flag('allow-new-suppressions', false),
    annotations: flag('annotations', true),
    summary: flag('summary', true),
    comment: oneOf('comment', ['always', 'on-findings', 'never'], 'on-findings'),
    commentKey: key('comment-key', 'default'),
    review: oneOf('review', ['off', 'comments', 'suggestions'], 'suggestions'),
    reviewMax: wholeNumber('review-max', 0, 50, 20),
    fixed: oneOf('fixed', ['edit', 'minimize', 'resolve', 'keep'], 'edit'),
    checkRun: checkRun === undefined || checkRun === 'false' ? undefined : checkRun.slice(0, 100),
    semanticDiff: flag('semantic-diff', true),
    sarifFile: given('sarif-file'),
    sarifUpload: flag('sarif-upload', false),
    sarifCategory: key('sarif-category', 'clearnotice'),
    reportFile: given('report-file'),
    shard: shard(mode),
    reports: given('reports'),
    require: getInput('require')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((name) => requirable.find((one) => one === name) ?? refuse('require', name, requirable.join(', '))),
  }
}
