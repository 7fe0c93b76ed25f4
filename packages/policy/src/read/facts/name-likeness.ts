import { saidIn } from '../said.ts'
import { wordSet } from '../word-set.ts'

/** Ends the legal name of a body. */
export const suffixes: ReadonlySet<string> = wordSet('ltd limited plc llp cic inc llc gmbh cio corp corporation scio bv ag pte pty')
/** Joins the words of a name. */
export const joiners: ReadonlySet<string> = wordSet('of and for the upon de la le du &')

const parts = (name: string): readonly string[] =>
  saidIn(name)
    .words.map(({ text }) => text)
    .filter((word) => !suffixes.has(word) && !joiners.has(word) && word !== 'company')

/** A name without its legal form: 'The Acme Company Limited' and 'Acme Co Ltd' differ, 'Acme Ltd' and 'ACME Limited' don't. */
export const nameKey = (name: string): string => parts(name).join(' ')

/** Whether two names can be the same body's: one holds the other, or is its initials. */
export const isSameName = (a: string, b: string): boolean => {
  const [one, other] = [parts(a), parts(b)]
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  if (short.length === 0) return true
  if (short.every((word) => long.includes(word)) || long.join('') === short.join('')) return true
  const initials = long.map((word) => word[0]).join('')
  const isShortFor = (word: string): boolean => word.length > 1 && (initials.includes(word) || long.join('').startsWith(word))
  return short.every((word) => long.includes(word) || isShortFor(word))
}

export const hasLegalForm = (name: string): boolean => saidIn(name).words.some(({ text }) => suffixes.has(text))

const bodies = wordSet(
  `church school college university council club society trust association surgery practice charity foundation scouts guides nursery academy museum centre
  group`,
)
export const isBodyWord = (word: string): boolean => bodies.has(word) || word === 'company' || word === 'firm'
/** A name that is a body's by its legal form or by what it says it is ('Fern School'). */
export const isBodyName = (name: string): boolean => saidIn(name).words.some(({ text }) => suffixes.has(text) || bodies.has(text))

/** Opens what a business is called, and no person. */
const opening = wordSet(
  `little big happy tidy blue red golden bright snappy snap velvet crisp clear fresh pure simply just peak posh busy cosy lucky magic wild urban northern
  southern coastal royal village city country clever mobile local perfect smart super tiny vintage handmade quick rapid`,
)

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

const trade = wordSet(
  `it tech technologies technology solutions services service systems digital media design designs studio studios consulting consultancy plumbing heating
  electrical building builders joinery gardening landscaping cleaning cleaners photography photos films video web hosting computers computing repairs
  security tutoring tuition tutors lessons bakery cakes catering cafe coffee kitchen hair beauty nails salon barber therapy therapies massage yoga fitness
  training coaching marketing creative print prints printing events weddings travel tours taxis cars motors garage transport removals pets dogs grooming
  books bookkeeping accounts accounting accountancy garden gardens flowers florist crafts jewellery art arts music software apps games shop store online
  co company group associates partners labs works workshop property properties lettings interiors decorating roofing windows farm boutique clinic care
  soap soaps candles wax needle thread stitch stitches sewing knits yarn wool fabrics paws pet hounds tails whiskers loaf bread bakes cupcakes oven
  blooms petals posies pottery ceramics glass leather timber carpentry carpets floors flooring tiling tiles plastering decorators plumbers electrics
  electricals sparks drains gutters fencing lawns hedges landscapes locksmiths copywriting copy proofreading editorial guitars piano drums tutors maths
  languages hypnotherapy counselling reiki reflexology aromatherapy osteopathy chiropody acupuncture wellbeing brows lashes tattoo tattoos bikes cycles
  cycling vans couriers celebrations parties balloons discos antiques gifts toys treasures guesthouse camping glamping kitchens fingers snaps
  the & and club agency press publishing translations translation writing editing nutrition wellness health pilates physio physiotherapy`,
)

/** Whether a name can't be a person's: one word, a trade, a figure, an abbreviation or a joined word in it. */
export const isTradingName = (name: string): boolean => {
  const words = name.split(' ').filter((word) => word !== '')
  if (words.length < 2 || opening.has(words[0]!.toLowerCase())) return true
  return words.some(
    (word) =>
      trade.has(word.toLowerCase()) ||
      (word.includes('.') && word.length > 3) ||
      [...word].some((letter) => letter >= '0' && letter <= '9') ||
      (word.length > 1 && word.toUpperCase() === word && !word.includes('.') && words.some((other) => other.toUpperCase() !== other)) ||
      ([...word.slice(1)].some(isUpper) &&
        word.toUpperCase() !== word &&
        !word.startsWith('Mc') &&
        !word.startsWith('Mac') &&
        !word.startsWith("O'") &&
        !word.startsWith('O’') &&
        !word.includes('-')),
  )
}
