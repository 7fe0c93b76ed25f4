import type { PhrasingContent } from 'mdast'
import type { ContactChannel } from '../model/controller.ts'
import { link, plain, type Sentence } from './blocks.ts'

/** A way to reach somebody, with what is there. */
export interface Way {
  readonly channel: ContactChannel
  readonly value: string
}

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
