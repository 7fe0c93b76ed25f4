import type { Day } from '@clearnotice/uk-gdpr'
import type { BasisDefinition, DecisionBasisDefinition } from './basis-definition.ts'
import type { CookieDefinition } from './cookie-definition.ts'
import type { DataDefinition, DecisionDataDefinition } from './data-definition.ts'
import type { NonEmpty } from './non-empty.ts'
import type { RecipientKind } from './recipient-names.ts'
import type { TransferDefinition } from './transfer-definition.ts'
import type { TriggerKey } from './trigger-names.ts'

/**
 * A privacy policy that may be published. What UK law demands of every policy is in its structure, and what a choice demands hangs on that
 * choice. Rights aren't listed: they follow from the bases. What depends on the day is for the rules.
 */
export interface PolicyDefinition {
  /** 'Privacy policy' if absent. */
  readonly title?: string
  /** The day of the last change, ISO 8601: '2026-11-22'. */
  readonly updated: Day
  /** Who decides what personal data is used for (Art 13(1)(a)). */
  readonly controller: ControllerDefinition
  /** The data protection officer, if there is one (Art 13(1)(b)). */
  readonly dpo?: OfficerDefinition
  /** What personal data is used for: one entry a purpose. */
  readonly activities: NonEmpty<ActivityDefinition>
  /** Services in which clients decide and you act on their instructions. */
  readonly onBehalfOfClients?: NonEmpty<ProcessorServiceDefinition>
  /** Where personal data comes from (Art 14(2)(f)). */
  readonly sources: NonEmpty<SourceDefinition>
  /** Who receives personal data, or that nobody does (Art 13(1)(e)). */
  readonly recipients: NonEmpty<RecipientDefinition> | 'none'
  /** Where personal data goes outside the United Kingdom, or that it stays (Art 13(1)(f)). */
  readonly transfers: NonEmpty<TransferDefinition> | 'none'
  /** Significant decisions taken by computer alone, or that there are none (Art 13(2)(f)). */
  readonly automatedDecisions?: NonEmpty<AutomatedDecisionDefinition> | 'none'
  /** Cookies and the like, or that there are none (PECR reg 6, Sch A1). */
  readonly cookies?: NonEmpty<CookieDefinition> | 'none'
  /** Direct marketing, or that there is none. */
  readonly marketing?: MarketingDefinition | 'none'
  /** How to use one's rights; the controller's own contacts if absent. */
  readonly requests?: NonEmpty<ContactDefinition>
  /** How to complain to you (DPA 2018 s.164A; Art 13(2)(ca) since 2026-06-19). */
  readonly complaints: NonEmpty<ContactDefinition>
  /** How people hear of changes, as a full sentence. */
  readonly changes?: string
}

/** A way to reach somebody. */
export interface ContactDefinition {
  readonly channel: 'email' | 'post' | 'phone' | 'form'
  /** The address, the number, or the form's web address. */
  readonly value: string
}

/** The controller. A sole trader is a person: the trading name alone doesn't say who. */
export type ControllerDefinition = OrganisationDefinition | SoleTraderDefinition

export interface OrganisationDefinition {
  readonly kind: 'company' | 'partnership' | 'charity' | 'public-authority' | 'association' | 'individual'
  /** The legal name: 'Harbour Lane Bakery Ltd'. */
  readonly name: string
  readonly contacts: NonEmpty<ContactDefinition>
  readonly seat: SeatDefinition
}

export interface SoleTraderDefinition {
  readonly kind: 'sole-trader'
  /** The person's own name: 'Ada Marsh'. */
  readonly name: string
  /** 'Marsh Gardens'. */
  readonly tradingName?: string
  readonly contacts: NonEmpty<ContactDefinition>
  readonly seat: SeatDefinition
}

/** Where the controller is. From outside the United Kingdom it needs a representative there (Art 27). */
export type SeatDefinition = { readonly in: 'UK' } | { readonly in: 'elsewhere'; readonly representative: OfficerDefinition }

/** A data protection officer, or a representative. */
export interface OfficerDefinition {
  readonly name?: string
  readonly contacts: NonEmpty<ContactDefinition>
}

/** One purpose, with the data used for it, the lawful bases and how long the data is kept. */
export interface ActivityDefinition {
  /** What the data is used for, completing 'we use your data to': 'answer your enquiries' (Art 13(1)(c)). */
  readonly purpose: string
  /** Which data. */
  readonly data: NonEmpty<DataDefinition>
  /** On which lawful bases, each with what it demands. */
  readonly bases: NonEmpty<BasisDefinition>
  /** How long the data is kept (Art 13(2)(a)). */
  readonly keep: KeepDefinition
}

/** A purpose that ends in a significant decision taken by computer alone (Arts 22A to 22C). */
export interface AutomatedDecisionDefinition {
  /** What is decided, completing 'a computer decides': 'whether you get credit'. */
  readonly decision: string
  /** How, as a full sentence: 'It compares your income with your debts.' (Art 13(2)(f)) */
  readonly logic: string
  /** What it means for people, as a full sentence. */
  readonly effect: string
  readonly data: NonEmpty<DecisionDataDefinition>
  /** Never a recognised legitimate interest (Art 22B(4)). */
  readonly bases: NonEmpty<DecisionBasisDefinition>
  readonly keep: KeepDefinition
}

/** A length of time: '6 years', '18 months', '30 days'. */
export type Length = `${number} ${'day' | 'days' | 'week' | 'weeks' | 'month' | 'months' | 'year' | 'years'}`

/** How long data is kept: a length of time, counted from an event or from when it is collected, or until an event. */
export type KeepDefinition =
  | {
      readonly for: Length
      /** The event from which it runs. */
      readonly after?: TriggerKey
    }
  | { readonly until: TriggerKey }

/** A service for clients who decide what the data is used for. */
export interface ProcessorServiceDefinition {
  /** What you do for them, completing 'when we': 'host e-mail for our clients'. */
  readonly service: string
}

/** Where data comes from: the person, the person's device, others, or public sources, each in your own words where it needs them. */
export type SourceDefinition =
  | 'you'
  | 'your-device'
  | {
      /** Who: 'your employer'. */
      readonly others: string
    }
  | {
      /** Which: 'Companies House'. */
      readonly public: string
    }

/** Who receives data: a kind (`hosting`), an organisation by name, or a kind in your own words. */
export type RecipientDefinition =
  | RecipientKind
  | { readonly name: string; readonly kind: RecipientKind }
  | {
      /** 'dog groomers'. */
      readonly other: string
    }

/** Direct marketing, and the way out of it (Art 21(2), (3); PECR reg 22). */
export interface MarketingDefinition {
  /** What is sent, completing 'we send you': 'our monthly newsletter'. */
  readonly about: string
  /** How to stop it, as a full sentence: 'Use the link at the foot of every e-mail.' */
  readonly optOut: string
}
