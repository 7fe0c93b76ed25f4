import type { Wording, WordingExamples } from '../phrases/phrase.ts'

const notice = '(policy|notice|statement|information|promise|charter|policies|notices)'
const staff = '(employee|staff|worker|workforce|employment|volunteer|colleague)'
const applicants = '(candidate|applicant|job applicant|recruitment|recruiting|job application|prospective employee)'

/** What a document is, by its title. */
export const documentKinds: Wording = {
  topic: 'document-kind',
  exclusive: true,
  concepts: {
    'kind:privacy-policy': {
      strong: [
        `(privacy|data protection|fair processing|data privacy) [and (cookie|cookies|data protection)] ${notice}`,
        `[your] (privacy|data protection) [and|&] (cookie|cookies|you|us)`,
        'how (we|=us) (use|handle|look after|process|protect) [your] [personal] (data|information)',
        '=privacy',
        'data protection',
      ],
    },
    'kind:employee-notice': {
      strong: [
        `${staff} ~2 (privacy|data protection|fair processing) ${notice}`,
        `(privacy|data protection|fair processing) ${notice} ~4 ${staff}`,
      ],
    },
    'kind:applicant-notice': {
      strong: [
        `${applicants} ~2 (privacy|data protection|fair processing) ${notice}`,
        `(privacy|data protection|fair processing) ${notice} ~4 ${applicants}`,
      ],
    },
    'kind:cookie-policy': { strong: [`(cookie|cookies) ${notice}`] },
    'kind:terms': {
      strong: [
        'terms [and|&] (condition|conditions)',
        'terms of (use|service|business|sale)',
        'acceptable use',
        'conditions of (use|sale)',
        'code of conduct',
        'licence agreement',
      ],
    },
    'kind:template': {
      strong: [
        `(template|sample|boilerplate|example|model) ~3 (privacy|cookie) ${notice}`,
        `(privacy|cookie) ${notice} (template|sample|generator)`,
      ],
    },
    'kind:readme': {
      strong: [
        '(installation|install|usage|getting started|quick start|quickstart|contributing|build|api reference|changelog|development)',
      ],
    },
  },
}

/** Whose law a document claims. */
export const laws: Wording = {
  topic: 'claimed-law',
  concepts: {
    'law:UK': {
      strong: [
        'uk gdpr',
        'uk general data protection',
        'data protection act 2018',
        '=ico',
        'information commissioner [office]',
        'information commission [office]',
        'uk (data protection|privacy) (law|legislation|regulation)',
        'law of (england|scotland|the united kingdom|the uk)',
        'law in the uk',
        'pecr',
        'data use and access act',
      ],
    },
    'law:GDPR': { strong: ['=gdpr', 'general data protection regulation'] },
    'law:other': {
      strong: [
        '=ccpa',
        '=cpra',
        'california consumer privacy',
        '=lgpd',
        '=pipeda',
        '=popia',
        '=hipaa',
        '=coppa',
        '=pdpa',
        'privacy act (1988|1974|2020)',
        '(australian|californian|canadian|irish|french|german|dutch) (privacy|data protection) (law|act|authority|principle)',
        'bundesdatenschutzgesetz',
      ],
    },
  },
}

/** What stands in front of the day, or the number, of a version; and how changes are told. */
export const dates: Wording = {
  topic: 'document-date',
  concepts: {
    'date:updated': {
      strong: [
        '(last|latest|most recent|recently|was|been|is) [most recently|last|dated] (update|updated|revise|revised|modify|modified|amend|amended|change|changed|edit|edited|revision|publication|published|issued|written)',
        '(date|day) [of] [the] [last|latest|this] (update|revision|modification|publication|issue|change|amendment|policy|notice|version|document)',
        '(policy|notice|document|issue|publication|revision|version|updated) date',
        '=updated',
        '=revised',
        '=amended',
        '=published',
        '=issued',
        '=dated',
        '=date',
        '(adopted|approved|ratified|agreed|issued|written|published|drafted|prepared|rewritten|redrafted|compiled|revisited|refreshed) ~4 (on|in|by|at)',
        '(last|most recently) ~1 (gone over|looked at|touched|refreshed|read through|gone through|seen|checked|brought up to date)',
        '(put|drawn) (together|up) (on|in)',
        '(current|correct|accurate|valid) (as (of|at|from))',
        'as (of|at)',
        '(this|our|the) [privacy] (policy|notice|statement|document) (is|was) [dated|from|of]',
      ],
    },
    'date:effective': {
      strong: [
        'effective [date|from|as of|as from|as at|since|on]',
        '(take|takes|took|taking|come|comes|came) (effect|into force|into effect) [on|from]',
        '(in|into) (force|effect|operation) (from|since|on|as of|as from)',
        '(valid|applies|apply|applicable) (from|since|as of)',
      ],
    },
    'date:review': {
      strong: [
        '(last|next|was|been|is|due for|date of|date for|annual|to be) [next|last|due|the] [for] (review|reviewed) [date|due|on|in]',
        '(review|reviewed) (date|due|by|on)',
        '=reviewed',
      ],
    },
    'date:version': {
      strong: ['[document|policy|notice] version [number|no]', '=revision', '=edition', '=issue [number|no]', '=ver', '=rev', '=v'],
    },
    'date:change': {
      strong: [
        '(change|update|amend|revise|modify|review) ~4 (policy|notice|statement|document)',
        '(change|update|amendment|revision|modification) (to|in|of) ~3 (policy|notice|statement|document)',
      ],
    },
  },
  // Days of something else.
  ignores: [
    'up to date',
    '(established|founded|traded|trading|registered|incorporated|born|opened) (in|on|since)',
    'date of birth',
    'information [is|are] updated',
    'keep ~4 (updated|up to date)',
  ],
}

export const examples: WordingExamples = {
  reads: {
    'kind:template': ['Sample privacy policy', 'Privacy notice template'],
    'kind:readme': ['Installation', 'Getting started'],
    'kind:privacy-policy': ['Privacy policy', 'How we use your information', 'Data protection statement'],
    'kind:employee-notice': ['Staff privacy notice', 'Privacy notice for employees'],
    'kind:applicant-notice': ['Recruitment privacy notice', 'Privacy notice for job applicants'],
    'kind:cookie-policy': ['Cookie policy'],
    'kind:terms': ['Terms and conditions', 'Terms of use'],
    'law:UK': ['We follow the UK GDPR.', 'The Data Protection Act 2018 applies.'],
    'law:GDPR': ['We follow the GDPR.'],
    'law:other': ['Under the CCPA you may opt out.'],
    'date:updated': [
      'Last updated: 3 March 2026',
      'This notice was last revised in May 2025.',
      'Date of last update 1 June 2026',
      'Last gone over in May 2026',
      'Agreed at the meeting, 3 May 2026',
    ],
    'date:effective': ['Effective from 1 June 2026', 'It takes effect on 3 May 2026.'],
    'date:review': ['Next review: May 2027', 'It was last reviewed on 4 May 2026.'],
    'date:version': ['Version 2.1'],
    'date:change': ['We may change this policy.', 'Changes to this notice are shown here.'],
  },
  ignores: ['We have traded since 4 May 1998.', 'Please keep your details up to date.'],
}
