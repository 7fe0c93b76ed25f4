import { createHash } from 'node:crypto'

/** A small generator of random numbers (mulberry32): the same seed gives the same estate on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = {
  who: ['Alder & Finch Ltd', 'The Quayside Choir', 'Marlow Cycle Repairs', 'Hollybank Nursery', 'Penrose Surveyors LLP'],
  data: ['names and addresses', 'e-mail addresses', 'order histories', 'call recordings', 'photographs', 'payment records', 'IP addresses'],
  purpose: [
    'answer enquiries',
    'send what you ordered',
    'keep our accounts',
    'plan rehearsals',
    'secure our website',
    'invite you to events',
  ],
  basis: ['contract', 'legal obligation', 'consent', 'legitimate interests (running a small organisation well)'],
  period: ['six years', '12 months', '30 days after your last visit', 'as long as you are a member', 'until you ask us to stop'],
  recipient: ['our accountants', 'a hosting company', 'HMRC', 'couriers', 'the bank', 'insurers'],
  place: ['Ireland', 'the United States', 'Canada', 'Japan', 'Switzerland'],
} as const

type Slot = keyof typeof words

const sentences = [
  'We use {data} to {purpose}.',
  'Our lawful basis is {basis}, because without it we could not {purpose}.',
  'We keep {data} for {period}, and then delete them.',
  'We share {data} with {recipient} where we have to.',
  'Some of {recipient} store information in {place}, under the international data transfer agreement.',
  'If you would rather that we did *not* {purpose}, write to [our office](mailto:office@example.org).',
  'You can ask for a copy of {data} at any time; see <https://example.org/privacy> &amp; the page about **your rights**.',
  'We never sell {data}, and {recipient} may not use them for anything else.',
]

const titles = [
  'Who we are',
  'What we use',
  'Why we use it',
  'How long we keep it',
  'Who else sees it',
  'Your rights',
  'Cookies',
  'Complaints',
]

/** Policies of about `size` characters each, in words of our own: headings, prose, lists and tables as people write them. */
export const estate = (count: number, size: number, seed: number): readonly string[] => {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const sentence = (): string => pick(sentences).replaceAll(/\{(\w+)\}/g, (_, slot: Slot) => pick<string>(words[slot]))
  const some = (most: number, make: () => string): string[] => Array.from({ length: 1 + Math.floor(random() * most) }, make)
  const row = (): string => `| ${pick(words.data)} | ${pick(words.purpose)} | ${pick(words.basis)} | ${pick(words.period)} |`
  const blocks = [
    () => some(5, sentence).join(' '),
    () => some(6, () => `- ${sentence()}`).join('\n'),
    () => ['| Data | Purpose | Lawful basis | Kept for |', '|---|---|---|---|', ...some(6, row)].join('\n'),
  ]
  return Array.from({ length: count }, () => {
    const parts = [`# Privacy policy of ${pick(words.who)}`]
    for (let length = 0; length < size; length += parts.at(-1)?.length ?? 0)
      parts.push(random() < 0.3 ? `## ${pick(titles)}` : pick(blocks)())
    return `${parts.join('\n\n')}\n`
  })
}

export const hashOf = (texts: readonly string[]): string => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16)
