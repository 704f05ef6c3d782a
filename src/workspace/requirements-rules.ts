import { compareReleases, type Release } from './version-specifier.ts'

/** What a version of dlt adds to the requirements of a workspace (dlt/_workspace/deployment/requirements.py). */
export interface RequirementRules {
  readonly engine: bigint
  /** Whether what a project asks for itself is left out of what is added. */
  readonly prunes: boolean
  /** Requirements of each launcher, in dlt's order, and those of all. */
  readonly launchers: Readonly<Record<string, readonly string[]>>
  readonly everyLauncher: readonly string[]
  readonly dashboard: readonly string[]
  /** Groups of their own, unless a workspace has groups of these names. */
  readonly agentLoops: Readonly<Record<string, readonly string[]>>
  /** What a package brings along, so that nobody need ask for it. */
  readonly implied: Readonly<Record<string, readonly string[]>>
}

const { job, module, ...interactive } = {
  job: ['botocore', 's3fs'],
  module: ['botocore', 's3fs'],
  marimo: ['marimo', 'uvicorn'],
  mcp: ['fastmcp', 'uvicorn'],
  streamlit: ['streamlit'],
  dashboard: [],
}
const dashboard = ['ibis-framework', 'marimo', 'pyarrow', 's3fs']
const implied = { s3fs: ['botocore'], marimo: ['uvicorn'], fastmcp: ['uvicorn'] }

const of131: RequirementRules = {
  engine: 2n,
  prunes: true,
  launchers: { job, module, agent: ['botocore', 's3fs'], ...interactive },
  everyLauncher: ['dlthub'],
  dashboard,
  agentLoops: {
    'agent-loop-pydantic-ai': ['pydantic-ai-slim[anthropic,openai,google,mcp,spec]'],
    'agent-loop-claude-agent-sdk': ['claude-agent-sdk'],
  },
  implied: { 'dlt[hub]': ['dlthub'], ...implied },
}

const of129: RequirementRules = {
  engine: 1n,
  prunes: true,
  launchers: { job, module, ...interactive },
  everyLauncher: ['croniter', 'dlthub'],
  dashboard,
  agentLoops: {},
  implied: { 'dlt[hub]': ['dlthub', 'croniter'], 'dlthub-client': ['croniter'], ...implied },
}

const of128: RequirementRules = { ...of129, implied: { ...of129.implied, dlthub: ['croniter'] } }

/** The dashboard listed what its launcher brings, too. */
const of126: RequirementRules = {
  ...of129,
  prunes: false,
  dashboard: [...dashboard, ...of129.everyLauncher, 'botocore', 'numpy', 'pandas', 'uvicorn'],
}

/** What the version of a workspace's dlt adds. */
export function rulesOf(dlt: Release): RequirementRules {
  if (compareReleases(dlt, [1, 31]) >= 0) return of131
  if (compareReleases(dlt, [1, 28, 1]) >= 0) return of129
  return compareReleases(dlt, [1, 28]) >= 0 ? of128 : of126
}
