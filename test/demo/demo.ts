import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The product doing its job on a real workspace, start to end, with nothing but Node and git: `npm run demo`.
 * Every command is printed as a person would type it, then run for real from the built `dist/`.
 */
const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'dlt-deploy-demo-'))
const shop = join(folder, 'shop')
const comment = join(folder, 'comment.md')

cpSync(join(project, 'test/workspaces/ingest'), shop, { recursive: true })
git('init', '--quiet', '--initial-branch=main')
commit('Shop ingest')

chapter('A workspace in a repository of its own. What would a first deploy do?')
deploy('plan')
chapter('Deploy it.')
deploy('deploy', '--quiet')

chapter('A pull request: one job added, one changed, one removed, a source file and a production setting changed.')
edit(
  'orders_pipeline.py',
  'load_customers = customers\n',
  `load_customers = customers


@run.pipeline(
    PIPELINE,
    trigger=load_orders.success,
    execute=RETRYABLE,
    expose={"tags": ["ingest", "shop"], "display_name": "Shop refunds"},
)
def load_refunds(api_key: str = dlt.secrets.value, page_size: int = 250):
    """Loads refunds as soon as the orders they belong to are there."""
    pipeline = dlt.pipeline(PIPELINE, destination="warehouse", dataset_name="shop")
    print(pipeline.run(shop_source("refunds", api_key, page_size), write_disposition="append"))
`,
)
edit('orders_pipeline.py', '"7,37 * * * *"', '"*/10 * * * *"')
edit('__deployment__.py', 'import announce_failure, check_orders', 'import check_orders')
edit('__deployment__.py', 'import load_customers, load_orders', 'import load_customers, load_orders, load_refunds')
edit('__deployment__.py', '"check_orders", "announce_failure"', '"load_refunds", "check_orders"')
edit('.dlt/prod.config.toml', 'log_level = "INFO"', 'log_level = "WARNING"')
commit('Load refunds, orders every ten minutes')

chapter('What will the merge do to production?')
deploy('plan')
writeFileSync(comment, run('plan', '--format', 'markdown').stdout)
chapter(`The same as the pull request's comment: ${comment}`)
print(readFileSync(comment, 'utf8'))

chapter('Merge: deploy exactly that.')
deploy('deploy', '--quiet')
chapter('Both streams have two versions now, each with its own history.')
deploy('deployment', 'list')
deploy('configuration', 'list')
deploy('job', 'list')

chapter('And again: nothing to change.')
const { status } = deploy('plan', '--detailed-exitcode')
print(`exit code ${status}: 0 is nothing to do, 3 would be changes\n`)
process.exitCode = status ?? 1

function deploy(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  print(`$ dlt-deploy ${args.join(' ')}\n`)
  const result = run(...args)
  print(`${result.stdout}\n`)
  return result
}

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const result = spawnSync(process.execPath, [join(project, 'dist/cli/index.js'), ...args], {
    cwd: shop,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (result.status === 1) process.exit(1)
  return result
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: shop, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
}

function commit(message: string): void {
  git('add', '--all')
  git('commit', '--quiet', `--message=${message}`)
}

function edit(file: string, before: string, after: string): void {
  const path = join(shop, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(before)) throw new Error(`${file} does not contain ${before}`)
  writeFileSync(path, text.replace(before, after))
}

function chapter(title: string): void {
  print(`\n── ${title}\n\n`)
}

// Whoever reads may have seen enough, as `head` has.
process.stdout.on('error', () => process.exit())

function print(text: string): void {
  process.stdout.write(text)
}
