import { type Random, random } from './random.ts'
import { isFree, type Plant, plant } from './tree.ts'

/** A workspace whose names, links, patterns, settings and requirements are as nasty as files can be. */
export function plantNasty(root: string, seed: number, dlt: string, settings = '.dlt'): void {
  const chance = random(seed)
  plant(root, { [`${settings}/.workspace`]: '' })
  for (const [path, what] of settingsOf(chance)) put(root, `${settings}/${path}`, what)
  for (const path of chance.several(places, 4, 25)) put(root, pathOf(chance, path), contentOf(chance))
  for (const path of chance.several(places, 0, 6)) put(root, pathOf(chance, path), { link: targetOf(chance, path) })
  if (chance.below(4) > 0) put(root, '.gitignore', ignoreOf(chance))
  if (chance.below(3) === 0) put(root, 'src/.gitignore', ignoreOf(chance))
  for (const [path, text] of requirementsOf(chance, dlt)) put(root, path, text)
}

function put(root: string, path: string, what: Plant): void {
  if (Buffer.byteLength(path) < 900 && isFree(root, path)) plant(root, { [path]: what })
}

const names = [
  ...[
    'a.py',
    'A.py',
    'é.py',
    'e\u0301.py',
    'Å',
    'Å',
    'has space.py',
    ' lead',
    'trail ',
    '-rf',
    '--help',
    '$HOME',
    '`x`',
  ],
  ...[
    'new\nline',
    'tab\t',
    'cr\r',
    'quote"',
    "it's",
    'back\\slash',
    '%2e%2e',
    '*',
    '?',
    '[a]',
    '[!a]b',
    '!not',
    '#hash',
  ],
  ...[
    '~',
    '...',
    '..a',
    '.hidden',
    'con',
    'nul.txt',
    '数据.py',
    '😀',
    '\ue000',
    '\u2028',
    '\x7f',
    '\x01',
    `${'x'.repeat(250)}.py`,
  ],
  ...[
    '.env',
    '.env.local',
    'secrets.toml',
    'config.toml',
    'x.pyc',
    'mod.cpython-311.pyc',
    'lib.so',
    '.DS_Store',
    '.coverage',
  ],
  ...['book.ipynb', 'notebook.py', 'uv.toml', '.python-version-x', 'manifest.yaml', 'files', '.toolkits', '1', '0'],
]
const folders = [
  ...[
    '',
    '',
    '',
    'src',
    'src/pkg',
    'data',
    'data/raw/2024',
    '__pycache__',
    'src/__pycache__',
    '.venv/lib',
    'venv',
    'dist',
  ],
  ...[
    'build',
    'x.egg-info',
    '.dlt',
    'sub/.dlt',
    '.dlt/.var/dev',
    'node_modules/x',
    'Src',
    'é',
    'e\u0301',
    ' ',
    'a b',
    '[x]',
  ],
  ...[
    '.github/workflows',
    'logs',
    'logs/old',
    'deep/'.repeat(30).slice(0, -1),
    '.git',
    'vendor/.git',
    '-',
    'foo',
    'foo/bar',
  ],
]
const places = folders

const pathOf = (chance: Random, folder: string): string => {
  const name = chance.pick(names)
  return folder === '' ? name : `${folder}/${name}`
}

function contentOf(chance: Random): Plant {
  const text = chance.pick([
    '',
    'x',
    'é\r\n',
    '\0\xff',
    'print()\n',
    'y'.repeat(chance.below(3000)),
    'z'.repeat(262_144),
  ])
  return chance.below(5) === 0 ? { program: text } : text
}

function targetOf(chance: Random, folder: string): string {
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length)
  return chance.pick([
    ...[`${up}a.py`, `${up}src`, `${up}.gitignore`, `${up}data`, `${up}.dlt/config.toml`, 'nowhere', '/etc/hostname'],
    ...[`${up}../outside`, `${up}src/../a.py`, `./${up}src/./a.py`, `${up}foo/`, `${up}.dlt`, 'a.py', `${up}foo/bar`],
    ...['x'.repeat(300), 'ü', `${up}data/raw//2024`],
  ])
}

const patterns = [
  ...[
    '*.py',
    '!a.py',
    '/src',
    'src/',
    'src/*',
    'src/**',
    '**/src',
    '**/*.py',
    '!**/a.py',
    'foo/*',
    '!foo/bar/',
    '!foo/bar/*',
  ],
  ...[
    'foo/**/bar',
    '*',
    '!*/',
    '!*.py',
    '/*',
    '!/src',
    '!/.dlt',
    '!.dlt/',
    '!.dlt/config.toml',
    '.dlt',
    '\\!not',
    '\\#hash',
  ],
  ...[
    '# comment',
    '',
    ' ',
    'trail\\ ',
    'trail ',
    'trail',
    ' lead',
    '[a-z]*',
    '[!a]*',
    '[^a]b',
    '[]a]',
    '\\*',
    'has space.py',
  ],
  ...[
    'é*',
    'e\u0301*',
    '*.ipynb',
    '.env*',
    '!.env.local',
    'logs/',
    '!logs/old',
    '!logs/old/**',
    'data/*/2024',
    'deep/**',
  ],
  ...[
    'a?py',
    'A.py',
    '**',
    '!**',
    '/',
    '//',
    'a//b',
    '.git',
    '.git/',
    '!.git',
    'src/pkg/',
    '*/',
    'dist/',
    '!dist/*.py',
    './a.py',
  ],
  ...[
    '__pycache__/',
    '*.py[cod]',
    '.venv/',
    '!.venv/lib/a.py',
    'node_modules',
    '!node_modules/x/',
    'x'.repeat(250),
    '\ufeff*.so',
  ],
  ...[
    '/foo/',
    '/foo/bar',
    'foo/bar/',
    '!foo',
    'src/pkg/*',
    '!src/pkg/a.py',
    '!.toolkits',
    '.toolkits',
    '.dlt/.toolkits',
    'Src',
  ],
]

function ignoreOf(chance: Random): string {
  return chance.several(patterns, 0, 9).join(chance.pick(['\n', '\n', '\r\n', '\r'])) + chance.pick(['', '\n'])
}

const settingsText = [
  '',
  '# nothing\n',
  'a = 1\n[b]\nc = "é \\u00e9 \\U0001F600"\n',
  "a.b.c = 1\n\"dotted.key\" = 2\n'q' = 'lit\\n'\n",
  'big = 9223372036854775807\nhex = 0xDEAD_BEEF\nf = 1e400\nn = nan\ni = -inf\n',
  'd = 1979-05-27T07:32:00Z\ne = 1979-05-27 07:32:00.999999-07:00\nl = 1979-05-27T07:32:00\nd1 = 1979-05-27\nt = 07:32:00\n',
  'i = {a = 1, b = {c = [1, [2.0, "x"]]}}\n[[t]]\nx = 1\n[[t]]\nx = 2\n[[t.u]]\n',
  'm = """\nline\\\n   joined"""\nr = \'\'\'raw\n\'\'\'\r\n',
  '[runtime]\nlog_level = "INFO"\n[destination.x.credentials]\npassword = "hunter22hunter"\n',
]

function* settingsOf(chance: Random): Generator<[string, Plant]> {
  const profiles = [
    '',
    '',
    'prod.',
    'dev.',
    'tests.',
    'access.',
    'stage.',
    'PROD.',
    'a.b.',
    'é.',
    'x y.',
    'my',
    '.',
    'dev',
    'dev.x.',
  ]
  for (const profile of chance.several(profiles, 0, 7)) {
    const name = `${profile}${chance.pick(['config', 'secrets'])}.toml`
    yield [name, chance.below(8) === 0 ? linkAmong(chance) : chance.pick(settingsText)]
  }
  for (const name of chance.several(
    ['profile-name', '.toolkits', '.var/dev/config.toml', 'sub/prod.secrets.toml', 'x.txt'],
    0,
    3,
  ))
    yield [name, chance.pick(settingsText)]
}

function linkAmong(chance: Random): Plant {
  return {
    link: chance.pick([
      'config.toml',
      '../a.py',
      'nowhere',
      '/etc/hostname',
      '../../outside',
      '.workspace',
      '../src',
      'sub',
    ]),
  }
}

const requirements = [
  ...[
    'requests',
    'Requests >=2,<3',
    'pandas[sql, excel]~=2.1 ; python_version >= "3.9"',
    'six @ https://e.com/six.zip',
    's3fs',
  ],
  ...[
    'a @ file:///tmp/x ; sys_platform == "linux"',
    'marimo',
    'fastmcp>2',
    'dlthub-client',
    'Dlt.Hub',
    'uvicorn[standard]',
    'botocore',
  ],
  ...[
    'not a req!',
    '',
    'x==1.*',
    'y!=1.0.*,>=0',
    'z===weird',
    'w~=1',
    'v>=1.0.post1.dev2',
    'u<2!1.0',
    'ibis_framework',
    'Croniter',
  ],
  ...[
    'extra; extra == "Foo_Bar"',
    'paren(>=1)',
    'sp ace',
    'q >= 1 , < 2',
    "k;python_version>'3'",
    'git+https://e.com/x.git',
    './local',
  ],
  ...[
    'l @ git+ssh://git@e.com/x@main#egg=l',
    'n[]',
    'o[ ]>1',
    'r>=1 # note',
    'é',
    'pkg-',
    '_p',
    'streamlit',
    'pyarrow',
    'dlthub>0',
  ],
]
const lineForms = [
  ...[
    '-r other.txt',
    '--hash=sha256:00',
    '-e .',
    '-e git+https://e.com/x',
    '--index-url https://e.com',
    '# comment',
    '   ',
    '\t# x',
  ],
  ...[
    'requests==2.0 --hash=sha256:00',
    'a \\',
    'b==1 \\\n  --hash=sha256:00',
    'c#d',
    'd #e',
    'e\t# f',
    '\f',
    'x\x1cy',
    '\u00a0g',
    'h\u00a0',
  ],
]

function* requirementsOf(chance: Random, dlt: string): Generator<[string, string]> {
  const pin = `dlt${chance.pick(['', '[hub]', '[hub,duckdb]'])}==${dlt}`
  const some = () => chance.several(requirements, 0, 6)
  const kind = chance.below(5)
  if (kind <= 2) {
    const groups = chance.several(
      ['dev', 'test', 'Docs', 'main', 'b.c', 'jobs.workspace.dashboard', 'é', 'agent-loop-pydantic-ai'],
      0,
      3,
    )
    const lists = [...new Set(groups)].map((name) => {
      const entries = [...some().map((each) => JSON.stringify(each)), '{include-group = "dev"}'].slice(chance.below(2))
      return `${JSON.stringify(name)} = [${entries.join(', ')}]\n`
    })
    const head = `[project]\nname = "shop"\ndependencies = ${JSON.stringify([pin, ...some()])}\n`
    yield ['pyproject.toml', `${head}${lists.length > 0 ? `[dependency-groups]\n${lists.join('')}` : ''}`]
    if (chance.below(3) === 0) yield ['requirements.txt', 'ignored\n']
  } else {
    const end = chance.pick(['\n', '\n', '\r\n', '\r'])
    const text = [pin, ...chance.several([...requirements, ...lineForms], 0, 12)].join(end)
    yield [kind === 3 ? 'requirements.txt' : 'requirements.in', text]
  }
}
