import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What is counted or adapted without asking. */
const exempted =
  '(statistics|statistical|appearance|analytics|measurement|measure|measuring|count|counting|adapt|display|layout|language|preference|theme|usage)'

/** What people are asked before cookies are set, how they get rid of them, and the exceptions from asking. */
export const cookieChoices: Wording['concepts'] = {
  // What people are asked, told, or can do.
  'cookie:consent': {
    strong: [
      '(consent|permission|agree|accept|opt in|opted in|agreement|say yes|approve) ~8 (cookie|analytics|tracking)',
      '(cookie|analytics|tracking|tracker|pixel) ~10 (consent|permission|opt in|opted in|agree|accept|say yes|go ahead|green light)',
      '(go ahead|green light) ~8 (cookie|analytics|tracking|pixel)',
      '(say|press|click|choose|tap) ~1 (=yes|=no) ~3 (pop up|popup|banner|prompt|box|=bar|window|message)',
      'cookie (banner|bar|pop up|popup|control|preference|dialogue|dialog|message|manager|panel|consent)',
      'consent (banner|mechanism|tool|manager|pop up|popup)',
      '(banner|pop up|popup|prompt) ~6 (ask|let|choose|cookie|agree|accept)',
      '(choose|choice|decide) ~2 (which|whether|what) ~4 cookie',
      '(accept|reject|refuse) all',
      '(cookie|analytics|tracking|pixel|counter) ~5 {you} be ~1 asked',
      'cookie (choice|choices)',
      'ask ~6 (cookie|analytics|tracking)',
      '(ask|invite) you ~6 (accept|consent|allow|choose|agree|permission|cookie)',
      '(cookie|analytics|tracking|tracker|pixel) ~10 (with|without|on|by) your ~1 (agreement|approval|leave|say so|=yes|blessing)',
    ],
    weak: [
      '=asks [you] (if|whether) (it|we|they|this) (may|can|could)',
      '(off|disabled|inactive) (until|unless|by default)',
      '(with|without|on) your (consent|permission|agreement|say so)',
      '=we (ask for|seek|obtain|get|request) your (consent|permission)',
      '(when|if|once|after|until|unless|before) you ~1 (have|give|gave|agree|accept|consent|allow|opt|say|click|tick|press|tap|let (us|them)|turn (it|them|these) on|switch (it|them|these) on)',
      '(with|without|on) your (go ahead|blessing|leave|approval|nod|=yes|okay|ok)',
      '(need|require|wait for|await|want|get) ~2 (=yes|permission|consent|approval|go ahead)',
      '(=only) then',
      '(ask|asked|asking) [you] first',
      '(press|click|tap|hit|choose) ~1 (=ok|okay|accept|allow|agree|=yes)',
      '(visitor|people|anyone|those|user|everyone) who ~2 (allow|accept|agree|consent|opted in|said yes|say yes)',
    ],
  },
  /** Asked for nothing. */
  'cookie:unneeded': {
    strong: [
      '(consent|permission|agreement) ~3 not ~2 (need|required|necessary|ask|sought|obtained)',
      '(not|never) ~1 (need|ask|ask for|seek|require|obtain) ~3 (consent|permission|agreement)',
      '(need|require|take) no (consent|permission|agreement)',
      '(no|without) (consent|permission) ~1 be ~1 (needed|required|necessary|asked|sought)',
      '(no|without) ~1 [consent|cookie] (banner|pop up|popup)',
    ],
  },
  'cookie:assumed': {
    strong: [
      '(assume|presume|deem|take it) ~6 (happy|consent|agree|accept|content|ok|okay|fine)',
      'by (continue|use|browse|visit|access|stay|scroll|carry on|remain|go on|click on|move on) ~10 (agree|consent|accept)',
      '(continue|carry on|keep|go on) ~2 (use|browse|visit) ~10 (agree|consent|accept|happy)',
      '(use|visit|browse|browsing|scroll|carry on|continue|stay|remain) ~6 (count|be taken|be treated|amount|mean|signify|imply|be understood) ~4 (agree|agreement|consent|acceptance|accept|=yes)',
      'continued (use|browsing) ~8 (consent|agreement|acceptance|agree|accept)',
      'implied consent',
    ],
  },
  'cookie:objection': {
    strong: [
      '(opt out|opting out|object|switch off|turn off|switch ~3 off|turn ~3 off|decline|refuse|reject|disable|say no) ~8 (cookie|analytics|statistics|tracking|measure|counting|matomo|storage)',
      '(cookie|analytics|statistics|tracking|matomo|measurement) ~8 (opt out|opting out|object|turned off|switched off|turn off|switch off|declined|refused|rejected)',
      '(count|counting|measuring|statistics|it|they|them) ~4 be (switched|turned) off',
      '(switch|button|link|box|toggle|lever) ~4 (say no|opt out|object|decline|refuse)',
      '(switch|button|link|box|toggle|lever) ~12 (turn|switch) (it|them|this|these|counting|the counting) off',
      'do not track',
      '(switch|turn) ~1 (counting|counter|count|measuring|measurement|statistics|analytics|matomo|recognition) off',
    ],
    weak: [
      'opt out (link|button|tool|mechanism|box|here|form|switch|page|at any time)',
      'opt out',
      '{you} (can|may|could) ~1 (object|say no) ~4 (=then|any time|=whenever|=later|without charge|free of charge|on the spot)',
      '(object|say no) (free|with the|by using|using the|using a|here|at|on|in)',
      '(switch|turn) (it|them|this|these) off',
      'untick',
    ],
  },
  /** What to press, whatever it does. */
  'cookie:way-out': {
    weak: [
      '(if|should) you ~1 (not|rather not|prefer not) ~5 (press|click|choose|switch|use|tick|untick|turn|tap|select|follow|set)',
      '(press|click|tap|choose|select|tick|hit|use|follow) ~14 (costs nothing|no cost|no charge|free of charge|=free|without charge|without paying)',
      '(stop|end|prevent) (it|this|us|the counting|counting|measuring) ~6 (costs nothing|no cost|no charge|free of charge|=free|button|link|switch|settings|toggle)',
      '(rather|prefer|sooner) not ~2 (counted|measured|included|recognised)',
      '(not|never) (want|wish|like) ~1 to be (counted|measured|included|recognised)',
      '(button|link|switch|toggle|click) ~8 (free of charge|costs nothing|no cost|no charge|without charge)',
    ],
  },
  /** Whatever people answer, or before they do. */
  'cookie:unasked': {
    strong: [
      '(start|load|run|set|fire|begin|record|drop|launch|we ~1 place|be ~1 (active|placed|at work)|(switch|turn) on) ~4 (as soon as|the moment|the minute|the instant) ~4 (load|open|visit|arrive|land|start|launch)',
      '(start|load|run|set|fire|begin|record|drop|launch|we ~1 place|be ~1 (active|placed|at work)|(switch|turn) on) ~4 (whether or not|regardless of|irrespective of|no matter|even if|even before|before) ~5 (accept|agree|choose|choice|consent|answer|click|banner|decline|refuse|say|touch)',
      '(be ~1 =on|=works|=work) ~1 (whether or not|regardless of|irrespective of|no matter|even if|even before|before) ~5 (accept|agree|choose|choice|consent|answer|click|banner|decline|refuse|say|touch)',
      'not ~2 (part of|in|covered by|included in|controlled by|governed by|subject to|affected by) ~2 (banner|pop up|popup|consent tool|cookie tool|cookie panel)',
      '(bypass|ignore|sit outside|be outside|run outside|independent of) ~2 (banner|pop up|popup|consent tool|cookie tool)',
      '(start|load|run|set|fire|drop|launch|be ~1 placed) ~2 (together|along) with (the|our|each|every) page',
      '(start|load|run|set|fire|drop|launch|be ~1 (active|placed)) ~2 (when|as soon as) you arrive',
    ],
  },
  'cookie:browser': { strong: ['browser', 'google analytics opt out', 'opt out [browser] add on'] },
  'cookie:exception': {
    strong: [
      '(statistical|statistics|appearance|functionality|analytics|improvement) [purpose] (exception|exemption|exempt)',
      `(exception|exemption|exempt|=excepts) ~8 ${exempted}`,
      'schedule a1',
      '(law|pecr|rule|regulation) ~4 (let|allow|permit) ~3 (us|to|website|site|provider|service provider|operator|owner) ~8 (without|consent|asking|improve|statistics|statistical|count|measure|appearance)',
      '(do not|not) (need|require|ask for|have to ask) ~4 (consent|permission) ~6 (statistics|statistical|analytics|measure|count|improve|preference)',
      `(consent|permission) ~1 not [be] ~1 (need|required|necessary|sought|ask) ~6 ${exempted}`,
      `(no|without) (consent|permission) ~2 (need|required|necessary|sought|ask) ~6 ${exempted}`,
      `(need|require) no (consent|permission) ~12 ${exempted}`,
      '(no (consent|permission) ~2 (need|required|necessary)|(consent|permission) ~1 not [be] ~1 (need|required|necessary)|(need|require) no (consent|permission)) ~6 (exception|exemption|exempt)',
      '(exempt|exempted) from ~5 consent',
      '(law|rules|regulations|pecr) ~12 (may|can|allow|let|permit) ~8 (statistics|count|measure|visitor|appearance|setting|preference|usage) ~6 without (asking|consent|permission|being asked)',
      '(law|rules|regulations|pecr) ~3 (allow|permit|let) ~14 (remember|count|measure|adapt) ~14 without (asking|consent|permission|being asked)',
      '(law|rules|regulations|pecr) ~2 (no longer|not) ~2 (need|require|ask|demand) ~3 (consent|permission)',
      '(count|measure|remember|adapt) ~6 without (asking|consent|permission|being asked) ~4 (law|act|rules|regulations|pecr) ~6 (allow|permit|let)',
    ],
    // Of many things consent isn't asked for.
    weak: ['(do not|not) (need|require|ask for|have to ask) ~4 (consent|permission) ~6 (these|because|as|since|under)'],
  },
  /** That the law has one, and nothing of who uses it. */
  'cookie:exception-exists': {
    strong: ['(law|pecr|regulation|there) [now|also] (have|contain|be|provide) ~1 (exception|exemption) ~1 (for|on|covering)'],
  },
}

export const examples: WordingExamples = {
  reads: {
    'cookie:browser': ['You can block them in your browser.'],
    'cookie:unasked': [
      'Clarity records the moment our shop opens.',
      'The pixel fires before you have touched the banner.',
      'It runs whether or not you say yes.',
      'Our counter is on before you answer the banner.',
      'Matomo is already active even if you decline.',
      'It works before you choose.',
      'The heat map is not covered by the pop-up.',
    ],
    'cookie:consent': [
      'We ask for your consent before setting cookies.',
      'Our cookie banner lets you choose.',
      'Analytics runs only if you opt in.',
      'Accept all or reject all.',
      'Cookies wait for your permission.',
      'They are set once you press OK.',
      'Visitors who agreed are counted.',
      'No pixel loads without your green light.',
      'Tapping yes in the banner lets us count you.',
    ],
    'cookie:unneeded': ['Your permission is not needed.', 'We do not ask for consent.', 'No banner troubles you.'],
    'cookie:assumed': [
      'Use of these pages counts as agreement.',
      'By scrolling on you accept the counter.',
      'By continuing to browse you agree to our use of cookies.',
      'We assume that you are happy with this.',
    ],
    'cookie:objection': [
      'You can opt out of analytics here.',
      'Turn off statistics with the switch below.',
      'You can object to analytics free of charge.',
    ],
    'cookie:way-out': ['If you don’t want the counter, press the red button.', 'Click “forget me”; it costs nothing.'],
    'cookie:exception': [
      'We rely on the statistical purposes exception.',
      'Schedule A1 lets us do this.',
      'An exemption covers cookies that adapt the layout.',
      'No consent is needed for counting visits.',
      'Our usage cookie needs no consent, as the law excepts statistics.',
      'PECR permits a site to measure its use without consent.',
    ],
    'cookie:exception-exists': ['The law has an exemption for counting visits.'],
  },
}
