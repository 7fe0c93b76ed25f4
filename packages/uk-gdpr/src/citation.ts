import { type InstrumentId, instruments } from './instruments.ts'

/**
 * A source with a pinpoint. `pinpoint` is bare for the instrument's own numbered units (`13(2)(a)`, `164A`, `22(3A)`), and named for the
 * others (`Annex 1 para 3`, `Sch A1 para 4`, `Recital 47`, `Part 3`). Empty: the instrument as a whole.
 */
export interface Citation {
  readonly instrument: InstrumentId
  readonly pinpoint: string
}

/** Makes a citation of any instrument. */
export const cite = (instrument: InstrumentId, pinpoint = ''): Citation => ({ instrument, pinpoint })
/** `ukGdpr('13(2)(a)')`, `ukGdpr('Annex 1 para 3')`. */
export const ukGdpr = (pinpoint = ''): Citation => cite('uk-gdpr', pinpoint)
/** `dpa2018('164A')`, `dpa2018('Sch 1 para 18')`. */
export const dpa2018 = (pinpoint = ''): Citation => cite('dpa-2018', pinpoint)
/** `duaa2025('103')`, `duaa2025('Sch 10 para 3(2)')`. */
export const duaa2025 = (pinpoint = ''): Citation => cite('duaa-2025', pinpoint)
/** `pecr('22')`, `pecr('Sch A1 para 4')`. */
export const pecr = (pinpoint = ''): Citation => cite('pecr', pinpoint)

/** `UK GDPR Art 13(2)(a)`, `DPA 2018 s 164A`, `DPA 2018 Sch 1 para 18`, `PECR reg 22`, `UK GDPR`. */
export function formatCitation({ instrument, pinpoint }: Citation): string {
  const { short, unit } = instruments[instrument]
  if (pinpoint === '') return short
  return /^\d/.test(pinpoint) ? `${short} ${unit} ${pinpoint}` : `${short} ${pinpoint}`
}

const segments = { Art: 'article', s: 'section', reg: 'regulation', para: 'paragraph' }

/** The page of legislation.gov.uk (EUR-Lex for EU law) on which the provision stands: article, section, regulation, annex or schedule. */
export function linkTo({ instrument, pinpoint }: Citation): string {
  const { path, unit } = instruments[instrument]
  if (path.startsWith('https:')) return path
  const base = `https://www.legislation.gov.uk/${path}`
  const numbered = /^\d+[A-Z]*/.exec(pinpoint)
  if (numbered) return `${base}/${segments[unit]}/${numbered[0]}`
  const named = /^(Annex|Sch) ([A-Z]?\d+[A-Z]*)/.exec(pinpoint)
  return named ? `${base}/${named[1] === 'Sch' ? 'schedule' : 'annex'}/${named[2]}` : base
}
