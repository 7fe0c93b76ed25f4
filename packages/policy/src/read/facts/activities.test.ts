import { describe, expect, test } from 'vitest'
import type { BasisClaim } from '../../model/activity.ts'
import { readPolicy } from '../read.ts'

const { stringify } = JSON
/** '~' said in passing, '!' denied, '?' conditional; the point in brackets; interests after '='. */
const short = ({ named, point, says, passing, interests }: BasisClaim): string =>
  `${says === 'denied' ? '!' : says === 'conditional' ? '?' : ''}${passing === true ? '~' : ''}${named ?? ''}${point === undefined ? '' : `(${point})`}${
    interests.length === 0 ? '' : `=${interests.map(({ text, vague }) => (vague ? 'vague' : text)).join('|')}`
  }`
const basesOf = (markdown: string): readonly string[] => readPolicy(markdown).policy.bases.map(short)
const purposesOf = (markdown: string): readonly string[] =>
  readPolicy(markdown).policy.purposes.flatMap(({ text, confidence, vague }) =>
    confidence >= 0.6 ? [vague ? `vague: ${text}` : text] : [],
  )

describe('bases', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Legal basis: Art. 6 (1) b GDPR', ['(b)']],
    ['Legal basis: Art. 6 para. 1 lit. f – legitimate interests (catching thieves)', ['legitimate-interests(f)=catching thieves']],
    ['We rely on point (e) of Article 6(1).', ['(e)']],
    ['Our lawful bases are Article 6(1)(a), (b) and (f).', ['(a)', '(b)', '(f)']],
    ['Consent (UK GDPR 6.1.a) is our legal basis.', ['consent(a)']],
    ['The lawful basis is Article 6(1)(b) – contract, and Article 6(1)(c) – legal obligation.', ['contract(b)', 'legal-obligation(c)']],
    ['We process this because the law requires it.', ['legal-obligation']],
    ['The council needs this to carry out a task in the public interest, namely emptying bins.', ['public-task']],
    ['We need your address to fulfil our contract with you.', ['contract']],
    ['It is in our legitimate interests to keep our systems secure.', ['legitimate-interests=to keep our systems secure']],
    ['Cameras in the hall; our legitimate interest is keeping people safe.', ['legitimate-interests=keeping people safe']],
    ['# Reviews\n\nWe show them because the law requires it.', ['legal-obligation']],
    ['# Reviews\n\nWe may show them where the law requires it.', []],
    ['# How long\n\nWe keep them because the law requires it.', []],
    ['Profiles are made on the basis of legitimate interests.', ['legitimate-interests']],
    ['Without your size we cannot sew it; that is part of our contract with you.', ['contract']],
    ['If you do not, we cannot perform our contract with you.', []],
    ['We keep the key because of our tenancy agreement with you.', ['contract']],
    ['The broker tells us of its own legitimate interest in spotting cheats.', []],
    ['Boats go missing: finding the taker is the interest we rely on (legitimate interests).', ['legitimate-interests=finding the taker']],
    ['We want people to stay members. The law calls that legitimate interests.', ['legitimate-interests=We want people to stay members']],
    ['Your insurer has a legitimate interest in knowing.', []],
    ['Your bank is under a legal obligation to ask.', []],
    ['We looked at legitimate interests and found that we don’t need them.', ['!legitimate-interests']],
    ['No consent is needed, since it is necessary for our contract with you.', ['contract']],
    ['We print your name with your permission.', ['consent']],
    ['We may print your name with your permission.', ['~consent']],
    ['Names on the wall: only if you have said yes.', ['consent']],
    ['Delivering coal: the contract we have.', ['contract']],
    ['We are considering whether to rely on legitimate interests.', []],
    ['A lawful basis is the reason for which data may be used, such as consent.', []],
    ['Rowing is an interest of ours that the law regards as legitimate.', ['legitimate-interests']],
    ['The law leaves us no choice about these, so the ground is legal obligation.', ['legal-obligation']],
    ['# Legal bases\n\nConsent isn’t used by the club for any purpose.', ['!consent']],
    ['It is in the legitimate interests of the club, whose bikes get stolen, to prevent theft.', ['legitimate-interests=to prevent theft']],
    ['We film in the legitimate interests of the firm, which you may object to, and to obey the law.', ['legitimate-interests']],
    ['Keeping our systems secure is in our legitimate interests.', ['legitimate-interests=Keeping our systems secure']],
    ['We rely on legitimate interests for fraud prevention.', ['legitimate-interests=for fraud prevention']],
    ['The reminder: my legitimate interests. By that I mean keeping boilers safe.', ['legitimate-interests=keeping boilers safe']],
    [
      '- Calls: our legitimate interest in paying the rent.\n- Letters: the same legitimate interest.',
      ['legitimate-interests=in paying the rent', 'legitimate-interests=in paying the rent'],
    ],
    [
      '| Why | Basis |\n|---|---|\n| Calls | Legitimate interests (being paid) |\n| Letters | Legitimate interests as above |',
      ['legitimate-interests=being paid', 'legitimate-interests=being paid'],
    ],
    ['We rely on our legitimate interests, subject to what is said below.', ['legitimate-interests']],
    ['We rely on our legitimate interests: keeping records (on paper).', ['legitimate-interests=keeping records (on paper)']],
    ['We use it (our legitimate interests: keeping records).', ['legitimate-interests=keeping records']],
    ['We rely on our legitimate interests: showing \\_nowhere\\_.', ['legitimate-interests=showing _nowhere_']],
    ['We rely on our legitimate business interests.', ['legitimate-interests=vague']],
    [
      'It is in our legitimate interest, and the landlord’s, in knowing who lives there.',
      ['legitimate-interests=in knowing who lives there'],
    ],
    [
      'We rely on legitimate interests pursued by the Firm and its clients, namely winning cases.',
      ['legitimate-interests=namely winning cases'],
    ],
    ['Door codes rest on the legitimate interest of building security.', ['legitimate-interests=building security']],
    ['Door codes rest on the legitimate interest of our partners (Article 6(1)(f)).', ['legitimate-interests(f)']],
    ['I rely on my legitimate interests there: a full hall.', ['legitimate-interests=a full hall']],
    ['The basis is Article 6(1)(f); the interest pursued is a safe bridge.', ['(f)=safe bridge']],
    ['The basis is Article 6(1)(f); the interest pursued is legitimate.', ['(f)']],
    ['A tidy green and a safe path are legitimate interests.', ['legitimate-interests=A tidy green and a safe path']],
    ['The grounds that our Society goes by are legitimate interests.', ['legitimate-interests']],
    ['Keeping people safe is a legitimate interest of ours.', ['legitimate-interests=Keeping people safe']],
    [
      'We use members’ data for our legitimate interests.\n\nThese are:\n\n- running the league\n- raising money',
      ['legitimate-interests=running the league|raising money'],
    ],
    [
      'We use members’ data for our legitimate interests.\n\nThis does not include:\n\n- running the league\n- raising money',
      ['legitimate-interests'],
    ],
    ['We rely on the legitimate interests pursued by the Firm and its clients.', ['legitimate-interests']],
    ['We rely on the legitimate interests of our partners in Scotland.', ['legitimate-interests']],
    ['We rely on our legitimate interests, unless yours override them.', ['legitimate-interests']],
    ['We scan bags to find weapons. In law this is called legitimate interests.', ['legitimate-interests=find weapons']],
    ['We film the hall, so nobody gets robbed. That is our legitimate interest.', ['legitimate-interests=nobody gets robbed']],
    ['We film the hall because bikes get stolen. That is our legitimate interest.', ['legitimate-interests=bikes get stolen']],
    ['We film the hall. That is our legitimate interest.', ['legitimate-interests']],
    [
      'To be paid. That is our legitimate interest, and Article 9(2)(f) lets us use notes on your health for it.',
      ['legitimate-interests=be paid'],
    ],
    ['We do this because we have a contract with you and, since it is about health, under Article 9(2)(h).', ['contract']],
    ['For your health we rely on explicit consent under Article 9(2)(a).', []],
    ['That is part of our contract.', ['contract']],
    ['That is part of our contract with the printer.', []],
    ['I do that under our agreement.', ['contract']],
    ['With your permission we send you our brochure.', ['consent']],
    ['If we want to use it for anything else, we will ask for your consent.', ['?~consent']],
    ['We do not rely on consent.', ['!consent']],
    [
      'We send you the minutes because you asked us to (consent), and keep accounts because HMRC rules say so (legal obligation).',
      ['consent', 'legal-obligation'],
    ],
    ['Legal basis: recognised legitimate interest, Article 6(1)(ea): detecting crime', ['recognised-legitimate-interest(ea)']],
  ])('of: %s', (text, expected) => {
    expect(basesOf(text)).toEqual(expected)
  })

  test.each([
    'We will never share your details without your consent.',
    'You can withdraw your consent at any time.',
    '"Legitimate interest" means an interest of a business in what it does.',
    'There are six lawful bases: consent, contract, legal obligation, vital interests, public task and legitimate interests.',
    'Stripe relies on its legitimate interests to prevent fraud.',
    'Parents must give parental consent before a trip.',
    'When you give your consent, we set analytics cookies.',
    'We may refuse where we have compelling legitimate grounds.',
    'If you do not give your consent, no photographs are taken.',
    'For special category data our basis is substantial public interest, Article 9(2)(g).',
    '## Your rights\n\n- object to processing based on legitimate interests\n- withdraw consent (where we rely on consent)',
    'Maintenance of contracted systems takes place at night.',
    'Your consent to take part is a matter of ethics, and is not the lawful basis for what we do.',
  ])('none in: %s', (text) => {
    expect(basesOf(text)).toEqual([])
  })

  test('consent to an examination is none to the use of data', () => {
    expect(basesOf('## Our lawful bases\n\nYou may be asked to consent to a scan. That is consent in the medical sense.')).toEqual([])
  })

  test('at the end of what it is for', () => {
    expect(basesOf('## What we do\n\n1. To put photographs on our page: your consent.\n2. To feed the dog.')).toEqual(['consent'])
  })

  test('a list of bases, each with what it is for', () => {
    const { activities } = readPolicy(
      '## Our lawful bases\n\n- Consent: to send you our magazine\n- Legal obligation: to keep accounts\n- Legitimate interests in keeping our workshop safe\n',
    ).policy
    expect(activities.filter(({ mapped }) => !mapped)).toEqual([])
    expect(activities.flatMap(({ purposes }) => purposes.map(({ text }) => text))).toEqual(['to send you our magazine', 'to keep accounts'])
  })

  test('the same in rows, fields, headings and brackets', () => {
    const dressed = [
      '| Purpose | Lawful basis |\n|---|---|\n| Paying tutors | Contract |\n| Sending our magazine | Consent |\n',
      '## Tutors\n\nPurpose: Paying tutors\n\nLegal basis: contract\n\n## Magazine\n\nPurpose: Sending our magazine\n\nLegal basis: consent\n',
      'We use your data for the following purposes:\n\n- Paying tutors (contract)\n- Sending our magazine (consent)\n',
      '## Legal basis for each use\n\n* Paying tutors: contract\n* Sending our magazine: consent\n',
      '## Purposes\n\n3.1 Paying tutors. Basis: contract.\n\n3.2 Sending our magazine. Nothing is sent before you tick the box. Basis: consent.\n',
    ]
    for (const text of dressed) {
      const found = readPolicy(text).policy.activities.map(({ purposes, bases, mapped }) => [
        purposes.map((purpose) => purpose.text),
        bases.map(short),
        mapped,
      ])
      expect(stringify(found)).toBe(
        stringify([
          [['Paying tutors'], ['contract'], true],
          [['Sending our magazine'], ['consent'], true],
        ]),
      )
    }
  })

  test('a paragraph that names its basis at its end', () => {
    const { activities } = readPolicy(
      'We use your account data to run our app. The legal basis for this is contract. We use your e-mail address to send you offers. The legal basis for this is consent.',
    ).policy
    expect(activities.map(({ purposes, bases }) => [purposes.length, bases.map(short)])).toEqual([
      [1, ['contract']],
      [1, ['consent']],
    ])
  })

  test('several purposes that share several bases are not mapped', () => {
    const { activities } = readPolicy('Purposes: teaching, publishing results\n\nLegal basis:\n- contract\n- legal obligation\n').policy
    expect(activities.map(({ mapped }) => mapped)).toEqual([false])
  })

  test('what is done on a client’s instructions needs none', () => {
    const { activities } = readPolicy(
      '## Hosting\n\nPurpose: storing files\n\nLegal basis: We act as a processor and the client determines the lawful basis.\n',
    ).policy
    expect(activities.map(({ role, bases }) => [role, bases])).toEqual([['processor', []]])
  })

  test('a section without a basis among sections that have theirs', () => {
    const sections = [
      '## Bookings\n\nWe use your name to hold your table. Our lawful basis is contract.\n',
      '## Accounts\n\nWe keep your payment records to pay our taxes. We do this because the law requires it.\n',
      '## Offers\n\nWe use your e-mail address to send you offers.\n',
    ]
    const silent = (text: string): readonly (string | undefined)[] =>
      readPolicy(text).policy.activities.flatMap(({ name, bases }) => (bases.length === 0 ? [name] : []))
    expect(silent(`# Privacy notice\n\n${sections.join('\n')}`)).toEqual(['Offers'])
    expect(silent(`# Privacy notice\n\n${sections.join('\n')}\n## Lawful basis\n\nFor all else we rely on your consent.\n`)).toEqual([])
  })

  const mapsOf = (text: string): readonly string[] =>
    readPolicy(text).policy.activities.map(
      ({ name, bases, mapped }) => `${name}: ${bases.map(({ basis }) => basis).join(' + ')}${mapped ? '' : ' unmapped'}`,
    )

  test('paragraphs under titles of their own, each with its basis, and one without', () => {
    expect(
      mapsOf(
        '# Inn\n\n## Us\n\nThe Inn Ltd\n\n## Why\n\n**Bookings.** Your name, to keep a table. Basis: contract.\n\n**Lists.** Your address, for our brochure. Basis: consent, and for guests our legitimate interests in selling stays.\n\n**Alarm.** We use your picture to find burglars.\n',
      ),
    ).toEqual(['Bookings.: contract', 'Lists.: consent + legitimate-interests', 'Alarm.: '])
    expect(
      mapsOf(
        '**Bookings.** Your name, to keep a table. Basis: contract.\n\n**Lists.** Your address, for our brochure. Basis: consent.\n\n**Alarm.** We use your picture to find burglars.\n',
      ),
    ).toEqual(['Bookings: contract', 'Lists: consent', 'Alarm: '])
  })

  test('sections that each name a basis are one activity each', () => {
    expect(
      mapsOf(
        '# Choir\n\n## Subscriptions\n\nPaid by the month. The basis is contract.\n\n## Concerts\n\nPosters with names. The basis is consent.\n\n## Trips\n\nPaid in two parts. The basis is contract.\n',
      ),
    ).toEqual(['Subscriptions: contract', 'Concerts: consent', 'Trips: contract'])
  })

  test('whom a basis is for may stand in front of it', () => {
    const fields = (basis: string) => `# Help\n\nPurpose: to answer, to mend, and to bill\n\nLawful basis: ${basis}\n`
    expect(mapsOf(fields('for members, contract; for visitors, our legitimate interests in being found.'))).toEqual([
      'Help: contract + legitimate-interests',
    ])
    expect(mapsOf(fields('contract, legitimate interests in being found.'))).toEqual(['Help: contract + legitimate-interests unmapped'])
  })

  test('what people did is told beside the basis', () => {
    const row = (basis: string) => `| Purpose | Lawful basis |\n|---|---|\n| Keeping the league table | ${basis} |\n`
    expect(mapsOf(row('we owe you the league that you signed up for (contract)'))).toEqual(['Keeping the league table: contract'])
    expect(mapsOf(row('you signed up for it'))).toEqual(['Keeping the league table: consent'])
  })

  test('a use that stays on the device needs none', () => {
    const text = (use: string) =>
      `# Notes\n\n## Accounts\n\nPurpose: to log you in\n\nLegal basis: contract\n\n## Prizes\n\nPurpose: to post prizes\n\nLegal basis: consent\n\n## Pens\n\n${use}\n`
    expect(mapsOf(text('We use your answers to guess words, and it never leaves the tablet.'))).toEqual([
      'Accounts: contract',
      'Prizes: consent',
    ])
    expect(mapsOf(text('We use your answers to guess words.'))).toEqual(['Accounts: contract', 'Prizes: consent', 'Pens: '])
  })

  test('the name in one cell and the point in the next', () => {
    expect(basesOf('| What | Legal basis | Article |\n|---|---|---|\n| Payroll | Contract | 6(1)(c) |\n')).toEqual(['contract(c)'])
  })

  test('a law firm’s table after what the law allows in general', () => {
    const { bases } = readPolicy(
      'We only use your data where:\n\n- we need to perform our contract with you\n- it is in our legitimate interests (or those of a third party)\n\n| What for | Our reasons |\n|---|---|\n| Auditing our work | For our legitimate interests, i.e. to follow our own procedures |\n| Checking who you are | To comply with our legal obligations |\n',
    ).policy
    expect(bases.map(short)).toEqual([
      'contract',
      'legitimate-interests',
      'legitimate-interests=i.e. to follow our own procedures',
      'legal-obligation',
    ])
  })

  test('its data are those said in its rows or section', () => {
    const { activities } = readPolicy(
      '| Data | Purpose | Lawful basis |\n|---|---|---|\n| Postal address | Delivering orders | Contract |\n| E-mail address | Sending offers | Consent |\n',
    ).policy
    expect(activities.map(({ data }) => data.map(({ text }) => text))).toEqual([['Postal address'], ['E-mail address']])
  })

  test('each claim knows its place', () => {
    const source = 'Some words first. Legal basis: Article 6(1)(f) – legitimate interests (IT security).'
    const { policy, placesOf } = readPolicy(source)
    const [claim] = policy.bases
    const span = placesOf(claim!)[0]!.span!
    expect(source.slice(span.start, span.end)).toBe('Article 6(1)(f) – legitimate interests')
    const interest = placesOf(claim!.interests[0]!)[0]!.span!
    expect(source.slice(interest.start, interest.end)).toBe('IT security')
  })
})

describe('purposes', () => {
  test.each<readonly [string, readonly string[]]>([
    ['We use your e-mail address to send your receipt.', ['send your receipt']],
    ['Your number is needed so that the driver can ring you.', ['the driver can ring you']],
    ['I only use your phone number so I can text you.', ['text you']],
    ['In order to answer you, we collect your name.', ['answer you']],
    ['We hold your data to teach you, to pay our tutors and to publish results.', ['teach you', 'pay our tutors', 'publish results']],
    ['We use your information to:\n\n- answer you\n- bill you\n', ['answer you', 'bill you']],
    ['**What do you do with my data?**\n\n- Send you your kit\n', ['Send you your kit']],
    ['| Information | How we use it |\n|---|---|\n| Photo | Printing your card |\n', ['Printing your card']],
    ['We use your personal data to provide our services.', ['vague: provide our services']],
    ['We use your personal data to provide our services, where necessary.', ['vague: provide our services, where necessary']],
    ['We use your personal data to provide our services, including mending clocks.', ['provide our services, including mending clocks']],
    ['We use your personal data to run our business, as well as mending clocks.', ['run our business, as well as mending clocks']],
    ['Your data lets us run our business and grow.', ['vague: run our business and grow']],
    [
      'Purposes: operational and administrative, as set out in our manual.',
      ['vague: operational and administrative', 'vague: as set out in our manual'],
    ],
    ['Telephone number: so we can ring you.', ['ring you']],
    ['Location: needed to draw your route.', ['draw your route']],
    ['What do we use it for? We send your order.', ['We send your order']],
    ['The bank uses your details to stop fraud. It has its own notice.', []],
    ['We do not use your data to build profiles.', []],
    ['We keep your details for six years.', []],
    ['We may pass your details to us.', []],
    ['We collect the following information:\n\n- your name\n- your address\n', []],
    ['If we ever use your data to train models, we will tell you.', []],
  ])('of: %s', (text, expected) => {
    expect(purposesOf(text)).toEqual(expected)
  })
})

test('what data is used for comes before what a recipient is for', () => {
  const { purposes } = readPolicy(`# Privacy

## What we do

We use your address to post your order. We rely on our contract with you.

## Who receives your data

| Recipient | Purpose |
| --- | --- |
| Our bank | Card payments |
`).policy
  const [own, bank] = purposes.map(({ confidence }) => confidence)
  expect(purposes.map(({ text }) => text)).toEqual(['post your order', 'Card payments'])
  expect(own).toBeGreaterThanOrEqual(bank ?? 1)
})

test('a label is less of a purpose where data is shared', () => {
  const surest = (heading: string): number =>
    Math.max(
      ...readPolicy(`# Privacy\n\n## ${heading}\n\n- Sale of the firm: we do so in our legitimate interests.\n`).policy.purposes.map(
        ({ confidence }) => confidence,
      ),
    )
  expect(surest('Who we share your data with')).toBeLessThan(surest('Why we use your data'))
})

test('what is told around a basis is no purpose, and no second basis', () => {
  const of = (text: string) =>
    readPolicy(text).policy.activities.map(({ purposes, bases }) => [purposes.map((one) => one.text), bases.map(short)])
  expect(of('# Data\n\n3.1 Your postcode and size. Basis: contract.')).toEqual([[[], ['contract']]])
  expect(of('# Data\n\n| Why | Basis |\n|---|---|\n| Matching tutors | the agreement you make when you sign up |')).toEqual([
    [['Matching tutors'], ['contract']],
  ])
  expect(purposesOf('# Data\n\n- Billing data: billing address, VAT number')).toEqual([])
})

describe('where its kin name a basis, what names none lacks one', () => {
  const lackingIn = (text: string): readonly string[] =>
    readPolicy(text).policy.activities.flatMap(({ bases, purposes }) => (bases.length === 0 ? purposes.map((one) => one.text) : []))
  test.each<readonly [string, string, readonly string[]]>([
    [
      'items',
      '# Data\n\n- To let boats (contract).\n- To keep accounts (legal obligation).\n- To rank our guests.',
      ['To rank our guests'],
    ],
    [
      'items that hint at one',
      '# Data\n\n- To let boats (contract).\n- To keep accounts (legal obligation).\n- To ring you about the contract.',
      [],
    ],
    [
      'items before what the law demands that people give',
      '# Data\n\n- To let boats (contract).\n- To keep accounts (legal obligation).\n- To rank our guests.\n\nYou must tell us your age, since the Boating Act demands it; without it we cannot let you a boat.',
      ['To rank our guests'],
    ],
    [
      'sections whose basis stands in another, over why people must give data',
      '# Boats\n\nWe use it to let boats.\n\n# Basis\n\n1. For all of this the lawful basis is our contract with you.\n\n2. Anyone who does not give a name cannot have a boat, since the law requires it.',
      [],
    ],
    [
      'paragraphs',
      '**Boats.** We let them under our contract with you.\n\n**Tax.** We must keep bills by law.\n\n**Guests.** We compare how often people come.',
      ['We compare how often people come'],
    ],
    [
      'paragraphs about what every policy tells',
      '**Boats.** We let them under our contract with you.\n\n**Tax.** We must keep bills by law.\n\n**Security.** We use locks.',
      [],
    ],
    ['sections', '# Boats\n\nContract.\n\n# Tax\n\nLegal obligation.\n\n# Drones\n\nWe film the lake.', ['We film the lake']],
    ['sections on safety', '# Boats\n\nContract.\n\n# Tax\n\nLegal obligation.\n\n# Locks\n\nWe use passwords.', []],
    ['fields', 'Purpose: letting boats\nBasis: contract\n\nPurpose: ranking guests\nBasis: to be confirmed', ['ranking guests']],
  ])('%s', (_, text, expected) => {
    expect(lackingIn(text)).toEqual(expected)
  })
})

test('what is done with consent relies on it; what may be done does not yet', () => {
  expect(basesOf('With your consent we print your poem in our magazine.')).toEqual(['consent'])
  expect(basesOf('With your consent we may print your poem in our magazine.')).toEqual(['~consent'])
  expect(basesOf('## Who receives it\n\nWith your consent we tell your doctor.')).toEqual([])
})

describe('requirement', () => {
  test.each<readonly [string, string]>([
    ['If you do not give us your address, we cannot deliver. We need it to enter into a contract with you.', 'contractual, consequence'],
    ['You are required by law to give us your number. Failure to do so may result in a fine.', 'statutory, consequence'],
    ['You do not have to give us any of this.', 'voluntary'],
    ['If you choose not to share your e-mail address with us, we cannot send you updates.', 'unstated, consequence'],
    ['If you do not give your consent, you can still use our website.', ''],
    ['We will not share it without your permission.', ''],
    ['That is our contract with you. No telephone number, no lesson.', 'contractual, consequence'],
    ['No telephone number, no lesson.', ''],
    ['The lease says that you must give us your bank details. Unless you do, we cannot return the deposit.', 'contractual, consequence'],
    ['# Purposes and retention\n\nWe cannot open a file without your name, as the contract demands.', 'contractual, consequence'],
    ['# Retention\n\nWe cannot open a file without your name, as the contract demands.', ''],
    ['Someone who would rather not give an age cannot join, as the rules require it.', 'statutory, consequence'],
    ['| Item | Must you tell us? | If not |\n|---|---|---|\n| Age | Yes, under the Act | a fine |', 'statutory, consequence'],
    ['We need it for the contract. Without it we cannot pay you.', 'contractual, consequence'],
    ['You are free to say no to any question.', 'voluntary'],
    ['A guest who refuses to state it cannot be let in, as the tenancy demands it.', 'contractual, consequence'],
  ])('of: %s', (text, expected) => {
    const { requirements } = readPolicy(text).policy
    expect(requirements.map(({ ground, consequence }) => `${ground}${consequence ? ', consequence' : ''}`).join('; ')).toBe(expected)
  })
})

describe('conditions', () => {
  test.each<readonly [string, string]>([
    ['We use health data under Article 9(2)(h).', 'special-category health-or-social-care'],
    [
      'Files may hold convictions and special category data, under Article 9(2)(f) and, for offences, paragraph 33 of Schedule 1 to the Data Protection Act 2018.',
      'criminal-offence 33; special-category legal-claims',
    ],
    [
      'We collect DBS checks and details of your health. We rely on Article 9(2)(g) for it.',
      'special-category substantial-public-interest',
    ],
    ['For special category data we rely on substantial public interest.', 'special-category substantial-public-interest'],
    ['We use your religious beliefs with your explicit consent.', 'special-category explicit-consent'],
    ['We hold criminal records under Article 10 and Schedule 1, paragraph 18 of the Data Protection Act 2018.', 'criminal-offence 18'],
    ['For allegations of offences we rely on Schedule 1 paragraph 10 to the Data Protection Act 2018.', 'criminal-offence 10'],
    ['For health data we rely on Schedule 1 paragraph 10 to the Data Protection Act 2018.', 'special-category 10'],
    ['We use your e-mail address with your explicit consent.', ''],
    [
      'For health and for convictions we rely on Article 9(2)(g) and, respectively, Article 10 with paragraph 20 of Schedule 1.',
      'criminal-offence 20; special-category substantial-public-interest',
    ],
    [
      'Answers on ethnicity are kept under paragraph 8 of Schedule 1. Convictions are kept under paragraph 1 of that Schedule.',
      'special-category 8; criminal-offence 1',
    ],
  ])('of: %s', (text, expected) => {
    const { conditions } = readPolicy(text).policy
    expect(conditions.map((claim) => `${claim.for} ${claim.condition ?? claim.schedule1 ?? ''}`).join('; ')).toBe(expected)
  })
})
