import { type Block, type Safeguard, sure } from '@clearnotice/policy'
import { mechanism, noDay, type TransferMechanism, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

/** Never good for the UK by itself, and made good by what is named beside it: EU clauses with the Addendum, the DPF with its UK Extension. */
const isMended = ({ inForce, instead = [], kind }: TransferMechanism, { text }: Safeguard, beside: readonly Safeguard[]): boolean =>
  inForce === noDay &&
  beside.some(
    (other) =>
      other.mechanism !== undefined &&
      instead.includes(other.mechanism) &&
      (other.text === text || mechanism(other.mechanism).kind === kind),
  )

/** What another row of a table says is for others. */
const isInOtherRow = (a: Block | undefined, b: Block | undefined): boolean =>
  a !== b && a?.kind === 'row' && b?.kind === 'row' && a.group === b.group

export const invalidMechanism: Rule = {
  id: 'transfers/invalid-mechanism',
  title: 'Rely on a mechanism that is in force for the UK',
  ground: 'superseded',
  severity: 'error',
  cite: [ukGdpr('44A'), ukGdpr('46')],
  why: 'A mechanism that has been struck down, or that never covered transfers from the UK, protects nothing.',
  remedy: 'Name what the transfer rests on today: UK adequacy regulations, the UK–US data bridge, the IDTA or the UK Addendum.',
  check(context) {
    const { policy, law, report } = context
    for (const safeguard of policy.safeguards) {
      if (safeguard.mechanism === undefined || safeguard.confidence < sure) continue
      const relied = mechanism(safeguard.mechanism)
      const good = relied.instead === undefined || law.mechanisms.some(({ id }) => id === relied.id)
      if (good || relied.confidence === 'from-memory') continue
      const row = statementOf(safeguard, context)?.block
      const beside = policy.safeguards.filter((other) => !isInOtherRow(row, statementOf(other, context)?.block))
      if (isMended(relied, safeguard, beside)) continue
      report(safeguard, `A transfer out of the UK cannot rest on this: ${relied.name}`, {
        subject: `mechanism:${relied.id}`,
        remedy: `Use what serves in its place: ${(relied.instead ?? []).map((id) => mechanism(id).name).join('; ')}.`,
        citations: relied.citations,
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    We send your data to the USA under the UK Extension to the EU-US Data Privacy Framework.
    `,
    {
      note: 'Not any more.',
      text: `
      Privacy
      =======

      We no longer rely on Privacy Shield. Your data is sent to the USA under the IDTA; ask us for a copy of it.
      `,
    },
    {
      note: 'The Addendum makes the EU’s clauses serve.',
      text: `
      **Transfers**

      - We send your data to India under the EU SCCs with the UK Addendum.
      - Ask us for a copy of the clauses.
      `,
    },
    {
      note: 'What a supplier in the EU relies on for the EU is made good by the UK Extension.',
      text: `
      # Privacy

      Our supplier in the USA takes part in the EU-US Data Privacy Framework. For data from the UK we rely on the UK-US data bridge.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    Our supplier in the USA receives your data under the ‹EU-US Privacy Shield›.
    `,
    `
    Privacy
    =======

    Transfers
    ---------

    We send your data to India under the ‹EU SCCs›. Ask us for a copy of the clauses.
    `,
    `
    **Transfers**

    | Where | Protection |
    | --- | --- |
    | Your data is sent to the USA | ‹EU-US Data Privacy Framework› |
    `,
    {
      note: 'The IDTA of one recipient doesn’t cover another.',
      text: `
      # Who receives your data

      | Recipient | Where | Protection |
      | --- | --- | --- |
      | Our call centre | India | IDTA; ask us for a copy |
      | Our typists | Kenya | ‹EU SCCs› |
      `,
    },
    `
    # Privacy

    - Your data is transferred to the USA.
    - The company is certified under ‹Safe Harbor›.
    `,
  ],
}
