import { sure } from '@clearnotice/policy'
import { formatCitation, provisionOn, ukGdpr } from '@clearnotice/uk-gdpr'
import { renumber } from '../../renumber.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const renumberedProvision: Rule = {
  id: 'law/renumbered-provision',
  title: 'Cite provisions where they stand now',
  ground: 'superseded',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'The Data (Use and Access) Act 2025 moved several provisions. Who follows the old number finds nothing, or something else.',
  remedy: 'Cite the number that applies now.',
  fixable: true,
  check({ policy, reading, day, placesOf, report }) {
    for (const use of policy.citations) {
      if (use.citation === undefined || use.citation.pinpoint === '' || use.confidence < sure) continue
      const { status, since, successors, replaced } = provisionOn(use.citation, day)
      if (since === undefined || (status !== 'omitted' && successors.length === 0)) continue
      const name = formatCitation(use.citation)
      const now = successors.map((one) => formatCitation(one)).join(', ')
      const span = placesOf(use)[0]?.span
      const [only, ...others] = successors
      const isOneToOne = only !== undefined && others.length === 0 && replaced === use.citation.pinpoint
      const edit = reading && span && isOneToOne ? renumber(reading.source, span, use.citation, only) : undefined
      report(use, now === '' ? `${name} is no longer there since ${since}` : `${name} has moved: since ${since} it is ${now}`, {
        subject: `law:${name}`,
        remedy: now === '' ? 'Leave the number out.' : `Cite ${now}.`,
        citations: [use.citation, ...successors],
        ...(edit && { edit: [edit] }),
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Complaints

    You may complain to us and to the ICO (sections 164A and 165 of the Data Protection Act 2018).
    `,
    {
      on: '2025-06-01',
      note: 'It moved on 19 June 2026.',
      text: `
      Complaints
      ==========

      You may complain to the ICO under Article 77 UK GDPR.
      `,
    },
    {
      note: 'Told as past.',
      text: `
      **Complaints**

      The right to complain formerly stood in Article 77 UK GDPR.
      `,
    },
    {
      note: 'The first definition still stands in paragraph 1.',
      text: `
      # Personal data

      Personal data is what Article 4(1) UK GDPR says.
      `,
    },
    {
      note: 'The EU’s articles have not moved.',
      text: `
      # Complaints

      People in France may complain under Article 77 of the EU GDPR.
      `,
    },
  ],
  bad: [
    `
    # Complaints

    You may complain to the ICO under ‹Article 77 UK GDPR›.
    `,
    `
    Transfers
    =========

    - We rely on adequacy under ‹Article 45 of the UK GDPR›.
    `,
    `
    **Sources**

    We rely on ‹Article 14(5)(b)› where telling everybody would be out of proportion.
    `,
    {
      note: 'With one new number in the same law, `--fix` puts it in.',
      text: `
      # Words we use

      | Word | As in |
      | --- | --- |
      | controller | ‹Article 4(7) UK GDPR› |
      | regulator | ‹section 114 of the Data Protection Act 2018› |
      `,
    },
  ],
}
