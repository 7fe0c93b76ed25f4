import { readPolicy } from '@clearnotice/policy'

const { policy, placesOf, source } = readPolicy('# Privacy policy\n\nWe keep invoices for six years after the end of the tax year.\n')
for (const entry of policy.retention) {
  const span = placesOf(entry)[0]?.span
  console.log(entry.subject, entry.period, source.slice(span?.start, span?.end))
}
