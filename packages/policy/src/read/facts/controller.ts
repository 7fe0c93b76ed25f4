import type { Contact, Controller } from '../../model/controller.ts'
import { sure } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { Statement } from '../statement.ts'
import { statementAt } from '../statement-at.ts'
import type { Text } from '../text.ts'
import { blankName } from './controller/blank-name.ts'
import { contactsIn } from './controller/contacts.ts'
import { countryOf, kindOf } from './controller/controller-kind.ts'
import { letterheadNaming } from './controller/letterhead.ts'
import { type Naming, namingsIn } from './controller/naming-controller.ts'
import { officersIn, representativesIn } from './controller/officers.ts'
import { onlyBody } from './controller/only-body.ts'
import { rolesIn } from './controller/roles.ts'
import { titleNaming } from './controller/title-naming.ts'
import { hasLegalForm, isBodyName, isSameName, isTradingName, nameKey } from './name-likeness.ts'
import { type Name, namesIn } from './names.ts'
import { nearestActor } from './nearest-actor.ts'

/** Namings of one body, the surest first. */
interface Body {
  readonly names: Name[]
  readonly namings: Naming[]
}

/** More namings than any policy has: each is compared with all bodies. */
const most = 200

const surest = (a: Naming, b: Naming): number => b.confidence - a.confidence

/** Names that one statement ties together: 'X, trading as Y', 'X (“Y”)', 'X is part of Y'. */
const tiedIn = (text: Text, statement: Statement): readonly Name[] => {
  const names = namesIn(text, statement)
  const ties = text.mentionsIn(statement).some(({ concept }) => concept === 'controller:alias' || concept === 'controller:part')
  return names.filter(
    (name, at) =>
      ties ||
      (at > 0 && ['(', '"'].includes(statement.words[name.from]!.before)) ||
      statement.words[names[at + 1]?.from ?? -1]?.before === '(',
  )
}

const gather = (text: Text, namings: readonly Naming[]): readonly Body[] => {
  const bodies: Body[] = []
  for (const naming of [...namings].sort(surest).slice(0, most)) {
    const names = [naming.name, ...tiedIn(text, naming.name.statement)]
    const body = bodies.find((one) =>
      one.names.some(
        (known) => isSameName(known.text, naming.name.text) || names.slice(1).some((name) => nameKey(name.text) === nameKey(known.text)),
      ),
    )
    if (body === undefined) bodies.push({ names: [...names], namings: [naming] })
    else {
      body.names.push(...names)
      body.namings.push(naming)
    }
  }
  return bodies
}

const businesses = new Set(['business', 'company', 'firm', 'band', 'operation', 'outfit', 'shop', 'studio'])
/** 'Fern Wash is a sole trader business', 'I work as Fern Wash, a one-man band': no person is a business. */
const isBusiness = (text: Text, { statement, to }: Name): boolean =>
  text
    .mentionsIn(statement, 'controller:sole-trader')
    .some((one) => one.from - to >= 0 && one.from - to <= 3 && businesses.has(statement.words[one.to - 1]!.text))

/** Whether a name can be a person's: not one that somebody is said to trade under ('trading as Fern Books'). */
const isPersonal = (text: Text, naming: Name): boolean => {
  const { statement, from, to, text: name } = naming
  return (
    !isTradingName(name) &&
    !isBusiness(text, naming) &&
    statement.words[from - 1]?.text !== 'the' &&
    !text
      .mentionsIn(statement)
      .some(
        (one) =>
          (traded.has(one.concept) && from >= one.to && from - one.to <= 1 && statement.words[one.to - 1]!.text !== 'of') ||
          (one.concept === 'controller:alias' && one.from - to === 2 && statement.words[to]!.text === 'is'),
      )
  )
}

/** What a business is called: 'trading as Fern Books', 'working under the name Fern Books', 'Fern Books is the trading name of'. */
const traded = new Set(['controller:alias', 'controller:after:as', 'controller:after:called'])

/** A person who runs the business: 'Jane Fern trading as Fern Books', 'run by Jane Fern', 'I am Jane Fern'. */
const hasPerson = (text: Text): boolean =>
  [...text.mentions('controller:personal'), ...text.mentions('controller:alias')].some(({ statement, from, to }) =>
    namesIn(text, statement).some((name) => (Math.abs(name.from - to) <= 2 || Math.abs(from - name.to) <= 2) && isPersonal(text, name)),
  )

/** 'I, Jo Ash, …', 'I am Jo Ash'. */
const outright = 0.9
const isPersonsOwn = (text: Text, name: Name): boolean =>
  isPersonal(text, name) && !isBodyName(name.text) && name.statement.words[0]?.text === 'i'

/** 'X is the controller' and no less. */
const clear = 0.945

/** The statements that hold a name, by its key. */
type Named = ReadonlyMap<string, ReadonlySet<Statement>>

const namedIn = (text: Text, statements: readonly Statement[]): Named => {
  const named = new Map<string, Set<Statement>>()
  for (const statement of statements) {
    for (const { text: name } of namesIn(text, statement)) {
      const key = nameKey(name)
      const known = named.get(key)
      if (known === undefined) named.set(key, new Set([statement]))
      else known.add(statement)
    }
  }
  return named
}

/** What is known of all the bodies together. */
interface Known {
  readonly named: Named
  readonly contacts: readonly Contact[]
  readonly soleTrader: boolean
  /** A person says who they are: 'I, Jo Ash, run Fern Books'. */
  readonly person: boolean
}

const read = (text: Text, { names, namings }: Body, { named, contacts, soleTrader, person: isTold }: Known): Controller => {
  const keys = new Set(names.map(({ text: name }) => nameKey(name)))
  const others = [...keys].flatMap((key) => [...(named.get(key) ?? [])]).sort((a, b) => a.index - b.index)
  const statements = [...new Set([...namings.map(({ name }) => name.statement), ...others])]
  const said = namings.find(({ name, confidence }) => hasLegalForm(name.text) && confidence > namings[0]!.confidence - 0.25) ?? namings[0]!
  const kind = soleTrader && !hasLegalForm(said.name.text) ? 'sole-trader' : kindOf(text, said.name.text, statements)
  const trading = names.filter((name) => !isPersonal(text, name)).map(({ text: name }) => nameKey(name))
  // 'Drip Drop Plumbing' and then 'Drip Drop'.
  const traded = new Set([...keys].filter((key) => trading.some((long) => long === key || long.startsWith(`${key} `))))
  const person = kind === 'sole-trader' && (isTold || hasPerson(text) || names.some(({ text: name }) => !traded.has(nameKey(name))))
  const stated = countryOf(
    text,
    statements,
    namings.map(({ name }) => name),
  )
  const british = contacts.some(({ of, channel }) => of === 'controller' && channel === 'post')
  const country = stated === 'unknown' && british ? 'GB' : stated
  const joint = namings.some(({ name }) =>
    text.mentionsIn(name.statement, 'controller:joint').some(({ scope }) => scope.polarity === 'affirmed'),
  )
  // The clearest place: where it is called the controller, else the first of those that are nearly as clear.
  const outright = namings.filter(({ confidence }) => confidence >= clear)
  const nearly = namings.filter(({ confidence }) => confidence >= namings[0]!.confidence - 0.1)
  const shown = [...(outright.length > 0 ? outright : nearly)].sort((a, b) => a.name.statement.index - b.name.statement.index)
  return text.placed(
    {
      name: said.name.text,
      kind,
      nameIs: kind !== 'sole-trader' ? ('unknown' as const) : person ? ('full' as const) : ('trading-name' as const),
      country,
      joint,
      says: 'stated' as const,
      confidence: namings[0]!.confidence,
    },
    ...shown.slice(0, 3).map(({ name }) => name.statement.span(name.from, name.to)),
  )
}

/** Where a body is first named as the controller. */
const firstIn = ({ namings }: Body): number => Math.min(...namings.map(({ name }) => name.statement.index))

/** The controllers: the body that the text names most surely, and others as sure as can be. */
const controllersIn = (text: Text, contacts: readonly Contact[]): readonly Controller[] => {
  const title = titleNaming(text)
  const said = [...text.statements.flatMap((statement) => namingsIn(text, statement)), ...(title === undefined ? [] : [title])]
  const letterhead = said.some(({ confidence }) => confidence >= sure) ? undefined : letterheadNaming(text)
  const named = letterhead === undefined ? said : [...said, letterhead]
  const only = named.length > 0 ? undefined : onlyBody(text)
  const bodies = gather(text, only === undefined ? named : [only])
  const soleTrader = text
    .mentions('controller:sole-trader')
    .some(
      (mention) =>
        mention.scope.polarity === 'affirmed' &&
        mention.scope.about === 'ours' &&
        !mention.scope.example &&
        ['we', undefined].includes(nearestActor(text, mention)),
    )
  const known: Known = {
    named: namedIn(text, text.statements),
    contacts,
    soleTrader,
    person: bodies.some(({ namings }) => namings.some(({ name, confidence }) => confidence >= outright && isPersonsOwn(text, name))),
  }
  return bodies
    .filter(({ namings }, at) => at === 0 || namings[0]!.confidence >= 0.85)
    .sort((a, b) => firstIn(a) - firstIn(b))
    .map((body) => read(text, body, known))
}

/** A blank where the name should be leaves only what stands beside it. */
const unnamed = (text: Text, controllers: readonly Controller[]): readonly Controller[] => {
  const blank = blankName(text)
  if (blank === undefined) return controllers
  const elsewhere = controllers.filter((one) => text.placesOf(one).every(({ span }) => statementAt(text, span?.start ?? 0) !== blank))
  if (elsewhere.length > 0) return elsewhere
  const { name: _, ...beside } = controllers[0] ?? {
    kind: 'unknown' as const,
    nameIs: 'unknown' as const,
    country: 'unknown' as const,
    joint: false,
    says: 'stated' as const,
    confidence: 0.6,
  }
  return [text.placed(beside, blank)]
}

export const readController = (text: Text): Pick<Policy, 'controllers' | 'contacts' | 'officers' | 'representatives' | 'roles'> => {
  const contacts = contactsIn(text)
  const controllers = unnamed(text, controllersIn(text, contacts))
  return {
    controllers,
    contacts,
    officers: officersIn(text, contacts),
    representatives: representativesIn(text),
    roles: rolesIn(
      text,
      controllers.flatMap(({ name }) => name ?? []),
    ),
  }
}
