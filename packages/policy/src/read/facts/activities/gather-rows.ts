import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { fieldOf, headerField, wholeField } from '../field.ts'
import { claimsIn } from './claims.ts'
import { acrossCells, type Draft, draft, onInterests, whole } from './draft.ts'
import { type Gathering, keepApart } from './gathering.ts'
import { purposesIn } from './purposes.ts'
import { saysNoBasis } from './says-no-basis.ts'
import { nameLatest } from './told-interests.ts'

/** Cells by the row, or the header of the column, that tells of one activity. */
type Rows = ReadonlyMap<object, readonly Statement[]>

/** 'How long we keep it': what stands under it is a period. */
const isAboutTime: (text: Text, header: Statement) => boolean = perStatement((text, header) => text.says(header, 'retention'))

/** Tables that tell in each column, not in each row, of one activity: a row's header says what its cells are. */
const turnedTables = (text: Text, statements: readonly Statement[]): ReadonlySet<number | undefined> =>
  new Set(
    statements.flatMap(({ columnHeader, rowHeader, block }) =>
      columnHeader !== undefined &&
      rowHeader !== undefined &&
      headerField(text, columnHeader) === undefined &&
      wholeField(text, rowHeader) === 'basis'
        ? [block.group]
        : [],
    ),
  )

/** Puts a statement with the others of its group. */
const group = (groups: Map<object, Statement[]>, by: object, statement: Statement): void => {
  const known = groups.get(by)
  if (known === undefined) groups.set(by, [statement])
  else known.push(statement)
}

/** The rows of the tables of a section, and the rest of its statements. */
export const rowsOf = (text: Text, { heading, statements }: Section): { readonly rows: Rows; readonly rest: readonly Statement[] } => {
  const rows = new Map<object, Statement[]>()
  const rest: Statement[] = heading === undefined ? [] : [heading]
  const turned = turnedTables(text, statements)
  for (const statement of statements) {
    const { kind, columnHeader, rowHeader, block } = statement
    if (kind !== 'cell' || columnHeader === undefined) rest.push(statement)
    else if (!turned.has(block.group)) group(rows, block, statement)
    else if (rowHeader !== undefined) group(rows, columnHeader, statement)
  }
  return { rows, rest }
}

const addCell = (text: Text, one: Draft, cell: Statement): void => {
  const field = fieldOf(text, cell)
  // A period that runs from the end of a contract claims no basis.
  if (!one.row || (field !== 'purpose' && !(cell.columnHeader && isAboutTime(text, cell.columnHeader))))
    one.claims.push(...claimsIn(text, cell))
  one.purposes.push(...purposesIn(text, cell))
  // A dash is no basis.
  if (field === 'basis' && !saysNoBasis(cell)) one.basisField = true
  if (field === 'interests') one.interests.push(whole(cell))
}

/** A row of bases alone names no purpose. */
const isBare = (text: Text, cells: readonly Statement[]): boolean =>
  cells.every((cell) => fieldOf(text, cell) === 'basis' || claimsIn(text, cell).length > 0)

/** What a row tells; `withBasis`: in a table that has a field for bases. */
const rowDraft = (text: Text, by: object, cells: readonly Statement[], withBasis: boolean): Draft => {
  const first = cells[0]!
  const named = first.columnHeader === by ? first.columnHeader : first
  const one = draft(named.text, withBasis)
  one.statements.push(...cells)
  for (const cell of cells) addCell(text, one, cell)
  one.claims.splice(0, one.claims.length, ...acrossCells(one.claims))
  if (one.purposes.length === 0 && withBasis && !isBare(text, cells)) one.purposes.push(whole(named))
  return one
}

const isActivity = ({ claims, purposes, row, basisField }: Draft): boolean => (claims.length > 0 ? purposes.length > 0 : row && !basisField)

/** Gathers what rows tell, one by one. */
export const gatherRows = (gathering: Gathering, rows: Rows): void => {
  const { text, drafts } = gathering
  const withBasis = new Set<number | undefined>()
  for (const cells of rows.values()) for (const cell of cells) if (fieldOf(text, cell) === 'basis') withBasis.add(cell.block.group)
  for (const [by, cells] of rows) {
    const one = rowDraft(text, by, cells, withBasis.has(cells[0]!.block.group))
    one.interests.push(...nameLatest(gathering, one.claims.filter(onInterests)))
    if (isActivity(one)) drafts.push(Object.assign(one, { mapped: true }))
    else keepApart(gathering, one)
  }
}
