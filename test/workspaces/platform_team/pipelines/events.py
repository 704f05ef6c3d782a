"""Product events, in small batches."""

import dlt
from dlt.hub import run
from dlt.hub.run import trigger
from shared import settings as common
from shared.settings import MINUTE, labels

BATCH = 2 * MINUTE

pipeline = dlt.pipeline(pipeline_name="events", destination="warehouse", dataset_name="product")


@run.pipeline(
    pipeline,
    section="events",
    trigger=trigger.every(BATCH),
    execute={"timeout": BATCH * 5, "concurrency": 2},
    expose={"tags": labels("events", "streaming"), "display_name": "Event stream of " + common.TEAM},
)
def event_stream(topics: list = dlt.config.value, max_messages: int = 10_000):
    """Drains the queue."""
    pipeline.run([{"topic": topic} for topic in topics], table_name="events")


if __name__ == "__main__":
    event_stream()
