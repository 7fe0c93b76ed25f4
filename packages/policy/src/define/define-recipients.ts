import { mechanism } from '@clearnotice/uk-gdpr'
import { countries } from '../model/countries.ts'
import { significantWords } from '../model/identity.ts'
import type { Policy } from '../model/policy.ts'
import type { Recipient, Safeguard, SafeguardCopy, Transfer } from '../model/recipients.ts'
import type { PolicyDefinition, RecipientDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'
import { recipientNames } from './recipient-names.ts'
import type { TransferDefinition } from './transfer-definition.ts'

const recipientOf = (recipient: RecipientDefinition): Recipient => {
  const called = (text: string): Recipient => ({
    ...plainly,
    key: significantWords(text).join('-') || text.toLowerCase(),
    text,
    named: false,
    vague: false,
  })
  if (typeof recipient === 'string') return called(recipientNames[recipient])
  return 'other' in recipient ? called(recipient.other) : { ...called(recipient.name), named: true, kind: recipientNames[recipient.kind] }
}

const nobody: Recipient = { ...plainly, says: 'denied', key: 'nobody', text: 'nobody', named: false, vague: false }

const transferOf = ({ destination }: TransferDefinition): Transfer => ({
  ...plainly,
  text: countries[destination],
  destinations: [destination],
  test: 'uk',
  hostingOnly: false,
})

const stays: Transfer = { ...plainly, says: 'denied', text: 'outside the United Kingdom', destinations: [], test: 'uk', hostingOnly: false }

const safeguardOf = ({ destination, by, ...more }: TransferDefinition): Safeguard => ({
  ...plainly,
  text: mechanism(by).name,
  mechanism: by,
  vague: false,
  openEnded: false,
  approves: by === 'adequacy-regulations' && destination !== 'EEA' ? [destination] : [],
  destinations: [destination],
  ...('interests' in more && { interests: more.interests }),
})

/** Who receives data, and where it goes. */
export const defineRecipients = (
  placed: Placed,
  { recipients, transfers }: PolicyDefinition,
): Pick<Policy, 'recipients' | 'transfers' | 'safeguards' | 'safeguardCopies'> => {
  const moves = transfers === 'none' ? [] : transfers
  return {
    recipients:
      recipients === 'none'
        ? [placed.at('recipients', { ...nobody })]
        : recipients.map((one, at) => placed.at(`recipients[${at}]`, recipientOf(one))),
    transfers:
      transfers === 'none'
        ? [placed.at('transfers', { ...stays })]
        : moves.map((one, at) => placed.at(`transfers[${at}]`, transferOf(one))),
    safeguards: moves.map((one, at) => placed.at(`transfers[${at}].by`, safeguardOf(one))),
    safeguardCopies: moves.flatMap((one, at): readonly SafeguardCopy[] =>
      'copy' in one ? [placed.at(`transfers[${at}].copy`, { ...plainly, text: one.copy })] : [],
    ),
  }
}
