import { checksEntries } from './catalog/checks.ts'
import { commandEntries } from './catalog/command.ts'
import { deploymentEntries } from './catalog/deployment.ts'
import { dlthubEntries } from './catalog/dlthub.ts'
import { githubEntries } from './catalog/github.ts'
import { manifestEntries } from './catalog/manifest.ts'
import { packageEntries } from './catalog/package.ts'
import { platformEntries } from './catalog/platform.ts'
import { pythonEntries } from './catalog/python.ts'
import { reconcileEntries } from './catalog/reconcile.ts'
import { runEntries } from './catalog/run.ts'
import { workspaceEntries } from './catalog/workspace.ts'
import type { SlotNames } from './entry.ts'

/** Every fault the product can report. The error reference is generated from this table. */
export const catalog = {
  ...workspaceEntries,
  ...pythonEntries,
  ...deploymentEntries,
  ...manifestEntries,
  ...packageEntries,
  ...checksEntries,
  ...reconcileEntries,
  ...platformEntries,
  ...dlthubEntries,
  ...runEntries,
  ...githubEntries,
  ...commandEntries,
} as const

export type Code = keyof typeof catalog

type Templates<C extends Code> = (typeof catalog)[C]['message'] | (typeof catalog)[C]['hint']

/** What a code's sentences must be filled with: one string per `{slot}` of its message and hint. */
export type Slots<C extends Code> = { readonly [Name in SlotNames<Templates<C>>]: string }
