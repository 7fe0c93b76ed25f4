/**
 * Inflection only: 'stores', 'stored', 'storing' are one stem; 'processor' and 'processing' are two. American and British spellings are
 * one.
 */

const irregular = new Map(
  Object.entries({
    kept: 'keep',
    held: 'hold',
    sent: 'send',
    gave: 'give',
    given: 'give',
    made: 'make',
    told: 'tell',
    took: 'take',
    taken: 'take',
    got: 'get',
    gotten: 'get',
    went: 'go',
    gone: 'go',
    goes: 'go',
    saw: 'see',
    seen: 'see',
    agreed: 'agree',
    sold: 'sell',
    bought: 'buy',
    chose: 'choose',
    chosen: 'choose',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    withheld: 'withhold',
    left: 'leave',
    lost: 'lose',
    met: 'meet',
    paid: 'pay',
    said: 'say',
    spoke: 'speak',
    spoken: 'speak',
    understood: 'understand',
    wrote: 'write',
    written: 'write',
    sought: 'seek',
    came: 'come',
    known: 'know',
    shown: 'show',
    dealt: 'deal',
    brought: 'bring',
    built: 'build',
    ran: 'run',
    overwritten: 'overwrite',
    shred: 'shred',
    began: 'begin',
    begun: 'begin',
    am: 'be',
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    doing: 'do',
    used: 'use',
    uses: 'use',
    using: 'use',
    cookie: 'cookie',
    cookies: 'cookie',
    movies: 'movie',
    movie: 'movie',
    children: 'child',
    people: 'person',
    persons: 'person',
    individuals: 'individual',
    bases: 'basis',
    criteria: 'criterion',
    men: 'man',
    women: 'woman',
    lives: 'life',
    controlled: 'control',
    controlling: 'control',
    cancelled: 'cancel',
    cancelling: 'cancel',
    travelled: 'travel',
    travelling: 'travel',
    modelled: 'model',
    labelled: 'label',
    enrolled: 'enrol',
    enroll: 'enrol',
    fulfilled: 'fulfil',
    fulfilling: 'fulfil',
    fulfill: 'fulfil',
    analyses: 'analysis',
    behavior: 'behaviour',
    behavioral: 'behavioural',
    favor: 'favour',
    honor: 'honour',
    center: 'centre',
    centers: 'centre',
    catalog: 'catalogue',
    program: 'programme',
    programs: 'programme',
    licence: 'license',
    licences: 'license',
    cheque: 'check',
    judgement: 'judgment',
    enquiry: 'inquiry',
    enquiries: 'inquiry',
    enquire: 'inquire',
    enquiring: 'inquire',
    news: 'news',
    ours: 'ours',
    yours: 'yours',
    hers: 'hers',
    theirs: 'theirs',
    its: 'its',
    this: 'this',
    his: 'his',
    us: 'us',
    as: 'as',
    yes: 'yes',
    gdprs: 'gdpr',
    data: 'data',
    datum: 'data',
    during: 'during',
    nothing: 'nothing',
    something: 'something',
    anything: 'anything',
    everything: 'everything',
    according: 'according',
    need: 'need',
    feed: 'feed',
    exceed: 'exceed',
    proceed: 'proceed',
    indeed: 'indeed',
    speed: 'speed',
    bring: 'bring',
    ring: 'ring',
    string: 'string',
    king: 'king',
    spring: 'spring',
    thing: 'thing',
    sing: 'sing',
    evening: 'evening',
    morning: 'morning',
    // No inflection of 'market', where stalls are.
    marketing: 'marketing',
    wing: 'wing',
    red: 'red',
    bed: 'bed',
    fed: 'fed',
    led: 'lead',
    hundred: 'hundred',
    united: 'united',
    limited: 'limited',
    business: 'business',
    businesses: 'business',
    process: 'process',
    access: 'access',
    always: 'always',
    perhaps: 'perhaps',
    // Not the stems of 'note' and 'non-essential'.
    not: 'not_',
    none: 'none_',
    his_: 'his',
    across: 'across',
    various: 'various',
    previous: 'previous',
    religious: 'religious',
    serious: 'serious',
    status: 'status',
    basis: 'basis',
    analysis: 'analysis',
    address: 'address',
    political: 'political',
    series: 'series',
    whereas: 'whereas',
    towards: 'towards',
    regards: 'regards',
    besides: 'besides',
    sometimes: 'sometimes',
    unless: 'unless',
    regardless: 'regardless',
    accuracy: 'accuracy',
  }),
)

const undoubled = new Set(['bb', 'dd', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt'])

const bare = (stem: string): string => {
  if (stem.length > 3 && undoubled.has(stem.slice(-2))) return stem.slice(0, -1)
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

const british = (word: string): string => {
  const at = word.lastIndexOf('iz')
  if (at < 3 || word.length < 7) return word
  const rest = word.slice(at + 2)
  return rest === 'e' ||
    rest === 'es' ||
    rest === 'ed' ||
    rest === 'ing' ||
    rest === 'ation' ||
    rest === 'ations' ||
    rest === 'er' ||
    rest === 'ers'
    ? `${word.slice(0, at)}is${rest}`
    : word
}

const inflected = (word: string): string => {
  const { length } = word
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (length > 4 && (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('ches') || word.endsWith('shes')))
    return word.slice(0, -2)
  if (length > 6 && word.endsWith('ings')) return stemOf(word.slice(0, -1))
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return bare(word.slice(0, -1))
  if (length > 4 && word.endsWith('ing')) return bare(word.slice(0, -3))
  if (length > 4 && word.endsWith('ed')) return bare(word.slice(0, -2))
  return bare(word)
}

/** The stem of a lower-case word, as text. */
export const stemOf = (word: string): string => {
  const base = irregular.get(word)
  return base === undefined ? inflected(british(word)) : bare(base)
}
