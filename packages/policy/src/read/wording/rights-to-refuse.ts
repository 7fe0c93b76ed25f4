import type { Wording } from '../phrase.ts'

/** Saying no: to a use, to marketing, to what one agreed to, to decisions by machine. */
export const rightsToRefuse: Wording['concepts'] = {
  'right-to-object': {
    strong: [
      'right (to|of) (object|objection)',
      '(object|oppose) [to] ~6 (legitimate interest|public interest|public task|particular situation)',
      '(legitimate interest|public interest|public task|in (our|my|their|its) [own] interest) ~14 you (can|may|have the right to|are entitled to) [always|also|still] (say no|tell us to stop|ask us to stop|have us stop|tell me to stop|ask me to stop|challenge it|object|refuse)',
      '{you} ~1 (can|may) (challenge|contest|question|oppose) ~2 (=our|=us) ~12 (legitimate interest|public interest|interest)',
      '(not to|not want (us|me) to|rather (we|=i) not|rather (we|=i) did not|stop|stop us|to let us|no longer) ~1 (use|using|process|processing|hold) ~4 {own-data} ~12 (legitimate|public|own) interest',
      '(legitimate|public|own) interest ~6 {you} ~2 (can|may|could) ~2 (ask|tell|require) (us|me) (to stop|not to)',
      '(say|saying) =no to ~8 (legitimate|own|=our|=my) interest',
      '(legitimate interest|public interest|public task|in (our|my|their|its) [own] interest|reasonable) ~14 (would rather|would prefer|prefer) (=we|=i|us|me) ~1 not',
      '(ask|tell|require|have|get|make) (us|me|the ~1) to (stop|cease|end) ~10 legitimate interest',
    ],
    weak: [
      '(object|objection|objecting|oppose|opposition) [to] ~5 ({using}|collection|collecting|holding|keeping|storing|recording|publishing|publication|sharing|{own-data})',
      '(object|objection) to (=us|we|the way|how|what|any|it|this|that|being|=our)',
      'object on ~3 (ground|reason)',
      'object to (a|some|the) ~2 (use|uses|purpose|purposes|activity|thing|things)',
      '(object|oppose) ~3 (on grounds|for reasons|because of) ~8 situation',
      '(on grounds|for reasons|because of) ~8 object',
      '(raise|make|lodge|register|enter|file|submit) (an|your|any|their) objection',
      'object ~6 (particular|personal|special|good) reason',
      'opt out of ~4 ({using}|sharing|analytics|collection|tracking)',
      'say no to ~4 {using}',
      '(no longer|not|stop) ~2 {using} ~6 (ground|grounds|reason|reasons)',
      'object to (anything|everything|whatever|them)',
      '(protest|protesting|protest) (at|against) ~3 ({using}|collection|{own-data})',
      '(say|saying) =no to (what|how|anything|any|some) ~4 (do|use|uses|with)',
    ],
  },
  'right-to-object:bare': {
    weak: [
      '{you} (can|may|could) [always|also|then|=therefore|=still|at any time|of course] (object|oppose)',
      '(can|may) =i [also] object',
      '(tell|telling|say to) ~1 [that] you object',
      '{you} ~2 (allowed|entitled|free|welcome|able) to object',
    ],
  },
  'right-to-object:stop': {
    weak: [
      '(ask|tell) us to stop ~2 (using|processing) (it|them|this)',
      '(stop|prevent|cease) ~4 {using} ~4 {own-data}',
      '(stop|prevent) (=us|=our) ~2 (processing|using|handling)',
      '(stop|cease) {using} (it|them|{own-data}) (altogether|entirely|completely|for good|for ever|at all)',
      'not to {using} (it|them|~1 {own-data})',
      '(not like|not want|dislike|rather not|disagree with|not agree with|unhappy with|not happy with) ~2 (=us|we|=our|how|what) ~2 {using} ~2 {own-data}',
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
  'right-to-withdraw-consent': {
    strong: [
      '(withdraw|withdrawal|withdrawing|revoke|revocation|retract|rescind|cancel|call off) ~5 (consent|permission|agreement|authorisation|=yes)',
      '(pull|lift|drop) ~1 (=your|=their|this|that) (consent|permission|agreement)',
      '(un agree|unagree|=un-agree)',
      '(take|taken|taking) (back [your|their]|your|their|it|this|that) (consent|permission|agreement|=yes|back)',
      '(consent|permission|agreement|=yes) ~8 (take|taken|taking) [it|this|that] back',
      '(consent|permission|agreement|=yes) ~8 (=withdrawn|=revoked|=withdraw|=revoke|=cancelled|go back on|retract|undo|taken (away|back))',
      'take back ~3 (consent|permission)',
      'right to withdraw',
      '(go back on|undo|cancel|remove) ~1 (=your|=their|=his|=her|=any|=this|=that) (consent|permission|agreement)',
      '(consent|consented|agreed) ~4 you (can|may) ~1 (un consent|unconsent|undo|revoke|withdraw|take back|stop)',
      '(stop consenting|stop agreeing|no longer consent|no longer agree)',
      '(take|taking) ~1 (consent|permission|agreement) back',
      '(remove|removing|reverse|reversing|end|pull) ~1 [=your|=their] (consent|permission|agreement)',
      '(un agree|unagree|un consent|unconsent)',
      'given ~8 (and|or) (=cancelled|=withdrawn|=revoked|=retracted|taken back)',
      '(consent|consented|permission|agreed|=yes) ~6 (=revocable|=retracted|=rescinded|=reversed|=undone)',
      '(said|say|saying) =yes ~6 (mean|say) =no',
      'changed (your|their) mind ~4 (tell|let|write|ring|call|e mail|email|text)',
      '(consent|consented|agreed|permission) ~8 opt out',
      'opt out ~6 (after|once|even if|if|where) you ~2 (consent|consented|agreed|given ~3 consent)',
      '(=that|=your|=such) (consent|permission|agreement) ~3 (=ended|=stopped)',
      '(end|stop|cancel) (=that|=your|=their) (consent|permission|agreement)',
      '{you} ~1 said ~1 (we|=i) (could|can|may|might) ~6 (tell|ask) (us|me) to stop',
      '(consent|permission|agreement) (=ends|=stops|=lapses|=is over) (there and then|at once|immediately|straight away|then|that moment|with (it|that))',
    ],
    weak: [
      '(withdraw|revoke|cancel|rescind|reverse|retract|undo|end|go back on) (it|this|that|them|your choice|your decision) [at any time]',
      '(withdraw|pull out|back out) [from it|of it] (at|whenever|any|by) ~2 (time|point|stage|moment|like|day)',
      '(take|taking) (it|this|that) (away|back)',
      'opt out of ~4 consent',
    ],
  },
  'right-to-withdraw-consent:some': {
    strong: [
      '=unsubscribe',
      '=unsubscribing',
      'opt out [at any time]',
      'until ~8 (withdraw|withdrawn|withdrawal)',
      'change ~2 (cookie|consent|preference) (setting|preference|choice)',
    ],
  },
  // Only beside what people agreed to.
  'right-to-withdraw-consent:mind': {
    strong: [
      'change (your|their|my) mind',
      '(untick|uncheck|switch off|turn off) ~2 (it|box|this|that|consent)',
      '(tell|let) (us|me) ~1 [that] (you|they) (no longer|do not) (want|wish|like|agree)',
      '(at any time|any time|always|still) say no',
      'say no (later|afterwards|again|whenever|at any time|any time)',
      '(call|calling) (it|this|that) off',
      '(stop|end|undo) (it|this|that|them) (at any (time|moment)|whenever)',
      'put (a stop|an end) to (it|this|that)',
      'would rather (we|=i) (stop|stopped|not|did not)',
      '=yes ~8 =no (later|afterwards|again)',
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
      '(person|human|someone|member of staff) ~2 (review|look at|look again at|reconsider|check|go over|think again about) ~5 (decision|it|outcome|result)',
    ],
  },
  'rights-on-automated-decisions:old': {
    strong: [
      'not [to] (be|being) subject to ~6 (decision|automated|automatic|profiling) [~4 (solely|only|purely|entirely|exclusively) ~4 (automated|automatic|machine|computer|algorithm) [processing|means|decision making|decision]]',
      'not [to] have ~3 decision ~6 (automated|automatic|computer|machine)',
    ],
  },
}
