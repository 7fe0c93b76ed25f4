import type { Fact } from '@clearnotice/policy'

/** The facts that show something best: those about which the reading is as sure as it gets. Of several about one thing the first. */
export const clearest = <F extends Fact>(facts: readonly F[], thing: (fact: F) => unknown = (fact) => fact): readonly F[] => {
  const most = facts.reduce((best, { confidence }) => Math.max(best, confidence), 0)
  const seen = new Set<unknown>()
  return facts.filter((fact) => {
    if (fact.confidence < most - 0.06 || seen.has(thing(fact))) return false
    seen.add(thing(fact))
    return true
  })
}
