import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputAsset, OutputChunk, RolldownOutput } from 'rolldown'

/** The licence texts of everything that bundles took in from elsewhere. */
export const licencesOf = (...bundles: readonly RolldownOutput[]): string => {
  const parts = bundles.flatMap(({ output }): readonly (OutputChunk | OutputAsset)[] => output)
  const modules = parts.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
  const folders = new Set(modules.flatMap((id) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0] ?? []))
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}
