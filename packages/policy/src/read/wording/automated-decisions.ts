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
        'decision ~8 (solely|only|purely|entirely|exclusively|based|=made|=taken) ~6 (automated|automatic|automatically|machine|computer|algorithm)',
        'automatically (decide|approve|reject|decline|refuse|score|shortlist)',
        '(algorithm|computer|system|software|machine|robot|=ai) ~3 (decide|approve|reject|decline|refuse|shortlist)',
        '(algorithm|computer|system|software|machine|=ai) =scores (you|each|every|the|applicant|application)',
        '(turned down|refused|rejected|chosen|selected|declined|accepted|judged|assessed|shortlisted|decided) ~2 (=by|to) ~2 (machine|computer|algorithm|=ai|software|robot)',
        '(machine|computer|algorithm|software|robot|=ai) ~3 (make|take|reach) ~2 decision',
        '(leave|left|entrust|delegate) ~5 (decision|deciding) ~6 to ~2 (machine|computer|algorithm|software|=ai)',
        '(decision|deciding) ~2 (by|to) [a|the] (machine|computer|algorithm|robot|software|=ai)',
        '(decide|decides|decision|decisions) ~6 (by|to) ~1 (machine|computer|algorithm|software|=ai) (alone|only)',
        '(application|claim|order|account|request) ~4 (=decided|=approved|=rejected|=declined|=refused|=accepted|=scored|=shortlisted) ~3 (automatically|automated|algorithm|computer|machine)',
        '(decide|approve|reject|decline|refuse) ~6 (automatically|by automated means|by computer|by algorithm)',
        '(decision|decide|decided|deciding) ~8 by automated means',
        '(automated|automatic) (process|processes|system|tool|means|technology) ~4 (decide|decision)',
        '(automated|automatic) ~3 (check|scoring|assessment|screening|score|test) ~8 (decide|decision|determine)',
        'decision ~3 (=automated|=automatic)',
        '(tool|model|score|machine) ~4 (decide|determine) ~2 (whether|if|which|what)',
        '(decide|decision|approve|reject|refuse) ~8 (without|=no) [any] [meaningful] (human|person|manual|people|staff)',
        'decision ~4 (made|taken|reached) ~2 (by|through) [a|an|our] (machine|computer|algorithm|ai|software|artificial intelligence)',
        '(=ai|artificial intelligence|algorithms|algorithm|machine learning) ~4 (make|makes|made|to make|take|takes) ~2 decision',
        '(make|made|take|taken) ~3 decision ~4 (automatically|by computer|by machine)',
        'computer ~2 (decide|makes the decision)',
        '(application|claim|order|account|request|applicant|candidate|customer|anyone|anybody|those) ~10 (=rejected|=declined|=refused|=approved|=accepted|=shortlisted|=scored|turned down) ~1 by ~2 (system|computer|software|algorithm|machine|=ai|robot)',
        '(=rejected|=declined|=refused|=approved|=accepted|=shortlisted|turned down) ~6 without (a|any|one) ~4 (look|looking|read|reading|see|seeing|review|reviewing|check|checking|involved)',
      ],
    },
    // A person always decides: no decision by machine alone.
    'automated-decision:human': {
      strong: [
        '(decision|decisions) ~8 (made|taken|reached) ~3 by (people|=person|a person|human|humans|human being|a human)',
        '(person|human|human being|people|member of staff|member of our staff|of our staff|member of our team|of our team|someone|somebody|=staff|colleague|adviser|teacher|officer|manager|underwriter|recruiter|doctor) [here] (always|must always|will always) ~12 (decide|decision)',
        '(humans|people|=person|human|staff) (make|makes|take|takes) ~1 (all|every|each|the) ~2 decision',
        '(recruiter|person|human|member of staff|colleague|manager|teacher|panel|underwriter|adviser|somebody|someone) ~2 (read|look at|review|check|see) ~6 (all|every|each|them|it) ~4 (decide|decision)',
        '(computer|machine|software|algorithm|system|=ai) ~14 who ~2 (decide|decision)',
        'always [a|one of|the] ~5 (person|human|people|staff|team|someone|colleague|manager) (who|that) ~3 (decide|decision)',
        '(decision|=decide) ~4 (always|only ever) ~5 (person|human|people|staff)',
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
        '(solely|only|purely|entirely|exclusively|fully|wholly) ~4 (automated|automatic|automatically|machine|computer|algorithm)',
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
    ],
    'automated-decision:human': [
      'A computer suggests a score, but one of our staff always decides.',
      'All decisions on admission are made by people.',
      'The computer sorts, and a recruiter reads them all and decides.',
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
  ],
}
