import { DeploymentError, type Diagnostic, isError } from '#diagnostics/diagnostic'

/** Stops where there is an error among the diagnostics, with all of them; hands back the warnings. */
export function stopAtErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, ...others] = diagnostics.filter(isError)
  if (first !== undefined) throw new DeploymentError([first, ...others])
  return diagnostics
}
