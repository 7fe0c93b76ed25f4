import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputChunk, RolldownOutput } from 'rolldown'

/** The licence texts of everything that a bundle took in from elsewhere. */
export const licencesOf = ({ output }: RolldownOutput): string => {
  const modules = output.filter((part): part is OutputChunk => part.type === 'chunk').flatMap((chunk) => chunk.moduleIds)
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
