// `node .ci/check-version.mjs v1.2.3`: fails unless every package that is published, and the Action, has this version.
import { globSync, readFileSync } from 'node:fs'

const wanted = process.argv[2]?.replace(/^v/, '')
const wrong = [...globSync('packages/*/package.json'), 'action/package.json']
  .map((path) => ({ path, ...JSON.parse(readFileSync(path, 'utf8')) }))
  .filter(({ path, private: hidden, version }) => (path.startsWith('action') || hidden !== true) && version !== wanted)
for (const { path, version } of wrong) console.error(`${path} has version ${version}, not ${wanted}`)
process.exitCode = wrong.length > 0 ? 1 : 0
