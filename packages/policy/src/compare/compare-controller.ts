import { type DisclosureId, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Contact, Controller, Officer, Representative, RoleClaim } from '../model/controller.ts'
import { sure } from '../model/fact.ts'
import type { Comparison } from './comparison.ts'
import { material, minor } from './weights.ts'

const nameOf = ({ name = 'unnamed' }: { readonly name?: string }): string => name

export const controllers: Comparison<Controller> = {
  topic: 'controller',
  noun: 'controller',
  parts: ({ controllers: all }) => all.filter(({ name, confidence }) => name !== undefined && confidence >= sure),
  key: (controller) => nameOf(controller).toLowerCase(),
  text: nameOf,
  // Whoever it is now called: a policy has one controller, seldom more.
  similarity: ({ joint: a }, { joint: b }) => (a === b ? 0.5 : 0),
  added: () => material('Someone else answers for people’s data.', 'controller/identity'),
  removed: () => material('Someone no longer answers for people’s data.', 'controller/identity'),
  differences: (before, after) =>
    nameOf(before).toLowerCase() === nameOf(after).toLowerCase()
      ? []
      : [
          {
            message: `controller changed: ${nameOf(before)} → ${nameOf(after)}`,
            before: nameOf(before),
            after: nameOf(after),
            weight: material('Someone else answers for people’s data, or goes by another name.', 'controller/identity'),
          },
        ],
  wordless: true,
}

const about: Readonly<Record<Contact['of'], DisclosureId>> = {
  controller: 'controller/contact',
  dpo: 'dpo/contact',
  representative: 'controller/representative',
  commissioner: 'complaints/commissioner',
  other: 'recipients',
}

/** How an address is compared: spaces, capitals and punctuation tell nothing. */
const address = (value = ''): string => value.toLowerCase().replaceAll(/[\s,.;:()-]+/g, '')

export const contacts: Comparison<Contact> = {
  topic: 'contacts',
  noun: 'contact',
  parts: ({ contacts: all }) => all.filter((one) => one.value !== undefined && one.of !== 'other' && one.confidence >= sure),
  key: ({ of, channel, value }) => `${of}:${channel}:${address(value)}`,
  text: ({ value = '' }) => value,
  similarity: (a, b) => (a.of === b.of && a.channel === b.channel ? 1 : 0),
  added: ({ of }) => minor('There is another way to get in touch.', about[of]),
  removed: ({ of }) =>
    of === 'commissioner'
      ? minor('A detail of the regulator is gone.', about[of])
      : material('People who use the old way no longer reach anyone.', about[of]),
  differences: (a, b) =>
    address(a.value) === address(b.value)
      ? []
      : [
          {
            message: `contact changed: ${b.value}`,
            before: a.value ?? '',
            after: b.value ?? '',
            weight:
              a.of === 'commissioner'
                ? minor('A detail of the regulator changed.', about[a.of])
                : material('People must use the new one to reach anyone.', about[a.of]),
          },
        ],
  wordless: true,
}

export const officers: Comparison<Officer> = {
  topic: 'controller',
  noun: 'data protection officer',
  parts: ({ officers: all }) => all.filter(({ says }) => says === 'stated').slice(0, 1),
  key: () => 'dpo',
  text: ({ name = 'data protection officer' }) => name,
  reworded: () => minor('There is someone else to turn to.', 'dpo/contact'),
  added: () => minor('There is now someone to turn to.', 'dpo/contact'),
  removed: () => material('The person to turn to is gone.', 'dpo/contact'),
}

export const representatives: Comparison<Representative> = {
  topic: 'controller',
  noun: 'representative',
  parts: ({ representatives: all }) => all.filter(({ confidence }) => confidence >= sure),
  key: ({ territory }) => territory,
  text: ({ name, territory }) => name ?? `representative (${territory})`,
  reworded: () => minor('There is someone else to turn to.', 'controller/representative'),
  added: () => minor('There is now someone to turn to.', 'controller/representative'),
  removed: () => material('The representative to turn to is gone.', 'controller/representative'),
}

export const roles: Comparison<RoleClaim> = {
  topic: 'controller',
  noun: 'role',
  parts: ({ roles: all }) => all.filter(({ confidence }) => confidence >= sure),
  key: ({ role }) => role,
  text: ({ role }) => role,
  added: () => material('Who answers for the data changed, for some of it.', [ukGdpr('13(1)(a)'), ukGdpr('4(1)(7)')]),
  removed: () => material('Who answers for the data changed, for some of it.', [ukGdpr('13(1)(a)'), ukGdpr('4(1)(7)')]),
  wordless: true,
}
