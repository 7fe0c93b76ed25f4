// Preloaded: names each module file on standard error as it is loaded.
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { basename } from 'node:path'

registerHooks({
  load(url, context, load) {
    if (url.startsWith('file:')) writeSync(2, `${basename(url)}\n`)
    return load(url, context)
  },
})
