import { readFileSync } from 'node:fs'
import { readPolicy } from '@clearnotice/policy'
import { lintMarkdown } from './src/lint-markdown.ts'
const group = (a:number[])=>a.join(',')
for (const f of process.argv.slice(2)) {
  const src = readFileSync(f,'utf8'); const r = readPolicy(src)
  const line = (o:number)=> src.slice(0,o).split('\n').length
  const lab = JSON.parse(readFileSync(f.replace('/dev/','/labels/').replace('.md','.json'),'utf8'))
  const res = lintMarkdown(src,{day:'2026-11-22'})
  console.log('=====', f.split('/').pop())
  for (const id of ['retention','categories','source']) {
    const d = res.disclosures.find(d=>d.id===id)!, l = lab.disclosures[id]
    const lines = d.evidence.map(e=>line(e.span!.start))
    const off = lines.filter(n=>l.lines.length && !l.lines.some((m:number)=>Math.abs(m-n)<=2))
    console.log(`  ${[l.status,...(l.also_accept??[])].includes(d.status)?'ok ':l.confidence==='low'?'low':'BAD'} ${id}: ${d.status} label ${l.status} ${l.lines} evidence ${[...new Set(lines)]} OFF ${off.length}/${lines.length} ${[...new Set(off)]}`)
  }
  for (const x of res.findings) if (/^(retention|categories|source)\//.test(x.rule)) console.log('   !', x.rule, line(x.place.span!.start), x.subject, x.message, lab.findings.filter((y:any)=>y.rule===x.rule).map((y:any)=>y.lines+' '+y.confidence).join(' ; '))
  for (const y of lab.findings) if (/^(retention|categories|source)\//.test(y.rule) && !res.findings.some(x=>x.rule===y.rule)) console.log('   MISSED', y.rule, y.lines, y.confidence)
  if (process.env.V) for (const e of r.policy[process.env.V as 'data']) { const s=r.placesOf(e)[0]!.span!; console.log('     ', line(s.start), (e as any).key ?? (e as any).from, JSON.stringify(e.text), e.confidence, e.says) }
}
