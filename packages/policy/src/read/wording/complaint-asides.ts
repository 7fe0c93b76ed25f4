import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** What is said of complaints that invites none, and what else bodies are asked for. */
export const complaintAsides: Wording['concepts'] = {
  // What we do with them, whoever tells us.
  'complaint:handled': {
    strong: [
      '(complaint|concern|grievance) ~12 be ~3 (investigated|looked (into|at)|heard|dealt with|answered|acknowledged|taken seriously|considered|reviewed|replied to|followed up)',
      '(we|=i) ~1 take ~2 (complaint|concern|grievance) ~12 seriously',
      '(we|=i) ~1 (look into|investigate|answer|acknowledge|reply to|respond to|consider) ~4 (complaint|concern|grievance)',
    ],
  },
  // What staff learn of them.
  'complaint:taught': {
    strong: [
      '(recognise|spot|identify|recognising|spotting) ~3 (complaint|concern|grievance)',
      '(=learn|=learns|=trains|=teaches|=taught|=trained|=briefed|=instructed|=drilled) ~14 (complaint|complain|grievance)',
    ],
  },
  // What somebody else must tell people.
  'complaint:theirs': {
    strong: [
      '(tell|inform|explain|show|advise|let) ~6 how ~4 (complain|complaint) ~1 (to|with) (=it|=them|the (client|controller|employer|company|shop|school))',
    ],
  },
  // What public bodies do, asked for by anyone.
  'complaint:public-information': {
    strong: [
      'freedom of information',
      '(=foi|=foia)',
      '(=eir|=eirs)',
      'environmental information [regulations]',
      'section 50',
      'publication scheme',
    ],
  },
  'complaint:personal': {
    strong: [
      'personal (data|information)',
      '(how|way|what) ~4 (data|information) ~1 be ~2 (handled|used|treated|processed|looked after|shared|kept)',
      '(handling|use|treatment|processing) of ~2 (data|information)',
      '(data|information) about you',
      'your ~1 (data|details|information|records)',
      'subject access',
      'data protection',
      'privacy',
      '(uk|=the) gdpr',
    ],
  },
}

export const examples: WordingExamples = {
  reads: {
    'complaint:handled': [
      'Each grievance is looked into by two trustees.',
      'We take concerns about privacy seriously.',
      'We answer such complaints within a month.',
    ],
    'complaint:taught': ['New staff are taught what to do with a complaint.', 'The course helps clerks to spot a grievance.'],
    'complaint:theirs': ['A landlord has to explain to tenants how to complain to it.'],
    'complaint:public-information': ['You made a freedom of information request.', 'Under FOIA you may ask again.'],
    'complaint:personal': ['You asked for personal data.', 'Tell us about your privacy.', 'It was your record.'],
  },
}
