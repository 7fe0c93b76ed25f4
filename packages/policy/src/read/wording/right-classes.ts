import type { Lexicon } from '../phrase.ts'

/** Classes of words for what people may ask for and whom they may turn to. */
export const rightClasses: Lexicon = {
  // Narrower than {data}: no pronouns, so that 'see this page' isn't access.
  'own-data': [
    '[personal|personally identifiable|personal identifiable|identifiable|private|membership|medical] (data|information|detail|details|record|records|file)',
    '(=your|=their|=his|=her) ~2 (notes|registration|entry|history|paperwork)',
    'what you ~2 (tell|give|provide|supply|send|share) [with] (=us|=me)',
    '(what|whatever|anything|everything) ~4 (hold|have|keep|know|store) (about|on) (you|them|him|her|=me)',
  ],
  // Who in a small organisation is turned to.
  role: [
    '[=our|the|a|=your|any] ~2 (officer|dpo|lead|clerk|secretary|manager|team|head|headteacher|office|trustee|director|partner|chair|chairman|chairwoman|treasurer|warden|churchwarden|administrator|bursar|principal|vicar|rector|governor|coordinator|owner|president|captain|registrar|representative|proprietor|staff|practice)',
  ],
  invite: [
    '(contact|email|mail|write to|call|phone|ring|telephone|message|reach out to|approach|text|tell|inform|notify|speak to|speak with|talk to|write into|post a letter to|drop) (=us|=me|=our|the|=dpo|any of|one of|a member|your|him|her|them)',
    '(contact|email|write to|call|phone|speak to) [=our] (data protection|privacy|dpo)',
    'get in (touch|contact)',
    'let (=us|=me|=our) know',
    '(raise|discuss|take up|bring) ~6 (with|to) (=us|=me|=our|the)',
    '(send|submit|address|direct|forward|make|put|report|refer) ~6 (to|via|through|using|at|by) (=us|=me|=our|the|this|email|post|writing|letter|phone|telephone)',
    '(using|via|through|use|complete|fill in|fill out) ~2 [contact|online] (details|form|address|page|link|portal|email|procedure|route)',
    '(contact|reach) ~2 (at|on|via|by|through|using)',
    '=by (email|emailing|phone|phoning|post|writing|contacting|calling|telephone|telephoning|completing|filling)',
    'in writing',
    'come and (see|talk|speak)',
    'please (contact|email) (=us|=me|=our)',
    'please contact',
    'please email',
    'settings',
    'log in',
    '(from|in|through|via|using) ~2 (dashboard|account|profile|portal|preferences)',
  ],
}
