import type { Cases } from '../planted.ts'

export const gym: Cases = {
  'no condition for health data': {
    change: [['consent, and explicit consent for health data (Article 9(2)(a))', 'consent']],
    finds: [['special-category/condition-missing', '**Data:** injuries']],
  },
  'a label without its interests': {
    change: [['legitimate interests, namely keeping strangers out', 'legitimate interests']],
    finds: [['lawful-basis/interests-unstated', '**Lawful basis:** legitimate interests\n**Kept:** 90 days']],
  },
  'a field without a basis': {
    change: [['**Lawful basis:** contract\n', '']],
    finds: [['lawful-basis/missing', '**Purpose:** running']],
  },
  'kept indefinitely': {
    change: [['**Kept:** 31 days', '**Kept:** indefinitely']],
    finds: [['retention/indefinite', '**Kept:** indefinitely']],
  },
  'the statistical exception without a way to object': {
    change: [[' You can object free of charge with the switch at the foot of every page.', '']],
    finds: [['cookies/objection-missing', 'Our website counts visits']],
  },
  'advertising cookies beside it': {
    change: [
      [
        ' We rely on the exception',
        ' Another cookie lets advertising networks follow you to other websites. For the first we rely on the exception',
      ],
    ],
    finds: [['cookies/consent-missing', 'Our website counts visits']],
  },
  'a row of the rights table missing': {
    change: [['| Restriction | We stop using it while a question is settled |\n', '']],
    finds: [['rights/missing', '## Rights']],
  },
  'a row of the rights table twice': {
    change: [['| Withdrawing consent |', '| Erasure | We delete what we no longer need |\n| Withdrawing consent |']],
    finds: [['rights/duplicate', '| Erasure | We delete']],
  },
  'controller and processor, of what nobody knows': {
    change: [['## Membership', 'We are both a data controller and a data processor.\n\n## Membership']],
    finds: [['controller/roles-blurred', 'We are both']],
  },
  'controller here, processor there': {
    change: [
      [
        '## Membership',
        'For the corporate wellness scheme we are the processor of the employer, who decides what is done; for everything else we are the controller.\n\n## Membership',
      ],
    ],
    finds: [],
  },
  'an address nobody filled in': {
    change: [['**E-mail:** privacy@ironbridgegym.example', '**E-mail:** [insert e-mail]']],
    finds: [['document/placeholder', '**E-mail:** [insert']],
  },
  'a suppression without a reason, and the fault it hides': {
    change: [
      ['## CCTV\n', '## CCTV\n\n<!-- clearnotice-ignore retention/indefinite until=2027-01-01 -->\n'],
      ['**Kept:** 31 days', '**Kept:** indefinitely'],
    ],
    finds: [
      ['suppression/reasonless', '<!-- clearnotice-ignore'],
      ['retention/indefinite', '**Kept:** indefinitely'],
    ],
  },
  'the same, with a reason': {
    change: [
      ['## CCTV\n', '## CCTV\n\n<!-- clearnotice-ignore retention/indefinite reason="agreed with the insurer" until=2027-01-01 -->\n'],
      ['**Kept:** 31 days', '**Kept:** indefinitely'],
    ],
    finds: [],
  },
  'requirement left out': {
    change: [
      [
        "We can't make you a member without your name, address and bank details, as the contract needs them. The health questionnaire is optional. Everything comes",
        'Everything comes',
      ],
      ['## Do you have to tell us?', '## Where it comes from'],
    ],
    finds: [['requirement/missing', '## Membership']],
  },
  'health data, erasure and time limit': {
    change: [['We answer within one month, free of charge.', 'We answer within 40 days, and a copy costs £10.']],
    finds: [
      ['rights/time-limit-wrong', 'Ask at the desk or e-mail'],
      ['rights/fee-wrong', 'Ask at the desk or e-mail'],
    ],
  },
  'a joining fee of £10 and 40 days of notice': {
    change: [['## Membership', 'Joining costs £10, and you can leave with 40 days of notice.\n\n## Membership']],
    finds: [],
  },
  'a fee to complain: no; the old address of the regulator': {
    change: [
      [
        'Or complain to the Information Commission: https://ico.org.uk/make-a-complaint/',
        'Or complain to the Information Commission, Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.',
      ],
    ],
    finds: [['complaints/regulator-outdated', 'Complain to the manager']],
  },
  'the United States by a dead framework': {
    change: [
      [
        '2. Gymware Ltd, which supplies our membership software',
        '2. Gymware Inc., which supplies our membership software from the United States under the EU-US Privacy Shield',
      ],
      ['All of them are in the United Kingdom, and we transfer nothing abroad.', ''],
    ],
    finds: [['transfers/invalid-mechanism', '2. Gymware Inc.']],
  },
}
