import type { CookiePurpose } from '../model/cookies.ts'

/** Needs no consent: carries a communication, is strictly necessary for what the person asked for, or finds a caller for help (PECR Sch A1 paras 3, 4, 7). */
export interface ExemptCookie {
  readonly allowedBy: 'strictly-necessary' | 'transmission' | 'emergency'
  /** What it is for, completing 'to': 'keep you signed in'. */
  readonly use: string
}

/** Statistics on how the site is used, or fitting it to what a person prefers: no consent, but a free and simple way to object (PECR Sch A1 paras 5, 6; since 2026-02-05). */
export interface ObjectionCookie {
  readonly allowedBy: 'statistics' | 'appearance'
  /** What it is for, completing 'to': 'count visits to each page'. */
  readonly use: string
  /** How to object, free of charge, as a full sentence. */
  readonly object: string
}

/** Anything else: only with consent (PECR Sch A1 para 2). */
export interface ConsentCookie {
  readonly allowedBy: 'consent'
  readonly purpose: Exclude<CookiePurpose, 'necessary' | 'transmission' | 'emergency' | 'non-essential'>
  /** What it is for, completing 'to': 'show you our adverts elsewhere'. */
  readonly use: string
  /** How consent is taken back, as a full sentence. */
  readonly withdraw: string
}

/** A use of cookies or of anything else that stores or reads something on a device. */
export type CookieDefinition = ExemptCookie | ObjectionCookie | ConsentCookie
