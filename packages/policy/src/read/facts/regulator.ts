import { regulatorContacts } from '@clearnotice/uk-gdpr'

/** The address of a page without scheme, 'www.' and a slash at the end. */
export const bareUrl = (url: string): string => {
  const rest = url.slice(url.indexOf('://') < 0 ? 0 : url.indexOf('://') + 3).toLowerCase()
  const path = rest.startsWith('www.') ? rest.slice(4) : rest
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/** Its pages, as uk-gdpr has them. */
export const regulatorLinks: readonly { readonly id: string; readonly url: string }[] = regulatorContacts
  .filter(({ kind }) => kind === 'link')
  .map(({ id, value }) => ({ id, url: bareUrl(value) }))

/** Its domains, with the one before. */
const hosts = ['ico.gov.uk', ...new Set(regulatorLinks.map(({ url }) => url.split('/')[0]!))]
/** How its telephone numbers begin, with those in Wilmslow. */
const numbers = ['01625545', ...regulatorContacts.flatMap(({ kind, value }) => (kind === 'telephone' ? value.replaceAll(' ', '') : []))]

/** Whether a link, an e-mail address or a telephone number (its digits) is the regulator's. */
export const isOfRegulator = (contact: string): boolean => {
  const host = bareUrl(contact).split('/')[0]!.split('@').at(-1)!
  return hosts.some((one) => host === one || host.endsWith(`.${one}`)) || numbers.some((one) => contact.startsWith(one))
}
