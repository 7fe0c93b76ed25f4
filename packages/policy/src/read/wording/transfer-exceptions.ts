import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** How much of the data a statement on transfers is about, and what it leaves out. */
export const transferExceptions: Wording['concepts'] = {
  'transfer:all': { strong: ['all', 'everything', 'only', 'never leave', 'not leave', 'entirely', 'exclusively', 'none', 'always'] },
  'transfer:exception': { strong: ['exception', 'except', 'however', 'apart from', 'other than', 'unless', 'one of'] },
  /** Unless somebody allows it. */
  'transfer:leave': {
    strong: [
      '(without|unless) ~6 (approval|permission|authorisation|authority|agreement|consent|approve|approved|agree|agreed|authorise|authorised|permit|permitted|allow|allowed|consented)',
      'unless (you|we) (say|tell|ask) [us|them|so|otherwise]',
      '(need|require|seek|get|obtain|ask for|ask us for) (our|your|my) ~2 (approval|permission|authorisation|agreement|consent)',
    ],
  },
  'transfer:proviso': { strong: ['unless', 'without', 'except (if|when|where|under|with)', 'other than (under|with|where)'] },
  'transfer:asked': {
    strong: ['(if|when|where|should|whenever) you ~1 (ask|request|instruct|tell) [us|me]', 'at your (request|asking|instruction|wish)'],
  },
  /** Makes an exception of what comes next. */
  'transfer:except': {
    strong: ['(except|save|apart from|aside from|other than|besides|with the exception of) [for|to|with|by|in|the case of]'],
  },
  /** Of what is left once something has been said to go abroad. */
  'transfer:rest': {
    strong: [
      '(=no|any|all|the) (=other|=further|=remaining|=additional) ~1 (data|information|detail|country|countries|place|transfer|record|recipient|supplier|provider|file|system)',
      'the rest (=stays|=remains|=is kept|=is held|=is stored)',
      '(except|save|unless|besides|beyond|other than|apart from|aside from) ~1 (as|where|what|=those|=ones|=transfers|=data) ~3 (above|below|here|describe|set out|state|explain|list|mention|name)',
      '(=this|=that|=these|=those) (=aside|=apart)',
      '(with|by) (=this|=that|=these|=those|the) [=one|=two] exception',
      '(=nothing|=anything|=everything|=nobody|=none|=nowhere|=no one|=anyone|=anywhere) =else',
      'the (rest|remainder|others|other)',
      '(apart|aside|other|except|save|besides|beyond) [from|than|for] (=this|=that|=these|=those|=it|=them)',
      '(=nothing|=nobody|=none) (=besides|=more|=further)',
      '=otherwise',
    ],
  },
  'transfer:depending': {
    strong: [
      'whether ~10 (=depends|=depend) on',
      'depending on (where|your location|the user location|your country|the location of|which country)',
    ],
  },
  /** An answer to 'Do you send data abroad?', or what follows 'International transfers:'. */
  'transfer:none': {
    strong: [
      '=no',
      '=none',
      '=never',
      'not applicable',
      '(do not|never) (make|carry out|do|send|transfer) (any|so)',
      '=nil',
      'not a thing',
      'not at all',
      'none of it',
      '=nothing (=does|=goes|=leaves)',
    ],
  },
  // All of an answer.
  'transfer:not': { weak: ['(=we|=i|=it|=they) [=do|=does|=will] (not|never) [=do|=does]'] },
  'transfer:some': { strong: ['=yes'] },
  'transfer:example': {
    strong: ['such as', 'for example', 'for instance', '(may|might|could|can) include', 'include but not limited to'],
  },
  /** How the law is, not what is done. */
  'transfer:general': {
    strong: [
      '(=law|gdpr|legislation|=act|=rules) ~3 (stop|prevent|ban) ~2 (data|information|transfer|it)',
      '(=law|gdpr|legislation|=act|=rules) ~1 (let|allow|permit|restrict|prohibit|forbid|say) ~2 (data|information|transfer|it)',
      '(article|chapter|section|law|gdpr|legislation|=act|rule|regulation|guidance) ~6 (govern|regulate|deal with|cover|apply to|concern|set out|restrict|control) ~3 (transfer|export)',
    ],
  },
  'transfer:usually': {
    strong: [
      'as a rule',
      '(all|every|everything) ~3 (but|bar|save) (=one|=two|=three|=a few|the|our|for)',
      '(=most|=nearly all|=almost all|=almost everything|=nearly everything|the bulk of|the majority of)',
      'generally',
      '(=not|=never) ~3 (=routinely|=habitually|=regularly|=systematically|=ordinarily)',
      '(=routinely|=habitually|=regularly|=systematically) (=not|=never)',
      '(=no|=not|=never|=nothing|=none|=nowhere|=nobody) ~14 as a matter of (course|routine)',
      'in the ((ordinary|normal|usual) (course|run|way)|general run) of (=things|=business|=events|our ~1)',
      'normally',
      'usually',
      'typically',
      'in general',
      'ordinarily',
      'where possible',
      'wherever possible',
      'in most cases',
      '(try|aim|endeavour|prefer|seek|strive) to',
      'do our best to',
      '(where|wherever|whenever) (we|they) can',
      '(=mostly|=mainly|=primarily|=chiefly)',
      'in principle',
      'for the most part',
    ],
  },
}

export const examples: WordingExamples = {
  reads: {
    'transfer:all': ['It stays here entirely.', 'All of it'],
    'transfer:exception': ['with one exception', 'apart from this'],
    'transfer:none': ['Transfers: none', 'We never make any.'],
    'transfer:some': ['Transfers: yes'],
    'transfer:example': ['for instance', 'which may include'],
    'transfer:general': ['The GDPR restricts transfers.', 'The law lets data go.'],
    'transfer:usually': [
      'We do not routinely export anything.',
      'Nothing goes abroad as a matter of course.',
      'We try to keep your data in the UK.',
      'Every server bar one is in the UK.',
      'Most of it is kept in Wales.',
    ],
    'transfer:leave': ['Nothing may leave the country unless we have agreed.', 'It stays here unless you say so.'],
    'transfer:proviso': ['Nothing leaves the UK unless it is protected.'],
    'transfer:asked': ['If you ask us to, we will send your record to Spain.'],
    'transfer:not': ['We don’t.', 'It never does.'],
    'transfer:depending': ['Whether any of it goes abroad depends on the bank.', 'Depending on where you live, it may go abroad.'],
    'transfer:except': ['Apart from Mailchimp, nothing leaves the UK.'],
    'transfer:rest': [
      'We don’t send your data out of the UK, except as described above.',
      'The remaining suppliers are in Wales.',
      'That aside, everything is kept in the UK.',
      'With these two exceptions, it stays here.',
      'No other data goes abroad.',
      'Nothing else leaves the UK.',
      'Apart from that, all of it stays here.',
    ],
  },
}
