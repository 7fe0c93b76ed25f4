export type { Change, ChangeKind, ChangeSide, ChangeTopic, Comparable, Materiality } from './compare/change.ts'
export { comparePolicies } from './compare/compare-policies.ts'
export type {
  BasisDefinition,
  DecisionBasisDefinition,
  LegitimateInterestsBasis,
} from './define/basis-definition.ts'
export type { CookieDefinition } from './define/cookie-definition.ts'
export type { ConditionDefinition, DataDefinition, DecisionDataDefinition } from './define/data-definition.ts'
export { type DataKey, dataNames } from './define/data-names.ts'
export { definePolicy } from './define/define-policy.ts'
export type {
  ActivityDefinition,
  AutomatedDecisionDefinition,
  ContactDefinition,
  ControllerDefinition,
  KeepDefinition,
  Length,
  MarketingDefinition,
  OfficerDefinition,
  PolicyDefinition,
  ProcessorServiceDefinition,
  RecipientDefinition,
  SeatDefinition,
  SourceDefinition,
} from './define/definition.ts'
export type { NonEmpty } from './define/non-empty.ts'
export { type RecipientKind, recipientNames } from './define/recipient-names.ts'
export type { ApprovedDestination, DerogationId, SafeguardId, TransferDefinition } from './define/transfer-definition.ts'
export { type TriggerKey, triggerNames } from './define/trigger-names.ts'
export type * from './model/activity.ts'
export { circumstancesOf } from './model/circumstances.ts'
export type * from './model/controller.ts'
export type * from './model/cookies.ts'
export { type CountryCode, countries } from './model/countries.ts'
export type * from './model/data.ts'
export type * from './model/document.ts'
export { type Fact, type Says, sure } from './model/fact.ts'
export { contradict, covers, dataKey, type Identified, isSameLength, isSamePeriod, keptKeyOf, keyOf, similarity } from './model/identity.ts'
export type * from './model/place.ts'
export type { Policy } from './model/policy.ts'
export type * from './model/recipients.ts'
export type * from './model/retention.ts'
export type * from './model/rights.ts'
export { leadsNowhere } from './read/anchor-target.ts'
export { hasLegalForm, isSameName } from './read/facts/name-likeness.ts'
export { type FaultyAddress, faultyAddresses } from './read/faulty-addresses.ts'
export type { Mention } from './read/match.ts'
export { readPolicy, readTree } from './read/read.ts'
export type { Comment, Link, Placeholder, Reading } from './read/reading.ts'
export type { Actor, Scope } from './read/scope.ts'
export type { Block, Section, Statement } from './read/statement.ts'
export type { Word } from './read/words.ts'
export { type WriteOptions, writePolicy } from './write/write-policy.ts'
