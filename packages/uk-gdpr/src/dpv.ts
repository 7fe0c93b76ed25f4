/** IRIs of W3C's Data Privacy Vocabulary 2, whose terms were looked up in its published files. */
export const dpv = (term: string): string => `https://w3id.org/dpv#${term}`
/** Its extension for the EU's GDPR: `A6-1-f`, `A9-2-a`, `A15`. The nearest concept there is; UK law has none of its own. */
export const euGdpr = (term: string): string => `https://w3id.org/dpv/legal/eu/gdpr#${term}`
/** Its extension for the United Kingdom. */
export const legalGb = (term: string): string => `https://w3id.org/dpv/legal/gb#${term}`
/** Its extension for kinds of personal data. */
export const pd = (term: string): string => `https://w3id.org/dpv/pd#${term}`
