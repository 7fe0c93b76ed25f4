import { type LastLaw, lastLawIn, parseCitations } from '@clearnotice/uk-gdpr/parse-citations'
import type { CitationUse } from '../../../model/document.ts'
import type { Span } from '../../../model/place.ts'
import { perText, type Said } from '../../said.ts'
import type { Statement } from '../../statement.ts'
import { saidBy } from '../../structure/prose.ts'
import type { Text } from '../../text.ts'

/** Nothing is cited without a figure or the name of a law. */
const marks = ['GDPR', 'Act', 'Regulation', 'PECR', 'Directive', 'DPA', 'DUA']
const mayCite = perText(({ text }) => hasFigure(text) || marks.some((mark) => text.includes(mark)))

const hasFigure = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) return true
  }
  return false
}

const lawIn = perText(({ text }) => lastLawIn(text) ?? null)

const readings = perText(() => new Map<LastLaw | undefined, ReturnType<typeof parseCitations>>())
/** The citations of a text after a law was named last. */
const citationsIn = (said: Said, last: LastLaw | undefined): ReturnType<typeof parseCitations> => {
  const known = readings(said)
  const found = known.get(last) ?? parseCitations(said.text, last)
  known.set(last, found)
  return found
}

const aside = new Set(['past', 'definition', 'other-document'])

/** Told as past, defined, or somebody else's: no use of the law cited. */
const isAside = (text: Text, statement: Statement): boolean =>
  text.unitsOf(statement).some((units) => units?.some(({ name }) => aside.has(name))) || text.says(statement, 'superseded:reported')

/** How sure it is that a citation means the law it is read as, by how its law is known. */
const confidences = { named: 0.95, generic: 0.85, implied: 0.75 }

export interface Cited {
  readonly use: CitationUse
  readonly span: Span
}

/** Every provision and law that the text cites, in order. */
export const citedIn = (text: Text): readonly Cited[] => {
  let last: LastLaw | undefined
  return text.statements
    .filter((statement) => mayCite(saidBy(statement)))
    .flatMap((statement) => {
      const found = citationsIn(saidBy(statement), last)
      last = lawIn(saidBy(statement)) ?? last
      const low = found.length > 0 && isAside(text, statement)
      return found.map(({ citation, law, start, end, text: written }): Cited => {
        const { words } = statement
        const from = Math.max(
          0,
          words.findIndex((word) => word.end > start),
        )
        const after = words.findIndex((word) => word.start >= end)
        const use: CitationUse = { text: written, citation, law, says: 'stated', confidence: low ? 0.4 : confidences[law] }
        const span = statement.span(from, after < 0 ? words.length : after)
        return { use: text.placed(use, span), span }
      })
    })
}
