import type { Entry } from '../expand.ts'

/** What only running decides. Each has two sides, and the oracle stands on either: guessing does not pay. */
export const doubts: Readonly<Record<string, readonly Entry[]>> = {
  doubt: [
    { text: '$region = os.environ.get("REGION", "eu")', gives: [['str', '$region']] },
    { text: '$home = os.environ["HOME"]', gives: [['str', '$home']] },
    { text: '$is_ci = bool(os.getenv("CI"))', gives: [['bool', '$is_ci']] },
    { text: '$has_home = "HOME" in os.environ', gives: [['bool', '$has_home']] },
    {
      text: '$now = datetime.datetime.now()',
      gives: [
        ['any', '$now.year > 2000'],
        ['bool', '$now.year > 2000'],
      ],
    },
    {
      text: '$draw = random.random()',
      gives: [
        ['bool', '$draw < 2'],
        ['bool', '$draw > 2'],
      ],
    },
    {
      text: '$clock = time.time()',
      gives: [
        ['float', 'min($clock, 1.5)'],
        ['bool', '$clock > 0'],
      ],
    },
    { text: '$host = socket.gethostname()', gives: [['str', '$host[:0]']] },
    {
      text: '$frame = pandas.DataFrame({"a": [1, 2]})',
      gives: [
        ['int', 'len($frame)'],
        ['any', '$frame.shape'],
      ],
    },
    {
      text: '$document = yaml.safe_load("a: [1, 2]")',
      gives: [
        ['any', '$document'],
        ['dict', '$document'],
      ],
    },
    {
      text: '$here = pathlib.Path(__file__).exists()',
      gives: [
        ['bool', '$here'],
        ['bool', 'not $here'],
      ],
    },
    { text: '$key = uuid.uuid4().hex', gives: [['str', '$key[:0]']] },
    { text: 'if os.path.exists("/"):\n    <block>' },
    { text: 'if os.environ.get("NEVER_SET"):\n    <block>\nelse:\n    <block>' },
    { text: 'for $name in sorted(os.environ):\n    if $name == "HOME":\n        <block>' },
    {
      text: 'try:\n    $secret = os.environ["NEVER_SET"]\nexcept KeyError:\n    $secret = "unset"\n    <block>',
      gives: [['str', '$secret']],
    },
    { text: 'while random.random() > 2:\n    <block>' },
    {
      text: 'def $choose(a, b):\n    if os.environ.get("NEVER_SET") is None:\n        return a\n    return b',
      gives: [
        ['str', '$choose(<str>, <str>)'],
        ['int', '$choose(1, 1)'],
      ],
    },
    { text: '$picked = <str> if os.environ.get("HOME") else <str>', gives: [['str', '$picked']] },
    { text: '<id:mutable>.append(os.environ.get("NEVER_SET", "x"))' },
    { text: '<id:mapping>[os.environ.get("NEVER_SET", "k")] = 1' },
    { text: 'setattr(sys.modules[__name__], os.environ.get("NEVER_SET", "$odd"), 1)' },
    { text: 'import requests\n$session = requests.Session()\n$session.headers.update({"a": <str>})' },
    { text: '$client = httpx.Client()' },
    {
      text: 'logging.basicConfig(level=logging.INFO)\n$log = logging.getLogger(__name__)\n$log.info("ready %s", <str>)',
    },
  ],
}
