import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Those near to an organisation: its people, its group, its customers. */
export const recipientPeople: Wording['concepts'] = {
  'recipient:employer': {
    strong: [
      '(your|previous|prospective|former|future|current|new) employer',
      'referee',
      'recruitment (agency|consultant|company|platform|partner)',
      'recruiter',
      'background check provider',
      'reference provider',
    ],
  },
  'recipient:group': {
    strong: [
      '(group|associated|affiliated|sister|related|parent|holding) (company|organisation|undertaking|entity|business|office)',
      'subsidiary',
      '(company|member|companies) (in|of|within) our group',
      'our group',
      'affiliate',
      'parent company',
      'head office',
      'national (body|office|organisation)',
      'other (group|branch|scout group|church|club|department)',
      '(diocese|archdiocese|deanery|circuit|synod)',
      'governing body of (the|our) (sport|game)',
      '(county|football|rugby|cricket|hockey|netball|national|regional|area|county football|sports) (association|federation|union|league)',
      '(league|federation|competition|county|region|regional|national|division|diocesan|district|area|circuit) [fixture|registration|welfare] (secretary|office|registrar|organiser|committee|council)',
      '(=the|=our|=a|your|your child) ~1 (league|federation)',
      '[national|sport|=our] governing body',
    ],
  },
  'recipient:buyer': {
    strong: [
      '(buyer|purchaser|acquirer|successor|new owner|prospective (buyer|merger|purchaser|owner))',
      '(merge|merger|acquire|acquisition|sell|sale|restructure|reorganisation) ~6 (business|company|asset|organisation)',
    ],
  },
  'recipient:staff': {
    strong: [
      '(our|=the) (staff|employee|volunteer|trustee|director|committee|leader|team|officer|governor|member|personnel)',
      '(staff|employee|volunteer|trustee|committee member|director|leader|=agents|=hr|human resource|line manager|manager|treasurer|secretary|coach)',
      '(churchwarden|incumbent|vicar|minister|clergy|church officer)',
      'within (our|the) (organisation|company|team|charity|church|school|society|club|group)',
    ],
  },
  'recipient:official': {
    strong: [
      '(umpire|scorer|timekeeper|marshal|selector|judge|examiner|moderator|invigilator|adjudicator)',
      '(opposing|opposition|visiting|host|away|home) (club|team|captain|side|manager|school)',
    ],
  },
  /** Of ours, where they do work for us. */
  'recipient:kin': { strong: ['(sister|brother|wife|husband|daughter|son|mother|father|neighbour|niece|nephew|cousin|aunt|uncle)'] },
  'recipient:host': {
    strong: ['(=the|=your|=a|=each|=every) ~1 (hotel|airline|guide|hostel|campsite|theatre|restaurant|lodge|guesthouse|ferry operator)'],
  },
  'recipient:customer': {
    strong: [
      'other (user|member|customer|player|client|participant|parent)',
      '(seller|merchant|venue|organiser|landlord|tenant|letting agent|estate agent|client)',
      'research (organisation|partner|institution|team)',
      'researcher',
      'partner (charity|school|church|club|college|university)',
      'other (charity|school|church|club|college|university)',
      'next of kin',
      'parent',
      'carer',
      'family member',
      'emergency contact',
      'funder',
      'grant (maker|provider)',
      'donor',
      '(event|tour|trip) (organiser|leader)',
      'press',
      '(news|local) media',
      '(local|national|parish|=the|=a|trade) (newspaper|paper|magazine)',

      'paramedic',
    ],
  },
}

export const examples: WordingExamples = {
  reads: {
    'recipient:group': ['The diocese keeps a copy.', 'It goes to the county football association.'],
    'recipient:staff': ['The churchwardens and HR read it.'],
    'recipient:official': ['The opposing captain gets the sheet.', 'Examiners see your work.'],
    'recipient:kin': ['Our daughter keeps the list.'],
    'recipient:host': ['It goes to the seaside hotel.'],
    'recipient:employer': ['your employer', 'recruitment agencies'],
    'recipient:buyer': ['a buyer of the business', 'prospective purchasers'],
    'recipient:customer': ['other members', 'the landlord', 'research partners'],
  },
}
