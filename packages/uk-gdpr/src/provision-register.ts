import { type Citation, dpa2018, pecr, ukGdpr } from './citation.ts'
import type { Day } from './day.ts'
import type { Confidence } from './entry.ts'
import type { InstrumentId } from './instruments.ts'

/** When a provision came, went, and what took its place. */
export interface Life {
  readonly from?: Day
  /** First day on which it was no longer there. */
  readonly to?: Day
  /** Something else stands at this number since that day; its old words are at the successors. */
  readonly moved?: Day
  readonly successors?: readonly Citation[]
  /** Of its days; 'verified-primary' if absent. */
  readonly confidence?: Confidence
  /** Enacted, but whether it is in force could not be settled. */
  readonly unsettled?: true
}

const mainDay: Day = '2026-02-05'
const firstDay: Day = '2025-08-20'
const complaintsDay: Day = '2026-06-19'
const commissionDay: Day = '2026-09-30'

const added = (from: Day, ...pinpoints: string[]): [string, Life][] => pinpoints.map((pinpoint) => [pinpoint, { from }])
const gone = (to: Day, pinpoint: string, ...successors: Citation[]): [string, Life] => [pinpoint, { to, successors }]
const articles = (...pinpoints: string[]): Citation[] => pinpoints.map(ukGdpr)
const research = articles('84A', '84B', '84C', '84D')

/**
 * The definitions of Article 4, which moved into its paragraph 1: who cites 4(1) still finds the first there. Paragraphs 2 to 7 are about
 * research now, so those numbers live on.
 */
const definitions = Array.from({ length: 27 }, (_, index): [string, Life] => {
  const number = index + 2
  const successors = articles(`4(1)(${number})`)
  return [`4(${number})`, number <= 7 ? { moved: mainDay, successors } : { to: mainDay, successors }]
})

/** What changed, by law and pinpoint; the pinpoint '' is the law as a whole. Fact sheet, tables 0.3 and 13. */
export const lives: Readonly<Partial<Record<InstrumentId, ReadonlyMap<string, Life>>>> = {
  'uk-gdpr': new Map<string, Life>([
    ...definitions,
    ...added(
      mainDay,
      '4A',
      '5(3)',
      '6(1)(ea)',
      '6(5)',
      '6(6)',
      '6(7)',
      '6(8)',
      '6(9)',
      '6(10)',
      '6(11)',
      '6(12)',
      '8A',
      '12A',
      '13(5)',
      '13(6)',
      '13(7)',
    ),
    ...added(
      mainDay,
      '14(5)(e)',
      '14(5)(f)',
      '14(6)',
      '14(7)',
      '22A',
      '22B',
      '22C',
      '22D',
      '25(1A)',
      '25(1B)',
      '25(4)',
      '25(5)',
      '44A',
      '45A',
      '45B',
      '45C',
    ),
    ...added(mainDay, '46(1A)', '46(6)', '46(7)', '46(8)', '47A', '49(4A)', '49A', '84A', '84B', '84C', '84D', 'Annex 1', 'Annex 2'),
    ...added(firstDay, '11A'),
    ...added('2025-06-19', '15(1A)'),
    ...added(complaintsDay, '13(2)(ca)', '14(2)(da)', '15(1)(ea)'),
    ...added('2026-04-29', '8(2A)', '8(2B)', '8ZA'),
    // Victims and Prisoners Act 2024 s.31: printed in the Article, no commencement found.
    ['17(1)(g)', { unsettled: true }],
    ['17(4)', { unsettled: true }],
    ['17(5)', { unsettled: true }],
    gone(mainDay, '6(4)', ...articles('8A', 'Annex 2', '5(3)')),
    gone(mainDay, '14(5)(b)', ...articles('14(5)(e)', '14(5)(f)', '14(6)', '14(7)')),
    gone(mainDay, '22', ...articles('22A', '22B', '22C', '22D')),
    gone(mainDay, '44', ...articles('44A')),
    gone(mainDay, '45', ...articles('45A', '45B', '45C')),
    gone(mainDay, '46(1)', ...articles('46(1A)', '46(6)', '46(7)', '46(8)')),
    ['48', { to: '2020-12-31', confidence: 'verified-primary-transcript' }],
    gone(complaintsDay, '57(1)(f)'),
    gone(complaintsDay, '57(2)'),
    gone(complaintsDay, '57(4)'),
    gone(mainDay, '59'),
    gone(complaintsDay, '77', dpa2018('164A'), dpa2018('165')),
    gone(mainDay, '89', ...research),
  ]),
  'dpa-2018': new Map<string, Life>([
    ...added(firstDay, '9A', 'Sch A1', '114A', 'Sch 12A', '180A', '183A', '183B', '186A'),
    ...added(complaintsDay, '164A', '164B', '149(5A)', '157(4A)'),
    ...added(commissionDay, '3(8A)'),
    ['119A', {}],
    gone(commissionDay, '3(8)', dpa2018('3(8A)')),
    gone(mainDay, '14', ...articles('22C')),
    gone(mainDay, '17A', ...articles('45A')),
    gone(mainDay, '17B', ...articles('45B')),
    gone(mainDay, '17C', ...articles('45C')),
    gone(mainDay, '18', ...articles('47A', '49(4A)', '49A')),
    gone(mainDay, '19', ...research),
    gone(commissionDay, '114', dpa2018('114A')),
    gone(complaintsDay, '165(1)', dpa2018('165(2)')),
    gone(commissionDay, 'Sch 12', dpa2018('Sch 12A')),
  ]),
  pecr: new Map<string, Life>([
    ...added(mainDay, '2(1A)', '6A', '22(3A)', 'Sch A1'),
    ['6(2)', { moved: mainDay, successors: [pecr('Sch A1')] }],
    gone(mainDay, '6(3)', pecr('Sch A1')),
    gone(mainDay, '6(4)', pecr('Sch A1')),
  ]),
  'duaa-2025': new Map<string, Life>([['', { from: '2025-06-19' }]]),
  'dpa-1998': new Map<string, Life>([gone('2018-05-25', '', dpa2018())]),
  'directive-95-46': new Map<string, Life>([gone('2018-05-25', '', ukGdpr())]),
  'si-2026-82': new Map<string, Life>([['', { from: '2026-01-29' }]]),
  'si-2026-1015': new Map<string, Life>([['', { from: '2026-09-10' }]]),
  'si-2022-1213': new Map<string, Life>([['', { from: '2022-12-19', confidence: 'verified-secondary' }]]),
  'si-2023-1028': new Map<string, Life>([['', { from: '2023-10-12', confidence: 'verified-secondary' }]]),
}

interface LastNumbers {
  /** Articles, sections, regulations. */
  readonly unit: number
  readonly Sch?: number
  readonly Annex?: number
  readonly Recital?: number
}

/** The last number that each law has. */
export const lastNumbers: Readonly<Partial<Record<InstrumentId, LastNumbers>>> = {
  'uk-gdpr': { unit: 99, Recital: 173, Annex: 2 },
  'eu-gdpr': { unit: 99, Recital: 173 },
  'dpa-2018': { unit: 215, Sch: 21 },
  'duaa-2025': { unit: 144, Sch: 16 },
}

/** `a-f,ea` → a, b, c, d, e, f, ea. */
function expand(list: string): readonly string[] {
  return list.split(',').flatMap((item) => {
    const [first = '', last] = item.split('-')
    if (last === undefined) return first === '' ? [] : [first]
    const numeric = /\d/.test(first)
    const [from, to] = numeric ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)]
    return Array.from({ length: to - from + 1 }, (_, index) => (numeric ? String(from + index) : String.fromCharCode(from + index)))
  })
}

/** `1:a-f 2 3-4`: paragraphs with their points; a paragraph without any has points that aren't held. */
function shape(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(' ').flatMap((part) => {
      const [paragraphs = '', points = ''] = part.split(':')
      return expand(paragraphs).map((paragraph): [string, readonly string[]] => [paragraph, expand(points)])
    }),
  )
}

/** The paragraphs and points of the Articles that privacy policies cite. What isn't here passes with its Article. */
export const shapes: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  '5': shape('1:a-f 2 3'),
  '6': shape('1:a-f,ea 2-12'),
  '7': shape('1-4'),
  '8': shape('1-4,2A,2B'),
  '9': shape('1 2:a-j 3-5,3A'),
  '12': shape('1-8,6A'),
  '13': shape('1:a-f 2:a-f,ca 3-7'),
  '14': shape('1:a-f 2:a-g,da 3:a-c 4 5:a-f 6-7'),
  '15': shape('1:a-h,ea 1A 2-4'),
  '17': shape('1:a-g 2 3:a-e 4-5'),
  '18': shape('1:a-d 2-3'),
  '20': shape('1:a-b 2-4'),
  '21': shape('1-6'),
  '22': shape('1-4'),
  '26': shape('1-3'),
  '28': shape('1-10'),
  '30': shape('1:a-g 2:a-d 3-5'),
  '49': shape('1:a-g 2-6,4A'),
}
