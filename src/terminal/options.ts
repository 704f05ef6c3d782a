import type { Option } from './command.ts'

/** Options that every command takes. */
export const everywhere: readonly Option[] = [
  {
    name: 'workspace',
    short: 'w',
    metavar: 'DIR',
    summary: 'The workspace folder; the one you stand in, or above it, by default.',
  },
  { name: 'quiet', short: 'q', summary: 'Say nothing on standard error but errors.' },
  { name: 'help', short: 'h', summary: 'Show this.' },
]

/** Options of commands that speak to a platform. */
export const platformOptions: readonly Option[] = [
  {
    name: 'platform',
    metavar: 'NAME',
    choices: ['git', 'dlthub'],
    summary: 'Where the workspace is deployed; `git` by default.',
  },
  {
    name: 'state-ref',
    metavar: 'REF',
    summary: 'The git ref that holds the state, `refs/dlt-deploy/<workspace>` by default.',
  },
  {
    name: 'remote',
    metavar: 'NAME',
    summary: 'The git remote that holds the state; `origin`, or this repository where it has none.',
  },
]

/** How the manifest comes about. */
export const generatorOptions: readonly Option[] = [
  {
    name: 'generator',
    metavar: 'HOW',
    choices: ['auto', 'static', 'python'],
    summary:
      'Read the manifest from the source, or run dlt’s own generator; `auto` runs it where reading cannot decide.',
  },
  { name: 'python', metavar: 'COMMAND', summary: 'The Python to run where it is run; found by itself otherwise.' },
]

export const moduleOption: Option = {
  name: 'module',
  metavar: 'NAME',
  summary: 'The deployment module; `__deployment__` by default.',
}

export const profilesOption: Option = {
  name: 'profiles',
  metavar: 'NAMES',
  summary: 'Profiles that secrets are given for without a settings file of their own, separated by commas.',
}

export const secretsOption: Option = {
  name: 'secrets',
  metavar: 'HOW',
  choices: ['merge', 'replace'],
  summary: 'Whether secrets from variables go together with those of files, key by key, or stand in their place.',
}

export const allowOption: Option = {
  name: 'allow',
  metavar: 'HAZARD',
  repeatable: true,
  summary: 'Accept a danger by its code. May be given several times.',
}

export const followOption: Option = {
  name: 'follow',
  short: 'f',
  summary: 'Wait until it is over, and show its log meanwhile.',
}

export const timeoutOption: Option = {
  name: 'timeout',
  metavar: 'MINUTES',
  summary: 'How long to wait; as long as it takes by default.',
}

export const refreshOption: Option = { name: 'refresh', summary: 'Start over and load everything anew.' }

export const runProfileOption: Option = {
  name: 'profile',
  metavar: 'NAME',
  summary: 'The profile to run under; each job’s own by default.',
}

export function formatOption(...choices: readonly string[]): Option {
  return { name: 'format', metavar: 'AS', choices, summary: 'How the result is printed.' }
}
