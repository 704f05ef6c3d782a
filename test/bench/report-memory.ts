import { writeFileSync } from 'node:fs'

/** Preloaded into a process that is measured: as its last act it writes the most memory it held, in KiB. */
process.on('exit', () => {
  writeFileSync(process.env['MEMORY_REPORT'] ?? '', String(process.resourceUsage().maxRSS))
})
