import type { Wording, WordingExamples } from '../phrases/phrase.ts'
import { controllerKinds } from './controller-kinds.ts'

const thing =
  '(website|web site|site|app|application|service|platform|tool|portal|blog|store|shop|system|game|extension|community|newsletter|podcast|event)'
const notice = '(policy|notice|statement|document|page|privacy information)'

/** How policies introduce whoever is responsible. The name stands before a cue, after it, or in its value. */
export const controller: Wording = {
  topic: 'controller',
  concepts: {
    // 'Acme Ltd is the controller'.
    'controller:before:is': {
      strong: [
        '(is|are|act as|acts as|acting as|be|am|remain|become|registered as|considered|as) [also|still|therefore|what is known as|known as|both|together|jointly|collectively] [the|a|your|our] [sole|registered|named|legal|main|overall|primary] [joint] [data] (controller|controllers)',
        '[data] controller =is =us',
        '(decide|determine|agree) (together|jointly|with each other) ~3 (how|why|what) ~6 (data|information|details)',
        '(is|are) (what|who) ~4 (call|term|describe as|know as) ~3 (controller|controllers)',
        '=that =is (=us|=me)',
        '(=is|=are) (=me|=us)',
        '(is|are) [legally|ultimately|solely] responsible for [the|your|any|all] [processing|use|collection|protection|handling|control] ~2 (personal|your) (data|information)',
        'determines the (purposes|purpose) (and|or) means',
        '(is|are|am|be) ~3 (answerable|accountable|responsible) ~1 in law [for|under]',
        'answer in law for',
        'hold ~2 legal responsibility for',
        'decides (why|how) (and|or) (how|why) ~4 (data|information)',
        '[that|which|who] (answer|answers|is answerable|are answerable|is accountable|are accountable) for ~4 (data|information|details)',
      ],
    },
    // 'Acme Ltd decides how your data is used'.
    'controller:before:decides': {
      strong: [
        '(decide|determine|control) (why|how|what|which) [and (why|how|what)] ~6 (data|information|detail)',
        '(decide|determine|control) what happens (to|with) ~4 (data|information|detail)',
      ],
    },
    // 'The controller is Acme Ltd'.
    'controller:after:is': {
      strong: [
        '(the|our|your|this|sole|relevant) [legal|joint|sole] [data] (controller|controllers) ~9 (=is|=are|=being)',
        '(organisation|company|body|entity|person|business|charity|firm|individual) [that is|which is|who is|legally|ultimately] responsible for ~8 (=is|=are)',
        '(data|information) ~6 (=is|=are|=be) [jointly] controlled by',
        'joint [data] controllers ~6 (=are|=is)',
        '(organisation|company|body|charity|business|firm|club|society|school|person) (that|which|who) ~1 (decides|controls|determines|looks after|answers for) ~8 (data|information|details) (=is|=are)',
        '(responsibility|duty|accountability) ~10 (falls|fall) (on|to|upon)',
        'responsibility ~8 (lies|rests|sits|lie|rest|sit) with',
        '(data|information|details) ~4 (is|are) the ~1 responsibility of',
        '(responsible|controller) (in|under|within|for the purposes of) ~7 (law|gdpr|act|legislation|regulation) ~1 (=is|=are)',
        '=responsible =of ~5 (data|datas|information) ~2 (=is|=are)',
        '=as ~2 controller ~9 (=acts|=act)',
        '(one|ones|person|people|body) (in charge|answerable|accountable) ~5 (=is|=are)',
        '(=the|our|your) administrator of ~3 (data|information) ~4 (=is|=are)',
        '(=the|our|your) [personal] data administrator ~3 (=is|=are)',
        '(data fiduciary|responsible (party|body|person|organisation)) ~6 (=is|=are)',
        '=behind ~4 (=stands|=stand|=is|=are) [just|only] [one (person|man|woman)|two people]',
        '(people|person|team|company|firm|business|organisation|charity) (behind|who run|who runs|that runs|running) ~4 (=is|=are)',
      ],
    },
    // 'It is made by Acme Ltd': at the opening of the document only.
    'controller:after:it': {
      strong: [
        '(=it|which|that|=who) (=is|=was|is all|are) (make|run|build|publish|own|operate|write|organise|put together|put on|manage|produce|look after) [and ~1] by',
        '(put on|organise|stage|produce|promote|present|arrange|made|run) by',
        '(association|club|society|charity|company|group|partnership|church|school|business|collective|co operative) (called|named|known as)',
        '(work|baby|project|brainchild) of',
        '(your data|your information|your details|everything) (is|are) in the (hands|care|charge) of',
        '(app|site|website|game|shop|service|newsletter|magazine|podcast) (comes|come) from',
        '(company|firm|charity) (=is|=are)',
        '(data|information|details) (is|are) ~1 (looked after|cared for|kept safe) by',
        '=myself',
      ],
    },
    'controller:label': {
      strong: [
        '[the|our|your|name of|identity of] [the|our] [data] (controller|controllers) [name|identity|is|detail]',
        'our [contact] (detail|details)',
        'responsible for [this|the|our|your] (website|site|page|data|policy|notice|information)',
        'name of (organisation|company|business|controller|charity|school|club|data controller)',
        '(organisation|company|business|legal|trading|registered|full|charity|controller) (name|entity)',
        '(notice|policy|statement) (given|issued|published|provided|made) by',
        '=company',
        '=organisation',
        '=organization',
        'business',
        'legal entity [name]',
        '[data|information] (held|kept|processed|controlled|published|issued|run|operated) by',
        '(responsible|data) (body|organisation|party|person)',
        'operator',
        'publisher [of (this|the|our) (site|website|page)]',
        'responsible (within the meaning of|in the sense of|under|in|for the purposes of) ~3 (law|gdpr|act|regulation|legislation)',
        'site owner',
        'owner',
        'proprietor',
      ],
    },
    // 'In this policy “we” means Acme Ltd'.
    'controller:after:we': {
      strong: [
        '(=we|=us|=our|=ours) [or|and|/] [=us|=our|=we|=ours] [and|or] [=our|=us|=ourselves] ~4 (mean|refer|refer to|mean the|relate to|denotes|stands for)',
        '(reference|when we say|where we say|word|term|use the) ~8 (=we|=us|=our) ~5 (mean|refer|to|are to|relate)',
        '=the (company|school|trust|club|association|firm|practice|charity|society|council|college|university|organisation) (=means|refers to)',
        '=we =are',
        '=i =am',
        'my name is',
        "my name's",
        '(partnership|firm|team|household|band) of (two|three|four|five)',
        '(=two|=three|=both) of us run ~1 (business|shop|studio|practice|company|workshop|firm|pottery|cafe|farm|school)',
      ],
    },
    // 'This policy explains how Acme Ltd uses …'.
    'controller:after:how': {
      strong: [
        `${notice} ~5 (explain|describe|set|outline|tell|cover|inform|detail|give|provide|govern|apply|relate|show|summarise|let|disclose|state|address|is about) ~8 (how|why|what|when|which|that|manner in which|way in which|way|information about|information on)`,
        `${notice} ~3 (explain|describe|set|outline|cover|govern|inform|tell) ~10 (collect|collection|use|used|process|processed|processing|handle|held|protect) ~6 by`,
        `how (=we|=us) at`,
        '=how',
        'what to expect',
      ],
    },
    // 'This is the privacy policy of Acme Ltd'.
    'controller:after:of': {
      strong: [
        `(this|following) ~3 (privacy|cookie|data protection|fair processing) ${notice} ~3 (of|for|from|by|on behalf of)`,
        '(=issued|=published) [on|in] ~3 (2022|2023|2024|2025|2026|2027) by',
        `(this|privacy|the) ${notice} (apply|applies|is issued|is published|is provided|is given|relates|has been (written|prepared|issued|produced|published)) ~3 (by|to|for|from|on behalf of)`,
        `(=our|this) [privacy] ${notice} is that of`,
        `(=our|this) [privacy] ${notice} (comes from|is from|is by|was written by|was put together by|belongs to|is the work of)`,
      ],
    },
    // 'This website is run by Acme Ltd'.
    'controller:after:by': {
      strong: [
        `(this|=our|=the) ~4 ${thing} ~6 (own|operate|run|manage|provide|maintain|deliver|publish|make|build|create|develop|offer|administer|supply) ~3 by`,
        '(own|operate|run|manage|provide|maintain|deliver|administer) [and (own|operate|run|manage|maintain|control|administer|provide)] by',
        `${thing} of`,
        `(this|=our) ~1 ${thing} belongs to`,
        '=copyright',
        '(brought|bring) to you by',
        'on behalf of',
        'part of',
        'owner (of ~4) is',
        '(data|information) ~4 (collected|processed|held|used|gathered|obtained|handled) by',
        'privacy ~5 (matters|matter|important) ~1 to',
        'dealing with',
        'welcome to',
      ],
    },
    // 'Two bodies are joint controllers: …'.
    'controller:after:jointly': { strong: ['joint [data] controllers'] },
    'controller:before:runs': { strong: [`(own|operate|run|manage|provide|maintain|publish|develop) ~4 ${thing}`] },
    // 'Acme Ltd respects your privacy'.
    'controller:before:does': {
      strong: [
        '(committed|dedicated|pledged) to ~12 (privacy|data|information|transparent|transparency|confidentiality)',
        '(respect|value|take|protect|care about|understand|recognise|appreciate|look after|safeguard) ~8 (privacy|personal data|personal information|your data|your information|data protection)',
        '(collect|collects|uses|use|process|processes|hold|holds|keeps|keep|look after|looks after|gather|gathers|handle|handles|needs|receives|stores|manages) ~8 (data|information|detail)',
        'is committed to ~10 (protect|protecting|safeguard|safeguarding)',
      ],
    },
    // 'Welcome to Acme’s privacy policy'.
    'controller:before:policy': {
      strong: ['(privacy|data protection) (policy|notice|statement) [explain|describe|set out|tell|cover|apply|is|was]'],
    },
    // 'Acme Ltd is a company registered in England'.
    'controller:before:entity': {
      strong: [
        '(is|are|as|being|was) [a|an|the] [private|small|uk|british|english|registered|national|family|family run|independent|local] [limited|limited by guarantee|non profit|not for profit|public] (company|charity|partnership|sole trader|cic|business|sole proprietor|community interest company|organisation|society|club|church|school|council|firm|co operative|association|trust|charitable incorporated organisation)',
        'registered (in|as|charity|with|company|office|address|number|under)',
        '[is] incorporated (in|under)',
        '(company|charity|registration|registered|organisation) [registration] (number|no)',
        'operating as',
        '(a|an) sole trader',
        '(is|are|am) ~2 (self employed|freelance)',
        '(is|are|am) [a] one (man|woman|person) ~1 (business|band|operation|company|outfit|firm|show)',
      ],
    },
    // 'I trade as Acme'.
    'controller:after:as': {
      strong: [
        '(=i|=we|sole trader|self employed|freelance|freelancer) ~4 (trade|trading|operate|operating|work) (as|under the (name|style|title) [of])',
        '(=on my own|=by myself|=for myself|=alone|single handed) (=as|(=under|=in) the (name|style|title) [of])',
      ],
    },
    // 'As a sole trader, Acme keeps …'.
    'controller:after:trader': {
      strong: [
        '=as [a|an] ~1 (sole =trader|self employed =person|=freelancer|sole practitioner|one (man|woman|person) (business|band|firm))',
        'sole =trader (behind|at|running)',
      ],
    },
    'controller:after:called': {
      strong: [
        '(=my|=our) ~1 (business|practice|company|shop|studio|firm|club|charity|organisation) (be|go by the name) (called|named|known as|of)',
      ],
    },
    // 'Acme (sole trader)', 'Acme is a sole trader'.
    'controller:before:trader': {
      strong: [
        '(is|=am) [a|an] ~1 (sole =trader|sole proprietor|one (man|woman|person) (business|band|firm|operation))',
        '(=a|=an|=the) ~1 (sole =trader|sole proprietor|one (man|woman|person) (business|band|firm|operation|show|outfit))',
        '(run|owned|operated) by a ~1 (sole =trader|sole proprietor|self employed ~2|freelancer)',
      ],
    },
    'controller:after:at': { strong: ['=at'] },
    'controller:alias': {
      strong: [
        '(trading|trade|trades|traded|operating|known|operates|doing business|does business|t) (as|a)',
        'trading (name|style) of',
        '(brand|trading name|business name) (of|owned by)',
        't/a',
      ],
    },
    ...controllerKinds,
  },
  ignores: [
    '(by|of|for|from|to|with|like|if|than|another) =a [small|local|national|registered] charity',
    '(for|any|each|every|another|whether|if|or|like) [a|an] ~1 sole trader',
    // Others who decide for themselves.
    '[is|are|act as|acts as|be|as] [a|an|the] (independent|separate|own|another|other|third party) [data] (controller|controllers)',
    '[is|are|act as|acts as|be|as] [a|an|the] [data] (controller|controllers) (in|of) (its|their|her|his) own [right]',
    '(become|becomes|is) [a|the] (controller|controllers) (on|of) (its|their|her|his) own ~1',
    // Who made a website needn't run it.
    '[this|our|the] ~2 (website|site|page) ~2 (=built|=designed|=developed|=created) [and ~1] by',
    '(website|site|page) ~8 (=hosted) by',
    '(on behalf of|by|to|for|from) (the|a|another|other|each|our) [data] (controller|controllers)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'controller:after:jointly': ['There are two joint controllers: Harbour Books and Fern School.'],
    'controller:before:runs': ['Harbour Books runs this website.', 'Harbour Books operates the booking app.'],
    'controller:before:policy': ['The Harbour Books privacy notice explains what we do.'],
    'controller:after:at': ['At Harbour Books we care about privacy.'],
    'controller:before:is': [
      'Harbour Books is me, Jane Fern.',
      'Harbour Books Ltd is the data controller.',
      'Harbour Books acts as controller.',
      'Harbour Books answers for your data.',
      'Fern School is responsible for your personal data.',
      'Fern School answers in law for what is done.',
    ],
    'controller:after:is': [
      'The controller for your data is Harbour Books Ltd.',
      'The company responsible for your data is Harbour Books.',
      'Responsibility for your data lies with Harbour Books.',
      'The duty to keep the law falls on Harbour Books.',
      'Your data is the responsibility of Harbour Books.',
      'As controller under the UK GDPR acts Harbour Books.',
      'The person responsible under data protection law is Jane Fern.',
      'The one in charge of your data is Harbour Books.',
      'The administrator of the data is Harbour Books.',
      'Behind Harbour Books stands one woman: Jane Fern.',
    ],
    'controller:after:we': [
      'In this notice “we” means Harbour Books Ltd.',
      'We are Harbour Books.',
      'We are a partnership of two, Jane Fern and Tom Ash.',
    ],
    'controller:after:how': [
      'This notice explains how Harbour Books uses your data.',
      'This policy sets out how Fern School handles information.',
    ],
    'controller:after:of': ['This is the privacy policy of Harbour Books.', 'This notice comes from Harbour Books.'],
    'controller:after:by': [
      'This website is run by Harbour Books.',
      'The app is owned and operated by Harbour Books.',
      'Your privacy matters to Harbour Books.',
      'data collected by Harbour Books',
    ],
    'controller:before:does': ['Harbour Books respects your privacy.', 'Harbour Books is committed to keeping your data private.'],
    'controller:before:entity': ['Harbour Books is a limited company.', 'Harbour Books, registered in England, sells books.'],
    'controller:after:it': [
      'It was built by Harbour Books.',
      'The fair is put on by Harbour Books.',
      'a society called Harbour Books',
      'The game comes from Harbour Books.',
    ],
    'controller:label': ['Our details: Harbour Books', 'Responsible for this website: Harbour Books'],
    'controller:before:decides': [
      'Harbour Books decides how your data is used.',
      'Fern School determines what happens to your information.',
    ],
    'controller:after:trader': ['As a sole trader, Harbour Books keeps little.'],
    'controller:after:called': ['My business is called Harbour Books.'],
    'controller:before:trader': [
      'Harbour Books is a sole trader in Hove.',
      'I sell books as Harbour Books, a one-woman business.',
      'Harbour Books is run by a sole trader.',
    ],
    'controller:after:as': [
      'I trade as Harbour Books.',
      'As a self-employed gardener trading as Harbour Books, I keep little.',
      'I am a sole trader, trading as Harbour Books.',
      'I mend chairs on my own as Harbour Books.',
    ],
    'controller:alias': ['Jane Fern trading as Harbour Books', 'Harbour Books is the trading name of Jane Fern.'],
  },
  ignores: [
    'Stripe is an independent controller.',
    'They act as a controller in their own right.',
    'The surgeon is a controller in her own right.',
  ],
}
