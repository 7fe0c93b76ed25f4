import type { Wording, WordingExamples } from '../phrase.ts'

/** Decisions by machine alone, and what the law asks around them (Arts 22A–22D). */
export const automatedDecisions: Wording = {
  topic: 'automated-decision',
  concepts: {
    'automated-decision:made': {
      strong: [
        'automated (decision making|decision|individual decision making)',
        'automated individual decision',
        'automatic decision',
        '(machine|computer|computerised|algorithmic|=ai) (decision|decision making|deciding)',
        '{machine} ~3 {decide}',
        '{machine} ~3 (make|take|reach) ~2 decision',
        '(system|model|tool|score|app) ~3 (decide|approve|reject|decline|refuse|shortlist|turn down)',
        '({machine}|system) =scores (you|each|every|the|applicant|application)',
        '{decide} ~6 (by|to|with|through|using) ~2 {machine}',
        '{decided} ~3 (by|to|with|through|using) ~2 ({machine}|system)',
        '{decide} ~8 (solely|only|purely|entirely|exclusively|based|=made|=taken|wholly|fully) ~6 (automated|automatic|automatically|{machine})',
        '{decide} ~3 (automated|automatic|automatically|by automated means)',
        '{decide} ~4 (is|are|be) ~2 (automated|automatic|automatically)',
        '{decided} ~3 (automated|automatically|automatic)',
        'automatically {decide}',
        '(leave|left|entrust|delegate) ~5 {decide} ~6 to ~2 {machine}',
        '(automated|automatic) ~3 (check|scoring|assessment|screening|score|test) ~8 ({decide}|determine)',
        '{decide} ~8 (without|=no) [any] [meaningful] {human}',
        '{decided} ~6 without (a|any|one|anyone|anybody) ~4 (look|looking|read|reading|see|seeing|review|reviewing|check|checking|involved)',
        '(tool|model|score|machine) ~4 (decide|determine) ~2 (whether|if|which|what)',
        '(application|claim|order|account|request|applicant|candidate|customer|anyone|anybody|those) ~10 {decided} ~1 by ~2 ({machine}|system)',
        '(decision|process) ~6 (involve|involving|involves) no ~1 {human}',
      ],
    },
    // A person always decides: no decision by machine alone.
    'automated-decision:human': {
      strong: [
        '(decision|decisions) ~8 (made|taken|reached) ~3 by ~2 {human}',
        '{human} [here] (always|must always|will always) ~12 {decide}',
        '{human} ~4 (make|makes|take|takes) ~1 (all|every|each|the|any|that) ~3 decision',
        '{human} ~3 (read|reads|look at|looks at|review|check|see|sees|watches|watch) ~6 (all|every|each|them|it|replay|record|case|application) ~6 ({decide}|{decided}|banned|before)',
        '{machine} ~14 who ~2 {decide}',
        '(system|app) ~14 who ~2 {decide}',
        '(always|it is) [a|one of|the|=our] ~3 {human} (who|that) ~3 {decide}',
        '(decision|=decide) ~4 (always|only ever) ~5 {human}',
        '(decision|decisions) ~3 (involve|involves|involving) [a|at least one] {human}',
        '{human} ~6 (and|then|who) (decide|decides|picks|chooses|judges)',
      ],
    },
    'automated-decision:never-alone': {
      strong: [
        '(decision|decide) ~8 (never|not) ~4 without ~2 (person|human|people|someone|member of staff)',
        '(no one|nobody|=no) ~8 without (a|any|some) ~2 (person|human|people|member of staff|someone|colleague)',
      ],
    },
    // Under a heading, or in a row, about such decisions.
    'automated-decision:none': { weak: ['none', 'not (applicable|used|made|take place|happen)', '=no'] },
    'automated-decision:do': { weak: ['(use|carry out|make|do|undertake|engage in|perform|conduct|take|apply|occur)'] },
    'automated-decision:solely': {
      strong: [
        '(solely|only|purely|entirely|exclusively|fully|wholly) ~4 (automated|automatic|automatically|{machine})',
        '{machine} (alone|only)',
        '(on its own|by itself)',
        'without [any] [meaningful] (human|manual|person|member of staff|staff) [intervention|involvement|review|input]',
        'no [meaningful] human ~2 (involve|review|input|intervention)',
        'no (person|human|one) ~4 (involve|review|look|check)',
        'without (a person|anyone|a human)',
      ],
    },
    'automated-decision:significant': {
      strong: [
        '(legal|significant|similar|serious) ~4 (effect|impact|consequence)',
        '(significantly|materially|substantially) ~3 affect',
        'affect ~3 (significantly|legally)',
        '(=credit|=loan|mortgage|insurance|job|tenancy|benefit|application|eligibility|account|recruit|shortlist|suspend|admission)',
      ],
    },
    'automated-decision:profiling': { strong: ['=profiling', 'build [up] ~2 profile', 'create ~2 profile'] },
    'automated-decision:logic': {
      strong: [
        '=logic',
        '(how|way) ~4 (decision|score|system|algorithm|software|model) ~4 (made|work|works|reached|taken|calculated)',
        '(look|looks|weigh|weighs|takes into account|consider|considers|based on|compares|scores|uses) ~8 (income|history|answers|qualifications|data|criteria|score|factor|postcode|age|records|payments|marks|experience)',
        '(criteria|factor) ~4 (use|used|weigh|decision)',
      ],
    },
    'automated-decision:representations': {
      strong: [
        'make representations',
        '(express|put|give|state|tell us|share|send us) ~3 (=your|=their) (point of view|view|views|case|side|comments)',
        'your side of',
        'representation ~3 (about|on|decision)',
        '(comment|have your say) ~2 (on|about) ~3 decision',
      ],
    },
    'automated-decision:intervention': {
      strong: [
        '(human|manual) (intervention|review|involvement|reconsideration|check|decision)',
        '(person|human|someone|somebody|member of [our] staff|member of [our] team|colleague|manager|adviser) ~3 (review|look|check|reconsider|consider|decide|retake)',
        '(reviewed|looked at|checked|reconsidered|retaken) by (a|an|one of|someone|our) ~3 (person|human|team|staff|manager|adviser|colleague)',
      ],
    },
    'automated-decision:contest': {
      strong: [
        '(contest|challenge|appeal|dispute|question) ~5 (decision|it|outcome|result)',
        '(decision|outcome|result) ~4 (=contested|=challenged|=appealed|reviewed again)',
        'disagree with ~4 (decision|outcome|result)',
        'appeal against',
      ],
    },
  },
  ignores: [
    'automated (system|backup|email|message|test|phone)',
    '({machine}|system|tool) ~1 (help|assist|support) ~6 (decide|decision)',
    '{machine} ~3 (pick|select|choose) ~2 (up|song|track|colour|book|picture)',
    '(decision|decide|choose|choice|pick|choosing|select) to ~2 (use|buy|install|introduce) ~3 {machine}',
    '(choose|select|pick|refuse|reject|decline) ~4 (cookie|cookies|browser|settings)',
    'profile (picture|page|photo|name|information|data)',
    '(your|user|member) profile',
    'question about',
    '(automated|automatic) decision ~3 about (their|its) ~2 (client|customer|staff|employee|user|pupil|member|patient)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'automated-decision:made': [
      'We make no automated decisions.',
      'A computer decides whether to lend to you.',
      'Applications are approved or refused automatically.',
      'No decision is taken by automated means.',
      'Nobody is turned down by a machine.',
      'We never leave a decision about you to a computer.',
      'An automated credit check decides.',
      'Claims for more than fifty pounds are turned down by our system.',
      'No algorithm picks who gets a place.',
      'A program chooses between the two of you.',
      'None of our decisions is taken by software alone.',
      'The order is refused without anyone looking at it.',
    ],
    'automated-decision:human': [
      'A computer suggests a score, but one of our staff always decides.',
      'All decisions on admission are made by people.',
      'The computer sorts, and a recruiter reads them all and decides.',
      'A teacher takes every decision.',
      'All our decisions involve a human.',
    ],
    'automated-decision:never-alone': [
      'No application is rejected without a person having read it.',
      'Decisions are never made without a human being involved.',
    ],
    'automated-decision:solely': ['solely by automated means', 'without any human involvement'],
    'automated-decision:significant': ['a legal or similarly significant effect'],
    'automated-decision:profiling': ['We carry out profiling.'],
    'automated-decision:logic': ['The logic involved is simple.', 'The score is based on your income and payments.'],
    'automated-decision:representations': ['You can put your case to us.', 'You may make representations.'],
    'automated-decision:intervention': ['Ask for a member of staff to review it.', 'You can have human intervention.'],
    'automated-decision:contest': ['You may contest the decision.', 'Appeal against the outcome in writing.'],
  },
  ignores: [
    'Automated emails go out weekly.',
    'Your profile picture is optional.',
    'The system keeps scores of matches.',
    'The trustees decide by vote.',
    'Software helps us to make decisions about stock.',
    'We decided to buy new software.',
    'You may refuse cookies in your browser.',
  ],
}
