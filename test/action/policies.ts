interface Written {
  readonly recipients?: string
  /** How long support tickets are kept. */
  readonly tickets?: string
  /** More lines of the list of periods. */
  readonly retention?: readonly string[]
  readonly complaints?: string
  /** Before the first heading. */
  readonly above?: string
  readonly last?: string
}

/** A policy of a bakery, of which parts can be written otherwise. Only rules that are sure of themselves are meant to speak in tests. */
export const bakery = ({
  recipients = 'We share your data with our delivery company and our payment provider.',
  tickets = '24 months',
  retention = [],
  complaints = 'complain to the Information Commission: <https://ico.org.uk/make-a-complaint/>.',
  above = '',
  last = '',
}: Written = {}): string => `# Privacy policy

Last updated: 1 October 2026

Fernhill Bakery Ltd is the controller of your personal data. Write to us at privacy@fernhill.example or 4 Mill Lane, Ludlow SY8 1AA.
${above}
## What we use your data for

We use your name, e-mail address and order history to deliver your orders. Our lawful basis is contract (Article 6(1)(b) UK GDPR). You must give us your name and address for this contract; without them we cannot deliver.

We send you our newsletter. Our lawful basis is consent (Article 6(1)(a) UK GDPR). You can withdraw your consent at any time by clicking unsubscribe.

## Who receives your data

${recipients}

We do not transfer your data outside the UK.

## How long we keep your data

${['- Order history: six years from the end of the financial year', `- Support tickets: ${tickets} after the ticket is closed`, '- Newsletter subscriptions: until you unsubscribe', ...retention].join('\n')}

## Your rights

You have the right to ask for a copy of your data, to have it corrected, to have it erased, and to restrict how we use it.

You have the right to data portability. To use your rights, write to privacy@fernhill.example.

## Complaints

If you have a complaint about how we use your data, send it to privacy@fernhill.example. You can also ${complaints}
${last}`

/** The fault that the stories are about: an entry of the list once more. */
export const again = '- Order history: six years from the end of the financial year'
export const ticketsAgain = '- Support tickets: 24 months after the ticket is closed'
