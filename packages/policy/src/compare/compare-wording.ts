import type { Statement } from '../read/statement.ts'
import { wordsKey } from '../read/words-key.ts'
import type { Change, ChangeSide } from './change.ts'
import { closestOf } from './closest-statement.ts'
import { type Side, toldAt } from './sides.ts'
import { controller, type Subject, subjectsIn } from './subjects.ts'
import { lacking, limits, tellingWords } from './telling-words.ts'
import { editorial, material, minor } from './weights.ts'

const wordsOf = (statements: Iterable<Statement>): ReadonlySet<string> => new Set([...statements].flatMap(({ text }) => tellingWords(text)))

/** How much of a statement must be in another for the two to count as one that changed. */
const alike = 0.5

/** Statements that listed changes point at; the cells of a row tell of each other. */
const toldIn = (side: Side, changes: readonly Change[], which: 'before' | 'after'): readonly Statement[] =>
  changes
    .filter(({ kind, materiality }) => materiality !== 'editorial' || kind === 'changed')
    .map((change) => toldAt(side, change[which]?.place?.span?.start))
    .flatMap((statement) => (statement?.block.kind === 'row' ? statement.block.statements : (statement ?? [])))

/** The told statements of one side, with those that the other side's became or came from. */
const withOthers = (told: readonly Statement[], others: readonly Statement[], { closest }: Side): ReadonlySet<Statement> =>
  new Set([...told, ...others.flatMap(({ text }) => closest(tellingWords(text), alike) ?? [])])

/** A statement that came, went or was put otherwise, with words that no listed change tells of. */
interface Untold {
  readonly before?: Statement
  readonly after?: Statement
  readonly came: readonly string[]
  readonly gone: readonly string[]
}

const untoldIn = (before: Side, after: Side, changes: readonly Change[]): readonly Untold[] => {
  const [seenWas, seenIs] = [toldIn(before, changes, 'before'), toldIn(after, changes, 'after')]
  const told = { before: withOthers(seenWas, seenIs, before), after: withOthers(seenIs, seenWas, after) }
  const [was, is] = [wordsOf(before.own), wordsOf(after.own)]
  const [toldWas, toldIs] = [wordsOf(told.before), wordsOf(told.after)]
  // What the other side says too, though not as often, is no news.
  const untold = ({ own }: Side, those: ReadonlySet<Statement>, other: Side): readonly Statement[] =>
    own.filter((statement) => statement.kind !== 'heading' && !those.has(statement) && other.worded(statement) === undefined)
  const goneFrom = ({ text }: Statement): readonly string[] => lacking(tellingWords(text), is, toldWas)
  const gone = untold(before, told.before, after)
  const closest = closestOf(gone)
  const paired = new Set<Statement>()
  const come = untold(after, told.after, before).flatMap((statement): readonly Untold[] => {
    const words = tellingWords(statement.text)
    const came = lacking(words, was, toldIs)
    if (came.length === 0) return []
    const old = closest(words, alike)
    if (old === undefined || paired.has(old)) return [{ after: statement, came, gone: [] }]
    paired.add(old)
    return [{ before: old, after: statement, came, gone: goneFrom(old) }]
  })
  const left = gone.flatMap((statement): readonly Untold[] => {
    const words = paired.has(statement) ? [] : goneFrom(statement)
    return words.length === 0 ? [] : [{ before: statement, came: [], gone: words }]
  })
  return [...come, ...left]
}

const sideOf = (statements: readonly (Statement | undefined)[]): ChangeSide | undefined => {
  const said = statements.filter((statement) => statement !== undefined)
  const [first] = said
  return first && { text: said.map(({ text }) => text).join(' … '), place: { span: first.span() } }
}

const sidesOf = (
  before: readonly (Statement | undefined)[],
  after: readonly (Statement | undefined)[],
): Pick<Change, 'before' | 'after'> => {
  const [old, new_] = [sideOf(before), sideOf(after)]
  return { ...(old && { before: old }), ...(new_ && { after: new_ }) }
}

/** Whether a statement that named the controller now names somebody else. */
const renames = ({ policy: { controllers } }: Side, { came, gone }: Untold): boolean =>
  came.length > 0 &&
  controllers.some(({ name = '' }) => {
    const words = tellingWords(name)
    return words.length > 0 && lacking(words, new Set(gone)).length === 0
  })

/** Whether a statement has a row of its own: its words may be news that people must hear of, or tell of somebody or something gone. */
const matters = ({ came, gone }: Untold, { topic }: Subject): boolean =>
  came.length > 0 || limits(gone) || topic === 'recipients' || topic === 'purposes'

/** Words that aren't recognised where they matter: it takes a person to say what they change. */
const unrecognised = ({ before, after, came, gone }: Untold, { topic, what, disclosure }: Subject): Change => {
  const kind = after === undefined ? 'removed' : before === undefined ? 'added' : 'changed'
  const how = { removed: `words gone on ${what}`, added: `new words on ${what}`, changed: `other words on ${what}` }[kind]
  const weight = came.length > 0 || limits(gone) ? material : minor
  return {
    kind,
    topic,
    message: `${how}: ${(after ?? before)?.text}`,
    ...sidesOf([before], [after]),
    ...weight('What these words change isn’t recognised, and they stand where it matters: read them.', disclosure),
  }
}

const counted = (count: number): string => `${count} ${count === 1 ? 'sentence or heading' : 'sentences and headings'}`

/** Of two texts: that sentences differ, or stand in another order, whatever they say. Reflowing and renumbering change no sentence. */
export const compareWording = (before: Side, after: Side, changes: readonly Change[]): readonly Change[] => {
  if (before.reading === undefined || after.reading === undefined) return []
  if (before.own.length === 0 && after.own.length === 0) {
    const [was, is] = [before.reading, after.reading].map(({ statements }) => statements.map(wordsKey).join('\n'))
    return was === is
      ? []
      : [{ kind: 'moved', topic: 'document', message: 'sentences in another order', ...editorial('Nothing but the order differs.') }]
  }
  const [aboutBefore, aboutAfter] = [subjectsIn(before), subjectsIn(after)]
  const subjectOf = (one: Untold): Subject | undefined =>
    renames(before, one) ? controller : ((one.after && aboutAfter(one.after)) ?? (one.before && aboutBefore(one.before)))
  const untold = untoldIn(before, after, changes)
  const elsewhere: Untold[] = []
  const rows = untold.flatMap((one): readonly Change[] => {
    const subject = subjectOf(one)
    if (subject !== undefined && matters(one, subject)) return [unrecognised(one, subject)]
    elsewhere.push(one)
    return []
  })
  const listed = new Set(untold.flatMap((one) => [one.before, one.after]))
  const unlisted = ({ own }: Side): readonly Statement[] => own.filter((statement) => !listed.has(statement))
  const [gone, come] = [unlisted(before), unlisted(after)]
  if (elsewhere.length > 0)
    rows.push({
      kind: 'changed',
      topic: 'document',
      message: `words that aren’t recognised: ${counted(elsewhere.length)}`,
      ...sidesOf(
        elsewhere.map((one) => one.before),
        elsewhere.map((one) => one.after),
      ),
      ...minor('What these words change isn’t recognised: read them.', []),
    })
  if (gone.length + come.length > 0)
    rows.push({
      kind: 'reworded',
      topic: 'document',
      message: `wording: ${counted(come.length)} new, ${gone.length} gone`,
      ...sidesOf(gone, come),
      ...editorial('These words say what was said before, or what they change is listed by itself.'),
    })
  return rows
}
