import { type RegulatorDetail, sure } from '@clearnotice/policy'
import { dpa2018, duaa2025, type Law, type Regulator } from '@clearnotice/uk-gdpr'
import { replaceWithin } from '../../replace-within.ts'
import type { ReportDetails, Rule, RuleContext, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

const isOutdated = ({ outdatedNames, outdatedContacts }: Regulator, { known }: RegulatorDetail): boolean =>
  known !== undefined && (outdatedNames.includes(known) || outdatedContacts.some(({ id }) => id === known))

/** The present name where an old one stands. None where the policy goes on to call it 'the Commissioner': that is more than a change of name. */
const renamed = ({ reading, law, placesOf }: RuleContext, details: readonly RegulatorDetail[]) => {
  const { renamed: word } = law.regulator
  if (reading === undefined || word === undefined || reading.mentions('authority:short-name').length > 0) return []
  return details.flatMap((detail) => {
    const span = detail.kind === 'name' ? placesOf(detail)[0]?.span : undefined
    return (span && replaceWithin(reading.source, span, word.from, word.to)) ?? []
  })
}

/** An old address is no question of the name. */
const forAddress = ({ regulator }: Law, { kind }: RegulatorDetail): Pick<ReportDetails, 'remedy'> => {
  const address = regulator.contacts.find((contact) => contact.kind === 'address')
  if (kind !== 'address' || address === undefined) return {}
  return { remedy: `Leave the address out, as a link is enough, or give the present one: ${address.value}.` }
}

export const regulatorOutdated: Rule = {
  id: 'complaints/regulator-outdated',
  title: 'Give the regulator’s present name and address',
  ground: 'superseded',
  severity: 'info',
  cite: [duaa2025('119'), dpa2018('114A')],
  why: 'The Information Commission took the Commissioner’s place on 30 September 2026. The old name is still understood; old addresses and links lead nowhere.',
  remedy: 'Call it the ICO, or by its present name, and link to https://ico.org.uk/make-a-complaint/.',
  fixable: true,
  check(context) {
    const { policy, law, report } = context
    const outdated = policy.regulatorDetails.filter((detail) => detail.confidence >= sure && isOutdated(law.regulator, detail))
    for (const details of Map.groupBy(outdated, (detail) => statementOf(detail, context)?.section).values()) {
      const [first, ...others] = details as [RegulatorDetail, ...RegulatorDetail[]]
      const edit = renamed(context, details)
      report(first, `‘${first.value}’ is out of date as the regulator’s ${first.kind}`, {
        subject: 'regulator',
        ...forAddress(law, first),
        related: others.map((at) => ({ message: `Another old ${at.kind}`, at })),
        ...(edit.length > 0 && { edit }),
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Complaints

    You can complain to the ICO: https://ico.org.uk/make-a-complaint/
    `,
    `
    Complaints
    ==========

    Complain to the Information Commission's Office, telephone 0303 123 1113.
    `,
    {
      on: '2026-09-29',
      note: 'The name was right until 30 September 2026.',
      text: `
      **Complaints**

      Complain to the Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF.
      `,
    },
    {
      note: 'Others have an Information Commissioner too.',
      text: `
      **Where to complain**

      - in the UK: the ICO
      - in Jersey: the Jersey Office of the Information Commissioner
      `,
    },
    {
      note: 'What happened under the old name.',
      text: `
      # Security

      In 2021 the Information Commissioner's Office audited us.
      `,
    },
    {
      note: 'The author of an older document keeps its name.',
      text: `
      # Security

      We follow the guide on passwords published in 2019 by the Information Commissioner's Office.
      `,
    },
  ],
  bad: [
    {
      note: 'Once in each section.',
      text: `
      # Complaints

      You can complain to the ‹Information Commissioner’s Office›.

      # Children

      A child can complain to the ‹Information Commissioner’s Office› too.
      `,
    },
    `
    # Complaints

    You can complain to the ‹Information Commissioner's Office› (ICO).
    `,
    `
    Complaints
    ==========

    - The ICO takes complaints: ‹https://ico.org.uk/concerns/›
    `,
    `
    # Security

    We report serious breaches to the ‹Information Commissioner’s Office› within 72 hours.
    `,
    {
      note: 'The name is right, the address isn’t.',
      text: `
      # Complaints

      You can complain to the Information Commission, ‹Wycliffe House›, Water Lane, Wilmslow SK9 5AF.
      `,
    },
    {
      note: 'One passage, one finding.',
      text: `
      **Complaints**

      You can complain to the ‹Information Commissioner›:

      Wycliffe House
      Water Lane
      Wilmslow
      SK9 5AF
      `,
    },
  ],
}
