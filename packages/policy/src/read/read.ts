import type { Root } from 'mdast'
import type { Controller } from '../model/controller.ts'
import type { Place, Span } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { brokenAnchors } from './broken-anchors.ts'
import { contentsOf, isContents } from './contents.ts'
import { readActivities } from './facts/activities.ts'
import { readController } from './facts/controller.ts'
import { readCookies } from './facts/cookies.ts'
import { readData } from './facts/data.ts'
import { readDocument } from './facts/document.ts'
import { draftingNotes } from './facts/drafting-notes.ts'
import { isBodyName } from './facts/name-likeness.ts'
import { readRecipients } from './facts/recipients.ts'
import { readRetention } from './facts/retention.ts'
import { readRights } from './facts/rights.ts'
import { guard } from './guard.ts'
import { indexMentions } from './index-mentions.ts'
import { createMatcher, type Matcher, type Mention } from './match.ts'
import { type OurNames, ourNames, withNames } from './our-names.ts'
import { parseMarkdown } from './parse.ts'
import { automaton } from './phrases/automaton.ts'
import { unitFinders } from './phrases/units.ts'
import type { Reading } from './reading.ts'
import type { Section, Statement } from './statement.ts'
import { isInstruction } from './structure/placeholders.ts'
import { structureOf } from './structure.ts'
import type { Text } from './text.ts'
import { titlesOf } from './titles.ts'

let matcher: Matcher | undefined

const isStatement = (at: Span | Mention | Statement): at is Statement => 'words' in at
const spanOf = (at: Span | Mention | Statement): Span =>
  'concept' in at ? at.statement.span(at.from, at.to) : isStatement(at) ? at.span() : at

/** Anything can be taken for a name that somebody acts under ('certified under Safe Harbor'); 'Fern Joinery Ltd' is one. */
const isSureOfName = ({ name = '', confidence }: Controller): boolean => confidence >= 0.85 || (confidence >= 0.7 && isBodyName(name))

/**
 * Reads a policy from anyone's mdast tree (with positions) and the source that it was made from. Linear in the size of the text.
 * Takes no day: what the words mean doesn't depend on the law in force.
 */
export const readTree = (root: Root, source: string): Reading => {
  matcher ??= createMatcher(automaton(), unitFinders)
  const find = matcher
  const structure = structureOf(root, source)
  const { outline, statements } = structure
  const { mentionsIn, unitsOf } = find(statements)
  const contents = contentsOf(structure.links, statements, new Set(brokenAnchors({ ...structure, source })))
  // What a template tells its reader to write says nothing.
  const unsaid = Map.groupBy(structure.placeholders.filter(isInstruction), ({ statement }) => statement)
  const isSaid = ({ statement, from, to }: Mention): boolean =>
    unsaid.get(statement)?.some(({ span }) => span.start <= statement.span(from, to).start && statement.span(from, to).end <= span.end) !==
    true
  const indexOf = (found: (statement: Statement) => readonly Mention[]): ReturnType<typeof indexMentions> =>
    indexMentions(
      statements.map((statement) => {
        if (contents.has(statement)) return []
        return unsaid.has(statement) ? found(statement).filter(isSaid) : found(statement)
      }),
    )
  const index = indexOf(mentionsIn)
  const places = new Map<object, readonly Place[]>()
  const topics = new Map<Section, ReadonlySet<string>>()
  const titles = titlesOf(outline, index.mentionsIn)
  const topicsOf = (section: Section): ReadonlySet<string> => {
    let known = topics.get(section)
    if (known === undefined) {
      const own = titles.has(section) || section.heading === undefined ? [] : index.mentionsIn(section.heading, 'section')
      known = new Set([
        ...(section.parent === undefined || isContents(section.heading) ? [] : topicsOf(section.parent)),
        ...own.map(({ concept }) => concept.slice('section:'.length)),
      ])
      topics.set(section, known)
    }
    return known
  }
  // Most questions in a row are about one section.
  let asked: Section | undefined
  let itsTopics: ReadonlySet<string> = new Set()
  const isAbout = (section: Section, topic: string): boolean => {
    if (section !== asked) itsTopics = topicsOf((asked = section))
    return itsTopics.has(topic)
  }
  const text: Text = {
    source,
    ...structure,
    ...index,
    isAbout,
    unitsOf,
    answers: [],
    placesOf: (part) => places.get(part) ?? [],
    placed(fact, ...at) {
      places.set(
        fact,
        at.map((one) => ({ span: spanOf(one) })),
      )
      return fact
    },
  }
  /** The text once it is known who speaks. */
  const spokenBy = (names: OurNames): Text => {
    const matches = find(statements, names)
    return {
      ...text,
      ...indexOf((statement) =>
        names(statement.words).length > 0 ? withNames(mentionsIn(statement), matches.mentionsIn(statement)) : matches.mentionsIn(statement),
      ),
      unitsOf: matches.unitsOf,
      answers: [],
    }
  }
  const who = readController(text)
  const names = ourNames(who.controllers.flatMap((one) => (one.name !== undefined && isSureOfName(one) ? one.name : [])))
  const said = names === undefined ? text : spokenBy(names)
  const data = readData(said)
  const policy: Policy = {
    ...readDocument(said),
    ...who,
    ...data,
    ...readActivities(said, data.data),
    ...readRecipients(said),
    ...readRetention(said),
    ...readRights(said),
    ...readCookies(said),
  }
  const { anchors, comments, links } = structure
  const { mentions } = index
  const placeholders = [...structure.placeholders, ...draftingNotes(text)]
  return {
    source,
    policy,
    outline,
    statements,
    mentions,
    mentionsIn: index.mentionsIn,
    isAbout,
    links,
    placeholders,
    comments,
    anchors,
    placesOf: text.placesOf,
  }
}

/** Reads a policy from Markdown. @throws {@link RefusedText} for text that would take a parser too long */
export const readPolicy = (markdown: string): Reading => {
  guard(markdown)
  return readTree(parseMarkdown(markdown), markdown)
}
