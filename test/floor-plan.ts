/** One room of `src/`: what it may import, and why it may not import more. */
export interface Room {
  readonly rooms: readonly string[]
  /** Packages and Node modules. */
  readonly packages: readonly string[]
  readonly reason: string
  /** Why modules of this room may import each other in a circle; absent where they may not. */
  readonly recursive?: string
}

const pure = ['node:crypto', 'node:zlib', 'node:path/posix', 'node:util', 'node:buffer']

/** The floor plan. A room may import only rooms above it in this table, so no cycle can exist. */
export const floorPlan = {
  diagnostics: {
    rooms: [],
    packages: [],
    reason: 'Everything reports faults, so faults may depend on nothing.',
  },
  json: {
    rooms: ['diagnostics'],
    packages: pure,
    reason: 'A value model with two number types; knows nothing of what is written in it.',
  },
  cron: {
    rooms: ['diagnostics'],
    packages: pure,
    reason: 'Ticks of an expression on a wall clock; the clock itself is an argument.',
  },
  python: {
    rooms: ['diagnostics'],
    packages: pure,
    reason: 'Python text to tree to value. It knows no dlt, so that it can be held against Python alone.',
    recursive: 'Expressions hold statements and statements expressions, in the grammar and in its evaluation.',
  },
  manifest: {
    rooms: ['diagnostics', 'json', 'cron'],
    packages: [...pure, 'zod'],
    reason: 'The nouns of a deployment and their validity; how a manifest came about does not matter here.',
  },
  workspace: {
    rooms: ['diagnostics', 'json'],
    packages: [...pure, 'smol-toml'],
    reason: 'Files as values to profiles and settings; reading the files is the shell’s.',
  },
  redact: {
    rooms: [],
    packages: pure,
    reason: 'Secrets out of text. It knows no text’s meaning and nobody’s secrets: both are handed to it.',
  },
  deployment: {
    rooms: ['diagnostics', 'json', 'cron', 'python', 'manifest', 'workspace'],
    packages: pure,
    reason: 'The one room that joins Python with dlt’s meaning.',
  },
  package: {
    rooms: ['diagnostics', 'json', 'manifest'],
    packages: pure,
    reason: 'Which files, which hash, which bytes, and of manifests their `fnmatch` alone. Streaming is the shell’s.',
  },
  checks: {
    rooms: ['diagnostics', 'json', 'cron', 'python', 'manifest', 'workspace'],
    packages: pure,
    reason:
      'What is dangerous about a valid workspace. It joins source, manifest and settings, and bends none of them.',
  },
  reconcile: {
    rooms: ['diagnostics', 'json', 'cron', 'manifest', 'workspace', 'package'],
    packages: [...pure, 'zod'],
    reason: 'Deployed and declared to a plan. It must not know a platform, or a platform could bend a plan.',
  },
  report: {
    rooms: ['diagnostics', 'json', 'cron', 'manifest', 'reconcile'],
    packages: [...pure, 'yaml'],
    reason: 'A plan to text. Reasons and words for readers; nothing here may decide.',
  },
  io: {
    rooms: ['diagnostics', 'json', 'python', 'workspace', 'redact', 'package'],
    packages: ['node:*'],
    reason: 'The only room with files, processes, network and clock; it carries values and knows no rules.',
  },
  state: {
    rooms: ['diagnostics', 'json', 'manifest', 'workspace', 'package', 'reconcile', 'io'],
    packages: [...pure, 'node:path', 'zod'],
    reason: 'Documents of a deployment on a git ref; what they mean is decided elsewhere.',
  },
  platform: {
    rooms: ['diagnostics', 'json', 'manifest', 'workspace', 'package', 'reconcile', 'io', 'state'],
    packages: [...pure, 'node:path', 'zod'],
    reason: 'Translates and carries out; it never decides.',
  },
  commands: {
    rooms: [
      'diagnostics',
      'json',
      'python',
      'manifest',
      'workspace',
      'redact',
      'deployment',
      'package',
      'checks',
      'reconcile',
      'report',
      'io',
      'state',
      'platform',
    ],
    packages: ['node:path', 'node:util', 'zod'],
    reason: 'One verb each: gather values, ask the core, carry out. Both doors use it, so it knows neither.',
  },
  github: {
    rooms: ['diagnostics', 'json', 'manifest', 'redact', 'reconcile', 'report', 'platform', 'io', 'commands'],
    packages: ['node:path', 'node:crypto', 'zod', '@actions/github'],
    reason: 'The runner and the API of GitHub; the terminal must work without it.',
  },
  terminal: {
    rooms: ['diagnostics', 'json', 'manifest', 'redact', 'reconcile', 'report', 'platform', 'io', 'commands'],
    packages: ['node:util', 'node:path'],
    reason: 'Arguments, help and progress for people; the action must work without it.',
  },
} as const satisfies Readonly<Record<string, Room>>

/** The doors stand at the root of `src/` and hold no logic. */
export const doors = {
  'main.ts': { rooms: ['github', 'io', 'diagnostics'], packages: ['node:process'] },
  'cli.ts': { rooms: ['terminal', 'io', 'diagnostics'], packages: ['node:process'] },
} as const

/** Modules that are proven and have no caller yet, and who it will be. One that is reached must leave this list. */
export const awaitingCaller: Readonly<Record<string, string>> = {
  'manifest/refresh.ts': 'Which jobs a refresh reaches; the scheduler asks.',
  'manifest/version.ts': 'The version a manifest carries on a platform of dltHub’s; its client saves it.',
}

/** Names that say nothing about what a file owns. */
export const emptyNames = /(^|\/)(utils?|helpers?|common|misc|types?|managers?|shared|stuff|index)(\.ts|\/)/i
