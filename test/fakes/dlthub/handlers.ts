import { accountHandlers } from './account.ts'
import type { Handler } from './call.ts'
import { jobHandlers } from './jobs.ts'
import { logHandlers } from './logs.ts'
import type { Operation } from './routes.ts'
import { runHandlers } from './runs.ts'
import { uploadHandlers } from './uploads.ts'
import { variableHandlers } from './variables.ts'

/** What the platform answers. It takes every call of its description; those without a handler no program here makes. */
export const handlers: Readonly<Partial<Record<Operation, Handler>>> = {
  ...accountHandlers,
  ...uploadHandlers,
  ...jobHandlers,
  ...runHandlers,
  ...logHandlers,
  ...variableHandlers,
}
