import { pythonRepr } from '#json/python-repr'
import { type Invalid, invalid } from './invalid.ts'

/** Where an interactive job listens. The port is null where the platform is to choose one. */
export interface HttpTrigger {
  readonly kind: 'http'
  readonly port: number | null
  readonly path: string
}

/**
 * Reads the expression of an `http:` trigger, `[port][/path]`, as dlt does by reading it as the end of a URL: so
 * tabs and newlines vanish, `?` and `#` end the path, and what stands before an `@` is not the port.
 * An address in square brackets is refused; Python 3.11 lets some through. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
export function parseHttpTrigger(expr: string): HttpTrigger | Invalid {
  const trigger = pythonRepr(`http:${expr}`)
  if (expr.startsWith('//') || expr.startsWith('http')) return invalid('HTTP_URL', { trigger })
  const [, authority = '', path = ''] = /^([^/?#]*)([^?#]*)/.exec(expr.replace(/[\t\r\n]/g, '')) ?? []
  if (expr === '' || expr.startsWith('/')) return { kind: 'http', port: null, path: withoutParameters(path) }
  if (/[[\]]/.test(authority) || hidesDelimiter(authority)) {
    return invalid('HTTP_PORT_INVALID', { trigger, reason: `${pythonRepr(authority)} is not a port` })
  }
  const port = portOf(authority)
  if (port === '') return invalid('HTTP_FORM_INVALID', { trigger })
  if (!/^[0-9]+$/.test(port))
    return invalid('HTTP_PORT_INVALID', { trigger, reason: `${pythonRepr(port)} is not a number` })
  if (Number(port) > 65_535) return invalid('HTTP_PORT_INVALID', { trigger, reason: 'it is out of range 0-65535' })
  if (Number(port) === 0) return invalid('HTTP_PORT_OUT_OF_RANGE', { trigger, port: '0' })
  return { kind: 'http', port: Number(port), path: withoutParameters(path) }
}

/** `authority` stands where a URL has `localhost:` before it, so it is all port unless an `@` starts another host. */
function portOf(authority: string): string {
  const at = authority.lastIndexOf('@')
  if (at < 0) return authority
  const [, ...port] = authority.slice(at + 1).split(':')
  return port.join(':')
}

/** Python takes `;parameters` off the last segment of a path. */
function withoutParameters(path: string): string {
  const parameters = path.indexOf(';', path.lastIndexOf('/'))
  return parameters < 0 ? path : path.slice(0, parameters)
}

/** Python refuses characters whose compatibility form is a delimiter of URLs, such as `℀`. */
function hidesDelimiter(authority: string): boolean {
  const others = authority.replace(/[@:#?]/g, '')
  return /[/?#@:]/.test(others.normalize('NFKC'))
}
