import type { DeployRequest } from '#commands/deploy-workspace'
import type { Shop } from '../commands/shop.ts'

/** A change to an example workspace, as somebody might ask for it in a pull request. */
export interface ExampleChange {
  readonly example: string
  /** What it is about. */
  readonly title: string
  /** Whether anything was deployed before. */
  readonly isDeployed: boolean
  /** What was merged and never deployed. */
  readonly drift?: (shop: Shop) => void
  readonly change: (shop: Shop) => void
  /** Of the deploy before it and of its plan. */
  readonly secrets: DeployRequest['secrets']
  /** A fork sees none. */
  readonly secretsKnown: boolean
}

const warehouse = { PROD__DESTINATION__WAREHOUSE__CREDENTIALS__PASSWORD: 'test-password-1' }

export const exampleChanges: readonly ExampleChange[] = [
  {
    example: 'minimal',
    title: 'The first pull request of a workspace',
    isDeployed: false,
    change: () => undefined,
    secrets: {},
    secretsKnown: true,
  },
  {
    example: 'ingest',
    title: 'Refunds are loaded, orders every ten minutes, failures no longer announced',
    isDeployed: true,
    change(shop) {
      shop.edit('orders_pipeline.py', 'load_customers = customers\n', `load_customers = customers\n${refunds}`)
      shop.edit('orders_pipeline.py', '"7,37 * * * *"', '"*/10 * * * *"')
      shop.edit('__deployment__.py', 'import announce_failure, check_orders', 'import check_orders')
      shop.edit('__deployment__.py', 'load_customers, load_orders', 'load_customers, load_orders, load_refunds')
      shop.edit('__deployment__.py', '"check_orders", "announce_failure"', '"load_refunds", "check_orders"')
      shop.edit('.dlt/prod.config.toml', 'log_level = "INFO"', 'log_level = "WARNING"')
    },
    secrets: { ...warehouse, PROD__JOBS__ORDERS_PIPELINE__API_KEY: 'test-key-1' },
    secretsKnown: true,
  },
  {
    example: 'warehouse',
    title: 'The ledger is loaded less often, while a report waits to be deployed',
    isDeployed: true,
    drift(shop) {
      shop.edit('marts.py', 'schedule("0 7 * * 1-5")', 'schedule("30 6 * * 1-5")')
    },
    change(shop) {
      shop.edit('ledger.py', 'schedule("0 * * * *")', 'schedule("0 6-20/2 * * mon-fri")')
      shop.edit('ledger.py', '"timeout": "3h"', '"timeout": "90m"')
      shop.edit('ledger.py', '    freshness=rebuild.is_fresh,\n', '')
      shop.edit('fx_rates.py', '"30 16 * * mon-fri"', '"30 17 * * mon-fri"')
    },
    secrets: { ...warehouse, PROD__JOBS__LEDGER__TOKEN: 'test-token-1' },
    secretsKnown: true,
  },
  {
    example: 'explore',
    title: 'A board for everybody, and the assistant gets more rows',
    isDeployed: true,
    change(shop) {
      shop.edit('__deployment__.py', 'row_limit: int = 200', 'row_limit: int = 500, region: str = "EU"')
      shop.edit('__deployment__.py', '"tags": ["assistant"]', '"tags": ["assistant", "beta"], "starred": True')
      shop.edit('.dlt/access.config.toml', 'row_limit = 50', 'row_limit = 500')
      shop.edit('status_board.py', '"tag:board"', '"tag:status"')
    },
    secrets: { ACCESS__DESTINATION__WAREHOUSE__CREDENTIALS__PASSWORD: 'test-password-2' },
    secretsKnown: true,
  },
  {
    example: 'platform_team',
    title: 'From a fork: a job is renamed, another asks for more time',
    isDeployed: true,
    change(shop) {
      shop.edit('pipelines/checks.py', 'def reconcile_accounts(', 'def reconcile_all_accounts(')
      shop.edit('pipelines/checks.py', '    reconcile_accounts()', '    reconcile_all_accounts()')
      shop.edit('__deployment__.py', 'reconcile_accounts as', 'reconcile_all_accounts as')
      shop.edit('shared/settings.py', '4 * 60 * MINUTE', '7 * 60 * MINUTE')
      shop.edit('pipelines/events.py', 'BATCH = 2', 'BATCH = 5')
      shop.edit('pipelines/crm.py', 'import dlt\n', 'import dlt\nimport hubspot\n')
    },
    secrets: { ...warehouse, PROD__JOBS__CRM__TOKEN: 'test-token-2', PROD__JOBS__BILLING__TOKEN: 'test-token-3' },
    secretsKnown: false,
  },
]

const refunds = `

@run.pipeline(
    PIPELINE,
    trigger=load_orders.success,
    execute=RETRYABLE,
    expose={"tags": ["ingest", "shop"], "display_name": "Shop refunds"},
)
def load_refunds(api_key: str = dlt.secrets.value, gateway_token: str = dlt.secrets.value):
    """Loads refunds as soon as the orders they belong to are there."""
    pipeline = dlt.pipeline(PIPELINE, destination="warehouse", dataset_name="shop")
    print(pipeline.run(shop_source("refunds", api_key, 250), write_disposition="append"))
`
