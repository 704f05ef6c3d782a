import type { Entry } from '../expand.ts'

const functions: readonly Entry[] = [
  {
    text: 'def $fn(a, b=<str>):\n    return f"{a}-{b}"',
    gives: [
      ['str', '$fn(<str>)'],
      ['str', '$fn(b="B", a=<str>)'],
    ],
  },
  {
    text: 'def $fn(a, /, b, *, c=<int>):\n    <block>\n    return a + str(b * c)',
    locals: { a: 'str', b: 'int' },
    gives: [
      ['str', '$fn(<str>, 2)'],
      ['str', '$fn("p", b=<small>, c=3)'],
    ],
  },
  {
    text: 'def $fn(first, *rest, sep="/", **named):\n    return sep.join([first, *rest, *named])',
    gives: [
      ['str', '$fn(<str>, *<list>)'],
      ['str', '$fn("a", "b", sep="+", **{"z": 1})'],
    ],
  },
  {
    text: 'def $fn(text: str, times: int = 2) -> str:\n    """Repeats."""\n    if not text:\n        return "nothing"\n    <block>\n    return text * times',
    locals: { text: 'str', times: 'int' },
    gives: [
      ['str', '$fn(<str>)'],
      ['any', '$fn.__doc__'],
      ['any', '$fn.__defaults__'],
      ['str', '$fn.__name__'],
    ],
  },
  { text: 'def $fn(n):\n    return 1 if n < 2 else n * $fn(n - 1)', gives: [['int', '$fn(<small>)']] },
  {
    text: 'def $make(prefix):\n    count = 0\n    def step(by=1):\n        nonlocal count\n        count += by\n        return f"{prefix}{count}"\n    return step\n$step = $make(<str>)',
    gives: [
      ['str', '$step()'],
      ['str', '$step(by=<tiny>)'],
    ],
  },
  {
    text: 'def $gen(limit):\n    for i in range(limit):\n        if i == 3:\n            return\n        yield f"g{i}"\n    yield from ["end"]',
    gives: [
      ['list', 'list($gen(<small>))'],
      ['str', '"".join($gen(2))'],
    ],
  },
  { text: '$fn = lambda x, y=<small>: x + y', gives: [['int', '$fn(<int>)']] },
  { text: '$fn = functools.partial("{}:{}".format, <str>)', gives: [['str', '$fn(<int>)']] },
  {
    text: '@functools.lru_cache(maxsize=None)\ndef $fib(n):\n    return n if n < 2 else $fib(n - 1) + $fib(n - 2)',
    gives: [['int', '$fib(<small>)']],
  },
  { text: 'def $add(item, into=[]):\n    into.append(item)\n    return into', gives: [['list', 'list($add(<str>))']] },
  {
    text: '$seen = []\ndef $note(x):\n    $seen.append(x)\n    return x',
    gives: [
      ['str', '$note(<str>)'],
      ['list', '$seen'],
    ],
  },
  {
    text: '$total = 0\ndef $bump():\n    global $total\n    $total += 1\n    return $total\n$bump()',
    gives: [
      ['int', '$bump()'],
      ['int', '$total'],
    ],
  },
  {
    text: 'def $twice(f):\n    @functools.wraps(f)\n    def inner(*args, **kwargs):\n        return f(*args, **kwargs) + f(*args, **kwargs)\n    return inner\n@$twice\ndef $fn(x="a"):\n    """Doubled."""\n    return x',
    gives: [
      ['str', '$fn()'],
      ['str', '$fn(<str>)'],
      ['any', '($fn.__name__, $fn.__doc__)'],
    ],
  },
  {
    text: 'def $tagged(*tags):\n    def wrap(f):\n        f.tags = tags\n        return f\n    return wrap\n@$tagged("x", <str>)\ndef $fn():\n    return None',
    gives: [['list', 'list($fn.tags)']],
  },
  { text: '$table = [lambda i=i: i * 10 for i in range(3)]', gives: [['ints', '[f() for f in $table]']] },
  {
    text: 'def $swap(a, b):\n    a, b = b, a\n    return a, b',
    gives: [
      ['any', '$swap(<any>, 1)'],
      ['str', '$swap(<str>, <str>)[0]'],
    ],
  },
  {
    text: 'def $fill(target, key="k"):\n    target[key] = len(target)\n    return target',
    gives: [
      ['dict', '$fill(<dict>)'],
      ['dict', '$fill({}, key=<word>)'],
    ],
  },
  { text: 'async def $task(x):\n    return x' },
  {
    text: '@functools.singledispatch\ndef $show(x):\n    return "any"\n@$show.register\ndef _(x: int):\n    return "int"',
    gives: [
      ['str', '$show(<int>)'],
      ['str', '$show("s")'],
    ],
  },
  {
    text: '@contextlib.contextmanager\ndef $managed(x):\n    yield x + "!"\nwith $managed(<str>) as $inside:\n    pass',
    gives: [['str', '$inside']],
  },
]

const classes: readonly Entry[] = [
  {
    text: 'class $Config:\n    name = <str>\n    hours = <ints>\n    label = f"{name}!"\n    size = len(hours)',
    gives: [
      ['str', '$Config.name'],
      ['str', '$Config.label'],
      ['int', '$Config.size'],
      ['ints', '$Config.hours'],
      ['str', '$Config.__name__'],
    ],
  },
  {
    text: 'class $Base:\n    kind = <str>\n    def __init__(self, name, *, size=<int>):\n        self.name = name\n        self.size = size\n    @property\n    def label(self):\n        return f"{self.kind}/{self.name}"\n    @classmethod\n    def of(cls, x):\n        return cls(x, size=1)\n    @staticmethod\n    def plain(x):\n        return x * 2\n    def __repr__(self):\n        return f"<{type(self).__name__} {self.name!r}>"\nclass $Child($Base):\n    kind = "child"\n    def __init__(self, name, **named):\n        super().__init__(name.upper(), **named)\n    @property\n    def label(self):\n        return super().label + "*"',
    gives: [
      ['str', '$Base(<str>).label'],
      ['str', '$Child(<str>).label'],
      ['int', '$Child("c", size=<int>).size'],
      ['str', '$Child.of("q").label'],
      ['str', '$Base.plain(<str>)'],
      ['any', '$Child(<str>)'],
      ['bool', 'isinstance($Child("k"), $Base)'],
      ['any', '[c.__name__ for c in $Child.__mro__]'],
    ],
  },
  {
    text: 'class $Box:\n    def __init__(self, items):\n        self.items = list(items)\n    def __len__(self):\n        return len(self.items)\n    def __getitem__(self, i):\n        return self.items[i]\n    def __contains__(self, x):\n        return x in self.items\n    def __add__(self, other):\n        return $Box(self.items + list(other))\n    def __iter__(self):\n        return iter(self.items)\n    def __eq__(self, other):\n        return self.items == other.items\n    def __call__(self, x):\n        return f"called {x}"\n    def __str__(self):\n        return ",".join(map(str, self.items))\n$box = $Box(<list>)',
    gives: [
      ['int', 'len($box)'],
      ['list', 'list($box + ["n"])'],
      ['bool', '<str> in $box'],
      ['str', '$box(<int>)'],
      ['str', 'str($box)'],
      ['str', 'f"{$box}"'],
      ['bool', '$box == $Box(<list>)'],
      ['any', '$box[:1]'],
    ],
  },
  {
    text: '@dataclasses.dataclass\nclass $Feed:\n    name: str\n    hour: int = <int>\n    tags: list = dataclasses.field(default_factory=list)\n    def cron(self):\n        return f"{self.hour % 60} * * * *"\n$feed = $Feed(<str>)\n$feed.tags.append("t")',
    gives: [
      ['any', '$feed'],
      ['str', '$feed.cron()'],
      ['schedule', '$feed.cron()'],
      ['schedule', '$Feed("n", <small>).cron()'],
      ['dict', 'dataclasses.asdict($feed)'],
      ['any', 'dataclasses.replace($feed, hour=<small>)'],
      ['bool', '$feed == $Feed("a", 1)'],
      ['list', '[f.name for f in dataclasses.fields($Feed)]'],
    ],
  },
  {
    text: '@dataclasses.dataclass(frozen=True, order=True)\nclass $Point:\n    x: int\n    y: float = 0.5\n    def __post_init__(self):\n        object.__setattr__(self, "y", self.y + 1)',
    gives: [
      ['any', '$Point(<int>)'],
      ['any', 'max($Point(1), $Point(2, <float>))'],
      ['int', '$Point(<int>).x'],
      ['float', '$Point(1).y'],
    ],
  },
  {
    text: 'class $Level(enum.Enum):\n    LOW = "low"\n    HIGH = <str>\n    def shout(self):\n        return self.value.upper()',
    gives: [
      ['str', '$Level.LOW.value'],
      ['str', '$Level("low").name'],
      ['str', '$Level["LOW"].shout()'],
      ['any', '$Level.LOW'],
      ['list', '[x.name for x in $Level]'],
      ['str', 'str($Level.LOW)'],
      ['bool', '$Level.LOW is $Level("low")'],
    ],
  },
  {
    text: 'class $Kind(str, enum.Enum):\n    A = "a"\n    B = "b"',
    gives: [
      ['str', '$Kind.A'],
      ['str', '$Kind.B.value'],
      ['str', 'f"{$Kind.A}"'],
      ['list', '[$Kind.A, $Kind.B]'],
      ['str', '$Kind.A + "x"'],
      ['word', '$Kind.A'],
    ],
  },
  {
    text: 'class $Rank(enum.IntEnum):\n    ONE = 1\n    TWO = enum.auto()',
    gives: [
      ['int', '$Rank.TWO'],
      ['int', '$Rank.ONE + 1'],
      ['any', '$Rank.TWO'],
      ['str', 'str($Rank.ONE)'],
    ],
  },
  {
    text: 'class $Mode(enum.StrEnum):\n    FAST = enum.auto()\n    SLOW = "slow-ly"',
    gives: [
      ['str', '$Mode.FAST'],
      ['str', 'f"{$Mode.SLOW}"'],
      ['list', 'list($Mode)'],
    ],
  },
  {
    text: 'class $Pair(typing.NamedTuple):\n    left: str\n    right: int = 4',
    gives: [
      ['any', '$Pair(<str>)'],
      ['str', '$Pair(<str>).left'],
      ['int', '$Pair("l", <int>)[1]'],
      ['dict', '$Pair("a")._asdict()'],
    ],
  },
  {
    text: '$Spot = collections.namedtuple("Spot", "x y", defaults=[0])',
    gives: [
      ['any', '$Spot(<any>)'],
      ['any', '$Spot(1, y=2)._replace(x=<int>)'],
    ],
  },
  {
    text: '$ns = types.SimpleNamespace(a=<str>, n=<int>)\n$ns.a += "."',
    gives: [
      ['str', '$ns.a'],
      ['any', '$ns'],
    ],
  },
  {
    text: 'class $Registry:\n    known = {}\n    def __init_subclass__(cls, key=None, **rest):\n        super().__init_subclass__(**rest)\n        $Registry.known[key or cls.__name__] = cls.__name__\nclass $One($Registry, key="one"):\n    pass\nclass $Two($Registry):\n    pass',
    gives: [
      ['list', 'sorted($Registry.known)'],
      ['dict', '$Registry.known'],
    ],
  },
  {
    text: 'class $Slots:\n    __slots__ = ("a", "b")\n    def __init__(self):\n        self.a, self.b = <str>, 2\n    def __getattr__(self, name):\n        return f"no {name}"',
    gives: [
      ['str', '$Slots().a'],
      ['str', '$Slots().zzz'],
    ],
  },
  {
    text: 'class $Typed(typing.TypedDict, total=False):\n    a: str\n$typed: $Typed = {"a": <str>}',
    gives: [
      ['dict', '$typed'],
      ['dict', '$Typed(a="x")'],
    ],
  },
  {
    text: 'class $Count:\n    total = 0\n    def __new__(cls, *args):\n        cls.total += 1\n        return super().__new__(cls)\n    def __enter__(self):\n        return "entered"\n    def __exit__(self, *exc):\n        return True\nwith $Count() as $got:\n    raise ValueError("swallowed")',
    gives: [
      ['int', '$Count.total'],
      ['str', '$got'],
    ],
  },
  {
    text: 'class $Lazy:\n    def __init__(self, n):\n        self.n = n\n    @functools.cached_property\n    def value(self):\n        self.n += 1\n        return self.n\n    def __bool__(self):\n        return self.n > 3\n    def __lt__(self, other):\n        return self.n < other.n\n    def __hash__(self):\n        return hash(self.n)\n    def __format__(self, spec):\n        return f"L{self.n}{spec}"\n$lazy = $Lazy(<small>)',
    gives: [
      ['int', '$lazy.value + $lazy.value'],
      ['bool', 'bool($lazy)'],
      ['str', 'f"{$lazy:zz}"'],
      ['int', 'sorted([$Lazy(5), $lazy])[0].n'],
    ],
  },
]

/** Functions and classes, and what can be written with them. */
export const definitions: readonly Entry[] = [...functions, ...classes]
