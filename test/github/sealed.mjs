// Loaded before an action when a run is sealed: refuses and notes every connection but those to SEALED_ALLOWS.
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const { SEALED_ALLOWS: allowed, SEALED_LOG: log } = process.env
delete process.env.SEALED_ALLOWS
delete process.env.SEALED_LOG
const { connect } = Socket.prototype

Socket.prototype.connect = function (...parameters) {
  const [options] = Array.isArray(parameters[0]) ? parameters[0] : parameters
  const target = typeof options === 'object' ? (options.path ?? `${options.host}:${options.port}`) : String(options)
  if (target === allowed) return connect.apply(this, parameters)
  appendFileSync(log, `${target}\n`)
  process.nextTick(() => this.destroy(new Error(`sealed: ${target}`)))
  return this
}
