import type { Placeholder } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import type { RuleOption } from '../../rule-option.ts'

const kinds: Readonly<Record<Placeholder['kind'], string>> = {
  blank: 'is a blank that nobody has filled in',
  'to-do': 'is a note to whoever writes the policy',
  filler: 'is filler text',
  template: 'is a variable that nothing has filled in',
}

const filled: RuleOption<readonly string[]> = {
  about: 'What is filled in when the page is built, as written: {{ site.company }}.',
  value: [],
}

export const placeholder: Rule = {
  id: 'document/placeholder',
  title: 'Fill in every blank',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('12(1)')],
  why: 'A blank stands where people should learn something, and shows that the text was never made theirs.',
  remedy: 'Write what belongs here, or take the passage out.',
  needsText: true,
  options: { filled },
  check({ reading, option, report }) {
    const blanks = (reading?.placeholders ?? []).filter(({ text }) => !option(filled).includes(text))
    for (const [text, [first, ...others]] of Map.groupBy(blanks, (one) => one.text))
      report(first as Placeholder, `‘${text}’ ${kinds[(first as Placeholder).kind]}`, {
        subject: `placeholder:${text}`,
        related: others.map((at) => ({ message: 'Also here', at })),
      })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'A letter for readers to copy, and what they keep.',
      text: `
      # Your rights

      “Dear Harbour Books, please send me a copy. My order is [order number]. Yours, [your name].”

      Your TODO lists are kept for you.
      `,
    },
    `
    # Privacy policy

    We are Harbour Books Ltd. See [our shop](https://harbour.example) and the note [1] below.
    `,
    {
      note: 'With `filled: ["[Company name]"]`.',
      options: { filled: ['[Company name]'] },
      text: `
      # Privacy policy

      [Company name] is the controller.
      `,
    },
    {
      note: 'A comment is for nobody’s eyes.',
      text: `
      Privacy policy
      ==============

      We are Harbour Books Ltd. <!-- TODO: add [Company name] -->
      `,
    },
    `
    **Privacy policy**

    - [ ] is a box in our form that you may tick.
    `,
  ],
  bad: [
    {
      note: 'What a template says to whoever fills it in.',
      text: `
      # Privacy policy

      We keep orders for ‹XX years›. ‹Delete as applicable›. Solicitor to ‹confirm before publication›.
      `,
    },
    `
    # Privacy policy

    This policy explains how ‹[Company name]› uses your data.
    `,
    `
    Privacy policy
    ==============

    - Contact: ‹TODO›
    - We keep it for ‹[number of years]›.
    `,
    `
    | Data | Why |
    | --- | --- |
    | Name | ‹Lorem ipsum› dolor sit amet |
    `,
  ],
}
