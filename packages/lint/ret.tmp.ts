import { readFileSync, readdirSync } from 'node:fs'
import { readPolicy } from '@clearnotice/policy'
const files = process.argv.slice(2)
for (const f of files) {
  const src = readFileSync(f,'utf8')
  const r = readPolicy(src)
  const line = (o:number)=> src.slice(0,o).split('\n').length
  console.log('=====', f.split('/').pop())
  const lab = (()=>{try{return JSON.parse(readFileSync(f.replace('/dev/','/labels/').replace('.md','.json'),'utf8')).disclosures.retention}catch{return undefined}})()
  if (lab) console.log('   label', JSON.stringify(lab))
  for (const e of r.policy.retention) {
    const s = r.placesOf(e)[0]!.span!
    console.log(`  ${line(s.start)}-${line(s.end)} [${e.period.kind}${e.period.kind==='duration'?' '+JSON.stringify([e.period.atLeast?.months,e.period.atLeast?.days,e.period.atMost?.months,e.period.atMost?.days]):''}${'trigger' in e.period && e.period.trigger? ' @'+e.period.trigger.key:''}] subj=${e.subject} keys=${e.data.map(d=>d.key)} people=${e.people} purp=${e.purpose} c=${e.confidence}${e.exempt?' EXEMPT':''} | ${e.text}`)
  }
}
