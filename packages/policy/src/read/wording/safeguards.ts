import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const ofControllers = '(controller|processor) to (controller|processor) [contractual|contract] clause'

/** What a transfer rests on. */
export const safeguards: Wording = {
  topic: 'safeguard',
  exclusive: true,
  concepts: {
    'safeguard:idta': {
      strong: [
        '[uk] international data transfer agreement',
        '[uk] =idta',
        '(ico|commissioner) (approved|issued) (standard [contractual]|contract|model) clause',
        '(agreement|contract|clause|terms) ~3 (ico|commissioner|commission) ~2 (publish|issue|approve|write|draw up|recommend) ~4 (transfer|purpose|export|abroad|this)',
        '(ico|commissioner|commission) (standard|model|own) ~1 (agreement|contract|transfer agreement)',
        '(ico|commissioner|commission) ~1 transfer (agreement|contract|clause)',
        '(ico|commissioner|commission) ~2 (agreement|contract) for ~2 transfer',
        'transfer (agreement|contract) ~2 (ico|commissioner) (form|wording|template)',
        'uk (standard contractual clause|sccs|scc)',
        '(standard|specific) [contract|contractual] (clause|contract) ~3 approved ~4 (ico|uk|commissioner|secretary of state)',
      ],
    },
    'safeguard:addendum': {
      strong: [
        '[uk] international data transfer addendum [to ~4 (sccs|clause)]',
        '(uk|ico|idta|ido|international data transfer|approved) addendum [to ~6 (sccs|scc|clause)]',
        'addendum to the (eu|european) ~5 (sccs|scc|clause)',
        '(sccs|clause) ~4 (with|and|plus|together with|including) ~3 [uk] addendum',
      ],
    },
    'safeguard:uk-bcrs': {
      strong: [
        'binding corporate rule',
        '=bcr',
        '=bcrs',
        '[(group|corporate)] rule [for ~2 group] [that|which] [have|be] ~1 (ico|commissioner) [have] (approve|approved|authorised)',
        '(group|corporate) rule [that|which] [have] [been|be] (approved|authorised) by ~1 (ico|commissioner)',
      ],
    },
    'safeguard:eu-sccs': {
      strong: [
        '(eu|european commission|european union|commission) [approved|s] (standard contractual|standard data protection|model) clause',
        '(eu|european) (sccs|scc)',
        `(eu|european commission|commission|european union) [s|own] ~2 ${ofControllers}`,
        `${ofControllers} ~5 (approved|adopted|issued|published|drawn up|made) ~3 (european commission|commission|eu|european union|brussels)`,
        '(sccs|scc|standard (contractual|contract) clause) [(that|which) (is|are|have been|has been)] (approved|adopted|issued|published) ~3 (european commission|commission|eu|european union)',
        '[(eu|european commission|commission)] [implementing] decision [eu] (2021/914|2010/87|2004/915|2001/497) [eu|ec]',
        '(standard|model) [contractual|contract|data protection] clause ~4 (approved|adopted|issued|published) ~3 (european commission|commission|eu|european union)',
        '(contract|agreement|(contract|contractual) (clause|term)) [(that|which) (is|are|have been|has been)|in a form|forms] (approved|adopted|issued|authorised) by ~1 (european commission|european union|eu)',
      ],
    },
    'safeguard:sccs': {
      strong: ['standard (contractual|contract|data protection) clause', '=sccs', '=scc', 'model [contract|contractual] clause'],
    },
    'safeguard:uk-us-data-bridge': {
      strong: [
        '[(uk|uk to) (us|usa)] data bridge',
        'uk extension [(to|of) the [eu (us|usa)] [trans atlantic] (data privacy framework|dpf|framework)]',
        '[eu (us|usa)] data privacy framework ~4 (uk extension|uk bridge)',
        'uk (us|usa) (data privacy framework|bridge|dpf)',
      ],
    },
    'safeguard:eu-us-dpf': {
      strong: [
        'eu (us|usa) [trans atlantic] data privacy framework',
        'trans atlantic data privacy framework',
        'eu (us|usa) (dpf|framework)',
      ],
    },
    // Not said whose: the UK Extension may be meant.
    'safeguard:dpf': { strong: ['data privacy framework', '=dpf'] },
    'safeguard:privacy-shield': {
      strong: ['[eu (us|usa)|usa|us|swiss (us|usa)] privacy shield [framework|scheme|principle|certification]'],
    },
    'safeguard:safe-harbor': { strong: ['[us|usa|eu (us|usa)] safe (harbor|harbour) [framework|scheme|principle]'] },
    'safeguard:eu-adequacy-decision': {
      strong: [
        'adequacy decision ~3 (by|of|from) the (european commission|eu|commission)',
        '(european commission|commission) ~6 (adequacy|adequate) [decision]',
        'adequate ~8 by the (european commission|commission)',
      ],
    },
    'safeguard:adequacy-regulations': {
      strong: [
        '[uk] adequacy (decision|regulation|finding|status|agreement|arrangement)',
        '(=adequate) ~10 (uk government|secretary of state|ico|information commissioner)',
        '(=adequate) ~6 (by|from) ~1 (uk|united kingdom)',
        '(=adequate) ~1 (uk|united kingdom)',
        '(country|territory|jurisdiction|destination|place|countries) ~4 (approved|recognised) ~4 (uk government|secretary of state|uk|united kingdom|british government)',
        '(uk government|secretary of state) ~10 (=adequate|=adequately|adequacy|approved)',
        '(=adequate) (level of|data) protection (approve|for personal data (under|by) uk)',
        '(country|territory|jurisdiction|destination|place) ~10 =adequate [level of|standard of] [legal|data] (protection|safeguard|law)',
        '(data|=uk) adequacy',
        '(which|that|and|country|territory) (is|are|be|has been|have been|was) (found|deemed|declared|judged|considered|recognised|regarded|held|ruled|treated) [(to be|as)] =adequate',
        '(uk government|government|secretary of state|=uk|united kingdom|britain) [has|have] ~1 (treat|recognise|deem|consider|approve|regard|=regards|find|found|decide|list|recognised|accept|count|rate) ~8 (=adequate|=adequately|adequacy|protection)',
        '(=enough|sufficient|good|=adequate) protection (under|by) ~3 regulation',
        '(uk government|government|secretary of state|=uk|united kingdom|britain|parliament) [has|have] (decide|rule|find|found|accept) ~4 (=law|=laws|=legislation) ~1 (protect|look after|guard|safeguard)',
        'parliament regulation ~1 (treat|count|class|regard|list|recognise|accept|approve|cover)',
        'on ~2 (uk|united kingdom|government|british) list of ~3 (approve|=adequate|=safe) (country|territory|destination|place)',
        'finding of adequacy [by|from]',
        '(uk|united kingdom|british|our government) ~1 (regulation|law|rule|legislation) [=that] [=have] (approve|cover|recognise)',
        'regulation (approving|recognising|that approve|which approve) (it|them|that country|the country|=the)',
        'adequate (country|jurisdiction|territory)',
        '(list|register) of (adequate|approved) country',
        '(on|in) ~3 (uk|united kingdom|british|government) ~1 (approved|adequate|adequacy|white) list',
        '(on|in) ~2 list of ~3 (adequate|approved) (country|territory|destination)',
        '(approved|adequate) by the uk',
        'article 45a',
        'approved by [uk] regulation',
        '(=uk|united kingdom|british|our|own) law (approve|recognise|accept|treat|list) ~3 as',
        '(uk|own|british|our) regulation ~3 (treat|count|class|regard|list|name|see|call) ~8 (protection|=adequate|=safe|approved)',
        '(uk|united kingdom|britain) [has] ~1 (approve|approved) ~3 (country|countries|territory|state|states)',
        'regulation ~3 (approve|under article 45a)',
        '(country|countries|territory|territories|place|places|state|states|one|ones) [that|which] [the|our] (uk|united kingdom|britain|british government|uk government|secretary of state|government) [have] ~1 (approve|recognise|trust|accept|list|clear|designate)',
      ],
    },
    'safeguard:code-of-conduct': { strong: ['(approved code of conduct|code of conduct approved)'] },
    'safeguard:certification': { strong: ['approved certification [mechanism]'] },
    'safeguard:derogation-explicit-consent': {
      strong: ['explicit consent (for|to) ~4 transfer', 'explicitly (consent|agree) to ~4 transfer', 'article 49 1 a'],
    },
    'safeguard:derogation-contract-with-person': {
      strong: [
        'transfer ~12 (needed|necessary|required) (for|to) ~4 contract (with|between) (you|the data subject|the individual)',
        'article 49 1 b',
      ],
    },
    'safeguard:derogation-contract-for-person': {
      strong: ['transfer ~3 (needed|necessary|required) (for|to) ~4 contract in your interest', 'article 49 1 c'],
    },
    'safeguard:derogation-public-interest': {
      strong: ['transfer ~3 (needed|necessary|required) for ~2 important reason ~2 public interest', 'article 49 1 d'],
    },
    'safeguard:derogation-legal-claims': { strong: ['transfer ~3 (needed|necessary|required) (for|to) ~4 legal claim', 'article 49 1 e'] },
    'safeguard:derogation-vital-interests': { strong: ['transfer ~3 (needed|necessary|required) to ~4 vital interest', 'article 49 1 f'] },
    'safeguard:derogation-public-register': {
      strong: ['(transfer|data|information) (be|come) ~3 (from|of) a public register', 'article 49 1 g'],
    },
    'safeguard:compelling-legitimate-interests': {
      strong: ['compelling legitimate interest article 49', 'article 49 ~6 compelling legitimate interest'],
    },
    'safeguard:vague': {
      strong: [
        '(appropriate|suitable|adequate|necessary|additional|proper|sufficient|required) [legal|contractual|technical|organisational] [and] [security|organisational|legal|contractual] (safeguard|protection)',
        '(appropriate|suitable|adequate|necessary) ~4 (safeguard|protection)',
        '(=adequate) (level of|data) protection',
        'adequate (degree|level|standard) of ~4 protection',
        '(data transfer|contractual|contract) (clause|agreement|arrangement|commitment)',
        '(contract|agreement|arrangement) in place',
        'clause in [our] contract',
        '(transfer mechanism|safeguard) ~2 (in place|apply|exist|protect|allowed|permitted)',
        '(with|under|using|use|subject to|protected by|put|through|by) [=the|=our|=legal|=certain|=some|=other] (safeguard|transfer mechanism)',
        '(under|by|through) (=a|an|our|its|the) (contract|agreement) (that|which|to) ~2 protect',
      ],
    },
    'safeguard:open': {
      strong: [
        '(=as|where|if) (applicable|appropriate|relevant)',
        'or (other|another|any other|similar|equivalent) ~3 (mechanism|safeguard|measure|arrangement|means)',
        '(may|might|could|can) include',
        '(for example|for instance|=eg|such as)',
        // One of what follows, and not which.
        '=one [or (more|several|another)] of [the|these|those] [following] (safeguard|mechanism|protection|measure|method|means|condition|basis|bases|following|below)',
        '=one of (several|two|three|four|a number of) ~2 (safeguard|mechanism|protection|measure|method|means|ways)',
      ],
    },
  },
  ignores: [
    'adequate, relevant',
    '=one [or (more|several|another)] of [the|these|those] following ~1 (recipient|supplier|organisation|company|provider|partner|people|person|country|purpose|reason|department|office|agency|body|firm)',
    '(data|information) adequate',
    'adequate relevant and limited',
    'technical and organisational measure',
    'security measure',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'safeguard:dpf': ['the Data Privacy Framework'],
    'safeguard:safe-harbor': ['the US Safe Harbor scheme', 'Safe Harbour'],
    'safeguard:code-of-conduct': ['an approved code of conduct'],
    'safeguard:certification': ['an approved certification mechanism'],
    'safeguard:derogation-explicit-consent': ['You explicitly agreed to the transfer.', 'explicit consent to this transfer'],
    'safeguard:derogation-contract-for-person': ['The transfer is necessary for a contract in your interest.'],
    'safeguard:derogation-public-interest': ['The transfer is needed for important reasons of public interest.'],
    'safeguard:derogation-legal-claims': ['The transfer is necessary for a legal claim.'],
    'safeguard:derogation-vital-interests': ['The transfer is needed to protect your vital interests.'],
    'safeguard:derogation-public-register': ['The data comes from a public register.'],
    'safeguard:compelling-legitimate-interests': ['Article 49 and our compelling legitimate interests'],
    'safeguard:open': [
      'as applicable',
      'or another suitable mechanism',
      'which may include',
      'At least one of the following safeguards is in place.',
      'It rests on one of several mechanisms.',
    ],
    'safeguard:idta': [
      'We have signed the International Data Transfer Agreement with it.',
      'The IDTA governs this.',
      'We signed the ICO’s transfer contract with it.',
      'It is the Commissioner’s international agreement for data transfers.',
    ],
    'safeguard:addendum': ['Under the UK Addendum to the EU SCCs.', 'The International Data Transfer Addendum applies.'],
    'safeguard:eu-sccs': [
      'We use the standard contractual clauses approved by the European Commission.',
      'The EU SCCs apply.',
      'We have contracts that have been approved by the European Commission.',
      'The Commission’s controller-to-processor clauses bind it.',
      'It signed the controller-to-controller clauses issued by Brussels.',
      'The SCCs adopted by the EU apply.',
      'We rely on Commission Implementing Decision (EU) 2021/914.',
    ],
    'safeguard:sccs': ['Our contract has standard contractual clauses.'],
    'safeguard:uk-bcrs': ['It is sent under rules for our whole group which the ICO has approved.'],
    'safeguard:uk-us-data-bridge': [
      'The supplier takes part in the UK Extension to the EU-US Data Privacy Framework.',
      'We rely on the UK-US data bridge.',
    ],
    'safeguard:eu-us-dpf': ['It is certified under the EU-US Data Privacy Framework.'],
    'safeguard:privacy-shield': ['Our supplier is Privacy Shield certified.'],
    'safeguard:adequacy-regulations': [
      'It is a country that United Kingdom law approves.',
      'The UK government has decided that Japan gives adequate protection.',
      'UK adequacy regulations cover Norway.',
      'The UK regards Norway as adequate.',
      'Our regulations count it among the safe ones.',
      'Britain has approved the countries it works in.',
      'The UK government has decided that Japanese law protects data well enough.',
      'Parliament’s regulations treat Canadian law as adequate.',
      'It is on the UK’s list of approved destinations.',
      'It benefits from a finding of adequacy by the UK.',
      'Norway is among the places that the UK has cleared.',
    ],
    'safeguard:eu-adequacy-decision': ['The European Commission has made an adequacy decision for it.'],
    'safeguard:derogation-contract-with-person': [
      'We transfer it as that is necessary to perform our contract with you.',
      'Article 49(1)(b) allows it.',
    ],
    'safeguard:vague': ['We will have appropriate safeguards in place.', 'It is covered by a contract which protects your data.'],
  },
  ignores: [
    'We share it with one or more of the following recipients.',
    'Data must be adequate, relevant and limited.',
    'The government has decided that we must protect pupils properly.',
    'It is on our list of places to grow into.',
    'The ICO has issued guidance on transfers. Our group has rules.',
    'We have contracts with firms in countries that Brussels approved.',
  ],
}
