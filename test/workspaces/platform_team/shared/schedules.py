"""Decorators that carry the team's defaults."""

from dlt.hub import run
from dlt.hub.run import trigger

from . import settings
from .settings import TIMEOUTS, labels


def nightly(pipeline_name, minute=0, area=None, **options):
    """A pipeline job that runs once a night in the business zone, `minute` minutes past the hour."""
    tags = labels("nightly", area) if area else labels("nightly")
    return run.pipeline(
        pipeline_name,
        trigger=trigger.schedule(f"{minute} {settings.NIGHTLY_HOUR} * * *"),
        execute={"timeout": TIMEOUTS["long"]},
        expose={"tags": tags, "display_name": pipeline_name.replace("_", " ").title()},
        require={"timezone": settings.BUSINESS_ZONE},
        **options,
    )
