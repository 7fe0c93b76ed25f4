import { wordSet } from '../../word-set.ts'

/** What those do with data or for us who work for us: 'runs our server', 'opens the letters'. */
export const work: ReadonlySet<string> = wordSet(
  `see sees get gets receive receives have has hold holds keep keeps store stores handle handles process processes take takes collect
  collects run runs host hosts send sends print prints do does read reads open opens check checks know knows manage manages look looks carry
  carries bring brings deliver delivers type types answer answers design designs maintain maintains`,
)
