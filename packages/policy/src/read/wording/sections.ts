import type { Wording } from '../phrase.ts'

/** What a heading says that its section is about. Concepts are `section:<topic>`; a section is also about what those above it are. */
export const sections: Wording = {
  topic: 'section',
  concepts: {
    // What a whole document is called.
    'section:document': { strong: ['privacy', '(policy|notice|statement)', 'data protection'] },
    'section:controller': {
      strong: [
        'who (we are|are we|=is|=are)',
        'about us',
        'data controller',
        'controller',
        'identity',
        'our details',
        'contact',
        'contact us',
        'get in touch',
        'who runs',
        'responsible for',
        'how to (contact|reach) us',
      ],
    },
    'section:purposes': {
      strong: [
        'purpose',
        'how (we|do we|will we|we will|we may) [may|will] use',
        'why (we|do we|is|are) ',
        'what (we|do we) (do with|use)',
        'what (we|do we|do you|you|will you) [will|may] (do with|use)',
        'what ~8 (do|does) with',
        'why do you',
        'how do you use',
        'use of [your|personal] (data|information)',
        'how (it|this|they|that|your ~2) (is|are|be|get|gets) used',
      ],
    },
    'section:bases': {
      strong: [
        '(legal|lawful|legally|lawfully) (basis|ground|justification|reason|allowed|permitted)',
        'basis for',
        'ground for',
        'lawfulness',
      ],
    },
    'section:data': {
      strong: [
        '(data|information) (we|that we) [may] (collect|hold|process|use|gather|store)',
        'what (data|information|personal data|personal information)',
        '(type|category|kind) of [personal] (data|information)',
        'what we collect',
        'what (it|they|we|i|you|do we|do you|the ~3) [do|does] (hold|record|know|collect|gather)',
        'information collected',
        'collection of',
        'data collected',
        'data scope',
        'what [personal] (data|information)',
      ],
    },
    'section:recipients': {
      strong: [
        'recipient',
        'sharing',
        'share',
        'disclosure',
        'disclose',
        'third party',
        'who (we|else|do we|has access|receives|can see|see|get|may see|will see|look at|know|help|work with|deal with)',
        'whom (we|do we)',
        '(people|companies|firms|organisations|businesses) (we|that|who) (use|help|work|share|tell|see|receive)',
        'processor',
        'service provider',
        'supplier',
      ],
    },
    'section:transfers': {
      strong: [
        'transfer',
        'international',
        'overseas',
        'outside (the|of)',
        'where (we|is|your|do we) ~4 (store|stored|held|process)',
        'abroad',
        'location of',
      ],
    },
    'section:retention': { strong: ['retention', 'how long', 'retain', 'keep', 'storage period', 'storage', 'deletion', 'period'] },
    'section:rights': { strong: ['right', 'your (choice|control)', 'access request', 'subject access', 'object', '(say|saying) no'] },
    'section:complaints': { strong: ['complaint', 'complain', 'concern', 'regulator', 'supervisory authority', 'unhappy', 'not happy'] },
    'section:cookies': { strong: ['cookie', 'tracking', 'similar technology', 'analytics', 'local storage'] },
    'section:marketing': { strong: ['marketing', 'newsletter', 'mailing list', 'keeping in touch', 'communication preference'] },
    'section:children': { strong: ['child', 'under 13', 'under 16', 'under 18', 'young person', 'minor'] },
    'section:automated': {
      strong: [
        'automated',
        'profiling',
        'decision ~3 (machine|computer|algorithm|software|=ai)',
        '(machine|computer|algorithm) ~3 (decide|decision)',
      ],
    },
    'section:security': { strong: ['security', 'secure', 'protect', 'safeguard', 'breach'] },
    'section:changes': { strong: ['change', 'update', 'amendment', 'revision', 'version', 'review'] },
    'section:sources': {
      strong: [
        'source',
        'where (did|do|have) you ~3 (get|got|obtain|collect)',
        'where ~3 (data|information|it) (comes|came) from',
        'where (we|do we|does) ~3 (get|obtain|collect|come)',
        'how (we|do we) (collect|obtain|get|gather)',
      ],
    },
    'section:links': { strong: ['link to', 'external link', 'other website', 'third party (site|website|link)', 'social media'] },
    'section:requirement': {
      strong: [
        'required information',
        'if you (do not|fail to) provide',
        '(do|must|should) you ~2 (have to|give|provide|tell)',
        '(do|must) (i|we) ~2 (have to|give|provide|tell)',
        'what [happens] if (you|i|we) ~3 (not|refuse)',
        'obligation to provide',
        'not provide',
        'requirement to provide',
      ],
    },
  },
  ignores: ['(short|plain|simple|full|long|easy) version'],
}
