import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../read.ts'

const short: Readonly<Record<string, string>> = {
  'right-of-access': 'access',
  'right-to-rectification': 'rectification',
  'right-to-erasure': 'erasure',
  'right-to-restriction': 'restriction',
  'right-to-object': 'objection',
  'right-to-object-to-direct-marketing': 'marketing',
  'right-to-portability': 'portability',
  'right-to-withdraw-consent': 'withdrawal',
  'rights-on-automated-decisions': 'automated',
}

/** The rights that a text grants in full, by short name and in order of the catalogue. */
const granted = (markdown: string): string => {
  const rights = readPolicy(markdown).policy.rights.filter(({ says, limited }) => says !== 'denied' && !limited)
  return Object.entries(short)
    .filter(([id]) => rights.some(({ right }) => right === id))
    .map(([, name]) => name)
    .join(' ')
}

describe.each<readonly [string, readonly string[]]>([
  [
    'access',
    [
      'To access, correct or delete your data, contact us at hall@example.org.',
      '# Your rights\\n\\n## Can I see what you hold about me?\\n\\nYes, ask us.',
      '# Data subject rights\\n\\n**Access.** We will tell you what data we hold about you.',
      'You have control over your data: you may review it, and get a copy of your information.',
      'You may write to the data protection officer to obtain details of the personal data we hold about you.',
      'Every child, or a parent, has the right to look at their pupil record.',
      'Clients may request sight of, and a copy of, their personal data.',
      'You have a right of access to the records we hold.',
      'You are entitled to see your file.',
      'Our volunteers have the right to access their data.',
      'The school gives parents the right to access their data.',
      'Any councillor, resident or visitor may ask the clerk for a copy of the information held about them.',
      'Parents can request access to their child’s records.',
      'If you would like a copy of your data, drop us a line.',
      'Want to know what we hold about you? Just ask us for a copy of your data.',
      'You may make a subject access request (SAR) at any time.',
      'Patients can ask to see their medical records.',
      'You can ask us what information we hold about you.',
      'You have the right to find out what data we keep on you.',
      'At your request we will give you a copy of your personal information.',
      'You may obtain from us confirmation as to whether we process your data, and access to that data.',
      'Members can view their data in their profile.',
      '# Your rights\n\n- **Access:** we will show you everything we keep on you.',
      'Individuals have the right to obtain a copy of any personal data that we process.',
      '# Your rights\n\n## See what we hold\n\nYou can have a copy of your information.',
      '# Your rights\n\n- Getting a copy of your data',
      '# Your rights\n\n- The right of access',
      '# Your rights\n\n| What | How |\n|---|---|\n| Access to your data | Write to us |',
      'Want a copy of your records? Drop us a line and we’ll post it to you.',
      '## Seeing your data\n\nE-mail us and we’ll let you have all of it.',
      'Use the “Download my data” button in the app to get everything we hold on you.',
      'Article 15: access to your data. Write to the bursar to use this right.',
      '- to be told what information we hold about you',
      'The law lets you obtain from us the personal data that we hold concerning you.',
      'A request for your personal information costs nothing.',
      'Employees may ask to see their own file.',
      'Any pupil, or a parent for them, may come and look at the file.',
      'Under data protection law you can: \n\n1. receive a copy of the personal data we hold about you',
    ],
  ],
  [
    'rectification',
    [
      'To access, correct or delete your data, contact us at hall@example.org.',
      'You can modify your information in your account.',
      'You can have a copy of your file. If a date is wrong I’ll change it.',
      'You may ask us to fix anything that is wrong.',
      'You have the right to challenge the accuracy of your data.',
      '# Your rights\\n\\n### Can I have mistakes in my data corrected?\\n\\nYes.',
      'You have the right to make changes to your data.',
      'You have the right to have it corrected if it is wrong.',
      'You can have mistakes in your data corrected.',
      'If you believe that any information we hold about you is incorrect or incomplete, please write to us.',
      'If anything we hold is wrong, you have the right to have it put right.',
      'You may ask us to update your details.',
      'Pupils’ parents may ask the school to amend inaccurate information.',
      'You have the right to rectify your data.',
      'You have the right to correct inaccurate personal data.',
      'You can ask for incomplete information to be completed.',
      'Tenants can ask us to change their information if it is out of date.',
      '# Your rights\n\n- Rectification',
      '# Your rights\n\n- Correcting your data',
      '# What are my rights?\n\n**Correction.** You can ask us to fix errors.',
      'You can request that we rectify any inaccuracies.',
      'You have the right to have any inaccurate data about you rectified.',
      'If you think that our record is wrong, you can ask us to correct it.',
      'You are entitled to request the correction of your personal data.',
      'You may at any time edit your information or ask us to do so.',
      'Made a mistake about you? Just say, and we will have it corrected.',
      'It’s open to you to have any wrong details replaced by the right ones.',
      'We’ll alter what is wrong in your details. This is your right.',
    ],
  ],
  [
    'erasure',
    [
      'To access, correct or delete your data, contact us at hall@example.org.',
      '# Your rights\\n\\n### How do I delete my data?\\n\\nE-mail us.',
      'If you are not happy with what we hold you can ask us to delete your data.',
      'Ask the vicar to destroy your data.',
      'We will, at your request, delete the personal data we hold.',
      'You can ask that we no longer keep your data.',
      'Have your details taken off our list by ringing the office.',
      'You can request access, correction or erasure of your data.',
      'Your right to have data deleted',
      'You have the right to be forgotten.',
      'You can ask us to delete your data.',
      'You may ask that your information be erased.',
      'You can tell us to remove your details from our systems.',
      'You have the right to request the deletion of your personal data.',
      'Former members may ask us to destroy their records.',
      'We will delete your information on request.',
      'If you want us to delete your data, e-mail the secretary.',
      '# Your rights\n\n- Erasure (‘right to be forgotten’)',
      '# Your rights\n\n- Deletion',
      '# Your rights\n\n## Have your data deleted\n\nIn some cases.',
      'You have the right to have personal data erased.',
      'You have a right to request erasure.',
      'You can require us to erase all personal data about you.',
      'You can wipe your data at any time; you may also have your data deleted by asking us.',
      'In some circumstances you may request that we delete the information that we hold about you.',
      'Press “Erase everything” in the app, and we delete your profile and all of the data in it.',
      'You can tell us to stop holding your information.',
      'Article 17: erasure. Write to the clerk to use this right.',
    ],
  ],
  [
    'restriction',
    [
      'You can request access, correction, deletion, or restriction of your data.',
      'If you contest the accuracy of your data, you may ask us not to use it while we check.',
      'Instead of deletion you may ask that we merely store your data.',
      'You can ask that we set your data aside and don’t touch it while we look into the matter.',
      'If you ask, we’ll keep your details but won’t do anything with them.',
      '**Can I stop you using my data without having it deleted?**\n\nYes. Ask us to restrict it.',
      'You have the right to restrict how your data is used.',
      'You can ask us to restrict your data.',
      'You have rights of access, rectification, erasure and restriction.',
      'You may ask that we limit our use of your information.',
      'You may have your personal data restricted: you have the right to that.',
      'You have the right to restrict processing.',
      'You can ask us to limit how we use your information.',
      'You may ask us to suspend the use of your data while we check it.',
      'You have the right to ask for a restriction on our use of your data.',
      'You can ask us to stop using your data temporarily, and to restrict its processing.',
      '# Your rights\n\n- Restriction of processing',
      '# Your rights\n\n- Restrict processing',
      '# Your rights\n\n- Limit what we do with your data',
      'You have the right to block or suppress the processing of your data.',
      'In certain situations you may request the restriction of the processing of your data.',
      'You may have the processing of their data restricted.',
      'You can ask us to hold off using your information.',
      'You have a right to have our use of your data limited.',
    ],
  ],
  [
    'objection',
    [
      'You can tell me to stop using your details for a thing you don’t like.',
      'Employees may lodge an objection with the manager to the processing of their data.',
      'Staff may raise an objection to any use that is not required by law.',
      'You can refuse to let us use your data for anything that we do in our legitimate interests.',
      'Where we’ve said that we use your data for our own interests, you can ask us to stop doing so.',
      'Objections to the way in which we use your data can be made to the clerk.',
      'If you do not want us to use your data you can object to its use.',
      'To object to our use of your data, write to the clerk.',
      'You have a right to say no to our use of your data.',
      'You may object, on grounds relating to your particular situation, to the processing of your data.',
      'Clients have the right to object to processing.',
      'You have the right to object.',
      'You may object to our use of your data.',
      'You can object to us using your information.',
      'You have the right to object to processing based on our legitimate interests.',
      'You can object at any time to the processing of your data.',
      'Data subjects have the right to raise an objection to the way their data is used.',
      '# Your rights\n\n- Objection',
      '# Your rights\n\n- Object to what we do with your data',
      '# Your right to object\n\nTell us and we will stop.',
      'You can ask us to stop using your data.',
      'Where we rely on public interest you may object to that use.',
      'You may tell us to stop processing your information.',
      'You have the right to object to processing where we are relying on a legitimate interest.',
    ],
  ],
  [
    'portability',
    [
      '# What you may ask for\n\nTransfer to you or someone else in a usable format what you provided.',
      'Moving to another tutor? I can send them your notes if you ask me to; that’s your right.',
      '**If I switch to another provider, can my data go with me?**\n\nYes; ask us.',
      'Players can ask that the details they gave be sent by us to another club.',
      'You have the right to obtain and reuse your data for your own purposes across different services.',
      'You may request that we give your data to another organisation.',
      'You can ask for your data in a reusable format.',
      'You have the right to data portability.',
      '## Your rights\n\nAnyone whose data we hold can ask for access, erasure and, for what is held under contract, a portable copy.',
      '## Your rights\n\nData that you supplied will on request be ported.',
      'You may ask us to transfer your data to another provider.',
      'You can take your data to another service.',
      'You have the right to have your data moved to another school.',
      'You can ask us to send your information to another organisation.',
      'You may receive your data in a structured, commonly used and machine-readable format.',
      '# Your rights\n\n- Portability',
      '# Your rights\n\n- Move your data elsewhere',
      'You have a right to receive the data you gave us in a portable format.',
      'You can port your data.',
      'You may ask us to pass your records on, in machine-readable form.',
      'You have the right to have your information transferred to another company.',
    ],
  ],
  [
    'withdrawal',
    [
      '**What if I change my mind?**\n\nIf you’ve said yes, tell us and we’ll stop.',
      'We use your photo only if you’ve agreed, and you can end that agreement by e-mail.',
      'Parents who ticked the box can untick it at any time.',
      'You may choose the letters you get from us or withdraw your consent.',
      'You may withdraw your consent at any time.',
      'Consent may be withdrawn by telling the office.',
      'You have the right to withdraw consent.',
      'Where we rely on your consent, you can take back that consent whenever you wish.',
      'You can revoke your permission by e-mail.',
      'If you have given consent, you can withdraw it at any time.',
      '# Your rights\n\n- Withdraw consent',
      'When we use consent you have the right to withdraw it.',
      'Parents can withdraw their consent for photographs.',
      'You are free to withdraw your permission.',
      'You can cancel your consent.',
      'Taking part is based on consent. You can drop out later, without giving a reason.',
      'Lawful basis: consent. If you no longer wish to get it, click ‘unsubscribe’.',
      '| Purpose | Lawful basis |\n|---|---|\n| E-mail news | Consent, until you tell us to stop |',
      'With your consent we show your photo. Ask us to take it down whenever you like.',
    ],
  ],
  [
    'automated',
    [
      'You may ask a member of staff to review a decision that our software made.',
      'You can ask us to have a person look again at any decision that our system made on its own.',
      'You have the right not to be subject to a decision based solely on automated processing.',
      'You can ask for human intervention.',
      'You may contest a decision made by automated means.',
      '# Your rights\n\n- Rights related to automated decision-making',
      'You can ask a person to review an automated decision.',
      'You have the right to object to automated decision-making.',
      'You may challenge any automated decision.',
    ],
  ],
  [
    'marketing',
    [
      'You can unsubscribe at any time.',
      'Lawful basis: legitimate interests in selling tickets. To stop, unsubscribe.',
      'You may object to direct marketing.',
      'You can opt out of our marketing e-mails.',
      'You have the right to ask us not to process your data for marketing.',
    ],
  ],
])('%s', (name, texts) => {
  test.each(texts)('is read in: %s', (text) => {
    expect(granted(`${text}\n`).split(' ')).toContain(name)
  })
})

test.each<readonly [string, string]>([
  ['You have the right to access, correct, erase, or restrict processing of your data.', 'access rectification erasure restriction'],
  ['You may ask for access to, or rectification or erasure of, your personal data.', 'access rectification erasure'],
  ['# Your rights\n\nYou have the right to:\n\n- see your data\n- object to or restrict its processing', 'access restriction objection'],
  [
    'Under the UK GDPR you have rights to access, rectification, erasure, restriction, objection and portability.',
    'access rectification erasure restriction objection portability',
  ],
  ['You have the right to request access, correction or deletion.', 'access rectification erasure'],
  [
    'Your rights: access; rectification; erasure; restriction; objection; data portability.',
    'access rectification erasure restriction objection portability',
  ],
  ['You can ask us to see, change, delete or restrict your data.', 'access rectification erasure restriction'],
  ['# Your rights\n\n- Right to object to processing, including automated processing', 'objection automated'],
  ['# Your rights\n\n- Object to automated decisions or profiling', 'automated'],
  [
    'We will consider any request for deletion, correction, restriction or transfer of your personal data.',
    'rectification erasure restriction portability',
  ],
  [
    'Subject to exceptions, data subjects may by written notice: (a) obtain confirmation whether data is processed and access thereto; (b) have inaccuracies rectified; (c) require erasure of data.',
    'access rectification erasure',
  ],
  ['You can object to processing, including for marketing.', 'objection marketing'],
  ['You can ask for erasure.', 'erasure'],
  ['You may request correction.', 'rectification'],
  ['You have the right to receive a copy of your data in a structured, machine-readable format.', 'portability'],
  ['You may object to the use of your data for direct marketing.', 'marketing'],
])('several rights in one sentence: %s', (text, names) => {
  expect(granted(`${text}\n`)).toBe(names)
})

test.each([
  'You have rights under data protection law.',
  'Only trustees have access to this data.',
  'We restrict access to your data to those who need it.',
  'We delete your data after two years.',
  'We correct our records every year.',
  'We transfer your data to another provider when we change suppliers.',
  'You can delete cookies in your browser.',
  'You can restrict or block cookies.',
  'All rights reserved.',
  'We reserve the right to delete your account.',
  'We may request copies of your records from your doctor.',
  'You can access our website without giving any data.',
  'If you object to these terms, leave the site.',
  'You have the right to be informed about how we collect, use, store and delete your data.',
  'You do not have the right to data portability.',
  'The right to erasure does not apply here.',
  'If you are a resident of California, you have the right to delete your data.',
  '# Nevada\n\nYou have the right to access your data.',
  '<!-- You have the right to erasure. -->\n\nHello.',
  'Google’s own privacy policy explains your right to access your data.',
  'If we ever rely on consent, you will have the right to withdraw consent.',
  'For more about the right to object, see the website of the regulator.',
  'We ask for your consent.',
  'You can request removal of scaffolding.',
  'Please contact us if you want more information about how we transfer your data abroad.',
  'The object of the trust is the relief of poverty.',
  'We use your data to correct invoices that you object to.',
  'If you use a client’s service, please ask the client to correct or delete your data.',
  'Where one of our clients’ users asks for deletion, we pass that on to the client.',
  'You may withdraw from the study at any time.',
  'You have rights under data protection law, subject to certain restrictions.',
  'You have the right to a copy of this notice.',
  'You can ask us for a copy of the safeguards.',
  'You may choose to restrict the collection or use of your personal information for marketing.',
  'You can limit the information that you give us.',
  'If you object to these terms, contact us.',
  'You may appeal our decision to refuse your application.',
  'Moderators carry out a manual review of posts.',
  'We have the right to delete messages.',
  'Contact us if you have questions about how we delete data.',
  'We may restrict your use of the service.',
  'Your doctor can access your record.',
  'You may transfer your ticket to another person.',
  'We will not delete your data unless the law lets us.',
  'You may object to a planning application.',
  'Members may object to the accounts at the general meeting.',
  'If you object to our prices, please tell us.',
  'At the request of the court we delete your data.',
  'You can ask Experian for a copy of your credit file.',
  'If your bank has the wrong details for you, ask it to change them.',
  'If you want to know what Google has about you, visit your Google account.',
  'Staff who receive a subject access request must pass it to the office within a day.',
  'Clients must let their users withdraw consent.',
  'Under the UK GDPR it must be as easy to withdraw consent as to give it.',
  'We may withdraw our consent to sub-letting.',
  'We answered two subject access requests this year.',
  '“Erasure” means making data permanently unreadable; the right to erasure is its popular name.',
  'Article 20 is headed “Right to data portability”.',
  'Your employer looks after that. Ask your employer to correct or delete your details.',
  'Requests to restrict processing must be made to the client.',
  'When a child moves to another school we send the file to it.',
])('no right is read in: %s', (text) => {
  expect(granted(`${text}\n`)).toBe('')
})

test.each([
  'You have these rights, though they are not absolute:',
  'You have rights, but not all of them apply in every case:',
  'You have these rights (none of them will cost you anything):',
  'We will never charge for any of your rights:',
  'You do not have to pay, or to say why, to use these rights:',
  'No form is needed for your rights:',
])('what is denied over a list of rights need not be the rights: %s', (leadIn) => {
  expect(granted(`# Your rights\n\n${leadIn}\n\n- access\n- erasure of your data\n- portability\n`)).toBe('access erasure portability')
})

test.each([
  'You do not have these rights:',
  'The following rights are not open to you:',
  'You have rights, but you do not have:',
  'None of the rights below is available to you:',
  'You cannot use these rights here:',
])('rights may be denied over a list of them: %s', (leadIn) => {
  expect(granted(`# Your rights\n\n${leadIn}\n\n- erasure of your data\n- portability\n`)).toBe('')
})

test.each<readonly [string, string]>([
  ['## Deletion and other rights\n\nWrite to us and it goes.\n\nYou can ask us for a copy of your data.', 'access erasure'],
  ['## Your right to erasure\n\nYou can ask for it; we then correct our index and show you the file.', 'erasure'],
  ['You may ask to look at what we keep on you, change it or have it deleted.', 'access rectification erasure'],
  [
    '## Can I look at my file, have it mended or have it deleted?\n\nOf course. You can ask us to stop using it for a while, too.',
    'access rectification erasure restriction',
  ],
  ['# Your rights\n\nSend !data and the bot mails you a file with all it knows about you, to feed to another bot.', 'access portability'],
  ['You can ask us how we collect it, correct it or delete it.', ''],
  ['In the app you can download all that we know about you in a file and take it elsewhere.', 'access portability'],
])('what stands beside the name of a right: %s', (text, names) => {
  expect(granted(`${text}\n`)).toBe(names)
})

test.each<readonly [string, string]>([
  ['You have the right to data portability: to get the data you gave us in a form that you can take elsewhere.', 'portability'],
  ['You have the right to get your data corrected.', 'rectification'],
  ['You have the right to get your data erased.', 'erasure'],
  ['You have the right to get your data, to correct it and to move it to another firm.', 'access rectification portability'],
  ['You have the right to obtain your data and to port it.', 'access portability'],
  ['# Your rights\n\nAsk for a copy, have it corrected or erased, or take it elsewhere.', 'access rectification erasure portability'],
  ['Portability means that you can get your data from us in machine-readable form.', 'portability'],
])('data that people get is a copy to see only if nothing else becomes of it: %s', (text, expected) => {
  expect(granted(`## Your rights\n\n${text}\n`)).toBe(expected)
})

test('an item that explains a right grants no other', () => {
  expect(
    granted(`# Your rights

- **Restriction.** You can ask us to restrict processing. This is so where our use is unlawful but you do not want us to erase your data, or where you have objected and we need to check.
`),
  ).toBe('restriction')
})

test.each<readonly [string, string]>([
  ['- You have the right to object.\n- You have the right to complain.', 'item'],
  ['## Your right to object\n\nTell us to stop.', 'heading'],
  ['> You have the right to object.', 'quote'],
  ['You have the right to object at any time.', 'paragraph'],
  ['You have the right to access your data and to object to its use.', 'passing'],
  ['You have the right to object to our use of your data, and can unsubscribe at any time.', 'paragraph'],
  ['If it makes you unhappy that we keep it, you may object, and we stop.', 'paragraph'],
  ['You may object to this, or complain to the Information Commission.', 'passing'],
  [
    'The right of access – ask for a copy of your data.\n\nThe right to object – tell us to stop.\n\nThe right to erasure – ask us to delete your data.',
    'item',
  ],
  ['> - You have the right to object.\n> - You have the right to access your data.', 'item'],
  ['| Right | |\n|---|---|\n| Objection | You have the right to object. |', 'item'],
  ['1. **Basis**: public task\n2. **Your rights**: access; erasure\n3. **Right to object**: you may object at any time', 'paragraph'],
  ['1. **Basis**: public task\n2. **Your rights**: access; erasure; objection', 'item'],
  ['1. **Basis**: public task\n2. **Erasure**: you may have it deleted\n3. **Right to object**: you may object at any time', 'item'],
])('how the right to object stands: %s', (text, form) => {
  const { rights } = readPolicy(`# Privacy\n\nWe use your name to answer you.\n\n${text}\n`).policy
  expect(rights.find(({ right }) => right === 'right-to-object')?.form).toBe(form)
})

test('an item that isn’t understood is likelier to be the right that a list of rights lacks than something else', () => {
  const list = (last: string): string =>
    `# Your rights\n\nYou can:\n\n- see your data\n- have it corrected\n- have it deleted\n- object to our use of it\n- take it with you to another club\n- ${last}\n`
  const rightsIn = (last: string): readonly (readonly [string, number])[] =>
    readPolicy(list(last)).policy.rights.flatMap(({ right, confidence }) =>
      right === 'right-to-restriction' ? [[right, confidence] as const] : [],
    )
  expect(rightsIn('make us tiptoe around it till we agree')).toEqual([['right-to-restriction', 0.5]])
  expect(rightsIn('complain to the ICO')).toEqual([])
  expect(rightsIn('write to the clerk about any of these')).toEqual([])
  expect(rightsIn('have us restrict our use of it')).toEqual([['right-to-restriction', 0.8]])
})

test('what stands before the last word of a lead-in leaves people to ask', () => {
  expect(granted('# Your rights\n\nTenants, or whoever looks after them, may:\n\n- in a few cases have our use of it limited')).toBe(
    'restriction',
  )
  expect(granted('# Your rights\n\nThe people at the office, or we, may:\n\n- in a few cases have our use of it limited')).toBe('')
})

test('a heading over complaints names no right', () => {
  expect(granted('# Privacy\n\n## Putting mistakes right\n\nComplaints about our use of your data go to the clerk.')).toBe('')
  expect(granted('# Privacy\n\n## Putting mistakes right\n\nTell us and we will correct your details.')).toBe('rectification')
})

test('pulling out is withdrawing consent beside consent alone', () => {
  const reading = (text: string) => granted(`# Privacy\n\n${text}\n`)
  expect(reading('Walkers sign a form that asks for consent. You can pull out at any time by writing to us.')).toBe('withdrawal')
  expect(reading('We print portraits with your consent. Tell the editor and your portrait comes down.')).toBe('withdrawal')
  expect(
    reading('| Use | Basis |\n|---|---|\n| Pictures on our wall | Consent |\n\nA note to the office has you taken out of the next show.'),
  ).toBe('withdrawal')
  expect(reading('If you subscribe to our box you can cancel at any time.')).toBe('')
  expect(reading('We rely on consent for cookies.\n\n## Hiring a room\n\nYou can cancel at any time.')).toBe('')
  expect(reading('Our posters show the cast. Ring us and the photograph is taken down.')).toBe('')
})

test('the end of a period gives no right', () => {
  const withdrawals = (text: string) => readPolicy(`# Privacy\n\n${text}\n`).policy.rights.map(({ right }) => right)
  expect(withdrawals('| Record | Kept until |\n|---|---|\n| Photographs | consent is withdrawn |')).toEqual([])
  expect(withdrawals('| Record | How to stop |\n|---|---|\n| Photographs | withdraw your consent at any time |')).toEqual([
    'right-to-withdraw-consent',
  ])
})

test('what is denied of a charge or a form is not denied of the right', () => {
  const said = (text: string) =>
    readPolicy(`# Privacy\n\n## Your rights\n\n${text}\n`).policy.rights.map(({ right, says }) => `${short[right]}:${says}`)
  expect(said('You have the right to erasure, which does not include a charge.')).toEqual(['erasure:stated'])
  expect(said('You have the right to erasure, which does not apply here.')).toEqual(['erasure:denied'])
  expect(said('We do not offer the right to erasure.')).toEqual(['erasure:denied'])
  const listed = (over: string) => said(`${over}\n\n- access\n- erasure`)
  expect(listed('You have these rights, and you need not claim them in writing:')).toEqual(['access:stated', 'erasure:stated'])
  expect(listed('You have these rights, and we do not offer them for money:')).toEqual(['access:stated', 'erasure:stated'])
  expect(listed('You do not enjoy these rights:')).toEqual(['access:denied', 'erasure:denied'])
  expect(listed('Rights you cannot use against us:')).toEqual(['access:denied', 'erasure:denied'])
})

describe('rights told under the name of one', () => {
  const under = (heading: string, text: string) => granted(`# Privacy\n\n## ${heading}\n\n${text}\n`)
  test('three in a row, or more that one may also ask for, are rights of their own', () => {
    expect(under('Right of access', 'Ask us for a copy.\n\nYou may also ask us to correct a wrong date.')).toBe('access rectification')
    expect(under('Right of access', 'You may ask us to show you your record, to correct it or to delete it.')).toBe(
      'access rectification erasure',
    )
  })
  test('what explains the one is none', () => {
    expect(under('Right to restriction', 'You may ask us to stop using your data where you do not want us to delete it.')).toBe(
      'restriction',
    )
    expect(under('Right of access', 'You may ask us for a copy. If we hold a lot you may ask us to limit the search.')).toBe('access')
  })
})

describe('what one may object to', () => {
  const said = (text: string) => granted(`# Privacy\n\n## Your rights\n\n${text}\n`)
  test.each([
    ['You can object to the logs.', 'objection'],
    ['You can object to that. Tell me what is special about your case.', 'objection'],
    ['You can object to the plans for the hall.', ''],
    ['You have the right to object to processing based solely on automated decision-making.', 'automated'],
    ['You have the right to object to processing and to automated decisions.', 'objection automated'],
  ])('%s', (text, rights) => expect(said(text)).toBe(rights))
})

test('a list of links to rights that are told nowhere is no table of contents', () => {
  const list = '- [Ask for a copy of your data](#copy)\n- [Ask us to correct it](#mend)\n- [Restrict processing](#halt)\n'
  expect(granted(`# Privacy\n\n## Your rights\n\nYou have these rights:\n\n${list}`)).toBe('access rectification restriction')
  const parts = '## Ask for a copy of your data\n\nNo.\n\n## Ask us to correct it\n\nNo.\n\n## Restrict processing\n\nNo.\n'
  expect(readPolicy(`# Privacy\n\n${list}\n${parts}`).policy.rights.filter(({ form }) => form === 'item')).toEqual([])
})

test.each<readonly [string, string]>([
  // Entries called after rights.
  [
    'The law hands you these tools.\n\n- Access: what we have, on paper.\n- Erasure: we shred it.\n- Portability: a file.',
    'access erasure portability',
  ],
  ['Our site has these pages.\n\n- Access: how to find the hall.\n- Prices\n- Opening hours', ''],
  // What people do themselves.
  ['See it, correct it or erase it under My account.', 'access rectification erasure'],
  ['We correct it in our accounts.', ''],
  // A promise after a word from them.
  ['Is a date wrong? Say so. We will correct it.', 'rectification'],
  ['The printer sometimes errs. We will correct it.', ''],
  // A denial in one entry of a list.
  [
    'You have the right to have it erased, to have it locked so that it is not used, and to have mistakes corrected.',
    'rectification erasure restriction',
  ],
  ['You do not have the right to have it erased, to have it locked, or to have mistakes corrected.', ''],
  // Names of rights one after the other, and sentences that each begin with one.
  ['Inspection, alteration, cancellation, blocking: write to the clerk.', 'access rectification erasure restriction'],
  ['We charge for inspection and alteration. Write to the clerk.', ''],
  ['Request erasure of your data. Object to its use. Have it corrected.', 'rectification erasure objection'],
  ['Object to the plans. Have your say.', ''],
  // Whose rights, against whom.
  ['Its customers have the right to access and erase their data, and must turn to the client to use it.', ''],
  ['## Where we act for our clients\n\nYou have the right to access your data.', ''],
  ['We require each supplier to help us when people use their right of access.', ''],
  ['The lender shall, as controller, honour requests for access, rectification and erasure.', ''],
  ['Our podcast is about your right to be forgotten.', ''],
  ['We advise shops on how to answer subject access requests.', ''],
  ['We once had a page where members could see and delete their data.', ''],
  ['People in our pictures can ask us to erase their data.', 'erasure'],
  ['You have the right to object to receiving our newsletter.', 'marketing'],
  ['You have the right to object to our use of your data, or to our newsletter.', 'objection marketing'],
])('rights granted by: %s', (text, expected) => {
  expect(granted(`# Privacy\n\nWe run the village hall.\n\n${text}\n`)).toBe(expected)
})

test.each([
  ['## Seeing, correcting, deleting\n\nAsk Jo.', 'access rectification erasure'],
  ['## Changes and cancellations\n\nRing us if you can’t come.', ''],
  ['You can get us, for nothing, to:\n\n- print your file\n- wipe your data', 'erasure'],
  ['Guests put any request for a copy of their data to their hotel.', ''],
  ['You have a right to object to the planning application.', ''],
  ['The law makes us keep your records, you cannot have them erased.', ''],
  ['Removal from our records: write to the secretary.\n\nYour file may be inspected at the office.', 'access'],
])('what is named in %j', (markdown, rights) => {
  expect(granted(markdown)).toBe(rights)
})
