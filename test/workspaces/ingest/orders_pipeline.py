"""Orders and customers of the web shop."""

import dlt
from dlt.hub import run
from dlt.hub.run import TJobRunContext, trigger
from dlt.sources.rest_api import rest_api_source

PIPELINE = "shop"
RETRYABLE = {"timeout": "1.5h"}


def shop_source(resource: str, api_key: str, page_size: int):
    return rest_api_source(
        {
            "client": {
                "base_url": "https://shop.example.com/api/v2/",
                "auth": {"type": "api_key", "name": "X-Api-Key", "api_key": api_key},
                "paginator": {"type": "page_number", "total_path": "pages"},
            },
            "resources": [{"name": resource, "endpoint": {"params": {"page_size": page_size}}}],
        }
    )


@run.pipeline(
    PIPELINE,
    trigger=trigger.schedule("7,37 * * * *"),
    execute=RETRYABLE,
    expose={"tags": ["ingest", "shop"], "display_name": "Shop orders"},
)
def load_orders(
    run_context: TJobRunContext,
    api_key: str = dlt.secrets.value,
    page_size: int = 250,
    full_history: bool = False,
):
    """Loads orders changed since the last run.

    With `full_history` the whole order book is read again, which takes the better part of an hour.
    """
    pipeline = dlt.pipeline(PIPELINE, destination="warehouse", dataset_name="shop")
    if full_history or run_context["refresh"]:
        pipeline.refresh = "drop_resources"
    print(pipeline.run(shop_source("orders", api_key, page_size), write_disposition="merge", primary_key="id"))


@run.pipeline(
    PIPELINE,
    name="load_customers",
    trigger="15 5 * * *",
    execute=RETRYABLE,
    expose={"tags": ["ingest", "shop", "pii"], "display_name": "Shop customers"},
)
def customers(api_key: str = dlt.secrets.value, page_size: int = 250):
    """Loads the customer list once a night."""
    pipeline = dlt.pipeline(PIPELINE, destination="warehouse", dataset_name="shop")
    print(pipeline.run(shop_source("customers", api_key, page_size), write_disposition="replace"))


load_customers = customers

if __name__ == "__main__":
    load_customers()
