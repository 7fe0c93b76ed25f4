import { basename, dirname, parse } from 'node:path'
import { type Plugin, type RolldownOutput, rolldown } from 'rolldown'

const nameOf = (id: string): string => (parse(id).name === 'index' ? basename(dirname(id)) : parse(id).name)

/** Keeps modules that few texts need in bundles of their own, for Node to read when one of their functions is first called. */
export const onDemand = (modules: RegExp, bundles: RolldownOutput[]): Plugin => ({
  name: 'on-demand',
  async load(id) {
    if (!modules.test(id)) return null
    const build = await rolldown({ input: id, platform: 'node' })
    const bundle = await build.generate({ format: 'cjs', comments: false })
    bundles.push(bundle)
    const [{ code, exports }] = bundle.output
    const fileName = `${nameOf(id)}.cjs`
    this.emitFile({ type: 'asset', fileName, source: code })
    const load = `process.getBuiltinModule('node:module').createRequire(import.meta.url)('./${fileName}')`
    return `let all\n${exports.map((name) => `export const ${name} = (...given) => (all ??= ${load}).${name}(...given)\n`).join('')}`
  },
})
