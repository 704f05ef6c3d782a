import { workspaceFiles } from './checkout.ts'

/** The module that pull requests of these tests change. */
export const ingest = workspaceFiles['ingest.py'] ?? ''

// Each changes what the others leave alone, so that any two can be merged.
export const everyQuarter = { 'ingest.py': ingest.replace('every("5m")', 'every("15m")') }
export const everyDay = { 'ingest.py': ingest.replace('0 * * * *', '0 6 * * *') }
export const settings = { '.dlt/prod.config.toml': '[destination.warehouse]\ndataset = "shop"\n' }
