import { codeSpan, type JsonCitation, type JsonFinding } from '@clearnotice/report'

/** Where links to the repository lead. */
export interface Site {
  /** `https://github.com/octo/shop` */
  readonly url: string
  readonly head: string
}

const encoded = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[()'!*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/')

/** `line 12`, linked to the version that was linted. */
export const lineLink = ({ url, head }: Site, path: string, { span }: JsonFinding): string =>
  span === null ? codeSpan(path) : `[line ${span.start.line}](${url}/blob/${head}/${encoded(path)}?plain=1#L${span.start.line})`

const lawSites: readonly string[] = ['www.legislation.gov.uk', 'eur-lex.europa.eu', 'ico.org.uk']

/** The law that a finding stands on; a report of another job may name no other site. */
export const lawLinks = (citations: readonly JsonCitation[]): string =>
  citations
    .map(({ text, url }) =>
      URL.canParse(url) && new URL(url).protocol === 'https:' && lawSites.includes(new URL(url).hostname)
        ? `[${text.replaceAll(/[[\]<>@`]/g, '')}](${encodeURI(decodeURI(url)).replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
        : codeSpan(text),
    )
    .join(', ')
