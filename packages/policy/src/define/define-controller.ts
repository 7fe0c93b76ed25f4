import type { Contact, Controller, Officer, Representative, RoleClaim } from '../model/controller.ts'
import type { Policy } from '../model/policy.ts'
import type { ContactDefinition, OfficerDefinition, PolicyDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

const contactsOf = (placed: Placed, path: string, of: Contact['of'], contacts: readonly ContactDefinition[]): readonly Contact[] =>
  contacts.map(({ channel, value }, at) => placed.at(`${path}.contacts[${at}]`, { ...plainly, of, channel, value }))

const officerOf = (placed: Placed, path: string, { name, contacts }: OfficerDefinition): Officer =>
  placed.at(path, { ...plainly, ...(name !== undefined && { name }), contacts: contactsOf(placed, path, 'dpo', contacts) })

/** The controller, those who speak for it, and how to reach them. */
export const defineController = (
  placed: Placed,
  { controller, dpo, onBehalfOfClients }: PolicyDefinition,
): Pick<Policy, 'controllers' | 'contacts' | 'officers' | 'representatives' | 'roles'> => {
  const { kind, name, seat } = controller
  const controllers: readonly Controller[] = [
    placed.at('controller', {
      ...plainly,
      name,
      ...('tradingName' in controller && { tradingName: controller.tradingName }),
      kind,
      nameIs: 'full',
      country: seat.in === 'UK' ? 'GB' : 'elsewhere',
      joint: false,
    } satisfies Controller),
  ]
  const officers = dpo === undefined ? [] : [officerOf(placed, 'dpo', dpo)]
  const abroad = seat.in === 'UK' ? undefined : seat.representative
  const path = 'controller.seat.representative'
  const representatives: readonly Representative[] =
    abroad === undefined
      ? []
      : [placed.at(path, { ...plainly, territory: 'UK', ...(abroad.name !== undefined && { name: abroad.name }) } satisfies Representative)]
  const roles: readonly RoleClaim[] = [
    placed.at('controller', { ...plainly, role: 'controller' as const }),
    ...(onBehalfOfClients ?? []).map(({ service }, at) =>
      placed.at(`onBehalfOfClients[${at}]`, { ...plainly, role: 'processor' as const, scope: service }),
    ),
  ]
  return {
    controllers,
    contacts: [
      ...contactsOf(placed, 'controller', 'controller', controller.contacts),
      ...officers.flatMap(({ contacts }) => contacts),
      ...(abroad === undefined ? [] : contactsOf(placed, path, 'representative', abroad.contacts)),
    ],
    officers,
    representatives,
    roles,
  }
}
