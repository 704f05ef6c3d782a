import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What goes wrong with a call. `after` means the work was done and only the answer got lost. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }

/** Carries a fault out before the work. Answers whether the call ends here. */
export async function strike(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
      response.end(
        JSON.stringify({
          message: fault.message ?? `Fault ${fault.status}`,
          documentation_url: 'https://docs.github.com/rest',
        }),
      )
      return true
    case 'html':
      response.writeHead(fault.status, { 'content-type': 'text/html' })
      response.end('<!DOCTYPE html><title>Unicorn!</title><h1>This page is taking too long to load.</h1>')
      return true
    case 'delay':
      await sleep(fault.milliseconds)
      return false
    case 'drop':
      if (fault.when === 'before') response.destroy()
      return fault.when === 'before'
  }
}
