import type { ControllerKind } from '@clearnotice/uk-gdpr'
import type { RootContent } from 'mdast'
import type { Controller } from '../model/controller.ts'
import { heading, list, paragraph, plain, type Sentence } from './blocks.ts'
import type { WriteSection, Writing } from './section.ts'
import { wayItem, waysOf } from './write-contact.ts'

const kinds: Readonly<Partial<Record<ControllerKind, string>>> = {
  'sole-trader': 'a sole trader',
  partnership: 'a partnership',
  company: 'a company',
  charity: 'a charity',
  'public-authority': 'a public authority',
  association: 'an association',
}

const seats = { GB: ' in the United Kingdom', elsewhere: ' outside the United Kingdom', unknown: '' }

/** 'Ada Marsh, trading as Marsh Gardens'. */
export const fullName = ({ name = '', tradingName }: Controller): string =>
  plain(tradingName === undefined ? name : `${name}, trading as ${tradingName}`)

const whatItIs = (controller: Controller): readonly Sentence[] => {
  const what = kinds[controller.kind]
  return what === undefined
    ? []
    : [`About us: ${plain(controller.tradingName ?? controller.name ?? '')} is ${what}${seats[controller.country]}.`]
}

const writeOfficer = ({ policy: { officers, representatives, contacts }, layout }: Writing): readonly RootContent[] => {
  const [officer] = officers
  const representative = representatives.find(({ territory }) => territory === 'UK')
  const named = (who: string, name?: string): string => (name === undefined ? `We have a ${who}:` : `Our ${who} is ${plain(name)}:`)
  const reach = (of: 'dpo' | 'representative'): RootContent => list(waysOf(contacts.filter((contact) => contact.of === of)).map(wayItem))
  return [
    ...(officer === undefined
      ? []
      : [
          heading(3, 'Our data protection officer'),
          paragraph(layout, named('data protection officer', officer.name)),
          list(waysOf(officer.contacts).map(wayItem)),
        ]),
    ...(representative === undefined
      ? []
      : [
          heading(3, 'Our representative in the United Kingdom'),
          paragraph(layout, named('representative in the United Kingdom', representative.name)),
          reach('representative'),
        ]),
  ]
}

/** Who decides, and how to reach them. */
export const writeController: WriteSection = (writing) => {
  const { policy, layout } = writing
  const named = policy.controllers.filter(({ name }) => name !== undefined)
  const ways = waysOf(policy.contacts.filter(({ of }) => of === 'controller'))
  const [first] = named
  return [
    heading(2, 'Who we are'),
    ...(first === undefined
      ? []
      : [
          paragraph(layout, `Controller: ${named.map(fullName).join(' and ')}`),
          ...whatItIs(first).map((said) => paragraph(layout, said)),
          paragraph(layout, 'We decide why and how your personal data is used.'),
        ]),
    ...(ways.length === 0 ? [] : [paragraph(layout, 'You can reach us here:'), list(ways.map(wayItem))]),
    ...writeOfficer(writing),
  ]
}
