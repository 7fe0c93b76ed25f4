import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const passed =
  '(=shared|=disclosed|=passed|=given|=sent|=released|=supplied|=provided|=reported|=handed|=forwarded|=posted|=emailed|=mailed|=faxed|=lodged|=filed|=returned|=submitted|=referred|=uploaded|=copied|=transmitted|=notified|=lent|=relayed)'

/** That data is passed on, seen, or worked on by somebody else. */
export const sharing: Wording = {
  topic: 'sharing',
  concepts: {
    // Who follows the last word.
    'sharing:with': {
      strong: [
        '(share|disclose|pass|pass on|reveal|communicate|transmit|report|release|exchange|refer|hand [over]|forward|distribute) ~10 (to|with|between|among|amongst)',
        'transfer ~3 {data} ~4 (to|with)',
        '(provide|give|send|supply|make available|submit|return|upload) ~2 {data} ~6 (to|with)',
        '(provide|give|send|supply) ~4 (with|to) {data}',
        '{datum} ~3 (can|may|will|might|also) (go|pass) to',
        '({datum}|letter|referral|report|note|copy|copies|prescription|sample|result|order|booking) (=go|=goes|=travel|=travels) [on|straight|directly|then|also|out|only|with them|with you|with the child] to',
        '{data} ~6 (=shared|=disclosed|=passed|=given|=sent|=released|=supplied|=provided|=transferred|=reported|=available|=visible) ~2 (to|with)',
        `{datum} ~6 ${passed} [on|over|out|straight] ~2 (to|with)`,
        '{datum} ~4 =goes [on|straight|directly|then|also|out|only] to',
        '{datum} (about|of|on|concerning|from) ~4 =go [on|straight|directly|then|also|out|only] to',
        '(disclosure|transmission|sharing) ~5 (to|with)',
        '(share|disclose|pass) {data} with',
        '(give|send|pass|forward|supply|show|hand) =your ~4 (to|with)',
        '=shown ~3 to',
        `(letter|referral|report|summary|note|copy|copies|notes|diagnosis|diagnoses|outcome|scan|prescription|sample|death|birth|accident|claim|plan|drawing|reference|questionnaire) ~6 ${passed} [on|over|out|straight|up] ~2 (to|with)`,
        '(=made|make) (known|available) ~2 to',
        '(let|lets|letting) ~6 (have|see|know) {data}',
        'recipient of ~2 {data}',
        'hand over ~6 to',
        '(processor|recipient|sub processor|subprocessor|supplier) (be|include)',
      ],
    },
    // Whatever it is that is sent, to whom counts only where it is a body of a known kind.
    'sharing:sent': {
      strong: [
        `(be|been) ~2 ${passed} [on|over|straight|directly|up|out] (to|with)`,
        '(must|obliged to|required to|have to|has to|duty to|shall|bound to|need to) (tell|inform|notify|alert)',
        '{we} ~3 (tell|inform|notify|alert|report ~4 to|submit ~4 to|copy ~4 to)',
        '{we} ~4 (send|make|file|give) ~3 (return|report|census|claim|notification|statistic|referral|application|form|account) ~5 (to|with)',
      ],
    },
    'sharing:bare': {
      strong: ['(share|disclose|pass on|give out|release) ~2 {data}', '(pass|hand|give|send) ~1 ({data}|{datum}) (on|out|away)'],
    },
    /** That it goes to nobody. */
    'sharing:none': {
      strong: [
        'only (we|=i|=me) ~1 (see|read|open|have|handle|know|hold)',
        '(nobody|no one|none|not anyone) [else] (but|except|other than|apart from|besides|bar) (=me|=us|=i|=we|=myself|=ourselves) ~3 (see|read|open|have|handle|know|hold|receive|get|look|access)',
        '(stay|stays|remain|remains) with (us|me) and ~3 not',
        '(stay|stays|remain|remains) (with|between|among) [just|only] [the] (us|(two|three|four|pair|both) of us|me|family|ourselves) [alone|only]',
        '(stay|stays|remain|remains) (in|inside|within) (our|the) (office|family|house|building|club|parish|practice|school|team|firm|company|charity|church|committee|four walls|business)',
        '(nobody|no one) [else] ~2 (get|gets|receive|receives|see|sees) ~4 (from us|but us|from me|except us)',
        '(not|never) ~3 (pass|passed|share|shared|give|given|go|goes|leave|leaves|send|sent|disclose|disclosed|reveal|revealed|show|shown|taken) ~4 outside [of] (the|our) (parish|club|school|practice|company|firm|charity|church|office|team|trust|council|group|family|society|organisation|business|association|department|university|college|nursery|surgery)',
        '(keep|stay|remain) ~4 (to ourselves|to myself|between us|in house)',
        '(go|goes|pass|travel) no further',
        '(be|have) =no [other|external|outside|third party] (recipient|recipients)',
        'for (our|=my) eyes only',
        '(nobody|no one|none) [else] outside ~3 (=is|=are|=gets|=be|=ever|=will) ~2 (=told|=shown|=given|=sent|=informed|=know|=knows|=see|=hear|=to know)',
        '(nobody|no one|none) [else] outside ~3 (=knows|=sees|=hears|=learns)',
        '(nobody|no one) [else] (is|gets|be|will be|are) [to be] (told|given|sent|shown|informed|involved)',
        '(goes|go|passed|given) nowhere [else]',
        '(none|nothing) ~4 (passed|given|shared|goes|handed|sold) ~2 (anyone|anybody|anywhere) [else]',
        '(not|never) (with|to) (anyone|anybody|a soul) [else|at all]',
        'privy to ~4 (but|except|other than|apart from) (us|me)',
        '(share|give|pass|go|send|disclose|show|hand|supply|forward) ~4 (to|with) (=nobody|=no-one|=no =one) [else]',
      ],
    },
    'sharing:sell': { strong: ['(sell|rent|trade|lease|hire out) ~8 (to|with)', '(sell|rent|trade|lease) {data}'] },
    // Who stands before it, or after 'by'.
    'sharing:access': {
      strong: [
        '(have|give|gain|get|allow|grant|need) ~4 access [to]',
        '(access|accessible|see|seen|view|viewed|read|visible) ~2 (by|to)',
        '(only|sole) (people|ones|person|body) who ~2 (see|read|open|look at|have) ~6 (is|are|be)',
        'access ~3 {data} [is|are] (limit|restrict|confine) to',
        'access ~4 (limit|restrict|confine|only) ~2 to',
        '(only|sole) (people|ones|person|body|holder) (with|of) ~1 (key|keys|password|login|access|combination)',
        '(look up|open|view|consult|call up|read|search) (your|the) [~1] (case|file|record|account|entry|notes|details)',
      ],
    },
    // Who is told of something stands before it, and is a body of a known kind.
    'sharing:told': {
      strong: [
        'be (=told|=informed|=notified|=alerted) ~1 (if|when|where|of|about|that)',
        '(order|require|compel|ask|request|oblige|demand|insist) (us|me|that we|that i) ~3 (hand over|disclose|produce|supply|give|share|release|provide|show|pass)',
        '(be|get) [also|then|sometimes|often|always] (=involved|brought in|called in|drawn in|consulted) (if|when|where|as well|too|in your|in a|for)',
      ],
    },
    // Whoever stands right before it does a piece of our work, and is a firm or a known name.
    'sharing:work': {
      strong: [
        '(take|collect|handle|process|look after|deal with|manage) ~2 (payment|card|fee|subscription|deposit|donation|booking|salary|wage|payroll|invoice|delivery|refund|instalment|direct debit|ticket|registration|email|call)',
        '(bring|deliver|carry|collect|drop off) [the|our|your|all|any] ~1 (parcel|order|post|goods|item|purchase|letter|kit|furniture|box|meal|shopping)',
        '(run|host|store|back up|send|print|route|post|pack|maintain|keep|power|provide|supply|service|shred|type|scan|screen|check) [the|our|your|all|any|every|each] ~2 (server|website|newsletter|message|text|order|database|backup|email|mailing|letter|card|catalogue|phone system|booking system|till|account|recording|system|shop|form|mailing list|survey|record|file|document|payslip)',
        '(do|keep|run|audit) (our|=my|the) (book|account|payroll|bookkeeping|accounting|cleaning|mailing|packing|delivery|tax return|wage|vat|website|=it)',
        '(see|open|check|balance) the (payment|invoice|booking|account|order|form|list|register|footage|recording)',
      ],
    },
    // Those who receive it stand before it: 'to whom we give'.
    'sharing:whom': { strong: ['(=to|=with) (whom|which) {we} ~2 (give|pass|send|share|provide|supply|disclose|hand)'] },
    'sharing:does': {
      strong: [
        '(see|receive|get|view|handle|process|store|hold|manage|host|read) ~3 {data}',
        '(get|gets) to (see|read|hear) ~1 {data}',
        '(see|receive|get|store|process|handle) ~3 {datum}',
        '(see|receive|get|=given|=told|=sent) [only|just] (what|as much as) (they|it|he|she) (need|require|must)',
        '(see|receive|get) [=the|=your|=our|=all|=any|=some|=only|accident|incident|medical] (invoice|order|receipt|payment|booking|application|letter|account|list|file|report)',
        '(see|receive|get) ~1 copy of (your|the|it|them)',
        '(get|gets) to (see|read|hear|know) ~2 (=it|=them|=this|{data}|{datum})',
        'be ~1 (=given|=sent|=handed|=shown|=supplied|=passed|=issued) [with] ~1 copy of',
        '(keep|hold|store|process) (=those|=these|=them)',
        '(see|receive|get|read) (=it|=them|=these|=those|=some|=both|=all|=either|=everything|part) [of (it|them)]',
        'be (=handed|=given|=sent|=told|=shown|=supplied|=passed|=issued) [with] ({data}|(=your|=the|=their) ~2 {datum})',
      ],
    },
    // Who follows the last word, and works for us.
    'sharing:by': {
      strong: [
        '(process|hold|store|host|manage|handle|send|collect|run|operate|power|deliver|administer|take|maintain|provide|supply|charge|debit|screen|insure|underwrite|calculate|dispatch|despatch|route|transport|fit|install|survey|archive|moderate|translate|accept) ~4 (by|through|using|via|on|with)',
        '(look after|do|type|print|retouch|build|design|edit|translate|transcribe|record|answer|scan|shred|produce|prepare|develop|service|pack|keep|make|engrave|bind|frame|clean|check|code|enter|analyse) ~3 by',
        '(process|act|work) on our behalf',
        '({datum}|booking|bookings|donation|payment|order|ticket|enquiry|sale) (=go|=goes|=run|=runs) (through|via)',
      ],
    },
    'sharing:use': {
      strong: [
        '(use|engage|employ|appoint|rely on|work with|contract with|partner with|outsource|instruct|hire|choose)',
        'outsource ~6 to',
      ],
    },
    // Conditions and ends follow, not people.
    'sharing:when': {
      strong: [
        '(following|these|certain|limited|some) (circumstance|purpose|reason|situation|case|condition|occasion|way|basis)',
        '(in order|=to)',
        '=when',
        '=where',
        '=if',
        '=for',
        '=because',
        'so that',
        '=unless',
        'necessary to',
        '=by',
      ],
    },
  },
  ignores: [
    '(=refer|=refers|=referring) to',
    '(complaint|question|query|concern|enquiry|request|objection) ~5 (=go|=goes) [first|straight] to',
    'share your (experience|view|opinion|feedback|story) [with]',
    'you ~2 (share|provide|disclose|give|send|pass|supply|submit|post|publish|make) ~8 (to|with)',
    '=you (may|might|will|must|can|could|should) ~2 (have|need|want|be asked|be required|wish) to (share|provide|disclose|give|send|pass|supply|submit|show|tell) ~6 (to|with)',
    '=you (share|provide|disclose|give|send|pass|supply) ~6 (to|with) (us|our)',
    '(share|provide|disclose|give|send|pass|supply|submit) ~6 (to|with) (us|our organisation)',
    'provide ~3 (you|=your) with',
    '(provide|send|give|offer) ~4 (service|product|support|advice|goods|information|news|update|newsletter) to (you|our)',
    'send you ~4 to',
    '(please|always|you must|you should) ~2 (share|disclose|give|reveal|pass|send|tell|hand) ~8 (to|with)',
    '(share|disclose|give|reveal|pass|tell|hand) [out] =your (password|pin|login|passcode|passphrase|code|credential|username|token) ~4 (to|with)',
    'access to (your|our|the|this) (service|website|site|app|account|own)',
    'right ~4 access',
    'give you ~2 access',
    '(refer|referred) to (in|as|above|below|the|this|our|section)',
    'used to',
    'use (of|our|this|the|your)',
    'transfer ~4 (to|outside) [of] [the] (uk|eea|eu)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'sharing:bare': ['We share your data', 'We may disclose information'],
    'sharing:when': ['in these circumstances', 'where we must', 'to keep you safe'],
    'sharing:with': [
      'We share your details with our printers.',
      'Your name may be passed to the venue.',
      'Your details may go to our friends.',
      'Reports go straight to the coach.',
      'We transmit your order to the warehouse.',
      'Names of walkers are emailed to the warden.',
      'Information on each tenant goes to the landlord.',
      'Results of the trials go to the selectors.',
      'A summary of your stay is posted to your doctor.',
      'Your name is made known to the guide.',
      'We let the farrier have your details.',
    ],
    'sharing:sent': [
      'Tax returns are submitted to the Revenue.',
      'We may have to tell the coroner.',
      'Cards are posted to the league.',
      'Copies are lodged with the archive.',
    ],
    'sharing:none': ['Nobody but us ever sees it.', 'No one else apart from me reads what you send.', 'We pass your letters on to nobody.'],
    'sharing:told': ['The coroner is told of every death.', 'The vet is called in if a sheep is ill.'],
    'sharing:whom': ['The vet, to whom we send your notes.'],
    'sharing:work': ['Fernpay takes the card payments.', 'My brother does our books.', 'Parcelwing brings your order.'],
    'sharing:sell': ['We never sell your data to anyone.'],
    'sharing:access': ['Only two people have access to the file.', 'Your notes can be seen by the nurse.'],
    'sharing:does': [
      'Our payroll bureau holds your data for us.',
      'Our printer gets only what it needs.',
      'The treasurer sees some of it.',
      'The plumber will be given your telephone number.',
      'Our accountant sees invoices.',
      'The umpire is given a copy of the sheet.',
      'The courier reads them.',
      'The carrier gets both.',
    ],
    'sharing:by': ['Payments are handled by a specialist.', 'The database is looked after by Acme.', 'Payroll is done by a bureau.'],
    'sharing:use': ['We engage a contractor to send letters.'],
  },
  ignores: [
    '“We” and “us” refer to our clients.',
    'Share your experience with other readers.',
    'You share it with us.',
    'Questions about your file go to the clerk.',
    'You can post comments to other readers.',
    'Never give your passcode to a stranger.',
  ],
}
