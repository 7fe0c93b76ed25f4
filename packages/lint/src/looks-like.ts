import type { DocumentKind } from '@clearnotice/policy'

const others: Partial<Record<DocumentKind['kind'], string>> = { terms: 'terms and conditions', readme: 'a readme' }

/** What a document looks like, and why, where it isn't a policy that can be linted. */
export const looksLike = ({ kind, language, because }: DocumentKind): string | undefined => {
  if (language !== 'en') return 'a text in another language than English'
  if (kind === 'other') return `something else than a privacy policy: ${because}`
  const other = others[kind]
  return other === undefined ? undefined : `${other}: ${because}`
}
