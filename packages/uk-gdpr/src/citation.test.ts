import { expect, test } from 'vitest'
import { type Citation, cite, dpa2018, duaa2025, formatCitation, linkTo, pecr, ukGdpr } from './citation.ts'

const legislation = 'https://www.legislation.gov.uk/'

test.each<[Citation, string, string]>([
  [ukGdpr('13(2)(a)'), 'UK GDPR Art 13(2)(a)', `${legislation}eur/2016/679/article/13`],
  [ukGdpr('22A'), 'UK GDPR Art 22A', `${legislation}eur/2016/679/article/22A`],
  [ukGdpr('Annex 1 para 3'), 'UK GDPR Annex 1 para 3', `${legislation}eur/2016/679/annex/1`],
  [ukGdpr('Recital 47'), 'UK GDPR Recital 47', `${legislation}eur/2016/679`],
  [ukGdpr(), 'UK GDPR', `${legislation}eur/2016/679`],
  [dpa2018('164A'), 'DPA 2018 s 164A', `${legislation}ukpga/2018/12/section/164A`],
  [dpa2018('Sch 1 para 18'), 'DPA 2018 Sch 1 para 18', `${legislation}ukpga/2018/12/schedule/1`],
  [duaa2025('103'), 'DUAA 2025 s 103', `${legislation}ukpga/2025/18/section/103`],
  [duaa2025('Sch 10 para 3(2)'), 'DUAA 2025 Sch 10 para 3(2)', `${legislation}ukpga/2025/18/schedule/10`],
  [pecr('22(3A)'), 'PECR reg 22(3A)', `${legislation}uksi/2003/2426/regulation/22`],
  [pecr('Sch A1 para 4'), 'PECR Sch A1 para 4', `${legislation}uksi/2003/2426/schedule/A1`],
  [cite('si-2022-1213', '2'), 'SI 2022/1213 reg 2', `${legislation}uksi/2022/1213/regulation/2`],
  [cite('eu-gdpr', '27'), 'EU GDPR Art 27', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
])('%o', (citation, written, link) => {
  expect(formatCitation(citation)).toBe(written)
  expect(linkTo(citation)).toBe(link)
})
