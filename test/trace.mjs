// Preloaded: names each file on standard error as it is loaded as a module.
import { writeSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, load) {
    if (url.startsWith('file:')) writeSync(2, `${url}\n`)
    return load(url, context)
  },
})
