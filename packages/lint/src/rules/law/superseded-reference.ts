import { type SupersededUse, sure } from '@clearnotice/policy'
import { dpa2018, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const supersededReference: Rule = {
  id: 'law/superseded-reference',
  title: 'Name the law that applies today',
  ground: 'superseded',
  severity: 'warning',
  cite: [ukGdpr(), dpa2018()],
  why: 'Law that no longer applies gives people rights and addresses that no longer exist, and shows that nobody has looked at the policy since.',
  remedy: 'Name what applies now.',
  check({ policy, law, report }) {
    const uses = policy.superseded.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    for (const [id, [first, ...others]] of Map.groupBy(uses, ({ reference }) => reference)) {
      const entry = law.supersededReferences.find((one) => one.id === id && one.rule === 'law/superseded-reference')
      if (entry === undefined) continue
      report(first as SupersededUse, `‘${(first as SupersededUse).text}’ is out of date since ${entry.since}`, {
        subject: `law:${id}`,
        severity: entry.severity,
        remedy: `Say instead: ${entry.replacement}.`,
        citations: [...entry.citations, ...entry.successors],
        related: others.map((at) => ({ message: 'Also here', at })),
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # The law

    We follow the UK GDPR and the Data Protection Act 2018.
    `,
    {
      note: 'Told as gone.',
      text: `
      The law
      =======

      The Data Protection Act 2018 replaced the Data Protection Act 1998.
      `,
    },
    {
      note: 'Other Acts of 1998 are in force.',
      text: `
      **The law**

      We respect the Human Rights Act 1998 and the European Convention on Human Rights.
      `,
    },
    {
      note: 'An agreement, not the Act.',
      text: `
      # Processors

      Each has signed a data processing agreement (DPA) under the GDPR.
      `,
    },
    {
      note: 'With a representative in the EU, the EU’s law applies too.',
      text: `
      # The law

      The EU GDPR applies. Our EU representative is Beech GmbH. We are registered in England.
      `,
    },
  ],
  bad: [
    `
    # The law

    We process data under the ‹Data Protection Act 1998›.
    `,
    `
    The law
    =======

    - ‹Directive 95/46/EC›
    `,
    `
    **The law**

    We are a UK company and comply with ‹Regulation (EU) 2016/679›.
    `,
    `
    # Transfers

    Harbour Books is registered in England. We may send your data ‹outside the European Economic Area› under contracts.
    `,
    `
    # Changes

    ‹Once the UK leaves the EU›, this notice will change.
    `,
  ],
}
