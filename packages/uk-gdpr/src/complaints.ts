import { cite, dpa2018 } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/** What the law says of complaints to the controller (DPA 2018 s.164A) and to the regulator (s.165). */
export interface ComplaintDuty extends Entry {
  readonly to: 'controller' | 'regulator'
  /** Days that the controller has, counted from receipt. */
  readonly days?: number
}

const controller = { to: 'controller', inForce: { from: '2026-06-19' }, confidence: 'verified-primary-transcript' } as const

export const complaintDuties: readonly ComplaintDuty[] = [
  {
    ...controller,
    id: 'complaint-right',
    description: 'People can complain to the controller that their data are used in breach of the law.',
    citations: [dpa2018('164A'), cite('si-2026-82', '3')],
  },
  {
    ...controller,
    id: 'complaint-facilitate',
    description: 'The controller must make complaining easy, for instance with a form that can be filled in online and otherwise.',
    citations: [dpa2018('164A(2)')],
  },
  {
    ...controller,
    id: 'complaint-acknowledge',
    days: 30,
    description: 'The controller must acknowledge a complaint within 30 days of getting it.',
    citations: [dpa2018('164A(3)')],
  },
  {
    ...controller,
    id: 'complaint-respond',
    description: 'The controller must look into the complaint without undue delay, keep the person informed, and tell the outcome.',
    citations: [dpa2018('164A(4)')],
  },
  {
    ...controller,
    id: 'complaint-transition',
    description: 'Acknowledging and responding are due for complaints received from 2026-06-19.',
    citations: [cite('si-2026-82', '7')],
  },
  {
    ...controller,
    id: 'complaint-statistics',
    description: 'Regulations may make controllers report how many complaints they get; none had.',
    citations: [dpa2018('164B')],
  },
  {
    ...controller,
    id: 'complaint-enforcement',
    description: 'A breach can bring an enforcement notice, and a penalty of up to £8.7 million or 2% of turnover.',
    citations: [dpa2018('149(5A)'), dpa2018('157(4A)')],
  },
  {
    to: 'regulator',
    id: 'complaint-to-regulator',
    description: 'People can complain to the regulator.',
    citations: [dpa2018('165')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
  },
]

/** The duties in force on a day: towards the controller, none before 2026-06-19. */
export const complaintDutiesOn = (day: Day): readonly ComplaintDuty[] => inForceOn(complaintDuties, day)
