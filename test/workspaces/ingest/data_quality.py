"""Checks that run on freshly loaded data."""

import dlt
from dlt.hub import run

from orders_pipeline import PIPELINE, load_customers, load_orders
from repository_pipeline import load_commits


@run.job(
    trigger=load_orders.success,
    execute={"timeout": {"timeout": 600, "grace_period": 60}},
    expose={"tags": "quality", "display_name": "Order checks"},
)
def check_orders(max_missing_totals: int = 0):
    """Fails where orders arrived without a total."""
    dataset = dlt.attach(PIPELINE).dataset()
    missing = dataset("SELECT count(*) FROM orders WHERE total IS NULL").fetchone()[0]
    if missing > max_missing_totals:
        raise RuntimeError(f"{missing} orders have no total")


@run.job(
    trigger=[load_orders.fail, load_customers.fail, load_commits.fail, check_orders.fail],
    expose={"tags": ["alerts"], "manual": False},
)
def announce_failure(run_context=None, webhook_url: str = dlt.secrets.value):
    """Tells the on-call channel which run failed."""
    from dlt.sources.helpers import requests

    requests.post(webhook_url, json={"text": f"Failed: {run_context['trigger']}"})


if __name__ == "__main__":
    check_orders()
