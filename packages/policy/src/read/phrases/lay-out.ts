import { displace } from './displace.ts'
import { cellBits, type Frozen, symbolBits, symbolMask } from './frozen.ts'
import { isGap, type State, statesFrom } from './states.ts'

type SymbolOf = (edge: string) => number

/** Lays the states of automata out as tables; of each automaton, where it starts and the symbols of its edges. */
export const layOut = (automata: readonly (readonly [start: State, symbolOf: SymbolOf])[]): Pick<Frozen, 'cells' | 'ends' | 'starts'> => {
  const states = automata.flatMap(([start, symbolOf]) =>
    Array.from(statesFrom(start), (state) => {
      const edges = [...state.edges]
      const gaps = edges.filter(([edge]) => isGap(edge))
      const steps = edges.flatMap(([edge, next]) => (isGap(edge) ? [] : [[symbolOf(edge), next] as const])).sort(([a], [b]) => a - b)
      const row = steps.map(([symbol]) => symbol)
      if (state.accepts.length + gaps.length > 0) row.unshift(0)
      return { state, gaps, steps, row }
    }),
  )
  const rows = states.map(({ row }) => row)
  const begins = displace(rows)
  const places = new Map(states.map(({ state }, at) => [state, begins[at] as number]))
  const placeOf = (state: State): number => places.get(state) as number

  const most = Math.max(...rows.map((row) => row.at(-1) ?? 0))
  // Every symbol of every row can be asked for without looking how many cells there are.
  const cells = new Int32Array(Math.max(...begins) + most + 1)
  // At 0, where empty cells lead, nothing ends, and it has no number.
  const ends = [0, 0]
  for (const { state, gaps, steps, row } of states) {
    const place = placeOf(state)
    for (const [symbol, next] of steps) cells[place + symbol] = (placeOf(next) << symbolBits) | symbol
    if (row[0] !== 0) continue
    cells[place] = ends.length << symbolBits
    ends.push(state.accepts.length * 256 + gaps.length, ...state.accepts)
    for (const [gap, next] of gaps) ends.push(Number(gap.slice(1)), placeOf(next))
  }
  if (most > symbolMask || Math.max(cells.length, ends.length) > 2 ** (cellBits - symbolBits))
    throw new RangeError('more phrases than tables can hold')
  return { cells, ends: Int32Array.from(ends), starts: Int32Array.from(automata, ([start]) => placeOf(start)) }
}
