import type { Nodes, Root } from 'mdast'
import { type Skeleton, standIn } from './skeleton.ts'

/** Puts what was left out back into the tree of a skeleton: its offsets are those of the source then; lines and columns stay as they are. */
export const restore = (root: Root, source: string, { cuts }: Skeleton): void => {
  /** How many cuts stand before where the walk is, and how much longer the source is there. */
  let passed = 0
  let longer = 0
  const toSource = (at: number): number => {
    for (let cut = cuts[passed]; cut !== undefined && cut.at < at; cut = cuts[++passed]) longer += cut.end - cut.start - 1
    for (let cut = cuts[passed - 1]; cut !== undefined && cut.at >= at; cut = cuts[--passed - 1]) longer -= cut.end - cut.start - 1
    return at + longer
  }
  const whole = (value: string): string => {
    let text = ''
    let from = 0
    for (let at = value.indexOf(standIn), next = passed; at >= 0; at = value.indexOf(standIn, from), next++) {
      const { start, end } = cuts[next]!
      text += value.slice(from, at) + source.slice(start, end)
      from = at + 1
    }
    return from === 0 ? value : text + value.slice(from)
  }
  const visit = (node: Nodes): void => {
    const { position } = node
    if (position?.start.offset !== undefined) position.start.offset = toSource(position.start.offset)
    if ('value' in node) node.value = whole(node.value)
    else if ('children' in node) for (const child of node.children) visit(child)
    if (position?.end.offset !== undefined) position.end.offset = toSource(position.end.offset)
  }
  visit(root)
}
