import type { PhrasingContent } from 'mdast'
import type { ContactChannel, Way } from '../model/controller.ts'
import { link, plain, type Sentence } from './blocks.ts'

const labels: Readonly<Record<ContactChannel, string>> = {
  email: 'E-mail',
  post: 'Post',
  phone: 'Phone',
  form: 'Online form',
  website: 'Website',
}

const address = ({ channel, value }: Way): string | PhrasingContent => {
  if (channel === 'email') return link(`mailto:${value}`, value)
  return channel === 'form' || channel === 'website' ? link(value) : plain(value)
}

/** 'E-mail: <hello@example.org>'. */
export const wayItem = (way: Way): Sentence => [`${labels[way.channel]}: `, address(way)]

/** Contacts of which the address is known. */
export const waysOf = (contacts: readonly { readonly channel: ContactChannel; readonly value?: string }[]): readonly Way[] =>
  contacts.flatMap(({ channel, value }) => (value === undefined ? [] : { channel, value }))
