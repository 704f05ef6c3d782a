import type { Diagnostic } from '#diagnostics/diagnostic'
import { exceptionClass } from '#python/exceptions'
import { cause, tuple, unknown } from '#python/literal'
import { type Place, PythonException } from '#python/machine'
import { makeInstance, nativeClass } from '#python/native-class'
import type { ClassValue, UnknownValue } from '#python/value'

/** dlt's own exceptions, with the builtin ones they can be caught as. (dlt/_workspace/deployment/exceptions.py) */
const classes = new Map<string, ClassValue>()

function deploymentException(name: string, builtin: string): ClassValue {
  const known = classes.get(name)
  if (known !== undefined) return known
  const cls = nativeClass(name, { module: 'dlt._workspace.deployment.exceptions', bases: [exceptionClass(builtin)] })
  classes.set(name, cls)
  return cls
}

// A program that looks at them does not get to know dlt's own words.
const words = (place: Place): UnknownValue => unknown(cause('the words of this exception are not modelled', place))

/** What dlt raises in Python, carrying the diagnostic that tells people about it. */
export function dltRaises(name: string, builtin: string, diagnostic: Diagnostic, place: Place): PythonException {
  const cls = deploymentException(name, builtin)
  return new PythonException(makeInstance(cls, [['args', tuple([words(place)])]], diagnostic), place)
}

/** An exception of dlt's that carries no diagnostic of its own. */
export const dltException = (name: string, message: string, place: Place): PythonException =>
  new PythonException(
    makeInstance(deploymentException(name, 'Exception'), [['args', tuple([words(place)])]], { message }),
    place,
  )
