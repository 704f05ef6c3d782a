import type { OracleVersion } from '../../oracle/environment.ts'
import type { Entry } from '../expand.ts'
import { joined } from './jobs.ts'

type Entries = Readonly<Record<string, readonly Entry[]>>

const egress: Entries = { require: ['{"static_egress_ips": <bool>}', '{"profile": "dev"}', '{"profile": "staging"}'] }

const instances: Entries = {
  require: [
    '{"instance": {"size": <word>}}',
    '{"instance": {"since": <moment>, "count": <int>}, "machine": "large"}',
    '{"instance": <word>}',
  ],
}

/** Types of inputs and results; of their own names those that a statement has given. */
const hints: Entries = {
  hint: [
    'int',
    'str',
    'bool',
    'float',
    'bytes',
    'dict',
    'list',
    'typing.Any',
    'datetime.date',
    'datetime.datetime',
    'decimal.Decimal',
    'typing.List',
    'typing.List[<hint>]',
    'typing.Tuple[<hint>, ...]',
    'list[<hint>]',
    'typing.Sequence[<hint>]',
    'typing.Dict[str, <hint>]',
    'typing.Mapping[str, <hint>]',
    'typing.Optional[<hint>]',
    'typing.Union[<hint>, <hint>]',
    'typing.Union[None, <hint>, <hint>]',
    'typing.Literal["a", 1]',
    'typing.Literal[True, None]',
    'typing.Annotated[<hint>, "what it is"]',
    'typing.Annotated[<hint>, run.Doc(<str>)]',
    'typing.Annotated[str, run.Entity("dataset")]',
    'typing.Callable[[int], <hint>]',
    'dlt.TSecretStrValue',
    '<id:type>',
    '<id:type>',
    '<id:type>',
  ],
  type: [],
  param: [
    'p§: <hint> = None',
    'p§: <hint> = None',
    'p§: <hint> = dlt.config.value',
    'p§: <hint> = dlt.config.value',
    'p§: <hint> = dlt.secrets.value',
    'p§: int = <int>',
    'p§: str = <str>',
    'p§: float = <float>',
    'p§: bool = <bool>',
    'p§: typing.Annotated[int, "how many"] = <int>',
    'p§: typing.Optional[str] = <str>',
    'p§: typing.Final[<hint>] = <int>',
    'p§=<str>',
    'p§=<int>',
    'p§=(<int>, <str>)',
    'p§: decimal.Decimal = decimal.Decimal("1.50")',
    'p§: datetime.date = datetime.date(2024, 1, 2)',
    'p§: <hint> = <str>',
  ],
  params: [
    '<param>',
    '<param>, <param>',
    '<param>, *, <param>, <param>',
    'run_context: TJobRunContext = None, <param>',
  ],
  result: ['None', 'None', '<hint>', '<id:type>', '<id:type>', 'typing.Optional[<id:type>]', 'run.TAgentOutput'],
}

const types: readonly Entry[] = [
  {
    text: 'class $Row(typing.TypedDict):\n    """A row\n      of text.\n    """\n    a: <hint>\n    b: typing_extensions.NotRequired[<hint>]\n    c: "typing.Optional[$Row]"',
    gives: [['type', '$Row']],
  },
  { text: 'class $Row(typing.TypedDict, total=<bool>):\n    a: <hint>', gives: [['type', '$Row']] },
  {
    text: 'class $Base(typing.TypedDict, total=False):\n    a: typing_extensions.Required[<hint>]\n    b: int\nclass $Row($Base):\n    b: <hint>\n    c: <hint>',
    gives: [
      ['type', '$Base'],
      ['type', '$Row'],
    ],
  },
  { text: '$Row = typing.TypedDict("$Row", {"a": <hint>, "b c": int})', gives: [['type', '$Row']] },
  {
    text: 'class $Colour(enum.Enum):\n    RED = <str>\n    BLUE = <int>\n    ALSO = RED',
    gives: [
      ['type', '$Colour'],
      ['any', '$Colour.RED.value'],
    ],
  },
  { text: 'class $Level(enum.IntEnum):\n    LOW = 1\n    HIGH = <small> + 2', gives: [['type', '$Level']] },
  { text: '$Id = typing.NewType("$Id", <hint>)', gives: [['type', '$Id']] },
  { text: 'class $Text(str):\n    """A text of its own."""', gives: [['type', '$Text']] },
  { text: '@dataclasses.dataclass\nclass $Point:\n    x: int = 0', gives: [['type', '$Point']] },
  {
    text: '@configspec\nclass $Spec(BaseConfiguration):\n    host: str = <str>\n    port: <hint> = None\n    password: dlt.TSecretStrValue = None',
    gives: [['type', '$Spec']],
  },
]

const agentArguments = [
  'access={"data": ["read"], "local": "all"}',
  'tools=["jobs", <word>]',
  'skills="kit:skill"',
  'rules=[]',
  'instructions=<str>',
  'model="sonnet"',
  'loop="claude-agent-sdk"',
  'execute=<execute>',
  'expose=<expose>',
  'require=<require>',
  'trigger=<trigger>',
  'name="agent_§"',
  'limits={"max_turns": 3}',
  'agent=<agent>',
]

const engine2: Entries = {
  ...hints,
  statement: types,
  jobargs: [
    (random) =>
      joined(random, [
        'incremental_mode=<mode>',
        'refresh_propagation=<refresh>',
        'auto_refresh_pipeline_mode=<pipelinemode>',
        'interval={"start": "2024-01-01T00:00:00Z", "mode": "parallel"}, trigger="0 0 * * *"',
        'trigger=<selector>',
        'expose=<expose>',
        'freshness=<freshness>',
        'require=<require>',
        'allow_external_schedulers=<bool>',
        'refresh=<refresh>',
        'execute={"timeout": None}',
      ]),
  ],
  interactiveargs: ['interval=<interval>, freshness=<freshness>', 'deliver=<deliver>, refresh=<refresh>'],
  mode: ['"interval"', '"pipeline"', 'None', '"interval" if <bool> else "pipeline"', '"other"'],
  pipelinemode: ['"drop_sources"', '"drop_data"', '""', 'None'],
  trigger: ['<selector>'],
  selector: [
    '"job.success:batch"',
    '"job.success:*"',
    '"job.fail:tag:*"',
    'f"job.success:tag:{<word>}"',
    '"job.success:*load*"',
    '"job.success:jobs.ingest.*"',
    '["job.success:schedule:*", "job.fail:schedule:*"]',
    'trigger.job_success("tag:a")',
    '"job.fail:ingest.load_1"',
    '"job.success:jobs.*.s[h]own_*"',
  ],
  agent: [
    '{"name": <word>, "system_prompt": "Do it."}',
    '{"name": "kit:an-agent", "system_prompt": <str> + ".", "description": <str>, "tools": "jobs"}',
    '{"name": "other", "system_prompt": "x", "inputs": {"properties": {"n": {"type": "integer"}}, "required": ["n"]}, "defaults": {"execute": {"timeout": <period>}}}',
    '{"name": "other", "system_prompt": "x", "access": {"context": "read"}, "output": {"properties": {"n": {"type": "integer"}}, "required": {}}}',
  ],
  agentargs: [(random) => joined(random, agentArguments)],
  jobdecl: [
    { text: '@run.job(<jobargs>)\ndef $load(<params>) -> <result>:\n    """Loads."""', gives: [['job', '$load']] },
    {
      text: '@run.job\nasync def $load(<params>) -> <result>:\n    pass',
      gives: [
        ['job', '$load'],
        ['upstream', '$load.success'],
      ],
    },
    { text: '@run.job(trigger=<selector>)\ndef $load(<params>):\n    pass', gives: [['job', '$load']] },
    {
      text: '@run.pipeline(<pipeline>, trigger=<selector>)\ndef $load(<params>) -> <result>:\n    pass',
      gives: [['job', '$load']],
    },
    { text: '@run.job(spec=<id:type>)\ndef $load(host, port=3) -> <result>:\n    pass', gives: [['job', '$load']] },
    {
      text: '@run.agent(<agentargs>)\nasync def $load(<params>):\n    """Does $load.\n\n    In full.\n    """',
      gives: [['job', '$load']],
    },
    {
      text: 'class $Out(run.TAgentOutput):\n    found: <hint>\n@run.agent(<agentargs>)\ndef $load(<param>) -> $Out:\n    """Finds."""',
      gives: [
        ['job', '$load'],
        ['upstream', '$load.fail'],
      ],
    },
    { text: '$load = run.agent(<agent>, name="agent_§", trigger=<trigger>)', gives: [['job', '$load']] },
  ],
}

const additions: Readonly<Record<OracleVersion, readonly Entries[]>> = {
  '1.26': [],
  '1.27': [egress],
  '1.29': [egress, instances],
  '1.30': [egress, instances],
  '1.31': [egress, instances, engine2],
}

/** What can be written from a version of dlt on, beside what could be before; twice, so that it is met. */
export function withLater(base: Entries, dlt: OracleVersion): Entries {
  const grammar: Record<string, readonly Entry[]> = { ...base }
  for (const entries of additions[dlt])
    for (const [kind, forms] of Object.entries(entries)) grammar[kind] = [...(grammar[kind] ?? []), ...forms, ...forms]
  return grammar
}
