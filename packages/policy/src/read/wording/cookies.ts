import type { Wording, WordingExamples } from '../phrases/phrase.ts'
import { cookieChoices } from './cookie-choices.ts'

/** Reading from and writing to a device: what with, what for, and what people are asked. */
export const cookies: Wording = {
  topic: 'cookie',
  concepts: {
    'cookie:device': {
      strong: [
        'cookie',
        '(local|session|browser|web) storage',
        '(web|tracking) beacon',
        '(tracking|web|marketing|retargeting|remarketing|advertising|spy|invisible) (pixel|tag)',
        'pixel tag',
        '(=our|=a|=the|=this|=one|=no|=any) =pixel',
        'pixel (fire|load|run|tell|record|report)',
        '(device|browser) (fingerprint|fingerprinting)',
        '=fingerprinting',
        '(store|save|place|put|write|leave) ~4 (on|in) your (computer|device|phone|browser|machine|terminal|tablet)',
        '(read|take|fetch) ~6 from your (computer|device|phone|browser|machine|terminal|tablet)',
        '(analytics|advertising|tracking|statistics) (kit|library|package|module)',
        'tracking (technology|script|plugin|tool|code)',
        'indexeddb',
        '=sdk',
        'software development kit',
        '(advertising|advertisement|ad) (identifier|id)',
        '(advertising|tracking|web|online|third party|ad) tracker',
        '(place|set|put|embed|load|run|use|install) ~3 =trackers',
        '(no|any|without|free of) ~1 =trackers',
        '(invisible|transparent|hidden|tiny|one pixel|single pixel|1x1|clear) ~1 (image|picture|graphic|gif|dot)',
        '(device|browser) ~12 (into|form|build|create|compute|calculate) ~2 fingerprint',
        '=tags (on|in) (our|the|this|my) ~2 (site|shop|page|website|app|newsletter)',
      ],
    },
    'cookie:statistics': {
      strong: [
        '[web|website|site|traffic|usage] analytics',
        '(analytical|performance|statistics|statistical|measurement) (cookie|technology|tracking)',
        'cookie ~6 (statistics|statistical|measure|performance)',
        '(count|measure) ~4 (visitor|visit|traffic|page view|audience)',
        '(how|which) ~3 (visitor|people|user|you|page) ~3 (use|visit|navigate|interact|move|read|view)',
        '(visitor|usage|traffic|player|reader) (statistics|number|pattern)',
        '(report|record|note|log|show|tell us) ~2 (where|how|which|when) ~3 (visitor|people|user|you|player|reader) ~3 (give up|stop|go|click|leave|get stuck|play|scroll)',
        '(who|whether|when) ~3 (open|click) ~4 (email|newsletter|letter|them|it|message|link)',
        '(learn|see|tell|know|show|find out) ~8 (=open|=opened|=opens|=click|=clicked|=clicks) ~3 (email|newsletter|letter|message|it|mailing|link)',
        '(analyse|evaluate|measure) ~3 (visit|usage|visitor|traffic|behaviour)',
        '(analyse|evaluate|measure|record) ~3 (what you do|how you use|how you move|use of (our|the|this|my)) ~3 (site|website|app|shop|page)',
        '(behaviour|visit|usage) ~6 (=analysed|=evaluated|=measured|=recorded)',
      ],
    },
    'cookie:marketing': {
      strong: [
        '(marketing|advertising|advertisement|targeting|retargeting|remarketing|behavioural) [and|or|&] [tracking|analytics|targeting] (cookie|technology|pixel|tag|plugin|tracker)',
        '(targeting|advertising) or (advertising|targeting) cookie',
        '(personalised|targeted|behavioural|tailored|relevant|interest based) (ad|advert|advertising|advertisement)',
        'cookie ~6 (advertise|advertising|advert|marketing|profiling|retarget)',
        '(advertising|advertisement|ad) (identifier|id)',
        '(for|show|serve|deliver) ~4 (advertising|adverts|ads|marketing|remarketing)',
        '(show|see|turn up|appear|follow|recognise) ~8 (on|to|across) ~1 other ~2 (site|website|page|platform)',
        '(advertise|advertising) ~4 cookie',
        '(tracking|profiling) cookie',
        '(advertiser|(advertising|ad) (network|partner|company)) ~4 (cookie|tracker|pixel|tag)',
        'cookie ~8 (=target|=targets|=retarget) {you}',
        '(marketing|advertising|advertisement|targeting|retargeting|remarketing) (sdk|kit|library|module|script|beacon|storage|code)',
        '(see|see ~2 that|get|shown) ~2 (advert|advertisement|ad) ~1 (that|which|to) ~2 (suit|fit|match|interest|you)',
        '(advertiser|(advertising|ad|marketing) (network|partner|exchange|company)) ~6 (=know|=knows|recognise|=see|=show|=shows|target|=follow|=follows|identify)',
        '(let|help|allow|enable) us ~2 advertise',
      ],
    },
    /** Set on this site by somebody else. */
    'cookie:third-party': {
      strong: [
        '(third party|third parties|3rd party|external) ~2 (cookie|tracker|tag)',
        'cookie ~3 (from|of|by|belong to) ~1 (third party|third parties|3rd party|others|(other|outside) (company|firm|organisation|site|website))',
        '(cookie|tracker) ~2 be ~1 =all ~1 (ours|our own)',
      ],
    },
    'cookie:social': {
      strong: [
        'social media cookie',
        '(social|social media|facebook|twitter|linkedin) (plugin|button|widget) ~8 cookie',
        'cookie ~4 (social media|social network)',
        '(like|share|follow) (button|plugin) ~6 cookie',
      ],
    },
    'cookie:appearance': {
      strong: [
        '(functionality|functional|preference|customisation|personalisation) cookie',
        '(remember|store|save) ~4 (preference|choice|language|setting|theme|font)',
      ],
    },
    'cookie:necessary': {
      strong: [
        '[strictly] (necessary|essential|required|needed|session|security|login|authentication|technical) [and|or] [strictly|session|security] [necessary] cookie',
        'cookie ~9 (essential|necessary|required|needed) [to|for]',
        '(keep|stay) ~2 (signed|logged) in',
        '(remember|keep) ~4 (basket|trolley|cart)',
        '=strictly =necessary',
      ],
    },
    'cookie:non-essential': {
      strong: [
        '(non essential|non necessary|optional|unnecessary|nonessential) [analytics|marketing|tracking] [or|and] [marketing|tracking] (cookie|technology|tracker)',
        'other cookie',
        'not [strictly] (essential|necessary) cookie',
        'cookie (that|which) (be|are) not [strictly|absolutely] (essential|necessary|needed|required)',
      ],
    },
    'cookie:only': {
      strong: [
        'only ~4 (essential|necessary|session|technical|required) ~3 (cookie|storage|technology)',
        '(cookie|technology) ~3 only (essential|necessary)',
        'essential only',
        '(necessary|essential) (cookie|storage) (only|alone|and (no|nothing) ~1 (other|else|more))',
        '(use|set|place|store|need) (nothing|no more) (but|beyond|other than|except|than) ~3 (necessary|essential)',
        '(just|solely|exclusively|merely) ~2 (essential|necessary) (cookie|storage)',
        'cookie ~2 (=be|=are) (all|solely|exclusively|without exception) [strictly] (essential|necessary)',
      ],
      // Under 'Cookies'.
      weak: [
        'only ~3 (strictly|absolutely|technically) (necessary|essential|needed|required)',
        '(nothing|none) ~3 (not|beyond|but) ~3 (strictly|absolutely|technically) (necessary|essential|needed|required)',
      ],
    },
    /** Whatever is excepted: the basket, or analytics. */
    'cookie:none-but': { strong: ['(no|nothing|not ~2 any) ~1 cookie (other than|except|apart from|beyond|but|save)'] },
    'cookie:does': {
      strong: [
        '(tell|show) us',
        'cookie ~1 (make|let|help|allow|enable|keep|stop|carry|hold|remember|work|show|follow|track|count|measure|gather|collect|serve|target|analyse|identify|improve|personalise|tailor|give|appear|run|fire|load|log|monitor|see|know|observe)',
        '(film|watch|replay|measure|capture|observe|monitor|track)',
        '(use|set|place|put|tell|record|count|report|recognise|follow|store|drop|run|load|install|employ|contain|deploy|work with|rely on|make use of|collect|write|read|embed|save|add|include|have)',
        '(by means of|with the help of|through|via) ~2 cookie',
      ],
    },
    /** Of whatever kind: only where it is ruled out. */
    'cookie:tracking': {
      strong: [
        '(no|without|free of|free from) ~1 tracking (of|on|at all|whatsoever|whatever|anywhere)',
        '(no|without|free of|free from) ~1 =tracking',
        '(no|without|free of|free from|any) ~1 =trackers',
        '(decided against|do without|dispense with) ~3 (trackers|tracking)',
        'not track (visitors|anyone|anybody|people)',
        '(neither|nor|no) ~3 =trackers',
        '(refrain|abstain) from ~1 tracking',
      ],
    },
    /** That there are several, and nothing of who uses which. */
    'cookie:kinds': {
      strong: [
        'cookie (=come|=fall|can be divided|=vary|=differ|can be|may be) ~4 (kind|type|sort|form|group|category|shape|class|family)',
        'there be ~2 (kind|type|sort|form|category|class|family) of cookie',
        '(kind|type|sort) of cookie (=exist|=differ)',
        'cookie (=differ|=vary)',
      ],
    },
    /** 'We use them', right behind what says what cookies are. */
    'cookie:them': {
      strong: [
        '(use|set|place|put|employ|have|store|leave) ~1 (=them|=these|=those|=some|=one|=both|=several|=a few)',
        '(do|does) ~1 (=so|=too|=likewise|=also)',
      ],
    },
    /** Under 'Cookies', or behind it: that there are some. */
    'cookie:some': {
      strong: [
        '(=yes|there be) ~2 ({number}|=some|=several|=both)',
        '(=yes|there be) ~1 a (few|handful|couple|number)',
        '=yes ~1 (we|=i|it|they|there) ~1 (do|have|use|be|set|=does)',
      ],
    },
    /** 'They let you …', right behind what says that there are cookies: what for. */
    'cookie:they': {
      strong: [
        '(=they|=these|=this|=those|=it) ~2 (make|let|help|allow|enable|remember|show|tell|count|measure|collect|keep|improve|personalise|tailor|protect|prevent|be there to|be used to|serve to)',
      ],
    },
    /** How long they live, not what they are for. */
    'cookie:lifetimes': {
      strong: [
        '(session|temporary|transient) [cookie] ~2 (and|or|as well as|and/or) ~2 (persistent|permanent|stored|lasting|long term) cookie',
        '(persistent|permanent|long term) [cookie] ~2 (and|or|as well as|and/or) ~2 (session|temporary|transient) cookie',
      ],
    },
    // What was there and is no more.
    'cookie:gone': {
      strong: [
        '(analytics|cookie|pixel|tracker|tracking|counter|tag|=they|=it|which|that) (=was|=were|=has been|=have been) ~1 (=taken (off|down|out|away)|=removed|=dropped|=scrapped|=discontinued|=retired|=uninstalled|=deleted|(=switched|=turned) off|got rid of|ripped out)',
        '(=we|=i) [=have] (=removed|=dropped|=scrapped|=discontinued|=retired|=uninstalled|=took (off|down|out|away)|(=switched|=turned) off|(=got|=gotten) rid of|ripped out) ~3 (analytics|cookie|pixel|tracker|tracking|counter|tag)',
        '(=we|=i) (=took|=have taken|=switched|=have switched|=turned|=have turned) ~4 (analytics|cookie|pixel|tracker|tracking|counter|tag|=them) (=off|=down|=out|=away)',
      ],
    },
    'cookie:free': { strong: ['free (of|from) ~3 (cookie|analytics|tracking|tracker|pixel)'] },
    // By name: what stands for cookies although it doesn't say so.
    'cookie:google-analytics': { strong: ['google analytics', '=ga4', 'universal analytics'] },
    'cookie:hotjar': { strong: ['=hotjar', '(microsoft|ms) clarity', '=mixpanel', 'adobe analytics', '=amplitude'] },
    // Counters that may do without cookies.
    'cookie:counter': {
      strong: ['=matomo', '=plausible', '=piwik', '=umami', '=goatcounter', '(fathom|cloudflare|simple|vercel) analytics', '=statcounter'],
    },
    'cookie:facebook-pixel': {
      strong: [
        '(facebook|meta|linkedin|tiktok|twitter|pinterest|snap) (pixel|insight tag|tag)',
        'google (ads|adsense|adwords) [conversion|tag|remarketing]',
        '=doubleclick',
        '=adsense',
      ],
    },
    // 'When you visit us a cookie is set' makes no condition.
    'cookie:visit': {
      strong: [
        '(when|whenever|once|as soon as|each time|every time) you ~2 (visit|use|open|arrive|browse|access|come|enter|load|start|view)',
        '(when|whenever|once|as soon as|each time|every time) (the|our|a) ~2 (site|page|app|website|game) ~1 (open|load|start|do|run)',
        '(when|whenever|once|if|after|each time|every time) you ~1 (put|add|log|sign in|sign on|order|buy|register|fill|submit|play|watch|comment|leave a comment|book|pay|search)',
        '(when|whenever|once|as soon as|each time) (your|the|their) ~2 (program|browser|device|phone|client|software|inbox) ~1 (load|open|fetch|show|display)',
      ],
    },
    'cookie:cookieless': {
      strong: [
        '(without|no) [use|using] [of] [any] cookie',
        '(cookieless|cookie free|cookie less)',
        'not (use|set|need|rely on|require) [any] cookie',
        '(privacy friendly|privacy first|privacy focused) analytics',
        'server log',
        '(do without|decided against|dispense with|steer clear of) ~2 cookie',
      ],
    },
    'cookie:elsewhere': {
      strong: [
        'cookie (policy|notice|statement|page|declaration|table|list)',
        '(about|read about|information on|detail of) the cookies we use',
        '(any|whatever|which|all) ~1 cookie ~4 be (theirs|=its|his|hers|down to|for them|for it|(another|the|somebody|someone) ~3 (own|concern|affair|matter|doing|business|responsibility))',
        'cookie ~6 be (=not|none of) ~1 (ours|mine|our|my|of our|of my)',
        'cookie ~4 (belong to|are a matter for|come from|are down to|are set by) (it|them|him|her|the|that|those|whoever)',
        '(whatever|whichever) ~1 cookie ~4 be (the|a|another|somebody|someone)',
      ],
    },
    'cookie:explains': {
      strong: [
        '(third party|other) (website|site) ~6 cookie',
        '(many|most|some) (website|site) [these days|nowadays|now|today|do|also|will|make] (use|set) (cookie|them)',
        'what (is|are) [a] cookie',
        'cookie ~1 (widely|commonly|generally|usually) used',
        '(=its|=their) own (site|website|page|service|platform)',
        'cookie (be|is|are) (small|text|little|tiny|file|piece)',
        'a cookie (is (a|an|just|simply|only|small|text|what)|can)',
        '(some|others|certain) ~2 (essential|be used|are used)',
      ],
    },
    ...cookieChoices,
  },
  ignores: [
    '(consent|permission|agree|accept|agreement|say yes|ask|allow) ~5 (=track|=tracks|=tracking) ~5 (location|position|movement|whereabout|step|route|journey|run|walk|ride|parcel|order|delivery|progress|attendance)',
    '(consent|permission|agree|accept|agreement|say yes|ask|allow) ~5 (location|gps|position|order|parcel|delivery|step|sleep|fitness) tracking',
    '(location|gps|position|order|parcel|delivery|time|step|sleep|fitness) tracking ~10 (consent|permission|agree|accept|say yes|go ahead)',
    'cookie dough',
    'cookie jar',
    'cookie ~2 (bake|oven|biscuit)',
    '(store|save|place|put|write|leave) (nothing|none) ~6 (on|in) your (computer|device|phone|browser|machine|terminal|tablet)',
    '(read|take|fetch) (nothing|none) ~6 from your (computer|device|phone|browser|machine|terminal|tablet)',
    'nothing ~4 (store|save|place|put|write|leave) ~4 (on|in) your (computer|device|phone|browser|machine|terminal|tablet)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'cookie:tracking': ['There is no tracking on these pages.', 'We decided against trackers.'],
    'cookie:counter': ['Piwik tells us how many came.'],
    'cookie:some': ['There are five.', 'Yes, a couple.'],
    'cookie:kinds': ['There are three kinds of cookies.', 'Cookies fall into two groups.'],
    'cookie:social': ['Social media cookies are set by the share button.', 'The Facebook button sets a cookie.'],
    'cookie:non-essential': ['Non-essential cookies', 'cookies that are not strictly necessary', 'optional analytics cookies'],
    'cookie:hotjar': ['We use Hotjar.', 'Microsoft Clarity shows us where people click.'],
    'cookie:visit': ['when you visit our site', 'each time you open the app', 'as soon as the page loads'],
    'cookie:cookieless': ['Our analytics works without cookies.', 'It does not set any cookies.', 'a cookieless tool'],
    'cookie:explains': ['Cookies are small text files.', 'Many websites use cookies.', 'A cookie is a note that a site leaves.'],
    'cookie:device': [
      'We use cookies.',
      'The app writes to local storage.',
      'Our newsletters contain a tracking pixel.',
      'No web beacons are used.',
      'A pixel in our letters reports back.',
      'The game holds an SDK that reads your advertising identifier.',
    ],
    'cookie:statistics': [
      'Analytics cookies count visits.',
      'Cookies help us see which pages people read.',
      'We use Google Analytics to see how visitors use the site.',
    ],
    'cookie:marketing': [
      'Advertising cookies are set by our partners.',
      'They show you personalised adverts.',
      'We do not use marketing or tracking cookies.',
    ],
    'cookie:appearance': ['Preference cookies remember your language.', 'We remember your choice of theme.'],
    'cookie:necessary': ['Strictly necessary cookies keep the basket full.', 'A session cookie keeps you signed in.'],
    'cookie:third-party': ['We set no third-party cookies.', 'None of the cookies comes from other companies.'],
    'cookie:them': ['A cookie is a small file. We use them.'],
    'cookie:lifetimes': ['We use session and persistent cookies.', 'Our cookies are permanent or session cookies.'],
    'cookie:free': ['Our pages are free of advertising cookies.'],
    'cookie:does': ['Advertising cookies follow you about.', 'Our cookies show you what you looked at last.'],
    'cookie:only': [
      'Essential cookies and nothing else.',
      'We set strictly necessary cookies alone.',
      'We use nothing but essential storage.',
      'We only use essential cookies.',
    ],
    'cookie:none-but': ['There are no cookies but those for the basket.', 'We set no cookies other than the one for signing in.'],
    'cookie:gone': [
      'Analytics were taken off this site.',
      'We got rid of Google Analytics.',
      'We took the counter down.',
      'A pixel has been removed.',
    ],
    'cookie:they': ['We set cookies. They let you buy more than one thing.'],
    'cookie:elsewhere': [
      'Please see our cookie policy.',
      'Any cookies there are theirs.',
      'Whatever cookies the page sets are the landlord’s.',
    ],
    'cookie:facebook-pixel': ['The Meta pixel is on our shop pages.'],
    'cookie:google-analytics': ['We use Google Analytics.'],
  },
  ignores: [
    'We may ask for permission to track your location while the app is open.',
    'Parcel tracking works with your permission only.',
    'Help yourself from the cookie jar.',
    'You can object to our decision.',
    'All is there on your first visit, before you answer.',
  ],
}
