// Preloaded into a measured process: writes what it used to the file named by USAGE. The high-water mark comes from the process's own memory
// where Linux tells it; the operating system's figure can be the parent's.
const { readFileSync, writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const own = process.platform === 'linux' ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) : null
  writeFileSync(process.env.USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: own ? Number(own[1]) : maxRSS }))
})
