import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const parents = '(parental|parent|guardian|carer)'

/** Where bases are spoken of, and by whom. */
export const basisCues: Wording = {
  topic: 'basis-cues',
  concepts: {
    // 'Legal basis', 'rely on': where this stands, weak names count.
    'basis-cue': {
      strong: [
        'lawful (since|because|as) ~2 (fall|meet|come|satisfy)',
        '(process|processing|treatment|=it|=this) ~3 (=founded|=grounded|=rests|=justified) [up] (on|by)',
        '(cover|justify|support) by ~3 (one|any) of',
        '(any|all|one) ~3 of the (article|art) 6',
        '(among|one of|amongst) ~1 (=our|these|those|the) ~1 (basis|ground)',
        '(legal|lawful|gdpr|our|its|statutory) [processing] (basis|base|ground|grounds|justification|gateway)',
        '(legal|lawful) (reason|condition|authority|purpose)',
        '(be|form|as) (the|our|its) [legal|lawful] (basis|ground|footing) (for|of|on which)',
        '(basis|ground|grounds|justification|reason) (for|of) ~3 (process|processing|using|use|collecting|collection|collect|handling|holding|keeping|storing)',
        '(basis|ground|grounds) (on|under) which',
        'condition for processing',
        'we ~3 (rely|relying) [up] on',
        '(law|gdpr|lawyers) call (this|it|that)',
        '(the|my|whose) (basis|ground|footing) [here|for ~6|of ~6] (is|be)',
        '(legal|lawful) (hook|footing|peg|side)',
        '(on|under) (what|which) [=legal|=lawful] (basis|ground|footing)',
        'on the (footing|strength) of',
        '(we|i) go by',
        '(is|are|be) what (we|i) (go|stand|lean|rest) on',
        'in (law|lawyer|legal|gdpr) (word|term|language|jargon|speak)',
        'in the (law|lawyer|legal|gdpr) ~1 (word|term|language|jargon|speak)',
        'why the law ~3 (fine|happy|ok|okay|let|allow|permit)',
        'law behind',
        'known in law as',
        'on the basis (of|that)',
        '{we} ~2 process ~5 (under|on) [the following|these]',
        '(lawfulness|legitimacy) of ~2 processing',
        '(based|depend|dependent) on',
        'why ~4 (allowed|permitted|lawful|legal|entitled|justified)',
        'why (we|=i|it) (=may|=can) ~1 (use|hold|keep|process|have|collect|handle) ~1 (it|this|them|{data})',
        '(give|gives) (us|me|you) the [legal] right to ~2 (use|hold|keep|process|have|collect|handle)',
        '(our|my) ~1 (right|authority|justification|entitlement) (to|for|in) ~1 (use|using|hold|holding|keep|keeping|process|processing|have|having|collect|collecting|handle|handling) ~2 ({data}|{datum})',
        '(be|is|are|=s) (our|my) (justification|authority|warrant)',
        '(our|my) (justification|authority|warrant) (be|is|are)',
        'where ~2 (authority|right|permission) come from',
        '{we} ~2 (weigh|balance) ~12 (against|with) (your|yours|their|theirs|the ~1)',
        '(weigh|set|balance) against (your|yours|their|theirs|the (intrusion|nuisance|effect|impact|inconvenience|bother))',
        '(=which|=that) we have ~1 (weigh|balance)',
        '(reason|justification|excuse|warrant) (be|is|are) ~2 (contract|consent|law|legal|legitimate|agreement|statute|statutory|contractual)',
        'what ~1 (permit|allow|justify|authorise|entitle|license) (it|this|us|that|me) ~1 (in law|legally|by law|under)',
        '(be|is|are|=s) (our|my|the) (excuse|justification)',
        'lawful processing',
        'legitimate interest [also] (count|apply|matter)',
        'what (allow|let|entitle|permit) (us|me|you to)',
        '(article|art) 6 (condition|basis|ground)',
        'our reason [for ~3]',
        '{we} ~3 (use|process|collect|hold) ~6 only (where|if|when)',
        '{we} ~2 only (use|process|collect|hold) ~6 (where|if|when)',
        '(use|process|collect|hold) ~6 (when|where|if|because) ~4 (law allow|following apply|lawful)',
        '(use|process|collect|hold) ~6 in the following circumstances',
        '(process|use|collect) ~5 because',
      ],
    },
    // Consent for somebody else, which is a basis where bases are listed.
    'consent-of-others': {
      strong: [`${parents} (consent|permission|agreement)`, `(consent|permission|agreement) (of|from|by) ~4 ${parents}`],
    },
    // A label or header that says only this.
    'basis-label': {
      strong: [
        'why (we|=i) (=may|=can) [do (it|this|so)|use it|hold it|have it]',
        'what (let|allow|entitle|permit) (us|me)',
        '(lawful|legal|allowed) because',
        '[the|our|my] (basis|footing|justification|=ground) [in law]',
        '(article|art) 6 [gdpr|uk gdpr]',
      ],
    },
    // What a public authority does besides its tasks.
    'basis-beyond-tasks': {
      strong: [
        'not ~4 (part of|within|among|one of|in performing|in the performance of|as part of|in carrying out) ~4 (task|function|duty)',
        '(outside|beyond|besides|apart from|other than) ~3 (task|function|duty)',
        'not ~3 (acting|act) ~1 as ~1 public authority',
        '(not|never) ~2 (public|official|statutory) (task|function|duty)',
      ],
    },
    // Of these bases it is said that they are this organisation's.
    'basis-ours': {
      strong: [
        '(article|art) 6 1 ~5 (permit|allow|let|entitle|authorise|enable) (us|me|this|it)',
        '{we} ~3 rely [up] on',
        '(our|its) ~2 (basis|ground|reason)',
        'in our [own] interest',
        'interest ~8 (law|legislation|gdpr|regulation) ~2 (call|term|recognise|regard|=regards|accept|treat|allow|deem) ~2 legitimate',
        'which [the|data protection] [uk] (law|gdpr|legislation) (permit|allow)',
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
        '(six|seven) ~3 (basis|ground|grounds|condition|reason|way)',
        'list of ~3 (basis|ground|grounds)',
        '(law|gdpr|act|regulation|legislation) (=sets|=provides|=gives|=lists|=recognises|=defines|=permits|=allows|=offers|=knows|=names)',
        '(article|art) 6 [1] [of ~4] (=lists|=names|=sets|=gives|=offers|=contains|=provides|=recognises)',
        '(ico|commissioner|commission) [own] [website|guide|guidance|site] (=explains|=describes|=lists)',
        'organisations (can|may|must|are)',
        'read more about ~4 (basis|ground)',
        '(explanation|overview|list|description|guide|introduction) ~2 (of|to) ~2 (lawful|legal) (basis|ground|base)',
        '(explain|describe|list) ~3 (lawful|legal) (basis|ground|base)',
        '=a (lawful|legal) (basis|ground) (=is|=means) ~3 (reason|justification|condition|permission|something)',
        '(lawful|legal) (basis|ground) ~1 mean ~3 (reason|justification|condition|law)',
        '(be|=is|=are) one of the ~4 (basis|ground|condition|bases) (in|of|under|listed)',
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
        '(client|customer|controller|organisation|school|employer) ~4 (determine|decide|choose|identify|establish|pick) ~10 (basis|ground|purpose)',
        '{we} ~2 (act|acting) only on (their|its|the ~1) instruction',
        '(client|customer|controller|school|employer|council) (tell|instruct) us what to do',
        '(client|customer|controller|organisation|school|employer) ~3 responsible for ~6 (basis|ground)',
        '{we} ~6 (act|acting) ~3 (data processor|processor)',
        'on ~5 (client|customer|controller) ~3 instruction',
        '{we} ~3 (process|handle|hold|act|access) ~12 on behalf of ~3 (client|customer|controller|school|employer)',
        '{we} ~4 [only] (be|is|are) ~2 (data processor|processor)',
      ],
    },
  },
  ignores: [
    '(law|legislation) (give|set|lay) (us|our|down) ~2 (task|function|power|duty|role)',
    '(law|act) (give|gives) us (power|powers)',
    '(task|function|duty|power|role) [in the public interest] [that|which] [the] (law|legislation|act|parliament) (=gives|=sets|=provides|=lists|=defines) [[to] (us|it|the ~1)]',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'basis-cue': [
      'Our lawful basis is this:',
      'The ground on which we use it:',
      'This processing is justified by what follows.',
      'We rely on these:',
      'Why we are allowed to do this',
      'Why we can use it',
      'What gives us the right to use your letters?',
    ],
    'basis-label': ['The footing in law:', 'Article 6'],
    'basis-ours': ['We rely on the following.', 'Our basis for this is set out here.', 'It is in our own interests.'],
    'basis-listing': [
      'We will only use it where one of these is met:',
      'The law allows us to do so where:',
      'One or more of the following will apply.',
    ],
    'basis-general': [
      'There are six lawful bases.',
      'A lawful basis is the reason for which the law lets anyone use data.',
      'Every organisation must have a lawful basis.',
      'The GDPR lists them.',
    ],
    'interest-general': ['It may benefit you, our organisation or someone else.', 'We weigh them against your rights and interests.'],
    'client-decides': [
      'Our client decides for what purpose.',
      'We act only on their instructions.',
      'The school tells us what to do.',
      'We are the data processor.',
    ],
    'consent-of-others': ['Parental consent is needed for trips.'],
    'basis-beyond-tasks': ['Letting the hall is not part of our public task.', 'We do this outside our tasks as a council.'],
  },
}
