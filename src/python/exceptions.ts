import { isExact } from './exact-words.ts'
import { cause, native, none, str, tuple, unknown } from './literal.ts'
import { type Place, PythonException } from './machine.ts'
import { classMember, makeInstance, nativeClass, objectClass } from './native-class.ts'
import type { ClassValue, InstanceValue, Value } from './value.ts'

/** Name and base of every builtin exception that a module may meet. */
const hierarchy: readonly (readonly [string, string])[] = [
  ['Exception', 'BaseException'],
  ['SystemExit', 'BaseException'],
  ['KeyboardInterrupt', 'BaseException'],
  ['GeneratorExit', 'BaseException'],
  ['ArithmeticError', 'Exception'],
  ['FloatingPointError', 'ArithmeticError'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['BufferError', 'Exception'],
  ['EOFError', 'Exception'],
  ['ImportError', 'Exception'],
  ['ModuleNotFoundError', 'ImportError'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['MemoryError', 'Exception'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['FileExistsError', 'OSError'],
  ['FileNotFoundError', 'OSError'],
  ['PermissionError', 'OSError'],
  ['BlockingIOError', 'OSError'],
  ['ChildProcessError', 'OSError'],
  ['InterruptedError', 'OSError'],
  ['IsADirectoryError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['ProcessLookupError', 'OSError'],
  ['TimeoutError', 'OSError'],
  ['ConnectionError', 'OSError'],
  ['BrokenPipeError', 'ConnectionError'],
  ['ConnectionAbortedError', 'ConnectionError'],
  ['ConnectionRefusedError', 'ConnectionError'],
  ['ConnectionResetError', 'ConnectionError'],
  ['ReferenceError', 'Exception'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['StopIteration', 'Exception'],
  ['StopAsyncIteration', 'Exception'],
  ['SyntaxError', 'Exception'],
  ['IndentationError', 'SyntaxError'],
  ['TabError', 'IndentationError'],
  ['SystemError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeTranslateError', 'UnicodeError'],
  ['Warning', 'Exception'],
  ['DeprecationWarning', 'Warning'],
  ['UserWarning', 'Warning'],
  ['RuntimeWarning', 'Warning'],
  ['FutureWarning', 'Warning'],
  ['BytesWarning', 'Warning'],
  ['EncodingWarning', 'Warning'],
  ['ImportWarning', 'Warning'],
  ['PendingDeprecationWarning', 'Warning'],
  ['ResourceWarning', 'Warning'],
  ['SyntaxWarning', 'Warning'],
  ['UnicodeWarning', 'Warning'],
]

const constructException: ClassValue['construct'] = (_machine, cls, args) =>
  makeInstance(cls, [['args', tuple(args.positional)]])

export const baseException: ClassValue = nativeClass('BaseException', {
  bases: [objectClass],
  construct: constructException,
  members: {
    __init__: native('__init__', (machine, args) => {
      const self = args.positional[0]
      if (self?.kind === 'instance') {
        machine.journal.touch(self.names, 'args')
        self.names.names.set('args', tuple(args.positional.slice(1)))
      }
      return none
    }),
    with_traceback: native('with_traceback', (_machine, args) => args.positional[0] ?? none),
    add_note: native('add_note', () => none),
  },
})

export const exceptionClasses: ReadonlyMap<string, ClassValue> = (() => {
  const classes = new Map([['BaseException', baseException]])
  for (const [name, base] of hierarchy) {
    const parent = classes.get(base) ?? baseException
    classes.set(name, nativeClass(name, { bases: [parent], construct: constructException }))
  }
  const system = classes.get('OSError')
  if (system !== undefined) for (const alias of ['IOError', 'EnvironmentError']) classes.set(alias, system)
  return classes
})()

export const exceptionClass = (name: string): ClassValue => exceptionClasses.get(name) ?? baseException

/** The Python exception of a builtin class with one message, ready to be thrown. */
export function raised(name: string, message: string, place: Place): PythonException {
  const said = isExact(name, message)
    ? str(message)
    : unknown(cause('the words of this exception are not modelled', place))
  return new PythonException(makeInstance(exceptionClass(name), [['args', tuple([said])]], { message }), place)
}

/** The KeyError of a key that is not there. */
export const missingKey = (key: Value, place: Place): PythonException =>
  new PythonException(makeInstance(exceptionClass('KeyError'), [['args', tuple([key])]]), place)

/** `ValueError` and what it says, for people. */
export function describeException(value: Value): { readonly type: string; readonly message: string } {
  if (value.kind !== 'instance') return { type: value.kind === 'class' ? value.name : 'Exception', message: '' }
  const said = messageOf(value)
  return { type: value.cls.name, message: said }
}

function messageOf(value: InstanceValue): string {
  const { payload } = value
  if (typeof payload === 'object' && payload !== null && 'message' in payload) return String(payload.message)
  const args = value.names.names.get('args')
  if (args?.kind !== 'tuple') return ''
  if (classMember(value.cls, '__str__')?.kind === 'function') return ''
  return args.items
    .map((item) => (item.kind === 'str' ? item.value : item.kind === 'int' ? String(item.value) : '…'))
    .join(', ')
}
