import type { Wording, WordingExamples } from '../phrase.ts'

/**
 * Rights by name (strong: said anywhere) and as something done to one's data (weak: only where it is said that one may). Concepts are the
 * ids of uk-gdpr's rights; after a colon stands a variant: `some` (one kind of data only), `confirmation` (whether
 * data is used), `stop` (may mean objection or restriction), `near` (beside automated decisions), `old` (the words of Article 22).
 */
export const rights: Wording = {
  topic: 'right',
  concepts: {
    'right-to-be-informed': { strong: ['right to be (informed|told)', 'right to [clear] information about how', 'be informed about how'] },
    'right-of-access': {
      strong: [
        'right (of|to) [request|obtain|gain|have|get|seek] [subject] access',
        'right of [subject] access',
        '[data] subject access [request|right]',
        '=dsar',
        '=dsars',
        '(request|seek|obtain|gain) access to ~3 {own-data}',
        '(ask|asking) ~2 for access to ~3 {own-data}',
      ],
      weak: [
        '(access|view|inspect|look at) ~3 {own-data}',
        '(see|review|check) ~4 (personal data|personal information|data|information|record|records|file)',
        'access to ~3 {own-data}',
        '(see|view|inspect|check) (correct|update|delete|amend|change|erase|rectify) ~8 {own-data}',
        '(obtain|request|receive|get|given|have|ask for) ~2 (details|summary|sight) of ~4 {own-data}',
        '(copy|copies|printout|extract) of ~3 {own-data}',
        '(copy|copies|details) of (what|everything|anything) ~3 (hold|have|keep|store)',
        '(see|know|view|find out|check|inspect) (what|everything|anything) ~4 (hold|have|keep|store) ~2 (on|about)',
        '(what|which) (data|information|personal data|personal information) ~3 (hold|have|keep|store|process) ~2 (on|about)',
        '(know|see|find out|ask) (what|which) ~2 (data|information) ~4 (hold|have|keep|store|process)',
        '(provide|supply|send|give) [you] [with] ~2 (copy|copies) of',
        '(provide|supply|send|give) you [with] ~2 (copy|copies)',
        '(send|give|show|tell) you ~2 (everything|anything|all|what) ~3 (hold|have|keep|know)',
        '(ask|know|see|told|learn) (what|everything) ~3 (know|hold|have|keep) ~2 about (you|them|=me)',
        'download ~4 {own-data}',
      ],
    },
    'right-of-access:confirmation': {
      weak: ['(confirm|confirmation|know|find out|ask|check) ~4 (whether|if|that) ~3 (process|processed|hold|use|processing) ~4'],
    },
    'right-to-rectification': {
      strong: [
        'right (to|of) [request|have|obtain] (rectification|rectify|correction|correct)',
        'right to [ask|request|have] ~5 (=corrected|=rectified)',
        'rectification request',
      ],
      weak: [
        '(correct|rectify|amend|update|fix|complete|edit|revise|change|modify|alter|put right) ~4 {own-data}',
        '(correct|fix|change|update|amend) (anything|something|what) ~8 (wrong|incorrect|inaccurate|out of date)',
        'challenge ~3 accuracy',
        '(change|correction|amendment) to ~3 {own-data}',
        '{own-data} ~8 (=corrected|=rectified|=amended|=updated|=completed|put right|set right|brought up to date)',
        '(correction|rectification|amendment|update|completion) (of|to) ~3 {own-data}',
        '(correct|rectify|amend|update|fix|put right) ~3 (inaccurate|incorrect|incomplete|wrong|mistake|error|inaccuracy|out of date)',
        '(inaccurate|incorrect|incomplete|wrong|mistake|error|inaccuracy) ~8 (=corrected|=rectified|=amended|=fixed|put right|correction)',
        '(correct|rectify|amend|change|fix|update) (it|them)',
        'have (it|them|this|any) ~3 (=corrected|=rectified|=amended|put right)',
        '(immediate|prompt) correction',
      ],
    },
    'right-to-erasure': {
      strong: [
        'right (to|of) [request|have|obtain|ask for] (erasure|erase|deletion|delete|be forgotten)',
        'be forgotten',
        '(deletion|erasure) request',
        'request ~2 (erasure|deletion) of ~3 {own-data}',
        'immediate (deletion|erasure)',
        '(delete|erase|remove|destroy|wipe|deletion) ~6 (on|upon|at) [your] request',
        '(delete|erase|remove|destroy|wipe) ~6 (if|when|whenever) you (ask|request|tell|want)',
        'right to have ~5 (=erased|=deleted)',
      ],
      weak: [
        '(delete|erase|remove|destroy|wipe|dispose of|get rid of) ~5 {own-data}',
        '{own-data} ~8 (=deleted|=erased|=removed|=destroyed|=wiped)',
        '(deletion|erasure|removal|destruction) of ~4 {own-data}',
        '(delete|erase|destroy) (it|them|everything|all)',
        '(get rid of|bin|scrap|wipe) (it|them|everything)',
        '(remove|delete) you from',
        'have (it|them|this|everything) ~2 (=erased|=deleted|=removed)',
        'forget [about] you',
      ],
    },
    'right-to-erasure:some': {
      weak: [
        '(delete|remove|close|erase|take down) ~2 (account|profile|photo|photograph|image|picture|comment|post|posts|review|recording|video)',
      ],
    },
    'right-to-restriction': {
      strong: [
        'right (to|of) [request|ask for|obtain] [a|the] (restriction|restrict|limit)',
        'request ~2 restriction of',
        'restriction of processing',
        'right to have ~6 (=restricted|=limited)',
      ],
      weak: [
        '(restrict|limit|suspend|block|pause|freeze|put on hold|hold off) ~5 (processing|process|use|using|usage)',
        '(restriction|limitation|suspension|block|limit|pause) (of|on|to|around) ~5 (processing|process|use|usage|using)',
        '(restrict|limit) (how|what|the way|the ways|the extent) ~5 (use|process|do|handle)',
        '(processing|use) ~6 (=restricted|=suspended|=limited|=blocked|=paused)',
        '{own-data} ~4 (=restricted|=blocked|=limited|=suspended)',
        '(restrict|limit) ~2 (personal data|personal information|{own-data})',
        'restriction ~4 (place|put|impose) ~4 (use|process)',
        '(use|using) ~3 only (in|for) certain',
        '(stop|suspend|pause) ~4 for a (period|time|while)',
        '(stop|pause|freeze) ~4 (temporarily|for a time|for now|while)',
        'temporarily stop',
      ],
    },
    'right-to-object': {
      strong: ['right (to|of) (object|objection)', 'object to ~6 (legitimate interest|public interest|public task|particular situation)'],
      weak: [
        '(object|objection) to ~5 (processing|process|use|using|collection|collecting|handling|holding|sharing|{own-data})',
        '(object|objection) to (=us|=our|we|the way|how|what|any|it|this)',
        'object on ~3 (ground|reason)',
        '(raise|make|lodge|register) (an|your|any) objection',
        'opt out of ~4 (processing|use of|sharing|analytics|collection|tracking)',
        'say no to ~4 (use|processing|using)',
      ],
    },
    'right-to-object:stop': {
      weak: [
        '(ask|tell) us to stop ~2 (using|processing) (it|them|this)',
        '(stop|prevent|oppose) ~4 (processing|process|using|use|handling) ~4 {own-data}',
        '(stop|prevent) (=us|=our) ~2 (processing|using|handling)',
      ],
    },
    'right-to-object-to-direct-marketing': {
      strong: [
        '(object|objection) to ~8 (marketing|newsletter|promotional|promotion)',
        '(stop|prevent|refuse|cease|opt out of|opt out from|opting out of|unsubscribe from|decline) ~8 (marketing|newsletter|promotional|mailing list|mailings)',
        '=unsubscribe',
        '=unsubscribing',
        'opt out of ~4 (email|communication|mailing|message|contact)',
        'opt out [at any time]',
        '(not to|no longer|not wish to|not want to) ~4 (use|process|send|receive|sent|get) ~8 (marketing|newsletter|promotional)',
      ],
    },
    'right-to-portability': {
      strong: [
        'portability',
        'structured commonly used',
        'machine readable',
        '(port|porting) ~2 {own-data}',
        '(obtain|receive|get|have|ask for|request) ~3 (copy|copies) of ~3 {own-data} ~6 (structured|commonly used|machine readable|portable|reusable)',
        '{own-data} ~6 in ~2 (structured|portable|reusable|commonly used|machine readable)',
      ],
      weak: [
        '(transfer|move|transmit|export|forward|transferred|moved) ~5 {own-data} ~8 (another|other|elsewhere|different|new|third party|someone else|yourself|directly)',
        '{own-data} ~5 (=transferred|=moved|=transmitted|=passed|=sent) ~4 (another|other|elsewhere|different|new|third party|someone else)',
        'transfer of ~3 {own-data}',
        '(move|copy) (=copy|or) ~2 transfer ~4 {own-data}',
        '(obtain|receive|get|move|copy) ~1 (reuse|transfer) ~3 {own-data}',
        'electronic (copy|format|form) ~6 you ~3 (provide|give|supply)',
        '(reuse|take) ~3 {own-data} ~4 (elsewhere|with you|another|other|different)',
        '(send|pass|give|hand over) ~3 {own-data} ~2 to (another|a different|a new) (organisation|company|provider|controller|supplier|service|school|practice|club)',
        '(pass|send|give|hand) ~4 {own-data} ~2 to (somebody|someone|anyone) else',
        'export ~5 {own-data}',
        '(move|transfer|export) (it|them)',
        '{own-data} ~6 in an electronic (form|format)',
      ],
    },
    'right-to-withdraw-consent': {
      strong: [
        '(withdraw|withdrawal|withdrawing|revoke|revocation|retract|rescind|cancel) ~5 (consent|permission)',
        '(consent|permission) ~8 (=withdrawn|=revoked|=withdraw|=revoke)',
        'take back ~3 (consent|permission)',
        'right to withdraw',
      ],
      weak: ['withdraw (it|this|that|them) [at any time]', 'withdraw at any time', 'opt out of ~4 consent'],
    },
    'right-to-withdraw-consent:some': {
      strong: [
        'change (your|their) mind',
        '=unsubscribe',
        '=unsubscribing',
        'until ~8 (withdraw|withdrawn|withdrawal)',
        'change ~2 (cookie|consent|preference) (setting|preference|choice)',
      ],
    },
    'rights-on-automated-decisions': {
      strong: [
        '(object|objection) to ~6 (automated|automatic|profiling)',
        '(contest|challenge|appeal|question) ~6 (automated|automatic|algorithm|machine|computer)',
        'human intervention',
        'rights ~6 automated',
        'right ~6 automated (decision|processing)',
        '(object|objection) to decision ~8 (automated|automatic|machine|computer)',
      ],
      weak: ['automated (decision|processing|decision making)'],
    },
    // Only beside a mention of such decisions.
    'rights-on-automated-decisions:near': {
      strong: [
        '(contest|challenge|appeal|question|dispute) ~4 (decision|it|outcome)',
        '(human|manual) (intervention|involvement|review|input)',
        'human [being] ~3 (review|look|involve|check|reconsider)',
        '(person|human|someone|member of staff) ~2 (review|look at|reconsider|check) ~5 (decision|it)',
      ],
    },
    'rights-on-automated-decisions:old': {
      strong: [
        'not [to] (be|being) subject to ~6 (decision|automated|automatic|profiling) [~4 (solely|only|purely|entirely|exclusively) ~4 (automated|automatic|machine|computer|algorithm) [processing|means|decision making|decision]]',
        'not [to] have ~3 decision ~6 (automated|automatic|computer|machine)',
      ],
    },
  },
  ignores: [
    '(has|have|having|had|get|gain|gains|with|who|whom|can|may) access to',
    '(staff|employee|volunteer|we|they|=only|person|people|trustee|provider|team) [who] (has|have|need|with|can) access',
    '(unauthorised|unlawful|internet|wifi|public|remote|physical|restrict|limit|limited|restricted|control|controlled|controls|grant|granted|role based|=give|=gives) [the] access',
    'access to (=our|the|this|these) (website|site|service|app|platform|content|building|premises|page|product)',
    'access (=our|the|this|these|=your) (website|site|service|app|platform|content|building|premises|page|product|account)',
    'access control',
    '(=we|company|society|club) ~1 (have|reserve|retain|keep) ~2 right to (delete|erase|restrict|object|withdraw|correct|access|amend|request|limit)',
    '(restrict|limit|restricted|limited|restricting) [the|their] access',
    'limit ~4 (purpose|time|number|storage)',
    '(restrict|limit|block|delete|remove|clear|disable) ~5 cookie',
    'limit ~4 (liability|retention|collection)',
    'correct functioning',
    'correct operation',
    '(=withdrawal|withdraw) ~3 (money|fund|cash|application|child|from the course)',
    'the object of',
    'object (storage|code|oriented)',
    'limit ourselves',
    'unless you (object|withdraw)',
    'opt out (cookie|link) ',
    '(sought|obtain|obtained|give|given|ask for|explicit|without|with|seek) [your] consent',
  ],
}

/** The bare names of rights: count only after 'you have the right to', or at the head of an item under 'Your rights'. */
export const rightHeads: Wording = {
  topic: 'right-head',
  concepts: {
    'right-to-be-informed': { weak: ['=informed'] },
    'right-of-access': { weak: ['access', '=sar', 'copy'] },
    'right-to-rectification': {
      weak: ['rectify', 'modify', 'modification', '=update', 'rectification', 'correct', 'correction', 'amend', 'amendment', 'put right'],
    },
    'right-to-erasure': { weak: ['erase', 'erasure', 'delete', 'deletion', 'removal', 'remove', 'destroy'] },
    'right-to-restriction': { weak: ['restrict', 'restriction', '=blocked'] },
    'right-to-object': { weak: ['object', 'objection'] },
    'right-to-portability': { weak: ['portability', 'port', 'move your data', 'transfer your data'] },
    'right-to-withdraw-consent': { weak: ['withdraw consent', 'withdrawal of consent', 'withdraw'] },
    'rights-on-automated-decisions': { weak: ['automated (decision|processing)', 'profiling'] },
  },
  ignores: rights.ignores ?? [],
}

export const examples: WordingExamples = {
  reads: {
    'right-of-access': [
      'You have the right of access.',
      'Make a subject access request by writing to the school office.',
      'You are entitled to request access to the records about your child.',
      'Parishioners may ask for a copy of the information we hold.',
      'Want to see what we hold about you? Just ask.',
      'At any time you can ask to see your file.',
      'Tenants can inspect their data at the office.',
      'We will send you a copy of your data if you ask.',
      'The right to obtain access to your records',
      'Patients can look at their records online.',
    ],
    'right-to-rectification': [
      'You have the right to rectification.',
      'If a detail is wrong you can have it corrected.',
      'Ask us to correct your details.',
      'We will put right any mistake you tell us of: you may have the information amended.',
      'Members may update their information through the portal.',
      'You can have incomplete data completed.',
      'Request correction of the information that we keep.',
    ],
    'right-to-erasure': [
      'You have the right to be forgotten.',
      'You can ask for your data to be erased.',
      'Ask us to remove your information from the list.',
      'Request deletion of your records.',
      'Tell us to delete everything and we will.',
      'On request we destroy your file.',
    ],
    'right-to-restriction': [
      'You have the right to restrict what we do.',
      'Ask us to limit how we use your details.',
      'You can have us suspend the processing of your data.',
      'Restriction of processing',
      'You may ask that we pause our use of your data.',
      'The processing can be restricted if you ask.',
    ],
    'right-to-object': [
      'You have the right to object.',
      'You may object to our using your details.',
      'If we rely on public interest, you can object to the processing.',
      'You may raise an objection.',
    ],
    'right-to-object:stop': ['You can tell us to stop using your data.'],
    'right-to-object-to-direct-marketing': [
      'You may object to direct marketing at any time.',
      'Use the unsubscribe link.',
      'Ask us to stop sending you our newsletter.',
    ],
    'right-to-portability': [
      'You have the right to data portability.',
      'You may ask us to transfer your data to another club.',
      'Receive your data in a machine-readable form.',
      'Take your data with you to another service.',
    ],
    'right-to-withdraw-consent': [
      'You may withdraw your consent at any time.',
      'Consent can be withdrawn by e-mail.',
      'You can take back your permission whenever you like.',
      'Parents may revoke this consent.',
    ],
    'rights-on-automated-decisions': ['You may contest any decision that a machine has taken.', 'You can object to automated decisions.'],
    'rights-on-automated-decisions:old': [
      'You have the right not to be subject to a decision based solely on automated processing.',
      'The right to not be subject to automated decision-making',
    ],
  },
  ignores: [
    'Only two members of staff have access to the cabinet.',
    'Unauthorised access to our systems is prevented.',
    'You can access our website without an account.',
    'You may delete cookies in your browser.',
    'The correct functioning of the site depends on it.',
    'The object of the charity is education.',
    'We limit liability as the law allows.',
  ],
}
