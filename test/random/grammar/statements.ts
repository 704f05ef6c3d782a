import type { Entry } from '../expand.ts'

/** Statements that bind names to what can be known. */
const bindings: readonly Entry[] = [
  { text: '$label = <str>', gives: [['str', '$label']] },
  { text: '$label: str = <str>', gives: [['str', '$label']] },
  {
    text: '$count = <int>',
    gives: [
      ['int', '$count'],
      ['counter', '$count'],
    ],
  },
  { text: '$rate: float = <float>', gives: [['float', '$rate']] },
  {
    text: '$names = <list>',
    gives: [
      ['list', '$names'],
      ['mutable', '$names'],
    ],
  },
  {
    text: '$hours = <ints>',
    gives: [
      ['ints', '$hours'],
      ['numbers', '$hours'],
    ],
  },
  {
    text: '$options = <dict>',
    gives: [
      ['dict', '$options'],
      ['mapping', '$options'],
    ],
  },
  { text: '$value = <any>', gives: [['any', '$value']] },
  { text: '$flag = <bool>', gives: [['bool', '$flag']] },
  { text: '$when = <moment>', gives: [['moment', '$when']] },
  {
    text: '$region = <word>',
    gives: [
      ['word', '$region'],
      ['str', '$region'],
    ],
  },
  {
    text: '$a = $b = <list>',
    gives: [
      ['list', '$a'],
      ['mutable', '$b'],
    ],
  },
  {
    text: '$a, $b = <str>, <int>',
    gives: [
      ['str', '$a'],
      ['int', '$b'],
    ],
  },
  {
    text: '$head, *$tail = [<str>, *<list>]',
    gives: [
      ['str', '$head'],
      ['list', '$tail'],
      ['mutable', '$tail'],
    ],
  },
  {
    text: '($a, [$b, $c]), $d = (<str>, [1, <str>]), <float>',
    gives: [
      ['str', '$a'],
      ['int', '$b'],
      ['float', '$d'],
    ],
  },
  { text: '$a, $b = 1, 2\n$a, $b = $b, $a', gives: [['int', '$a']] },
  { text: 'if ($n := <int>) > 3:\n    $size = "large"\nelse:\n    $size = f"small {$n}"', gives: [['str', '$size']] },
  { text: '$table = {}\n$table["x"], $table["y"] = <str>, <any>', gives: [['dict', '$table']] },
  { text: '$a = <list>\n$b = $a\n$b.append("shared")', gives: [['list', '$a']] },
  { text: '$grid = [[0] * 2 for _ in range(2)]\n$grid[0][1] = <int>', gives: [['any', '$grid']] },
  { text: '$d = collections.defaultdict(list)\n$d["a"].append(<str>)', gives: [['any', 'dict($d)']] },
  { text: '$d = collections.deque(<list>, maxlen=2)\n$d.append(<str>)', gives: [['list', 'list($d)']] },
]

/** Statements that change what is bound. */
const changes: readonly Entry[] = [
  '<id:mutable>.append(<str>)',
  '<id:mutable>.extend(<list>)',
  '<id:mutable>.insert(<tiny>, <str>)',
  '<id:mutable> += [<str>]',
  '<id:mutable>.sort()',
  '<id:mutable>.reverse()',
  '<id:mutable>[:1] = ["first", <str>]',
  'if <id:mutable>:\n    <id:mutable>.pop()',
  'del <id:mutable>[1:]',
  '<id:numbers>.append(<int>)',
  '<id:numbers>.sort(reverse=True)',
  '<id:mapping>["k"] = <any>',
  '<id:mapping>.update(a=<str>)',
  '<id:mapping>.setdefault("n", []).append(<int>)',
  '<id:mapping> |= {"m": <any>}',
  '<id:mapping>.pop("a", None)',
  '<id:counter> += <small>',
  '<id:counter> -= 1',
  '<id:counter> *= 2',
  '$label = <str>\n$label += "!"',
]

/** Statements that hold statements. */
const flow: readonly Entry[] = [
  {
    text: '$out = []\nfor $i in range(<small>):\n    $out.append(f"{$i}")',
    gives: [
      ['list', '$out'],
      ['mutable', '$out'],
    ],
  },
  {
    text: '$found = None\nfor $x in <list>:\n    if len($x) > 1:\n        $found = $x\n        break\nelse:\n    $found = "missing"',
    gives: [['any', '$found']],
  },
  {
    text: '$n = <small>\n$total = 0\nwhile $n > 0:\n    $n -= 1\n    if $n == 2:\n        continue\n    $total += $n',
    gives: [['int', '$total']],
  },
  { text: '$joined = ""\nfor $k, $v in <dict>.items():\n    $joined += f"{$k}={$v};"', gives: [['str', '$joined']] },
  { text: 'if <bool>:\n    $mode = <str>\nelse:\n    $mode = <str>', gives: [['str', '$mode']] },
  {
    text: 'if <int> > 9:\n    $mode = <str>\nelif <bool>:\n    $mode = "b"\nelse:\n    $mode = <str>',
    gives: [['str', '$mode']],
  },
  'if <bool>:\n    <block>',
  'for $i in range(<tiny>):\n    <block>',
  { text: 'for $x in list(<list>):\n    <block>\n$last = <list>', locals: { $x: 'str' }, gives: [['list', '$last']] },
  {
    text: 'try:\n    $got = {"a": <str>}[<word>]\nexcept (KeyError, IndexError) as error:\n    $got = f"no {error}"\nelse:\n    $got += "+"\nfinally:\n    $done = True',
    gives: [
      ['str', '$got'],
      ['bool', '$done'],
    ],
  },
  { text: 'try:\n    $n = int(<word>)\nexcept ValueError as error:\n    $n = str(error)', gives: [['any', '$n']] },
  { text: 'try:\n    $n = <int> // <tiny>\nexcept ZeroDivisionError:\n    $n = -1', gives: [['int', '$n']] },
  {
    text: 'try:\n    raise RuntimeError(<str>, 2)\nexcept Exception as error:\n    $args = repr(error)',
    gives: [['str', '$args']],
  },
  {
    text: 'with contextlib.suppress(KeyError, TypeError):\n    $got = <dict>["a"]\n    $got = $got + 1\n$after = "x"',
    gives: [['str', '$after']],
  },
  {
    text: 'try:\n    import $missing_package\nexcept ImportError:\n    $missing_package = None',
    gives: [['any', '$missing_package']],
  },
  {
    text: 'match <any>:\n    case 0 | 7:\n        $kind = "number"\n    case str() as text if text:\n        $kind = text\n    case [first, *_]:\n        $kind = f"list {first}"\n    case {"a": item, **rest}:\n        $kind = f"dict {item} {len(rest)}"\n    case None | True:\n        $kind = "nothing"\n    case (1, _):\n        $kind = "pair"\n    case _:\n        $kind = "other"',
    gives: [['str', '$kind']],
  },
  {
    text: 'match <list>:\n    case []:\n        $size = "empty"\n    case [only]:\n        $size = only\n    case [a, b, *more]:\n        $size = a + b + str(len(more))',
    gives: [['str', '$size']],
  },
  'assert <int> is not None, "never"',
  'global_seen = locals().get("never")',
  '$gone = 1\ndel $gone',
  {
    text: '$gone = "here"\ntry:\n    del $gone\n    $gone\nexcept NameError:\n    $state = "gone"',
    gives: [['str', '$state']],
  },
  'globals()["$made"] = <str>',
  'print(<any>)',
  '"""A text that stands alone."""',
  'pass',
]

export const statements: readonly Entry[] = [...bindings, ...bindings, ...changes, ...changes, ...flow]
