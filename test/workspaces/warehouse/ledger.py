"""Booked entries of the general ledger."""

from datetime import datetime, timezone

import dlt
from dlt.hub import run
from dlt.hub.run import TJobRunContext, trigger

from backfill import rebuild

BOOKS_OPENED = "2026-01-01T00:00:00Z"
PIPELINE = "ledger"


@dlt.resource(primary_key="entry_id", write_disposition="merge")
def entries(base_url: str, token: str, window_start: datetime, window_end: datetime):
    from dlt.sources.helpers.rest_client import RESTClient
    from dlt.sources.helpers.rest_client.auth import BearerTokenAuth

    client = RESTClient(base_url, auth=BearerTokenAuth(token))
    yield from client.paginate("entries", params={"from": window_start.isoformat(), "to": window_end.isoformat()})


@run.pipeline(
    PIPELINE,
    trigger=trigger.schedule("0 * * * *"),
    interval={"start": BOOKS_OPENED},
    freshness=rebuild.is_fresh,
    execute={"timeout": "3h"},
    expose={"tags": ["ingest", "ledger"], "display_name": "Ledger entries", "starred": True},
    require={"timezone": "Europe/Berlin"},
)
def load_entries(
    run_context: TJobRunContext,
    base_url: str = dlt.config.value,
    token: str = dlt.secrets.value,
    batch_size: int = 5_000,
):
    """Loads what was booked within the run's interval.

    The source keeps no cursor: the scheduler hands out windows without gaps, and a refresh starts over
    at the day the books were opened.
    """
    pipeline = dlt.pipeline(PIPELINE, destination="warehouse", dataset_name="ledger")
    if run_context["refresh"]:
        pipeline.refresh = "drop_sources"
    window = (run_context["interval_start"], run_context["interval_end"])
    pipeline.run(entries(base_url, token, *window).add_limit(batch_size))


@run.job(
    trigger="0 4 3 * *",
    interval={
        "start": datetime(2026, 1, 3, 4, tzinfo=timezone.utc),
        "end": datetime(2027, 1, 3, 4, tzinfo=timezone.utc),
    },
    allow_external_schedulers=True,
    deliver=entries,
    execute={"concurrency": None, "timeout": {"timeout": 14400, "grace_period": 120.0}},
    expose={"display_name": "Month close"},
)
def close_month(run_context: TJobRunContext, tolerance: float = 0.01):
    """Compares the booked month with the bank's statement."""
    print(run_context["interval_start"], run_context["interval_end"], tolerance)


if __name__ == "__main__":
    rebuild()
