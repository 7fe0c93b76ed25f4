import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Ways to reach somebody that aren't an address in the text, and details that are promised. */
export const contacts: Wording = {
  topic: 'contact',
  concepts: {
    'contact:form': {
      strong: [
        '(contact|online|web|enquiry|inquiry|feedback|webform|request|support|complaint|message|email|complete the|fill in the|fill out the|our) (form|=webform)',
        'form (on|at) (our|the|this) (website|site|page|app)',
        '(contact|enquiry|help) us page',
        'contact page',
        'live chat',
        '(chat|messenger|messaging|support) (bubble|widget|window|box|icon)',
        '(raise|open|submit|create|file) ~3 (ticket|issue|support request)',
        '(button|link|feature|function) ~4 (in|on|within) the app',
        '(help|support) (centre|desk)',
        '(use|using|complete|fill in|fill out) [the|this|our] ~1 form (at|on) {url}',
      ],
    },
    'contact:ask': {
      strong: [
        '(contact|email|write to|call|phone|reach|message|get in touch with|speak to|ask) (=us|=me)',
        'get in touch',
        '(get hold of|reach out to|drop|talk to|talk with|speak with|turn to|chat to|chat with|correspond with|hear from) (=us|=me)',
        '(=we|=i) can be (had|got|found|reached|contacted) (at|on|via|by|under)',
        '(please|can|may|should) contact',
        'contact the',
        '=contact',
        'contact detail',
        'how to (contact|reach)',
        '(may|can|could|should) be (contacted|reached|emailed|telephoned|written to)',
      ],
    },
    // We write to them.
    'contact:them': {
      strong: ['(we|=i) ~2 (contact|telephone|phone|call|email|text|write|message|ring|reach) ~6 =you'],
    },
    'contact:promise': {
      strong: [
        '(contact|email|write|call|reach|get in touch|post|send|phone|address|request|complaint) ~10 (detail|address|number|information|email) ~4 (below|above|provided|given|set out|following|at the (end|bottom|top|start|foot)|in (section|paragraph)|shown|listed|here|on (our|the) website)',
        '(using|via|through|at|on|with|to) [our|the|=any of the] [contact] (detail|address|number) [is|are|as] (below|above|provided|given|set out|following|at the (end|bottom|top|start|foot)|in (section|paragraph)|shown|listed|on (our|the) website)',
        '=our ~4 (address|number|email|detail) ~3 (be|is|are) (printed|shown|found|given|displayed) (on|in|at) ~2 (invoice|letter|receipt|ticket|card|bill|website|site|poster|door|shop)',
        '(letter|post|mail|email|message|question|query|request|contact|write|send) ~10 (address|number|email|details) (at|in|under) (=clause|=paragraph|=section|=point|=item|=number|{number})',
        '(below|following|above) (contact detail|detail|address|email address|number)',
      ],
    },
    'contact:website': {
      strong: [
        '(contact|reach|get in touch|message|speak|write|query|question|request|email|enquiry) ~6 (through|via|on|using) ~2 (website|site|app|platform|portal|web page|support route|social media)',
        '(use|visit|try|go to|go through) ~1 (website|site|app) ~1 (if you (want|need|wish)|to (reach|contact|find|get hold of)) ~2 (=us|=me)',
      ],
    },
    'contact:website-label': { strong: ['(website|web|web site|site|homepage|url|web address)'] },
  },
}

export const examples: WordingExamples = {
  reads: {
    'contact:website-label': ['Website: www.harbour.example', 'Web: www.harbour.example'],
    'contact:form': ['Use the contact form on our site.', 'Raise a support ticket.', 'Use the chat bubble on the page.'],
    'contact:promise': [
      'Please contact us using the details below.',
      'Write to us at the address above.',
      'Letters go to the address in clause 2.',
    ],
    'contact:website': ['You can reach us through our website.'],
    'contact:them': ['We may telephone, e-mail or write to you.'],
    'contact:ask': [
      'The officer can be reached at the hall.',
      'Please get in touch.',
      'Drop us a line.',
      'We can be found at the mill.',
      'Email us at any time.',
    ],
  },
  ignores: ['We use your name to answer you.', 'We keep the address of each customer.'],
}
