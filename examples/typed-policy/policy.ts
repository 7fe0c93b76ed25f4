import { definePolicy, type PolicyDefinition } from '@clearnotice/policy'

/** The policy of SmartOps IT, stated as data: every finding on the text of `../smartops-it` is mended here. Name and facts that the text lacks are invented. */
export const definition: PolicyDefinition = {
  title: 'Privacy policy of SmartOps IT',
  updated: '2026-11-20',
  controller: {
    kind: 'sole-trader',
    name: 'Adam Kowalski',
    tradingName: 'SmartOps IT',
    seat: { in: 'UK' },
    contacts: [
      { channel: 'email', value: 'info@smartopsit.co.uk' },
      { channel: 'post', value: 'Lytchett House, 13 Freeland Park, Wareham Road, Poole, Dorset BH16 6FA' },
    ],
  },
  activities: [
    {
      purpose: 'answer your enquiry and prepare a quotation that you asked for',
      data: ['name', 'email-address', 'communications'],
      bases: [{ basis: 'contract', ifNotProvided: 'Without your contact details we cannot answer you or quote.' }],
      keep: { for: '12 months', after: 'enquiry-end' },
    },
    {
      purpose: 'write to the people we deal with at our business clients',
      data: ['name', 'contact-details', 'communications'],
      bases: [{ basis: 'legitimate-interests', interests: ['keeping in touch with the firms that we work for'] }],
      keep: { for: '12 months', after: 'last-contact' },
    },
    {
      purpose: 'provide the services that you ordered, and send you our bills',
      data: ['name', 'contact-details', 'customer', 'payment'],
      bases: [{ basis: 'contract', ifNotProvided: 'Without these details we cannot provide the service.' }],
      keep: { for: '6 years', after: 'contract-end' },
    },
    {
      purpose: 'keep our website and our own systems safe',
      data: ['ip-address', 'logs'],
      bases: [{ basis: 'legitimate-interests', interests: ['finding and stopping attacks on our systems'] }],
      keep: { for: '90 days' },
    },
    {
      purpose: 'keep our accounts and pay our taxes',
      data: ['name', 'financial'],
      bases: [{ basis: 'legal-obligation', obligation: 'tax law' }],
      keep: { for: '6 years', after: 'tax-year-end' },
    },
    {
      purpose: 'settle claims and disputes',
      data: ['name', 'communications', 'customer'],
      bases: [{ basis: 'legitimate-interests', interests: ['making and defending legal claims'] }],
      keep: { for: '6 years', after: 'contract-end' },
    },
  ],
  onBehalfOfClients: [{ service: 'look after the computers and networks of our clients' }],
  sources: ['you', 'your-device', { others: 'the firm that you work for, when it is our client' }],
  recipients: ['hosting', 'email', 'crm', 'accountant', 'delivery', 'tax'],
  transfers: [
    { destination: 'IE', by: 'adequacy-regulations' },
    { destination: 'US', by: 'idta', copy: 'Write to info@smartopsit.co.uk for a copy of the agreement.' },
  ],
  automatedDecisions: 'none',
  cookies: [{ allowedBy: 'strictly-necessary', use: 'keep the contact form secure' }],
  marketing: 'none',
  complaints: [
    { channel: 'email', value: 'info@smartopsit.co.uk' },
    { channel: 'post', value: 'Lytchett House, 13 Freeland Park, Wareham Road, Poole, Dorset BH16 6FA' },
  ],
  changes: 'We put the new text and its date on this page.',
}

export const policy: ReturnType<typeof definePolicy> = definePolicy(definition)
