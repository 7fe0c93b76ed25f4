import type { Circumstances } from '@clearnotice/uk-gdpr'

export type ProfileId = 'sole-trader' | 'msp' | 'public-authority' | 'charity' | 'school' | 'employer' | 'app'

/** What is so for a kind of organisation, whatever its policy says. */
export const profiles: Record<ProfileId, Partial<Circumstances>> = {
  'sole-trader': { controllerKind: 'sole-trader' },
  // Reaches its clients' systems, and so data that it has from them and not from the person.
  msp: { dataFromOthers: true },
  // Must designate an officer: Article 37(1)(a).
  'public-authority': { controllerKind: 'public-authority', dpo: true },
  charity: { controllerKind: 'charity' },
  school: { controllerKind: 'public-authority', dpo: true, dataFromOthers: true },
  // References.
  employer: { dataFromOthers: true },
  // Nothing that the law asks for hangs on it; what a profile says of itself is for people to read, too.
  app: {},
}
