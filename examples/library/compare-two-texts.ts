import { comparePolicies, readPolicy } from '@clearnotice/policy'

const before = readPolicy('# Privacy policy\n\n## Retention\n\n- Invoices: six years\n')
const after = readPolicy('# Privacy policy\n\n## Retention\n\n- Invoices: ten years\n')
for (const { materiality, message, reason } of comparePolicies(before, after)) console.log(`${materiality}: ${message}. ${reason}`)
