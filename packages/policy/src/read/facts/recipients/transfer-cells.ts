import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'

const nothing = new Set(['none', 'no', 'nothing', 'nil'])
const protections = new Set(['mechanism', 'safeguard', 'safeguards', 'protection', 'approval'])

const unnamedSafeguards = new Set(['safeguard:open', 'safeguard:vague'])

/** What names a safeguard in a row, of which two are enough to know. Asked of its first statement. */
const protectionsIn = perStatement((text, { block }) => {
  const names = ({ concept, scope }: Mention): boolean => !unnamedSafeguards.has(concept) && scope.polarity === 'affirmed'
  return block.statements.filter((cell) => text.mentionsIn(cell, 'safeguard').some(names)).slice(0, 2)
})

/** A cell that is a place, in a row with what protects data there. */
export const isRowOfTransfer = (text: Text, statement: Statement): boolean =>
  statement.kind === 'cell' &&
  statement.words.length <= 4 &&
  (headsDestinations(text, statement.columnHeader) ||
    protectionsIn(text, statement.block.statements[0]!).some((cell) => cell !== statement))
/** 'Where your data goes', 'Data location', 'Country data is sent to'. */
const headsDestinations = (text: Text, header: Statement | undefined): boolean =>
  header !== undefined && text.says(header, 'transfer:whither')
/** Asked of a row's first statement. */
const namesNoProtection = perStatement((_, { block }) =>
  block.statements.some(
    ({ columnHeader, words }) =>
      words.length === 1 && nothing.has(words[0]!.text) && columnHeader?.words.some(({ text }) => protections.has(text)) === true,
  ),
)
/** A cell that is a place, in a row with 'none' under 'Transfer mechanism'. */
export const isUnprotected = (text: Text, { kind, words, block }: Statement): boolean =>
  kind === 'cell' && words.length <= 4 && namesNoProtection(text, block.statements[0]!)
