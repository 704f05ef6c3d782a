import { floatText } from '../float-text.ts'
import { cause, native, none, str, unknown } from '../literal.ts'
import type { UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

/** `json.dumps(value)` without options, and with `indent` and `sort_keys` not modelled. */
function dump(value: Value): string | UnknownValue | null {
  const inner = value.kind === 'instance' && value.base !== null ? value.base : value
  switch (inner.kind) {
    case 'unknown':
      return inner
    case 'none':
      return 'null'
    case 'bool':
      return String(inner.value)
    case 'int':
      return String(inner.value)
    case 'float':
      return Number.isFinite(inner.value) ? floatText(inner.value) : null
    case 'str':
      return quoted(inner.value)
    case 'list':
      return inner.havoc ?? joined(inner.items.map(dump), '[', ']')
    case 'tuple':
      return joined(inner.items.map(dump), '[', ']')
    case 'dict':
      return (
        inner.havoc ??
        joined(
          [...inner.entries.values()].map(({ key, value: held }) => {
            const text = dump(held)
            return key.kind === 'str' && typeof text === 'string'
              ? `${quoted(key.value)}: ${text}`
              : key.kind === 'str'
                ? text
                : null
          }),
          '{',
          '}',
        )
      )
    default:
      return null
  }
}

function joined(
  parts: readonly (string | UnknownValue | null)[],
  open: string,
  close: string,
): string | UnknownValue | null {
  const odd = parts.find((part) => typeof part !== 'string')
  return odd === undefined ? `${open}${parts.join(', ')}${close}` : odd
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) =>
    unit === '\u007f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const json = nativeModule('json', {
  dumps: native(
    'dumps',
    (_machine, args, place) => {
      if (args.keywords.size > 0 || args.rest !== null)
        return unknown(cause('the options of `dumps` are not modelled', place))
      const text = dump(args.positional[0] ?? none)
      return typeof text === 'string' ? str(text) : (text ?? unknown(cause('the value is not modelled', place)))
    },
    false,
  ),
  loads: native('loads', (_machine, _args, place) => unknown(cause('`loads` is not modelled', place)), false),
})
