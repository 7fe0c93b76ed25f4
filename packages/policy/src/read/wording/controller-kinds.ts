import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What a controller is, and where. */
export const controllerKinds: Wording['concepts'] = {
  'controller:part': {
    strong: [
      'part of',
      'owned by',
      'subsidiary of',
      'member of',
      'run by',
      'operated by',
      'provided by',
      'on behalf of',
      'division of',
      'through',
    ],
  },
  'controller:charity': {
    strong: [
      'registered charity',
      'charity (number|no|commission)',
      'charitable (incorporated organisation|company|trust)',
      '(=is|=are|=as|=we|=being) a [small|local|national|registered] charity',
      '=a [small|local|national|registered] charity',
    ],
  },
  'controller:company': {
    strong: [
      '(is|are) a [small] company',
      '(limited|private) company',
      'company (number|no|registration)',
      'companies house',
      'limited by guarantee',
    ],
  },
  'controller:public-authority': {
    strong: [
      '(=we|=it|school|college|university|council|trust) (is|are) ~6 public (authority|body)',
      'as a public (authority|body)',
      '(school|academy|college) ~2 (is|are|=being) ~1 maintained by ~2 (local authority|council|county)',
      '(as|=we are|=we act as) (=a|=an|=the|your) (local|planning|local planning|highway|licensing|housing|education|fire|police|health|lead flood|minerals|waste|burial) authority',
      '(=we|=it|school|academy) (is|are) [a|an] (maintained|state|state funded|local authority) ~1 (school|academy|college)',
    ],
  },
  'controller:state-school': {
    strong: [
      '(=a|=an) (maintained|state|state funded|local authority|voluntary aided|voluntary controlled|foundation) ~1 (school|academy|college)',
      '(multi academy|academy) trust',
    ],
  },
  'controller:partnership': { strong: ['(is|are|as|a) [a] [general|business] partnership', '(general|ordinary) partnership'] },
  'controller:joint': {
    strong: ['joint [data] controller', 'jointly (controller|responsible|control|determine|decide)', 'are both [data] controller'],
  },
  'controller:personal': {
    strong: [
      '(run|owned|operated|founded) [and ~2] by',
      'proprietor',
      'my name is',
      '=i =am',
      'sole trader',
      'owner',
      'sole proprietor',
      'solo',
    ],
  },
  'controller:sole-trader': {
    strong: [
      'sole =trader',
      'sole trader (business|company|firm)',
      'sole =proprietor',
      'self employed',
      'sole practitioner',
      'one (man|woman|person) ~1 (business|band|operation|company|outfit|firm|show|shop|studio|practice)',
      'work for (myself|himself|herself)',
      '(just|only) me ~2 (in|behind|running)',
      '(=i|=we) ~3 (=on my own|single handed)',
      '=on my own (=as|=under)',
      '=freelancer',
      '=as [a] freelance ~2',
      'sole tradership',
    ],
  },
  // Nobody of ours here.
  'controller:abroad': {
    strong: [
      '(no|not|without) ~4 (office|establishment|staff|branch|premises|presence) ~6 in the (uk|united kingdom)',
      'outside the (uk|united kingdom) but (offer|sell|serve|monitor)',
    ],
  },
  'controller:seat': {
    strong: [
      '(registered|incorporated|established|based|organised|headquartered|domiciled|registered office|seated|resident) ~3 (in|under the laws of|at)',
      '(=its|=our|=my|a|the) ~1 (seat|headquarters|head office|principal office|principal place of business|home) (is|are|be) ~2 (in|at)',
      '(with|has|have) ~3 (seat|headquarters|head office|principal office|principal place of business|offices|office|home) (in|at)',
      'run (from|out of)',
    ],
  },
  // 'our branch in Leeds', of whoever has its seat abroad.
  'controller:branch': {
    strong: [
      '(=our|=its|=an|=a) ~1 (branch|establishment|place of business|registered branch) ~2 (in|at)',
      '(=our|=its|=a) (=uk|=london|=british|=scottish) (branch|establishment|office|premises)',
    ],
  },
  // 'a Delaware corporation': where, the place tells.
  'controller:national': {
    strong: [
      '(=a|=an|=the) (french|german|irish|dutch|belgian|spanish|italian|portuguese|austrian|swiss|swedish|danish|norwegian|finnish|polish|czech|greek|hungarian|estonian|latvian|lithuanian|maltese|cypriot|american|=us|u.s|canadian|australian|japanese|korean|indian|chinese|israeli|brazilian|singaporean|=hong =kong|new zealand|south african|turkish|ukrainian) ~1 (company|corporation|firm|business|charity|foundation|association|partnership|society|publisher|developer|studio|non profit|nonprofit|cooperative)',
      '(=a|=an|=the) (=delaware|=nevada|=california|=new =york|=texas|=florida|=washington|=wyoming|=oregon|=colorado|=massachusetts|=utah|=illinois|=ontario|=british =columbia|=quebec) ~1 (company|corporation|firm|business|partnership|nonprofit|llc)',
    ],
  },
  'controller:home': {
    strong: [
      '(registered|incorporated|established|based|organised|headquartered|located|sole trader|company|charity|operate|operating|trading) ~4 (in|of|across|throughout) [the] (uk|united kingdom|england|england and wales|scotland|wales|northern ireland|great britain)',
      '(companies house|registered charity|charity (number|no|commission)|oscr)',
      '(uk|english|scottish|british|welsh) (company|charity|business|limited company|organisation|registered)',
    ],
  },
}

export const examples: WordingExamples = {
  reads: {
    'controller:part': ['The shop is part of Harbour Group.', 'Harbour Books is a subsidiary of Harbour Group.'],
    'controller:charity': ['Harbour Books is a registered charity.', 'Charity number 1234567'],
    'controller:company': ['Harbour Books is a private company.', 'Company number 01234567', 'It is limited by guarantee.'],
    'controller:partnership': ['We are a partnership.'],
    'controller:personal': ['The shop is owned by a bookbinder.', 'My name is Jane Fern.'],
    'controller:branch': ['We have a branch in Leeds.', 'Our UK office is our establishment here.'],
    'controller:national': ['a French company', 'a Delaware limited company', 'an American publisher'],
    'controller:seat': [
      'with its seat in Lyon',
      'Our head office is in Lyon.',
      'incorporated in Delaware',
      'with its registered office at 1 Quay Street',
    ],
    'controller:home': ['registered in Scotland', 'a company in England and Wales', 'based in the United Kingdom'],
    'controller:sole-trader': [
      'I am a sole trader.',
      'She is self-employed.',
      'Mine is a one-woman business.',
      'a small one-man print shop',
      'I work on my own.',
    ],
    'controller:public-authority': [
      'As a public authority we have a task.',
      'We are a maintained school.',
      'Fern Lane School is maintained by the local authority.',
      'We decide it as the local planning authority.',
    ],
    'controller:state-school': ['Fern Academy, a state-funded school, is the controller.', 'Fern Trust is a multi-academy trust.'],
    'controller:abroad': ['We have no office in the United Kingdom.'],
    'controller:joint': ['We are joint controllers with the club.'],
  },
}
