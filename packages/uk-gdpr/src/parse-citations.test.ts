import { expect, test } from 'vitest'
import { formatCitation } from './citation.ts'
import { type LastLaw, parseCitations } from './parse-citations.ts'

const citationsIn = (text: string): readonly string[] => parseCitations(text).map(({ citation }) => formatCitation(citation))

/** What people write, and the provisions that they mean. */
const spellings: readonly (readonly [text: string, ...meant: string[]])[] = [
  ['Art. 6(1)(b)', 'UK GDPR Art 6(1)(b)'],
  ['Article 6 (1) b GDPR', 'UK GDPR Art 6(1)(b)'],
  ['Article 6(1)b GDPR', 'UK GDPR Art 6(1)(b)'],
  ['GDPR 6.1.f', 'UK GDPR Art 6(1)(f)'],
  ['UK GDPR 6(1)(f)', 'UK GDPR Art 6(1)(f)'],
  ['UK GDPR Article 6.1.a', 'UK GDPR Art 6(1)(a)'],
  ['GDPR Art 6.1(f)', 'UK GDPR Art 6(1)(f)'],
  ['Article 6(1)(f) UK GDPR', 'UK GDPR Art 6(1)(f)'],
  ['Article 6(1)(f) of the UK GDPR', 'UK GDPR Art 6(1)(f)'],
  ['under article 6(1)(f) of the General Data Protection Regulation', 'UK GDPR Art 6(1)(f)'],
  ['Article 6 of the GDPR', 'UK GDPR Art 6'],
  ['the Data Protection Act 2018, and section 10 of that Act', 'DPA 2018', 'DPA 2018 s 10'],
  ['the Housing Act 1996, and section 10 of that Act'],
  ['article 6 UK GDPR', 'UK GDPR Art 6'],
  ['Article 6(1) (ea)', 'UK GDPR Art 6(1)(ea)'],
  ['Art 6(f) GDPR', 'UK GDPR Art 6(1)(f)'],
  ['Article 9(a) of the UK GDPR', 'UK GDPR Art 9(2)(a)'],
  ['Art. 6 para. 1 lit. f GDPR', 'UK GDPR Art 6(1)(f)'],
  ['Art. 6 (1) lit. c GDPR', 'UK GDPR Art 6(1)(c)'],
  ['Article 6, paragraph 1, point (b) of the GDPR', 'UK GDPR Art 6(1)(b)'],
  ['Article 6(1), point (e)', 'UK GDPR Art 6(1)(e)'],
  ['point (f) of Article 6(1) of the UK GDPR', 'UK GDPR Art 6(1)(f)'],
  ['paragraph 3 of Article 21 of the UK GDPR', 'UK GDPR Art 21(3)'],
  ['GDPR Article 30, clause 5', 'UK GDPR Art 30(5)'],
  ['GDPR, Article 6(1)(a)', 'UK GDPR Art 6(1)(a)'],
  ['UK GDPR (Article 13)', 'UK GDPR Art 13'],
  ["the UK GDPR's Article 17", 'UK GDPR Art 17'],
  ['ARTICLE 13 UK GDPR', 'UK GDPR Art 13'],
  ['Article 13(2)(ca) of UK GDPR', 'UK GDPR Art 13(2)(ca)'],
  ['Art.13(1)(f)', 'UK GDPR Art 13(1)(f)'],
  ['Arts 13 and 14 UK GDPR', 'UK GDPR Art 13', 'UK GDPR Art 14'],
  ['Articles 13, 14 and 22A of the UK GDPR', 'UK GDPR Art 13', 'UK GDPR Art 14', 'UK GDPR Art 22A'],
  ['your rights under Articles 15 to 22 of the GDPR', 'UK GDPR Art 15', 'UK GDPR Art 22'],
  ['Articles 15–22 GDPR', 'UK GDPR Art 15', 'UK GDPR Art 22'],
  ['Articles 22A-22D UK GDPR', 'UK GDPR Art 22A', 'UK GDPR Art 22D'],
  ['Article 6(1)(a), (b) and (f) UK GDPR', 'UK GDPR Art 6(1)(a)', 'UK GDPR Art 6(1)(b)', 'UK GDPR Art 6(1)(f)'],
  ['Article 6(1)(b)/(c) GDPR', 'UK GDPR Art 6(1)(b)', 'UK GDPR Art 6(1)(c)'],
  ['Article 13 or 14 of the UK GDPR', 'UK GDPR Art 13', 'UK GDPR Art 14'],
  ['UK GDPR Art 6(1)(c) and Art 9(2)(h)', 'UK GDPR Art 6(1)(c)', 'UK GDPR Art 9(2)(h)'],
  ['Article 6(1)(e) and Article 9(2)(g) of the UK GDPR', 'UK GDPR Art 6(1)(e)', 'UK GDPR Art 9(2)(g)'],
  ['(Article 6(1)(c))', 'UK GDPR Art 6(1)(c)'],
  ['our lawful basis is Article 6(1)(b) – contract', 'UK GDPR Art 6(1)(b)'],
  ['Article\u00a06(1)(f)\u00a0UK\u00a0GDPR', 'UK GDPR Art 6(1)(f)'],
  ['Article 6(1)(f)\nof the UK GDPR', 'UK GDPR Art 6(1)(f)'],
  ['EU GDPR Article 27', 'EU GDPR Art 27'],
  ['Article 46 of Regulation (EU) 2016/679', 'EU GDPR Art 46'],
  ['Regulation (EU) 2016/679', 'EU GDPR'],
  ['EU Regulation 2016/679', 'EU GDPR'],
  ['the General Data Protection Regulation (EU) 2016/679', 'EU GDPR'],
  ['General Data Protection Regulation (Regulation (EU) 2016/679)', 'EU GDPR'],
  ['Regulation (EU) 2016/679 as it forms part of the law of England and Wales', 'UK GDPR'],
  ['the retained version, Regulation (EU) 2016/679 as retained by the 2018 Act', 'UK GDPR'],
  ['the United Kingdom General Data Protection Regulation', 'UK GDPR'],
  ["the UK's General Data Protection Regulation", 'UK GDPR'],
  ['UK-GDPR', 'UK GDPR'],
  ['the GDPR', 'UK GDPR'],
  ['General Data Protection Regulations', 'UK GDPR'],
  ['Recital 47', 'UK GDPR Recital 47'],
  ['Recital 47 of the UK GDPR', 'UK GDPR Recital 47'],
  ['recitals 38 and 58 GDPR', 'UK GDPR Recital 38', 'UK GDPR Recital 58'],
  ['Annex 1, paragraph 5', 'UK GDPR Annex 1 para 5'],
  ['paragraph 6 of Annex 1 to the UK GDPR', 'UK GDPR Annex 1 para 6'],
  ['Sch 1 para 18 DPA 2018', 'DPA 2018 Sch 1 para 18'],
  ['Schedule 1, Part 2, paragraph 18 of the Data Protection Act 2018', 'DPA 2018 Sch 1 para 18'],
  ['paragraph 18 of Schedule 1 to the Data Protection Act 2018', 'DPA 2018 Sch 1 para 18'],
  ['Schedule 1 Part 2 of the DPA 2018', 'DPA 2018 Sch 1 Part 2'],
  ['Part 2 of Schedule 1 to the Data Protection Act 2018', 'DPA 2018 Sch 1 Part 2'],
  ['Schedule 1, condition 18 of the DPA 2018', 'DPA 2018 Sch 1 para 18'],
  ['Schedule 21 to the Data Protection Act 2018', 'DPA 2018 Sch 21'],
  ['Sch. 1, para. 1 DPA', 'DPA 2018 Sch 1 para 1'],
  ['section 164A', 'DPA 2018 s 164A'],
  ['s.164A DPA 2018', 'DPA 2018 s 164A'],
  ['s 165 of the DPA 2018', 'DPA 2018 s 165'],
  ['sections 164A and 165 of the Data Protection Act 2018', 'DPA 2018 s 164A', 'DPA 2018 s 165'],
  ['ss. 10 and 11 DPA 2018', 'DPA 2018 s 10', 'DPA 2018 s 11'],
  ['§ 10 DPA 2018', 'DPA 2018 s 10'],
  ['section 10(5) of the Data Protection Act', 'DPA 2018 s 10(5)'],
  ['Data Protection Act 2018, section 8', 'DPA 2018 s 8'],
  ['section 17A adequacy regulations', 'DPA 2018 s 17A'],
  ['the Data Protection Act 2018', 'DPA 2018'],
  ['DPA 2018', 'DPA 2018'],
  ['Data Protection Act (2018)', 'DPA 2018'],
  ['the Data Protection Act', 'DPA 2018'],
  ['Data Protection Act 1998', 'DPA 1998'],
  ['section 7 of the Data Protection Act 1998', 'DPA 1998 s 7'],
  ['Directive 95/46/EC', 'Directive 95/46/EC'],
  ['Data Protection Directive 95/46', 'Directive 95/46/EC'],
  ['the Data (Use and Access) Act 2025', 'DUAA 2025'],
  ['section 103 of the Data (Use and Access) Act 2025', 'DUAA 2025 s 103'],
  ['DUAA s.70', 'DUAA 2025 s 70'],
  ['reg 22 PECR', 'PECR reg 22'],
  ['regulation 22(3A) of PECR', 'PECR reg 22(3A)'],
  ['PECR reg. 6', 'PECR reg 6'],
  ['regulations 6 and 22 of the Privacy and Electronic Communications (EC Directive) Regulations 2003', 'PECR reg 6', 'PECR reg 22'],
  ['Schedule A1 to PECR', 'PECR Sch A1'],
  ['paragraph 5 of Schedule A1 to PECR', 'PECR Sch A1 para 5'],
  ['Privacy and Electronic Communications Regulations', 'PECR'],
  ['the right to complain under Article 77', 'UK GDPR Art 77'],
  ['Article 6(1)(F) GDPR', 'UK GDPR Art 6(1)(f)'],
  ['DPA 2018 Sch.1 Pt.2 para 6', 'DPA 2018 Sch 1 para 6'],
  ['Schedule 1, Part 1, paragraph 1(1)(a) of the Data Protection Act 2018', 'DPA 2018 Sch 1 para 1(1)(a)'],
  ['section 5 of the GDPR', 'UK GDPR Art 5'],
  ['Articles 12-23 UK GDPR', 'UK GDPR Art 12', 'UK GDPR Art 23'],
  ['Art 13 & 14 of the GDPR', 'UK GDPR Art 13', 'UK GDPR Art 14'],
  ['Articles 6 and 9', 'UK GDPR Art 6', 'UK GDPR Art 9'],
  ['PECR Regulation 6(1)', 'PECR reg 6(1)'],
  ['GDPR Art. 6(1)(a)–(c)', 'UK GDPR Art 6(1)(a)', 'UK GDPR Art 6(1)(c)'],
  ['regulation 6 and Article 9 GDPR', 'UK GDPR Art 9'],
  ['the Data Protection Act 2018 (DPA 2018)', 'DPA 2018', 'DPA 2018'],
  ['the Privacy and Electronic Communications (EC Directive) Regulations 2003 (PECR), regulation 6', 'PECR', 'PECR reg 6'],
  ['GDPR (EU) 2016/679', 'EU GDPR'],
  ['see Art. 6(1)(f), Rec. 47', 'UK GDPR Art 6(1)(f)', 'UK GDPR Recital 47'],
  ['Art 6 §1 f GDPR', 'UK GDPR Art 6(1)(f)'],
  ['art.22 of UK GDPR', 'UK GDPR Art 22'],
  ['Article 6(1)(f)UK GDPR', 'UK GDPR Art 6(1)(f)'],
  ['Data Protection Act 2018 Schedule 2 Part 1 Paragraph 5(3)', 'DPA 2018 Sch 2 para 5(3)'],
  ['Article 8 Human Rights Act 1998 and Article 9 UK GDPR', 'UK GDPR Art 9'],
  ['[GDPR Article 11](https://law.example/art-11-gdpr/)', 'UK GDPR Art 11'],
  ['Article 8 ECHR and Article 6(1)(f) UK GDPR', 'UK GDPR Art 6(1)(f)'],
  ['**Consent** (UK GDPR Article 6.1.a) — you confirm', 'UK GDPR Art 6(1)(a)'],
]

test.each(spellings)('%s', (text, ...meant) => {
  expect(citationsIn(text)).toEqual(meant)
})

/** The same words and numbers, meaning something else. */
const lookAlikes: readonly string[] = [
  'section 6.1 of this policy',
  'see Section 8',
  'Section 6 below',
  'as set out in section 10.2 above',
  'the details in section 1',
  'in section 12 (“Cookies”) below',
  'Article 6 of our constitution',
  'Article 4 of the articles of association',
  'Articles of Association',
  'article 3 of this agreement',
  'Article 6(1) of these terms',
  'our article 22 ideas for a better garden',
  'read our article',
  'an article about cookies',
  'Article 8 of the European Convention on Human Rights',
  'Article 8 ECHR',
  'Article 10 of the Treaty',
  'section 251 of the NHS Act 2006',
  'section 251 approval under the National Health Service Act 2006',
  'section 172 of the Companies Act 2006',
  'Local Government (Scotland) Act 1973 section 51',
  'section 1 of the Human Rights Act 1998',
  'regulation 40 of the Money Laundering Regulations 2017',
  'regulation 5',
  'Regulations 2019',
  'paragraph 10',
  'contact us as described in paragraph 10',
  'paragraph 18, or',
  'schedule 1 of this agreement',
  'Schedule 2',
  'our delivery schedule 2026',
  'Annex 1',
  'annex 3 to this policy',
  'version 6.1.2',
  'v6.1.f',
  'call 0303 123 1113',
  '+44 (0)20 7946 0000',
  '6(1)',
  '12.5% of turnover',
  'Part 2 of this policy',
  'art 6 gallery tickets',
  '6 Article Street',
  'a DPA with each of our suppliers',
  'Data Processing Agreement (DPA)',
  '## Article 6',
  'Article 1. Who we are\n\nArticle 2. Data\n\nSee Article 1 for our address.',
  'Article 5 below',
  'under Article 8 Human Rights Act 1998',
  'Section 22 of the Fire Safety Act 2021, Article 12 Police and Criminal Evidence (Northern Ireland) Order 1989',
  'Human Rights Act 1998 Article 8',
  'Article 8(1) of the Charter of Fundamental Rights',
  'section 33 Charities Act 2011',
  'Companies Act 2006 s.388',
  'Sections 6.1, 6.2 and 6.3',
  'regulation 6 of the scheme',
  'Articles 3 and 4 of our statutes',
  'in article 6 of our newsletter',
  'Article 120',
  'Step 6: a) tell us',
  'Clause 9.2(a) of the contract',
  'recital at the concert hall, row 47',
  'on 6.1.2026 at 13:00',
]

test.each(lookAlikes)('not a citation: %s', (text) => {
  expect(citationsIn(text)).toEqual([])
})

test('there are enough of both', () => {
  expect(spellings.length).toBeGreaterThanOrEqual(80)
  expect(lookAlikes.length).toBeGreaterThanOrEqual(40)
})

test('says how the law is known', () => {
  const howKnown = (text: string) => parseCitations(text).map(({ law }) => law)
  expect(howKnown('Article 6(1)(f) UK GDPR')).toEqual(['named'])
  expect(howKnown('Article 6(1)(f) GDPR')).toEqual(['generic'])
  expect(howKnown('Article 6(1)(f)')).toEqual(['implied'])
})

test('points at the words', () => {
  const text = 'We rely on Articles 6(1)(b) and 6(1)(f) of the UK GDPR, and on PECR.'
  const found = parseCitations(text)
  expect(found.map((one) => one.text)).toEqual(['Articles 6(1)(b)', '6(1)(f) of the UK GDPR', 'PECR'])
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
})

test.each([
  ['brackets', '('.repeat(40_000)],
  ['articles', 'Article 6(1)(a), '.repeat(4_000)],
  ['laws', 'GDPR '.repeat(10_000)],
  ['commas', `Articles ${'1, '.repeat(10_000)}`],
  ['spaces', `Article${' '.repeat(50_000)}6`],
  ['spaces after a law', `DPA${' '.repeat(60_000)}x`],
  ['spaces after a provision', `Article 6(1)${' '.repeat(60_000)}x`],
  ['spaces after a schedule', `Schedule 1${' '.repeat(60_000)}x`],
  ['a long word', 'a'.repeat(200_000)],
  ['apostrophes', "a'".repeat(60_000)],
  ['capitals', 'Aa '.repeat(40_000)],
  ['capitals and words', 'Aa of the '.repeat(20_000)],
  ['points', 'point (a) of '.repeat(10_000)],
  ['numbers', '6.1.'.repeat(30_000)],
  ['acts', 'Data Protection '.repeat(5_000)],
  ['regulations', 'Regulation (EU) '.repeat(5_000)],
])('takes its time in proportion to the text: %s', (_, text) => {
  const started = performance.now()
  parseCitations(text)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('that Act is the one named last, in the text or before it', () => {
  const cited = (text: string, last?: LastLaw): readonly string[] =>
    parseCitations(text, last).map(({ citation }) => formatCitation(citation))
  expect(cited('under section 10 of that Act', 'dpa-2018')).toEqual(['DPA 2018 s 10'])
  expect(cited('under section 10 of that Act', 'other')).toEqual([])
  expect(cited('under section 10 of that Act')).toEqual([])
})
