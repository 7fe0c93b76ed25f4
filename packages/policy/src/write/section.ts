import type { Day, Law } from '@clearnotice/uk-gdpr'
import type { RootContent } from 'mdast'
import type { Policy } from '../model/policy.ts'
import type { Layout } from './blocks.ts'

/** What a section is written from. */
export interface Writing {
  readonly policy: Policy
  readonly day: Day
  readonly law: Law
  readonly layout: Layout
}

/** Writes one section, or nothing where the policy says nothing of it. */
export type WriteSection = (writing: Writing) => readonly RootContent[]
