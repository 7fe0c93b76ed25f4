import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/**
 * Events with a knowable day, as the end of a time in which data is kept ('until you close your account') or as the start of a period
 * ('six years after the contract ends'). {while} lasts as long as a state, {until} waits for an event.
 */
export const triggers: Wording = {
  topic: 'trigger',
  exclusive: true,
  concepts: {
    'trigger:contract-end': {
      strong: [
        '{while} [the|our|your|a|any|this|that|of|life of|each] ~3 (contract|agreement|guarantee|warranty|engagement|cooperation|co operation|business relationship|working relationship|relationship|retainer|arrangement|tenancy|lease|hire|policy|insurance|instruction)',
        '{until} ~5 (contract|agreement|engagement|relationship|arrangement|tenancy|lease|service|work|instruction|retainer|policy|dealing|hire|contractual relationship|business with) ~5 {ends}',
        '[{until}|at|on|by] [the|your|our|that|their] {end-of} ~6 (contract|agreement|engagement|relationship|arrangement|tenancy|lease|service|hire|policy|cooperation|instruction)',
        '{while} (you|they|he or she|the client|the customer|we) [are|remain|continue to be|stay|is|have|act|provide|deliver] [our|a|an|for|the|with|you|still] ~2 (client|customer|tenant|supplier|policyholder|contractor|resident|business with|service|services to you|patient|leaseholder)',
        '{until} (you|they|the client|the customer|customer|client) ~3 (cease|stop|end|finish|leave) ~5 (client|customer|tenant|supplier|patient|business|using|us|service|contract)',
        '{until} ~3 (completion|conclusion|termination|delivery|expiry) of ~5 (work|service|job|project|order|contract|matter|sale|agreement|instruction|treatment|course|retainer|booking|hire)',
        '{while} ~2 (time|stay|relationship|dealing) with us',
        '{until} ~3 (project|job|order|sale|booking|hire|treatment|course) ~2 {ends}',
        '(=for|=during|=throughout) [=all] the (time|duration|whole) of ~2 (contractual|business|commercial|customer) (relation|relationship)',
      ],
    },
    'trigger:account-closure': {
      strong: [
        '{until} ~4 (close|delete|deactivate|cancel|terminate|remove|deactivation|closure|deletion|termination|cancellation|end) [of] ~3 (account|profile|registration|subscription)',
        '{until} ~3 (account|profile|subscription|registration) ~3 (close|delete|deactivate|cancel|terminate|inactive|end|expire|closure|deletion|termination|removed)',
        '{while} ~3 (have|hold|keep|maintain|has|with) ~4 (account|profile|subscription|registration)',
        '{while} ~3 (account|profile|subscription|registration) ~3 (active|open|exist|remain|live|in use|duration)',
        '{while} ~2 (registered|subscribed|subscriber|user|registered user|signed up|use our|use the|using our|using the|active)',
        '{while} ~3 (active|use|using) ~3 (account|service|app|platform|site)',
        '{until} ~3 (stop|cease) (use|using|to use)',
        '{until} ~3 (uninstall|delete the app|remove the app)',
        '(lifetime|life|duration|length|term) of [the|your|their|an|each|that] ~1 (account|profile|subscription|registration)',
      ],
    },
    'trigger:membership-end': {
      strong: [
        '(end|close) of ~6 (year|yearly|annual|electoral|election|council) cycle',
        '{while} (you|they|he or she|the individual|an individual) (are|is|remain|stay) [on|a|an|our|one of|still|registered|active] ~2 (donor|supporter|guest|reader|parent|lodger|book|list|roll|register|governor|friend|sponsor|subscriber|learner|volunteer|contributor)',
        '{while} [you|they|your|the|a|person|someone|active|of|their|child|young person] ~4 (member|membership|volunteer|volunteering|trustee|governor|attend|attending|enrolled|pupil|student|participate|in office|hold office|on roll|on the roll)',
        '{until} ~5 (membership|volunteering|enrolment|attendance|office|role|involvement) ~4 {ends}',
        '[{until}|at|on|by] [the|your|our|that|their] {end-of} ~4 (membership|volunteering|enrolment|term of office|involvement|attendance)',
        '{until} ~3 (leave|left|leaving|cancel|resign|withdraw) ~3 (membership|group|club|society|school|us|organisation|team|association|college|church|register|roll|list|scheme|programme|office|charity|pupil|student|member|practice)',
        '{until} (you|they|a member|member|the child|your child|a pupil|the pupil|a volunteer|volunteer|pupil|child) ~3 (leave|left|resign|graduate)',
        '{until} (cease|ceasing) to be a member',
        '(until|till|after|once) (you|they|he|she|the volunteer|the member|the coach|the helper) (stop|cease|finish|leave|give up|retire|move (out|away|on)) [help|volunteer|attend|play|come|take part|being a]',
        '{while} (the|your|a|an|that|any) ~2 (be|is|are|remain|stay) (at|with|under|in force|in place|enrolled|on roll|on our books|alive)',
        '{until} ~2 (departure|resignation|graduation|leave)',
      ],
    },
    'trigger:employment-end': {
      strong: [
        '{while} [you|they|your|their|the] ~4 (employ|employed|employment|work for us|employee)',
        '{until} ~5 (employment|contract of employment|appointment|placement) ~5 {ends}',
        '[{until}|at|on|by] [the|your|our|that|their] {end-of} ~4 (employment|appointment|placement|service with)',
        '{until} (you|they|the employee|an employee|employee|staff) ~3 (leave|left|cease|stop) ~4 (employment|employ|work|working|service|company)',
        '(post employment|after leaving employment)',
      ],
    },
    'trigger:consent-withdrawal': {
      strong: [
        '{until} ~3 (withdraw|revoke|withdrawal|withdrew|retract) [of|your|the|their] ~2 (consent|permission|agreement|it)',
        '{until} [your|the] ~1 (consent|permission) ~4 (withdraw|revoke|expire|lapse|end|no longer exist)',
        '{while} ~3 (consent|permission|agree|your consent|choose|wish|want)',
      ],
    },
    'trigger:objection': {
      strong: [
        '{until} ~3 (object|objection) [to]',
        '{until} (you|they|someone|a person|people|the subscriber|the recipient) ~4 (opt out|opted out|unsubscribe|change your mind)',
        '{until} (opt out|unsubscribe|unsubscription|opting out|unsubscribing)',
        '{until} ~3 (unsubscribe|opt out|opt-out|opted out)',
        'unless (you|they|someone|a person|people|the subscriber) ~3 (unsubscribe|opt out)',
        '{until} [you|they] (remove|take) (yourself|your name|themselves) (from|off)',
        '{while} ~3 (remain|stay|subscribed|on) ~3 (list|mailing list|subscribed)',
        '{while} (you|they) (are|be|stay|remain) on it',
      ],
    },
    'trigger:request': {
      strong: [
        '(until|till) [such time as] (you|they|we|someone) ~4 (ask|request|tell|told|say|inform|notify|receive a request|let us know)',
        '{until} (you|they|told|we are|we hear|someone|a person|people|the subscriber|the recipient) ~4 (ask|request|tell|told|say|inform|notify|let us know|indicate)',
        '{until} (asked|told otherwise|instructed|notified)',
        '(moment|minute|second|instant) [that] (you|they) (close|leave|log|press|finish|end|shut)',
        '{until} ~3 (erasure|deletion) (be|is) requested',
        '{until} ~4 request ~3 (delete|deletion|removal|erasure|remove|erase|stop)',
        '{until} ~4 (deletion request|verified request|validated request|erasure request)',
      ],
    },
    'trigger:tax-return-deadline': {
      strong: [
        '{until} ~5 (31 january|31st january|submission deadline|filing deadline|self assessment deadline|return deadline)',
        '{until} ~6 (tax return)',
      ],
    },
    'trigger:tax-year-end': {
      strong: [
        '(current|present) ~3 (tax year|financial year)',
        '{until} ~6 tax year',
        '(end|close) of ~4 tax year',
        'tax year ~4 (end|relate)',
      ],
    },
    'trigger:financial-year-end': {
      strong: [
        '{until} ~6 (financial year|accounting period|accounting year|fiscal year|financial period|year end|company year)',
        '(end|close) of ~4 (financial year|accounting period|accounting year|fiscal year|financial period|calendar year|year)',
        '(current|present) (year|financial year|tax year) (plus|+|and)',
        '(plus|+) current ~1 year',
      ],
    },
    'trigger:academic-year-end': {
      strong: [
        '(for|during|throughout) [the|this|that|each] [current|whole|relevant] (academic year|school year|season|school term)',
        '{until} ~6 (academic year|school year|academic session|term|season)',
        '{until} {number} ~1 (term|season)',
        '(end|close) of ~4 (academic year|school year|term|season|school term)',
      ],
    },
    'trigger:last-contact': {
      strong: [
        '{until} ~4 (last|final|latest|most recent) ~3 (contact|interaction|communication|activity|visit|appointment|lesson|purchase|order|transaction|login|log in|use|treatment|session|donation|gift|booking|attendance|correspondence|entry|payment|email|event|consultation|dealing|engagement|invoice|message|seen)',
        '{until} ~4 (login|log in|sign in) [of]',
        '{period} of (inactivity|no activity|no contact|not using|being inactive|non use|not logging)',
        '(inactive|dormant|unused) (for|after) [a period of|more than|at least|over] {period}',
        '(not|never) ~4 (log in|logged in|sign in|use|used|contact|active|interact) ~4 (for|in) [a period of|more than|over] {period}',
        '{period} (without) ~3 (activity|contact|login|use)',
      ],
    },
    'trigger:enquiry-end': {
      strong: [
        '{while} ~3 (file|record|matter|case|document|entry|account) (in|to|of|with|at) =which ~4 (appear|relate|belong|form|concern|be|is|are)',
        '{while} (the|your|a|an|that|any) ~2 (be|is|are|remain|stay) (open|unresolved|outstanding)',
        '{while} [the|your|a|each|any|that|this] (request|enquiry|query|complaint|claim|matter|case|ticket|dispute|investigation|order|transaction|booking)',
        '{while} ~4 (handle|handling|deal|dealing|process|processing|respond|responding|answer|resolve|resolution) ~4 (enquiry|query|request|complaint|matter|claim|question|ticket|case|application|message)',
        '{until} ~5 (enquiry|query|request|complaint|matter|claim|question|ticket|case|dispute|incident|investigation|application|file) ~4 {ends}',
        '{until} [its|their|the] (=closure|=resolution|=settlement)',
        '{until} ~4 (resolution|conclusion|closure|outcome|completion|handling|settlement) of ~5 (enquiry|query|request|complaint|matter|claim|question|ticket|case|dispute|incident|investigation|application|recruitment|process)',
        '{until} [we|you|we have|the] ~4 (answer|replied|responded|dealt with|resolved|answered|settled|closed|handled)',
        '{until} ~3 (receipt|confirmation|answer|reply|form|email|response) ~2 (be|is|has been|been) (send|sent|submitted|processed|delivered|issued)',
      ],
    },
    'trigger:decision': {
      strong: [
        '{while} [the|your|our|this|that] ~1 (project|study|survey|research|trial|campaign|competition|recruitment|programme|process|course|training|apprenticeship)',
        '{until} ~5 (recruitment|selection|hiring|application|appointment|vacancy|interview|position|role|post|decision|competition|survey|research|study|consultation|draw|campaign|election|trial|pilot) ~5 {ends}',
        '[{until}|at|on|by] [the|your|our|that|their] {end-of} ~5 (recruitment|selection|hiring|application|process|competition|survey|research|study|project|consultation|draw|campaign|election|trial|pilot|programme|publication|prize draw|vacancy|appeal|admission|election period)',
        '{until} ~4 (decision|notified of the outcome|outcome|publication|unsuccessful|rejection)',
      ],
    },
    'trigger:month-end': {
      strong: ['[{until}|at|on|by] [the|each|every] {end-of} (each|every|the same) (day|week|month|shift)'],
    },
    'trigger:event-end': {
      strong: [
        '[{until}|at|on|by] [the|that] {end-of} [the|that] (day|week|month|shift)',
        '{until} ~3 (event|camp|trip|visit|conference|workshop|session|tour|competition|match|tournament|meeting|stay|check out|production|show) ~3 {ends}',
        '[{until}|at|on|by] [the|your|our|that|their] {end-of} ~4 (event|camp|trip|visit|conference|workshop|session|tour|competition|tournament|meeting|stay|show|production|day|festival|browser session|call)',
        '{until} ~3 (event|camp|trip|conference|workshop|festival)',
        '(until|till|once|after) ~3 (prize|parcel|order|goods|item|deposit|invoice|bill|debt|balance|fine|fee|refund|rent|ticket|key|loan|equipment|book) ~3 (collect|pay|return|deliver|claim|award|settle|repay|refund|recover)',
        '(within|for) {period} of ~3 (event|camp|trip|visit|workshop|session|meeting)',
      ],
    },
    'trigger:session-end': {
      strong: [
        '{while} ~3 (browser|browsing|session|visit|stay|call)',
        '{until} ~4 (close|exit|leave|quit|end|shut) ~4 (browser|tab|session|page|app|site|website|window)',
        '{until} ~3 (browser|session|tab) ~3 {ends}',
      ],
    },
    'trigger:age': {
      strong: [
        '{until} ~5 (reach|reaches|turn|turns|attain|attains|be|is) [the age of|age|their|your] {number} [birthday|year|age]',
        '{until} ~3 (age of|=age) {number}',
        '{until} ~5 birthday',
        '{until} ~3 {number} birthday',
        '(birth|=born) (plus|+) {period}',
      ],
    },
    'trigger:collection': {
      strong: [
        '{until} ~3 (collect|collection|receive|receipt|submit|submission|creation|created|recorded|recording|record is made|upload|capture|obtain|registration|gathered|provided)',
        '{until} ~3 (date|day|point|time) ~3 (collect|collection|receive|receipt|submission|creation|recording|given|registration)',
        '{until} [the|your|an|each|a|that] [date of] [the|your] (invoice|purchase|order|transaction|payment|sale|delivery|donation|issue|issued|referral)',
        '{until} (it|they|that|which) [be|is|are|was|were] (made|taken|sent|posted)',
      ],
    },
    'trigger:death': { strong: ['{until} ~4 (death|die|dies|died|deceased)'] },
    'trigger:superseded': {
      strong: [
        '{until} ~4 (replace|supersede|overwritten|updated by|new version|renewed|expire|expires|expiry)',
        '{until} (you|the user) [then|manually] (delete|remove|clear) (it|them|your|the|that|this)',
      ],
    },
  },
  ignores: [
    '(as|so) long as [it|this|is|we] ~2 (necessary|need|require)',
    '[{until}|at|on|by] [the|your|our|that|their] {end-of} (this|the|that) (period|time|retention period)',
    '{until} ~3 (retention|this|that|the) (period|time) ~3 {ends}',
    '(on|upon) request from (the|a|any) (police|court|authority|regulator)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'trigger:tax-return-deadline': ['until five years after the 31 January deadline', 'six years after the tax return is due'],
    'trigger:enquiry-end': ['for as long as the request is open', 'while we deal with your enquiry'],
    'trigger:decision': ['until the vacancy is filled', 'for the duration of the study'],
    'trigger:session-end': ['until you close your browser', 'while your visit lasts'],
    'trigger:collection': ['six years from the date of the invoice', 'a year after it was collected'],
    'trigger:death': ['until you die', 'ten years after death'],
    'trigger:superseded': ['until it is replaced by a newer one'],
    'trigger:contract-end': [
      'We keep it for six years after our contract ends.',
      'Held for the duration of the contract.',
      'We keep it throughout the guarantee.',
      'We retain this while you are a client.',
    ],
    'trigger:account-closure': [
      'Your profile stays until you close your account.',
      'We keep it for as long as you have an account with us.',
    ],
    'trigger:membership-end': ['We hold this for two years after you leave the club.', 'Kept throughout your membership.'],
    'trigger:consent-withdrawal': ['We keep photographs until you withdraw your consent.'],
    'trigger:objection': ['Your address stays on the list until you unsubscribe.'],
    'trigger:request': ['We keep this until you ask us to delete it.'],
    'trigger:academic-year-end': ['Team photos come down after two seasons.'],
    'trigger:financial-year-end': ['Six years from the end of the financial year.'],
    'trigger:tax-year-end': ['Kept for three years after the end of the tax year.'],
    'trigger:last-contact': ['Deleted two years after your last visit.', 'Removed after 12 months of inactivity.'],
    'trigger:age': ['Pupil files are kept until the pupil turns 25.'],
    'trigger:month-end': ['The sheets are shredded at the end of every week.'],
    'trigger:event-end': ['Dietary needs are destroyed once the event is over.'],
    'trigger:employment-end': ['Payroll is kept for six years after you leave our employment.'],
  },
  ignores: ['We keep it for as long as necessary.', 'When that period ends we delete it.', 'Your contract is with us.'],
}
