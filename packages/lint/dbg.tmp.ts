import { readPolicy } from '@clearnotice/policy'
for (const s of process.argv.slice(2)) {
  const r = readPolicy('## How long we keep data\n\n' + s)
  for (const st of r.statements) { if (st.kind==='heading') continue
    console.log('>', st.text, '| label:', st.label?.text)
    for (const m of r.mentionsIn(st)) if (['retention','trigger','data','source'].includes(m.topic)) console.log('    ', m.concept, m.strength, JSON.stringify(st.words.slice(m.from,m.to).map(w=>w.text).join(' ')), m.scope.polarity, '<', m.phrase)
  }
  for (const e of r.policy.retention) console.log('  =>', JSON.stringify(e))
  for (const e of r.policy.data) console.log('  D=>', e.key, e.text)
  for (const e of r.policy.sources) console.log('  S=>', e.from, e.text)
}
