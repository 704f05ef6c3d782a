import type { Random } from '../../package/random.ts'
import type { Entry, Template } from '../expand.ts'

const common = ['expose=<expose>', 'execute=<execute>', 'require=<require>', 'expose=<expose>']
const named = ['name="renamed_§"', 'section="sec"', 'name=<jobname>', 'section=None']
const timed = [
  'trigger=<trigger>',
  'trigger=<trigger>',
  'trigger=<schedule>',
  'interval=<interval>, trigger=<schedule>',
]
const fresh = ['freshness=<freshness>', 'refresh=<refresh>', 'allow_external_schedulers=<bool>']

/** Some of the arguments, none given twice. */
function some(random: Random, choices: readonly string[]): string[] {
  const taken = new Set<string>()
  return random.several(choices, 0, 4).filter((text) => {
    const keys = text.match(/\w+(?==)/g) ?? []
    const isNew = keys.every((key) => !taken.has(key))
    if (isNew) for (const key of keys) taken.add(key)
    return isNew
  })
}

/** Some of the arguments, after those that come first. */
export const joined = (random: Random, choices: readonly string[], first: readonly string[] = []): Template => ({
  text: [...first, ...some(random, choices)].join(', '),
})

const docs = [
  '',
  '',
  '    """Loads $load."""\n',
  '    """First line.\n\n      Indented.\n    """\n',
  '    f"""No {1} doc."""\n',
  '    "\\ttabbed \\u00e9 "\n',
]
const bodies = ['pass', 'return None', '...', 'import requests\n    return requests.get("x")']

function definition(random: Random): string {
  const isAsync = random.below(8) === 0 ? 'async ' : ''
  return `${isAsync}def $load(<signature>):\n${random.pick(docs)}    ${random.pick(bodies)}`
}

const givesJob = (name: string): NonNullable<Template['gives']> => [
  ['job', name],
  ['upstream', `${name}.success`],
  ['upstream', `${name}.fail`],
  ['upstream', `${name}.completed`],
  ['fresh', `${name}.is_fresh`],
  ['jobref', `${name}.job_ref`],
]

const decorated =
  (decorator: string) =>
  (random: Random): Template => ({ text: `@${decorator}\n${definition(random)}`, gives: givesJob('$load') })

/** Jobs by every form of a decorator. */
export const jobs: Readonly<Record<string, readonly Entry[]>> = {
  jobargs: [(random) => joined(random, [...common, ...named, ...timed, ...fresh, 'spec=None', 'deliver=<deliver>'])],
  simpleargs: [(random) => joined(random, [...common, ...timed])],
  pipelineargs: [(random) => joined(random, [...common, ...named, ...timed, ...fresh], ['<pipeline>'])],
  interactiveargs: [
    (random) =>
      joined(random, [...common, ...named, 'interface="mcp"', 'interface="rest_api"', 'idle_timeout=<timeout>']),
  ],
  jobname: ['"orders_v2"', '"Ünï"', '<word>.lower()', '"load_" + str(<tiny>)', '"a" + "b"', 'None'],
  pipeline: [
    '"orders"',
    '"shop"',
    'dlt.pipeline("warehouse", destination="duckdb")',
    '<word>',
    'dlt.pipeline(pipeline_name=<word>)',
    '<id:pipe>',
  ],
  deliver: [
    '<id:source>',
    '<id:source>',
    '{"source_ref": "sources.a.b"}',
    '{"pipeline_name": <word>}',
    '{"deadline": "1h"}',
    'None',
  ],
  upstream: [],
  fresh: [],
  source: [],
  pipe: [],
  jobdecl: [
    decorated('run.job'),
    decorated('run.job()'),
    decorated('run.job(<jobargs>)'),
    decorated('run.job(<jobargs>)'),
    decorated('run.job(<jobargs>)'),
    decorated('run.job(<simpleargs>)'),
    decorated('run.pipeline(<pipelineargs>)'),
    decorated('run.pipeline(<pipelineargs>)'),
    decorated('run.interactive(<interactiveargs>)'),
    decorated('run.interactive'),
    decorated('run.job(**{"trigger": <schedule>, "expose": <expose>})'),
    decorated('functools.partial(run.job, section="part")(<simpleargs>)'),
    decorated('(lambda f: run.job(f, name="lam_§"))'),
    (random) => ({
      text: `$nightly = functools.partial(run.job, trigger=<schedule>, expose=<expose>)\n@$nightly(name="n_§")\n${definition(random)}`,
      gives: givesJob('$load'),
    }),
    (random) => ({
      text: `$settings = {"expose": <expose>, "execute": <execute>}\n@run.job(trigger=<trigger>, **$settings)\n${definition(random)}`,
      gives: givesJob('$load'),
    }),
    {
      text: 'def $raw():\n    """Raw."""\n$load = run.job($raw, <simpleargs>)',
      gives: givesJob('$load'),
    },
    {
      text: '$load = run.job(<simpleargs>)(lambda: None)',
      gives: givesJob('$load'),
    },
    {
      text: 'def $make(name, cron, **more):\n    @run.job(name=name, trigger=cron, **more)\n    def inner():\n        """Made."""\n    return inner\n$first = $make("made_§", <schedule>, expose=<expose>)\n$second = $make("made2_§", cron=$first.success)',
      gives: [
        ['job', '$first'],
        ['job', '$second'],
        ['upstream', '$first.success'],
      ],
    },
    {
      text: 'def $make(name, minute):\n    def inner():\n        pass\n    inner.__name__ = f"load_{name}"\n    inner.__doc__ = f"Loads {name}."\n    return run.job(trigger=f"{minute} * * * *")(inner)\nfor $n, ($key, $region) in enumerate([("$first", "eu"), ("$second", "us")]):\n    globals()[$key] = $make($region + "_§", $n * 5)',
      gives: [
        ['job', '$first'],
        ['job', '$second'],
      ],
    },
    {
      text: 'def $audited(f):\n    @functools.wraps(f)\n    def inner(*args, **kwargs):\n        return f(*args, **kwargs)\n    return inner\n@run.job(<simpleargs>)\n@$audited\ndef $load(<signature>):\n    """Audited."""',
      gives: givesJob('$load'),
    },
    {
      text: 'class $Jobs:\n    cron = <schedule>\n    @run.job(name="of_class_§", trigger=cron, expose=<expose>)\n    def method():\n        pass\n$load = $Jobs.method',
      gives: givesJob('$load'),
    },
    {
      text: '@dlt.source\ndef $shop(token: str = dlt.secrets.value):\n    return []\n@dlt.resource(name="items")\ndef $rows():\n    yield 1',
      gives: [
        ['source', '$shop'],
        ['source', '$rows'],
      ],
    },
    {
      text: '@dlt.source(name=<word>, section="own")\ndef $shop():\n    return []',
      gives: [['source', '$shop']],
    },
    {
      text: '$pipe = dlt.pipeline(<word>, destination="duckdb", dataset_name="d")',
      gives: [
        ['pipe', '$pipe'],
        ['word', '$pipe.pipeline_name'],
      ],
    },
    {
      text: '$options = <expose>\n@run.job(expose=$options)\ndef $load():\n    pass\nif $options:\n    $options["starred"] = True',
      gives: givesJob('$load'),
    },
    { text: '@run.job(expose={"display_name": <id:jobref>})\ndef $load():\n    pass', gives: givesJob('$load') },
  ],
}
