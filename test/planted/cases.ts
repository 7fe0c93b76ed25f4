import { academy } from './cases/academy.ts'
import { agency } from './cases/agency.ts'
import { bakery } from './cases/bakery.ts'
import { gym } from './cases/gym.ts'
import { lender } from './cases/lender.ts'
import { payroll } from './cases/payroll.ts'
import { plumber } from './cases/plumber.ts'
import { quizling } from './cases/quizling.ts'
import { rescue } from './cases/rescue.ts'
import { ridingSchool } from './cases/riding-school.ts'
import { sailingClub } from './cases/sailing-club.ts'
import { surgery } from './cases/surgery.ts'
import { theatre } from './cases/theatre.ts'
import type { Cases } from './planted.ts'

/** What is planted, by voice: `voices/….md`. */
export const cases: Readonly<Record<string, Cases>> = {
  academy,
  agency,
  bakery,
  gym,
  lender,
  payroll,
  plumber,
  quizling,
  rescue,
  'riding-school': ridingSchool,
  'sailing-club': sailingClub,
  surgery,
  theatre,
}
