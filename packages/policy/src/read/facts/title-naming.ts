import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { hasLegalForm } from './name-likeness.ts'
import { namesIn } from './names.ts'
import type { Naming } from './naming-controller.ts'

const bodies = new Set(
  'church school college university council club society trust association surgery practice charity foundation scouts guides nursery academy museum centre group'.split(
    ' ',
  ),
)

/** The name in the document's title ('Fern School privacy notice'), in the line under it, or beside a copyright mark: said, though not of the controller. */
export const titleNaming = (text: Text): Naming | undefined => {
  const titles: Statement[] = text.statements.filter(({ index, kind, words }) =>
    kind === 'heading' ? index < 3 : index < 4 && words.length < 6,
  )
  for (const statement of titles) {
    const name = namesIn(statement).at(0)
    if (name === undefined) continue
    const isBody = hasLegalForm(name.text) || statement.words.slice(name.from, name.to).some((word) => bodies.has(word.text))
    const rest = statement.words.length - (name.to - name.from)
    const titled = statement.words.some(({ text: word }) => word === 'privacy' || word === 'notice' || word === 'policy' || word === 'data')
    if (titled || rest === 0) return { name, confidence: isBody ? 0.65 : 0.5 }
  }
  return undefined
}
