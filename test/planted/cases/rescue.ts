import type { Cases } from '../planted.ts'

export const rescue: Cases = {
  'partners only': {
    change: [
      [
        'We share data with our vet, with the company that prints our calendars, with HMRC for Gift Aid and with our bank.',
        'We share data with selected third parties and partners.',
      ],
    ],
    finds: [['recipients/vague', 'We share data with selected']],
  },
  'nothing on retention; the vet keeps records': {
    change: [
      [
        "How long we keep it\n-------------------\n\nDonation records are kept for seven years. Gift Aid declarations are kept for six years after the last gift. Adoption files are kept for the life of the animal and two years after it. Volunteers' details are deleted one year after their last shift. Newsletter addresses are kept until you opt out.\n\n",
        '',
      ],
      ['Please answer all the questions', "The vet's own policy says how long she keeps her records. Please answer all the questions"],
    ],
    finds: [['retention/missing', 'Whisker Hill Animal Rescue\n===']],
  },
  'a mailto that goes elsewhere': {
    change: [['our e-mail is data@whiskerhill.example.', 'our e-mail is [data@whiskerhill.example](mailto:date@whiskerhill.example).']],
    finds: [['document/contact-malformed', 'Whisker Hill Animal Rescue is a charity']],
  },
  'the same sentence twice': {
    change: [
      [
        'We have all this from you, or from the person who recommended you as a volunteer.',
        "We have all this from you, or from the person who recommended you as a volunteer. We hold volunteers' names, phone numbers and shifts so that kennels are staffed.",
      ],
    ],
    finds: [['document/duplicate-statement', 'We have all this from you']],
  },
  'a placeholder left in': {
    change: [['number 1199887.', 'number [charity number].']],
    finds: [['document/placeholder', 'Whisker Hill Animal Rescue is a charity']],
  },
  'brackets that are no placeholder': {
    change: [['number 1199887.', 'number 1199887 [see the public register].']],
    finds: [],
  },
  'portability left out, a portable kennel': {
    change: [
      [', to restrict what we do with it and to data portability.', ' and to restrict what we do with it.'],
      ['so that kennels are staffed.', 'so that kennels, portable ones too, are staffed.'],
    ],
    finds: [['rights/missing', 'Your rights\n']],
  },
  'cookies count visitors unasked': {
    change: [
      [
        "We use cookies on our website only if you agree to them in the banner: they count visitors, and we use the numbers to improve our pages. You can change your mind under 'Cookie choices'.",
        'Our website uses Facebook Pixel and advertising cookies to show you adverts for our shop on other sites.',
      ],
    ],
    finds: [['cookies/consent-missing', 'Our website uses Facebook Pixel']],
  },
  'cookies for nobody knows what': {
    change: [
      [
        "We use cookies on our website only if you agree to them in the banner: they count visitors, and we use the numbers to improve our pages. You can change your mind under 'Cookie choices'.",
        'Our website uses cookies. Many browsers let you block them.',
      ],
    ],
    finds: [['cookies/information-missing', 'Our website uses cookies']],
  },
  'the whole section twice': {
    change: [
      [
        'Complaints\n----------\n',
        "Giving us money\n---------------\n\nWhen you donate we collect your name, address and the amount of your gift. We use these to process the donation; this is in our legitimate interests, because running the rescue depends on gifts. If you add Gift Aid, the law requires us to keep your declaration (legal obligation), and without your address we can't claim it.\n\nComplaints\n----------\n",
      ],
    ],
    finds: [
      [
        'document/duplicate-section',
        "Giving us money\n---------------\n\nWhen you donate we collect your name, address and the amount of your gift. We use these to process the donation; this is in our legitimate interests, because running the rescue depends on gifts. If you add Gift Aid, the law requires us to keep your declaration (legal obligation), and without your address we can't claim it.\n\nComplaints",
      ],
    ],
  },
}
