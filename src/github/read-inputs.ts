import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { type InputName, type Inputs, inputs } from './inputs.ts'

/** The inputs of this run, or what is wrong with each that is wrong. Reads only `INPUT_` variables of `env`. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs | readonly Diagnostic[] {
  const names = Object.keys(inputs) as InputName[]
  const faults: Diagnostic[] = []
  const values = names.map((name): [InputName, unknown] => {
    const { schema, secret, expected } = inputs[name]
    const given = rawInput(env, name)
    const read = schema.safeParse(given)
    // What a secret holds is not repeated, even where it is malformed.
    if (!read.success)
      faults.push(diagnose('INPUT_INVALID', { name, expected, given: secret ? '' : `, and is \`${given}\`` }))
    return [name, read.data]
  })
  return faults.length > 0 ? faults : (Object.fromEntries(values) as Inputs)
}

/**
 * An input as the runner hands it over: upper case, spaces as underscores, dashes kept. The runner fills in
 * defaults; where it did not, ours holds, but an expression is beyond us and counts as not given.
 */
export function rawInput(env: Readonly<Record<string, string | undefined>>, name: InputName): string {
  const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  if (given !== '') return given
  const initial = inputs[name].default
  return initial.startsWith('${{') ? '' : initial
}
