import { lintMarkdown } from '@clearnotice/lint'

const { findings } = lintMarkdown('# Privacy policy\n\nWe keep your data for as long as necessary.\n', { day: '2026-11-22' })
for (const { severity, rule, message } of findings.filter((finding) => finding.severity === 'error'))
  console.log(`${severity} ${rule}: ${message}`)
