import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const use = '(use|process|collect|gather|need|require|hold|request|record|ask for|obtain|handle|keep|store|access|monitor|analyse)'
const to = '(to|for|so that|in order to|so we|so i|so you|so they|solely to|only to)'

const things = '({datum}|telemetry|diagnostics|statistics|=reports|=ratings|=surveys|=metrics|=logs|=allergies)'
const questions = '(which|what|how|where|when|who|whether|why)'
const choosing = '(decide|plan|choose|design|set|prepare|review|buy|develop|build|fix|write|order|rewrite)'

/** Where a policy says what personal data is used for. What follows the mention is the purpose. */
export const purposes: Wording = {
  topic: 'purposes',
  concepts: {
    'purpose:use': {
      strong: [
        `{we} ~3 ${use} ~6 {datum} ~8 ${to}`,
        `{we} ~3 ${use} {data} ~6 ${to}`,
        `{datum} ~3 (be|is|are) ~4 (used|processed|collected|needed|required|held|recorded|requested|gathered|kept|stored|taken|noted|asked for) ~6 ${to}`,
        `{datum} [that|which] {we} ~8 (be|is|are) ~2 (used|processed|needed|required|kept|held|stored) ~4 ${to}`,
        '{datum} ~2 serve to',
        `${things} ~4 (tell|show|teach) (us|me) ${questions}`,
        `(register|=roll|sign in book) ~1 (show|tell) [us|me] (who|which)`,
        `${things} ~3 (inform|guide|shape|go into|feed into|flow into|steer) (our|the|how|what|which|where|whether)`,
        `${things} ~3 (help|let|allow|enable) (our|the) ~2 (to|find|see|fix|plan|decide|choose|understand|spot|mend|cook|check|contact|reach|run|improve|know)`,
        '(email|number|address|phone|name|account|postcode|information|details) (be|is) how (we|i)',
        `{we} ~2 (look at|study|review|analyse|go through|consult|read|use) ~8 (when|before|while|as we|when we) ${choosing}`,
        '{we} ~1 (ring|call|email|text|contact|message) you ~2 on (this|that|these|it) ~3 (if|when|to)',
        '{we} ~2 (check|verify|look up|scan|compare|examine|inspect) ~8 to (be|make|see|confirm|prevent|find|know|ensure|establish)',
        '{we} ~2 (check|verify|look up|scan|compare|examine) ~8 so [that] (we|i)',
        'be (=noted|=recorded|=logged|=kept|=taken|=listed|=collected|written down) ~2 so [that] (we|the|our|nobody|no one|everyone|staff)',
        '{datum} ~4 =used (in|when) (arrange|plan|prepare|choose|decide|make|run|organise|teach|train|assess|work out|design|set|mark|calculate)',
        `{datum} ~3 (be|form) ~1 (basis|base) (for|of) (our|the|how) ~1 (decision|plan|choice|work)`,
        '(cctv|camera|alarm|{datum}) be ~1 (in place|installed|fitted|operated|there|run) ~2 (to|for|so that)',
        '{datum} (is|are|be) ~1 (essential|vital|important|needed|necessary|required|there) (if we are to|so|so that|so we can|to)',
        `{datum} ~4 (used|processed|held|kept|collected|recorded) ~2 (in connection with|in relation to|in the course of|for the purposes of|as part of)`,
        '{we} ~3 (record|use|keep|film|hold|take|process) ~6 for (training|quality|security|safety|monitoring|statistical|accounting|tax|insurance|medical|teaching|marketing|research|safeguarding|audit|planning|legal|admin|administration|administrative)',
        '({datum}|camera|roll|register) (=exist|=exists|are there|is there) ~2 (to|for)',
        '{datum} =means [that] (we|i) can',
        `{we} ~2 (keep|hold|maintain) ~3 (register|roll|directory|diary|book|database) ~6 (to|so that|in order to)`,
        '{datum} ~2 (help|allow|enable) ~3 to',
        '(with|from|using) (your|this|that|these) ~2 {datum} (we|i) can',
        `{we} ~2 (need|ask for|take) your ~3 ${to}`,
        '{we} ~2 (look at|look through|look over|go through|go over|comb through|study|examine|inspect|consult) (=it|=them|(the|your|these|those) ~2 {datum}) ~3 (to|so that|in order to)',
        `{we} ~1 (note|write down|take down|jot down) ~4 {datum} to`,
        `${use} (it|this|them|these|that) ~4 ${to}`,
        '(use|used|uses|using) [{data}|it|them|this] [solely|only|exclusively|mainly|primarily] to',
        `{we} ~3 (count|measure|track|log|film|photograph|monitor|scan|survey|test) ~6 (to|so that|in order to|so we can)`,
        '{we} ~2 (ask|ask for|ask about|check) ~10 (so that|so we|so i|in order to)',
        '{we} (do|does) this [in order] (to|for|so that)',
        '{we} ~1 (record|collect|note|process|gather|use|ask for|ask about) ~8 (so that|in order to)',
        'there is ~3 (book|register|list|log|camera|form|sheet|record) ~2 (so that|to|so we)',
        '(note|write down|take down|write|jot down) ~10 (so that|so we|so i|in order to)',
        'this (is|be) ~2 (so that|in order to|so we can|to)',
        '(used|uses|use) ~6 for',
        'the purpose (of|for) ~8 (is|are|be) (to|for)',
        '{datum} ~2 (help|allow|enable|let) {we} [to]',
        '(for|with) the (purpose|purposes|aim|object|intention) of',
        '(help|allow|enable) us [to]',
        'how we use it',
      ],
    },
    // What follows 'To answer you' at the beginning of a sentence.
    'purpose:after': { strong: [`(=we|=i) ~3 ${use} ~6 {datum}`] },
    // What happens on people's own devices, and reaches nobody.
    'purpose:local': {
      strong: [
        '(not|never) [be] (=sent|send|transmitted|transmit|uploaded|upload|shared|share|passed|pass) [on|back] [to] (=us|=me|anyone|anybody|our)',
        '(stay|stays|remain|remains|kept|stored|held|done|happens|run|runs|processed) ~2 (on|in|within) (=your|the) [own] (device|phone|browser|computer|machine|tablet|laptop)',
        '(not|never) [ever] leave ~1 (device|phone|browser|computer|machine|tablet|laptop)',
        '(we|=i) (do not|never|can not) ~1 (see|receive|read|get) (it|them|any of it|any of this|that)',
      ],
    },
    // Opens a list of purposes.
    'purpose:list': {
      strong: [
        '(for|of|with) [any|one or more|some|all] [of] (the|these|this|a number of|several|various|different|our) [following|different|various|main|specific|limited|number of] (purpose|reason)',
        'following (purpose|reason|way|function|task|activity|end)',
        '(purpose|reason|way) (is|are|be|include|including|such as)',
        '(these|our|various|several) (purpose|reason)',
        '(number|variety|range) of (purpose|reason|way)',
        'in the following way',
      ],
    },
    // A label, a column or a heading.
    'purpose:label': {
      strong: [
        '[the|our] purpose [of [processing|use|the processing|collection]]',
        'why (do|we|is|are|it|this) ~6',
        'why',
        'how (we|do we|it|this|will we|your|is|are) ~3 (use|used|process|processed) ~3',
        'what (we|do we|do you|will you|it|they) ~3 (use|used|do with) ~4 [for]',
        'what (it|they|this) (is|are) for',
        'reason [for ~4]',
        '(use|used) for',
        '(use|uses) [of ~3]',
        'what for',
        '=object',
        'processing',
        'activity',
        'purpose and activity',
        'processing activity',
      ],
    },
    // A purpose that says nothing: 'to provide our services'.
    'purpose:vague': {
      strong: [
        '[to] (provide|providing|offer|offering|deliver|delivering|supply|supplying|improve|improving|run|running|operate|operating) [and improve|and develop|and deliver|you with|to you] [our|the|a|its|your|good|better] [website|business|products and|products or] (service|services|business|products) [to you|you]',
        '[to|for] [our|legitimate|general|internal|various|other] (business|commercial|administrative|operational|administration|internal) (purpose|reason|need)',
        'necessary to carry out ~6 (activities|business|services)',
      ],
    },
  },
  ignores: [
    `${use} ~6 {datum} ~3 for ~4 (year|month|week|day|long|period)`,
    `${use} ~2 {datum} ~1 for [a|any|some] (new|other|another|different) (purpose|reason|use)`,
    'how (we|do we) ~2 (use|set) ~1 cookie',
    `{we} ~2 (need|ask for|take) your ~2 (consent|permission|agreement|say so|approval) ~6 ${to}`,
    'right to',
    'the purpose of ~3 (policy|notice|statement|document|page|guide|form) (is|are|be) (to|for)',
    'purpose limitation',
    'law ~3 (require|requires|obliges) us to',
    'used to ~2 withdraw',
    '{datum} (be|is) no longer ~2 (needed|required|necessary) ~3 for',
    'for as long as',
    'for (example|instance)',
    'for more information',
    'for the (period|duration|length|time)',
    'for ~3 (year|month|week|day)',
    'for a (period|minimum|maximum)',
    'long enough to',
    'cookies (be|is|are) ~4 used (to|for|by)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'purpose:after': ['We use your address', 'We hold your details'],
    'purpose:use': [
      'We use your email address to send your receipt.',
      'The answers we write down at each trial are kept to choose the team.',
      'Cameras are in place to protect the bicycles.',
      'Your phone number is needed so that the driver can ring you.',
      'We collect this information in order to plan school meals.',
      'We need your date of birth to check that you are old enough.',
      'Your e-mail address is used to send you tickets.',
      'It is only used to print your badge.',
      'We need your size so we can order your shirt.',
      'With your postcode we can find your nearest branch.',
      'They are collected with the aim of matching donors.',
      'The visitor log exists only to find people in a fire.',
      'Having your postcode means we can send a card.',
      'Your answers tell us which books to buy.',
      'What you borrow and your ratings inform our choice of books: your ratings guide what we order.',
      'Telemetry lets our engineers find faults.',
      'Your e-mail address is how we send tickets.',
      'We look at visit numbers when planning the rota.',
      'We ring you on this number if the hall is flooded.',
      'We check cards to make sure that nobody borrows another’s.',
      'Food needs are noted so the cook can plan.',
      'I go through the records to find attacks.',
      'We keep a diary of lessons so that nobody is booked twice.',
    ],
    'purpose:local': [
      'The drawing is never uploaded to us.',
      'Your notes stay on your own phone.',
      'The recording never leaves the tablet.',
      'We never see any of it.',
    ],
    'purpose:list': ['We use your information for the following purposes:', 'We use it for the following functions:'],
    'purpose:label': ['Why we need it', 'Purpose of processing', 'What we use it for'],
    'purpose:vague': ['to provide our services', 'for business purposes'],
  },
  ignores: [
    'You can tell us which books you like.',
    'The timetable tells you when we are open.',
    'The purpose of this notice is to help you.',
    'We keep your details for six years.',
    'You have the right to know.',
  ],
}
