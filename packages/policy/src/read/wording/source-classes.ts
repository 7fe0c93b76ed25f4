import type { Lexicon } from '../phrases/phrase.ts'

/** Classes of words for whom and what data comes from. */
export const sourceClasses: Lexicon = {
  obtain: [
    '(collect|obtain|receive|get|gather|acquire|come|source|derive|originate|take|draw|drawn|learn|hear|glean|import|download|compile|inherit|extract|copy|retrieve|fetch|stem)',
    '(pick|find|pull|bring) (up|out|in|across)',
  ],
  'hand-over': [
    '(provide|give|supply|pass|send|tell|hand|furnish|forward|share|submit|report|notify|confirm|feed|=fed|upload|disclose|communicate|relay|convey|transmit|deliver|email|refer|introduce|contribute|volunteer|load|import|key)',
    'let (us|me) (have|see|know)',
    'make available',
  ],
  // Whom it is about.
  giver: [
    '=you [yourself|yourselves|directly]',
    '[the|each|every|any|our|a|an] (person|patient|customer|applicant|client|member|user|pupil|participant|subscriber|donor|tenant|visitor|guest|individual|writer|entrant|candidate|learner|sender|buyer|player|volunteer|resident|supporter|employee|worker|student|owner|driver|attendee|leaver|respondent|complainant|parent|parishioner|people) [concerned|themselves|themself|himself|herself|in question|directly]',
    '[the] (data subject|interested person)',
    'whoever ~2 (write|call|book|order|apply|join|complain|contact)',
    '(=themselves|=yourself|=yourselves|=himself|=herself)',
  ],
  // Who or what else tells of people.
  informant: [
    '[the|a|an|any|other|some|certain|our|your|their|his|her|various|selected|trusted|previous|former|last|old|present|current|new|another|each] [third|local|public|previous|former|old|last|own|new|current|exam|examining|testing|credit|recruitment|letting|estate|travel|booking|community|partner|professional|other|school|family] (social worker|health visitor|third party|partner|employer|boss|line manager|headteacher|head teacher|secretary|agent|referrer|referee|reference|recruiter|recruitment agency|agency|agencies|school|parent|guardian|carer|family|relative|relation|next of kin|neighbour|landlord|credit reference agency|social media|affiliate|supplier|broker|intermediary|adviser|organisation|organiser|doctor|gp|surgery|practice|hospital|clinic|local authority|council|police|court|tribunal|colleague|manager|teacher|coach|advertising network|analytics provider|bank|building society|insurer|insurance company|conveyancer|surveyor|chain|club secretary|host|booking system|fundraising site|donation page|sponsor|trustee|previous adviser|scheme|auction house|valuer|locum|service provider|provider|charity|platform|site|marketplace|public authority|government department|government|hmrc|dvla|dvsa|dwp|home office|nhs|university|college|undertaker|funeral director|diocese|parish|headquarters|caretaker|midwife|dentist|retailer|seller|deposit scheme|solicitor|lawyer|accountant|church|club|friend|spouse|husband|wife|witness|executor|team|board|body|bodies|federation|association|payment app|payment company|payment firm|card company|app store|airline|register|registry|nurse|administrator|giver|sender|lead (booker|guest|passenger)|group leader|organising teacher)',
    '(someone|somebody|anyone) else',
    '[the] (department|ministry) (for|of)',
    'other (people|companies|organisations|firms|sources|bodies)',
    'person who (nominate|refer|recommend|introduce|book|bought|gave)',
  ],
  // What notes of itself.
  recorder: [
    '[the|your|our|a|each|every|any] [mobile|smart|security|web|door|cctv|user] (phone|device|browser|app|application|camera|cctv|server|system|computer|website|web site|site|platform|till|turnstile|scanner|recorder|meter|tracker|sensor|router|network|software|switchboard|telephone system|operating system|doorbell|dashcam|caller display)',
  ],
}
