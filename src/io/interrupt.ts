const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
type Signal = keyof typeof signals

/** Runs `last` before a signal ends this process, and returns how to take that back. A second signal does not wait. */
export function beforeInterrupt(last: () => Promise<void>): () => void {
  let interrupted = false
  const listener = (signal: Signal): void => {
    const end = (): never => process.exit(signals[signal])
    if (interrupted) end()
    interrupted = true
    void last().finally(end)
  }
  const names = Object.keys(signals) as readonly Signal[]
  for (const name of names) process.on(name, listener)
  return () => {
    for (const name of names) process.off(name, listener)
  }
}
