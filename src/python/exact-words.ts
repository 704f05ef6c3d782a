/**
 * Whether an exception of the interpreter says just what Python's own says, in each of its versions. What it says
 * otherwise is for people: a program that looks at it does not get to know it.
 */
export const isExact = (type: string, message: string): boolean => exact[type]?.test(message) ?? false

const exact: Readonly<Record<string, RegExp>> = {
  ZeroDivisionError: /^(?:division by zero|integer (?:division or modulo|modulo) by zero)$/,
  IndexError: /^(?:(?:list|tuple|string|list assignment|pop) index out of range|pop from empty list)$/,
  NameError: /^name '\w+' is not defined$/,
  AttributeError: /^(?:module|type object|) ?'[\w.]+'(?: object|) has no attribute '\w+'$/,
  ModuleNotFoundError: /^No module named '[\w.]+'$/,
  ValueError:
    /^(?:substring not found|list\.remove\(x\): x not in list|invalid literal for int\(\) with base \d+: .*|could not convert string to float: .*)$/,
  TypeError: /^'\w+' object is not (?:iterable|callable|subscriptable)$/,
}
