import type { Wording, WordingExamples } from '../phrase.ts'

/**
 * The bases of Article 6(1) by their usual names. A strong phrase claims the basis by itself; a weak one only where a legal basis is
 * spoken of. `passing:` is a basis mentioned along the way ('with your consent'), without calling it one.
 */
export const bases: Wording = {
  topic: 'bases',
  exclusive: true,
  concepts: {
    'basis:consent': {
      strong: [
        'you have consented to (us|our|the|this)',
        'you have given [us] ~3 (consent|permission) (to|for)',
        'we have ~2 (consent|permission) from (you|people|each)',
        'because you ~3 (consented|consent|agreed|agree|opted in|gave us permission|signed up|subscribed|asked us to)',
      ],
      weak: [
        '[your|their|the] [freely given|explicit|express|informed|specific|prior|own] (consent|permission|agreement)',
        'consented',
        'consensual',
        'opt in',
      ],
    },
    'passing:consent': {
      strong: [
        'with your ~2 (consent|permission|agreement)',
        '(if|where|when|once|after|unless) you ~4 (consented|consent|opted in|opt in|agreed to|given us permission)',
        '(if|where|when|once|after) you have ~3 (given|provided) [us] ~3 (consent|permission)',
        '(ask|seek|obtain|get|request) ~2 your ~2 (consent|permission)',
        '(subject to|have) your ~2 (consent|permission)',
        'your (explicit|express) consent',
        'you (consent|agree) to (us|our|the) ~3 (use|using|process|processing|collect|collecting|collection|hold|holding|storing)',
        'you provide your consent to us to',
      ],
    },
    'passing:legal-obligation': {
      strong: [
        '{we} ~3 (process|use|hold|collect|need) ~8 to (comply with|meet|fulfil) ~4 (legal|statutory) (obligation|duty|requirement)',
      ],
    },
    'basis:contract': {
      strong: [
        '(perform|performance|performed|fulfil|fulfilment|discharge|execution|execute|conclude|conclusion|enter into|entry into|carry out|honour|administer) ~6 (contract|contracts) [or ~5 before ~2 contract]',
        '(perform|performance|fulfil|fulfilment|carry out|meet|honour|comply with) ~4 contractual (obligation|duty|commitment|term)',
        'contract between us',
        '(need|require|use|process|collect|hold) (it|this|these|them|that|your data|your information|your details) (for|under) (our|the|your|a|that) (contract|agreement)',
        '(contract|agreement) (with|between) (you|the (data subject|individual|person|customer|client|member|tenant|learner))',
        '(contract|agreement) (you|we) (have|hold|make|enter) ~3 (with (us|you)|together|for)',
        'necessary (for|to) ~3 [a|the|our|your|that] contract',
        '(step|measure|action) ~8 (prior|before) ~3 [enter|entering] ~2 contract',
        'pre contractual (step|measure|enquiry|relationship|negotiation)',
        'contractual (necessity|basis)',
        'under [the terms of] (our|the|a) contract with you',
      ],
      weak: [
        '(tenancy|hire|hiring|membership|licence|service|letting|rental|loan|subscription|client|customer|retainer) agreement',
        'contract',
        'contractual [obligation|relationship|requirement|duty|purpose|reason]',
        'performance of ~2 agreement',
      ],
    },
    'basis:legal-obligation': {
      strong: [
        '(have|under|subject to|owe) ~2 (legal|statutory|regulatory) (obligation|duty|requirement) [to]',
        'necessary ~3 (comply|compliance) with ~5 (law|obligation|duty|requirement|legislation|act|regulation)',
        'because ~4 (law|legislation) ~2 (require|oblige|say|demand|tell|expect|insist)',
        'because ~4 (legally|statutorily) (required|obliged|bound)',
        'because ~4 (required|obliged|bound) by (law|statute|legislation)',
        'because ~3 [have|need|required] to by law',
        'because ~3 comply with ~5 (law|obligation|duty|requirement|legislation)',
        'the law (require|oblige) (us|it|that we|the)',
        '(this|that|it|which) (is|be) ~1 (legal|statutory) (obligation|duty) [of ours|for us|on us]',
        'we (be|are) (legally|statutorily) (required|obliged|bound) to (collect|process|hold|record|use|report|check)',
        'we (be|are) (required|obliged|bound) by law to (collect|process|hold|record|use|report|check)',
      ],
      weak: [
        '[(comply|complying|compliance|meet|meeting|fulfil|fulfilling|perform|satisfy) [with|of] ~4] (legal|statutory|regulatory|law) (obligation|duty|requirement|compliance|responsibility)',
        '(comply|complying|compliance) with ~4 (law|legislation|regulation|obligation)',
        '(legal|statutory|regulatory) (obligation|duty|requirement|compliance|necessity)',
        '[legally|statutorily] (required|obliged|bound) [by|under] [the] (law|legislation|statute)',
        '(legally|statutorily) (required|obliged|bound)',
        'law (require|say|demand|expect|tell|oblige)',
      ],
    },
    'basis:vital-interests': {
      strong: ['vital interest', '(protect|save|protecting|saving) ~3 (life|lives)'],
      weak: ['(life|lives) (be|is|are) ~2 (risk|danger|stake)', 'matter of life (and|or) death', 'life (threatening|or death) ~1'],
    },
    'basis:public-task': {
      strong: [
        '(task|tasks|function|functions|work) ~6 in the public interest',
        '(task|function|duty) ~2 public interest',
        'exercise ~3 (official|public) authority',
        '(official|public) authority ~4 vested',
        'public task',
        '(exercise|perform|performance|carry out|discharge|fulfil) ~4 (public|statutory|official) (task|function|duty|role)',
        'exercise of (our|its|the) function',
        'our (public|statutory|official) (task|function)',
        '(task|work|job) ~4 (laid down|set down|given to us) (in|by) law',
      ],
      weak: ['public interest', 'official authority', '(public|statutory|official) function', 'public duty'],
    },
    'basis:recognised-legitimate-interest': { strong: ['recognised legitimate interest', 'recognised legitimate interests'] },
    'basis:legitimate-interests': {
      strong: [
        'legitimate [business|commercial|organisational|charitable|legal|operational|economic] interest',
        'legitimate and lawful interest',
        'legitimate interest assessment',
        'a legitimate (reason|need) to',
      ],
      weak: ['interest of our (business|organisation|charity|company|members)'],
    },
  },
  ignores: [
    '(if|where|when|unless) you ~2 not ~3 (consent|agree|opt|permission)',
    'withdraw ~4 consent',
    '(withdrawal|withdrawing|revoke|revoking|remove|change) ~3 consent',
    '(parental|parent|guardian|carer|cookie|photo|photography|marketing) consent',
    'consent [of|from|by] ~4 (parent|guardian|carer|school)',
    'consent to ~5 (photographed|filmed|recorded|treatment|participate|take part|cookie|surgery|trip|operation)',
    'consent (banner|mechanism|manager|tool|platform|management|preference|string|record|pop|form|framework|mode)',
    '(without|no) ~4 (consent|permission)',
    'age of ~2 consent',
    'consent (is|be) not (required|needed|necessary)',
    '(do|will) not (need|require) ~3 consent',
    'consent for ~3 (treatment|photo|photograph|cookie|trip|medical)',
    '(compelling|overriding) legitimate (interest|ground|reason)',
    'override ~3 legitimate interest',
    'balanced against ~3 legitimate interest',
    'legitimate (purpose|user|ground|use)',
    'legitimate interest (=is|=means) (when|where|that|if)',
    'public authority',
    'substantial public interest',
    'contract (terms|law|clause|manager|worker|staff)',
    '(contract|agreement) with your (employer|company|organisation|firm)',
    'model contract',
    'written contract',
    'contractual (term|safeguard|clause|protection|arrangement|means|provision)',
    '(employment|data processing|processing|supplier) contract',
    'legal (claim|advice|right|adviser|proceeding)',
    '(comply|complying|compliance) with ~3 data protection (law|legislation|act|rule|regulation|obligation|requirement)',
    '(comply|complying|compliance) with ~2 gdpr',
    'comply with (this|our|these|the [privacy] (policy|notice|terms)) ~2',
  ],
}

/** Where bases are spoken of, and by whom. */
export const basisCues: Wording = {
  topic: 'basis-cues',
  concepts: {
    // 'Legal basis', 'rely on': where this stands, weak names count.
    'basis-cue': {
      strong: [
        '(legal|lawful|gdpr|our|its|statutory) [processing] (basis|base|ground|grounds|justification|gateway)',
        '(legal|lawful) (reason|condition|authority|purpose)',
        '(basis|ground|grounds|justification|reason) (for|of) ~3 (process|processing|using|use|collecting|collection|collect|handling|holding|keeping|storing)',
        '(basis|ground|grounds) (on|under) which',
        'condition for processing',
        'we ~3 (rely|relying) [up] on',
        '(law|gdpr|lawyers) calls (this|it)',
        'known in law as',
        'on the basis (of|that)',
        '{we} ~2 process ~5 (under|on) [the following|these]',
        '(lawfulness|legitimacy) of ~2 processing',
        '(based|depend|dependent) on',
        'why ~4 (allowed|permitted|lawful|legal)',
        'lawful processing',
        'what allows us to',
        '(article|art) 6 (condition|basis|ground)',
        'our reason [for ~3]',
        '{we} ~3 (use|process|collect|hold) ~6 only (where|if|when)',
        '{we} ~2 only (use|process|collect|hold) ~6 (where|if|when)',
        '(use|process|collect|hold) ~6 (when|where|if|because) ~4 (law allow|following apply|lawful)',
        '(use|process|collect|hold) ~6 in the following circumstances',
        '(process|use|collect) ~5 because',
      ],
    },
    // Of these bases it is said that they are this organisation's.
    'basis-ours': {
      strong: [
        '{we} ~3 rely [up] on',
        '(our|its) ~2 (basis|ground|reason)',
        'in our [own] interest',
        '{we} ~2 (process|use|collect|handle) ~8 (on the basis|because)',
      ],
    },
    // Opens a list of what is relied on for everything, or for this or that.
    'basis-listing': {
      strong: [
        '{we} ~3 only (use|process|collect|hold|handle) ~10 (if|where|when)',
        '(law|legislation|gdpr) ~2 (allow|permit) (us|it)',
        '(one|any|at least one|one or more) of the following ~3 apply',
        'in the following circumstances',
        'under data protection (law|legislation)',
        '(typically|generally|usually|commonly|normally) ~3 (process|use|collect)',
      ],
    },
    // How the law is in general: says nothing of this organisation.
    'basis-general': {
      strong: [
        '(must|need|required|has|have) [to] ~2 have ~4 (basis|ground|grounds|reason)',
        'there (be|is|are) ~4 (six|seven|several|number|list|various|different) ~5 (basis|ground|grounds|reason|condition)',
        '(six|seven) ~3 (basis|ground|grounds|condition)',
        'list of ~3 (basis|ground|grounds)',
        '(law|gdpr|act|regulation|legislation) (=sets|=provides|=gives|=lists|=recognises|=defines|=permits|=allows)',
        'organisations (can|may|must|are)',
        'read more about ~4 (basis|ground)',
        'find out more about ~4 (basis|ground)',
        '(basis|ground) we rely on may affect',
        'law ~3 (require|requires) us to (determine|tell|explain|state|have)',
      ],
    },
    // The interest of the law, not of anyone: 'it benefits you, us or someone else'.
    'interest-general': {
      strong: [
        'benefit ~3 organisation or someone else',
        'undue risk of harm',
        'conduct ~3 manage ~3 business',
        'business or commercial reason',
        'your rights ~4 (interest|freedom)',
      ],
    },
    'client-decides': {
      strong: [
        '(client|customer|controller|organisation|school|employer) ~4 (determine|decide|choose|identify|establish) ~6 (basis|ground|purpose)',
        '(client|customer|controller|organisation|school|employer) ~3 responsible for ~6 (basis|ground)',
        '{we} ~6 (act|acting) ~3 (data processor|processor)',
        'on ~5 (client|customer|controller) ~3 instruction',
        '{we} ~3 (process|handle|hold|act|access) ~12 on behalf of ~3 (client|customer|controller|school|employer)',
        '{we} ~4 [only] (be|is|are) ~2 (data processor|processor)',
      ],
    },
  },
}

export const examples: WordingExamples = {
  reads: {
    'basis:consent': ['We write to past pupils because you opted in.', 'We have permission from you to print your story.'],
    'basis:contract': [
      'We need this to fulfil our contract with you.',
      'It is necessary for the performance of a contract to which you are party.',
      'We take steps at your request before entering into a contract.',
      'We use it to carry out our contractual obligations to you.',
      'There is a contract between us.',
      'I need them for our contract.',
    ],
    'basis:legal-obligation': [
      'We record this because the law requires it.',
      'We are under a legal obligation to check who tenants are.',
      'We do so because we are legally required to.',
      'It is necessary to comply with tax law.',
      'HMRC says that we must; that is a legal obligation.',
    ],
    'basis:vital-interests': ['It protects your vital interests.', 'We may need it to save your life.'],
    'basis:public-task': [
      'It is necessary for a task carried out in the public interest.',
      'We do this in the exercise of our official authority.',
      'Collecting refuse is part of our public task.',
      'We need it to perform our statutory functions as a council.',
    ],
    'basis:recognised-legitimate-interest': ['We rely on a recognised legitimate interest: preventing crime.'],
    'basis:legitimate-interests': [
      'It is in our legitimate interests to keep our systems secure.',
      'We have a legitimate business interest in knowing who visits.',
    ],
    'passing:consent': ['With your consent we send you our newsletter.', 'We will ask for your permission first.'],
  },
  ignores: [
    'You can withdraw your consent at any time.',
    'Parental consent is needed for trips.',
    'We show a cookie consent banner.',
    'We will never share your details without your consent.',
    'We may refuse where we have compelling legitimate grounds.',
    'We tell the public authority named in the licence.',
    'Our suppliers sign contractual clauses on security.',
  ],
}
