"""Marts, built with ibis on what was loaded."""

import dlt
from dlt.hub import run
from dlt.hub.run import TJobRunContext, trigger

from fx_rates import load_fx_rates
from ledger import load_entries

TRANSFORM = {"dependency_groups": ["transform"]}


@run.pipeline(
    "marts",
    trigger=(load_entries.success, load_fx_rates.success),
    freshness=[load_entries.is_fresh, load_fx_rates.is_fresh],
    require=TRANSFORM,
    execute={"timeout": {"timeout": 7200, "grace_period": 60}},
    expose={"tags": ["transform"], "display_name": "Finance marts", "category": "pipeline"},
)
def refresh_marts(run_context: TJobRunContext, currency: str = "EUR"):
    """Rebuilds the marts from the ledger and the day's rates."""
    ledger = dlt.attach("ledger").dataset()
    marts = dlt.pipeline("marts", destination="warehouse", dataset_name="marts")
    if run_context["refresh"]:
        marts.refresh = "drop_data"
    marts.run([ledger["entries"].select("account", "amount").arrow()], table_name="balances")


@run.job(
    trigger=trigger.schedule("0 7 * * 1-5"),
    freshness=[refresh_marts.is_fresh],
    require={**TRANSFORM, "timezone": "America/New_York", "profile": "prod"},
    expose={"tags": ["transform", "report"]},
)
def revenue_by_region():
    """Ready before the New York office opens."""
    print(dlt.attach("marts").dataset()["balances"].df())


@run.job(
    trigger=[refresh_marts.success, "every:1d"],
    freshness=refresh_marts.is_fresh,
    refresh="block",
    require=TRANSFORM,
    expose={"tags": ["report", "audit"], "manual": False},
)
def finance_snapshot(keep_days: int = 400):
    """Keeps a dated copy that no rebuild may touch."""
    print(f"snapshots older than {keep_days} days are dropped")


if __name__ == "__main__":
    revenue_by_region()
