import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { type JsonReport, jsonReport } from './json-report.ts'
import { sample, sampleText } from './testing/sample.ts'

const validate = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')),
)
const options = { version: '1.2.3', day: '2026-11-22', lawAsOf: '2026-11-22' }
const report = jsonReport(
  [
    { path: 'privacy.md', result: sample() },
    { path: 'gone.md', error: 'no such file' },
  ],
  options,
)
const [file] = report.files
const finding = (rule: string): JsonReport['files'][number]['findings'][number] | undefined =>
  file?.findings.find((one) => one.rule === rule)

describe('the JSON report', () => {
  test('keeps to its published schema', () => {
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })
  test('a report that the schema does not know is refused by it', () => {
    expect(validate({ ...report, totals: { error: 1 } })).toBe(false)
  })
  test('says what was run, on which law', () => {
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'clearnotice', version: '1.2.3' },
      on: '2026-11-22',
      law: { asOf: '2026-11-22' },
    })
  })
  test('counts lines and columns from 1, offsets from 0', () => {
    expect(finding('sample/twice')).toMatchObject({
      severity: 'error',
      subject: 'data:contact-details',
      span: { start: { line: 6, column: 9, offset: sampleText.lastIndexOf('contact') }, end: { line: 6, column: 21 } },
      path: null,
      related: [{ message: 'first said here', span: { start: { line: 3, column: 9 } } }],
      edit: [{ span: { start: { line: 6, column: 1 }, end: { line: 6, column: 36 } }, text: '' }],
      suppression: null,
    })
  })
  test('cites with a link', () => {
    expect(finding('sample/missing')?.citations[1]).toEqual({
      text: 'DPA 2018 s 164A',
      url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
    })
  })
  test('marks what a comment holds back, and does not count it', () => {
    expect(finding('sample/held')?.suppression).toMatchObject({
      reason: 'it is only a sample',
      until: '2027-01-31',
      by: 'Sam',
      span: { start: { line: 5 } },
    })
    expect(report.totals).toEqual({ error: 1, warning: 1, info: 0 })
  })
  test('lists a file that could not be read, with the reason', () => {
    expect(report.files[1]).toEqual({ path: 'gone.md', kind: null, error: 'no such file', findings: [], disclosures: [] })
  })
  test('lists every disclosure with its evidence', () => {
    expect(file?.disclosures).toHaveLength(25)
    expect(file?.disclosures.find(({ id }) => id === 'complaints/controller')).toMatchObject({ expected: 'required' })
  })
})
