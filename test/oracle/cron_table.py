"""Which cron expressions croniter accepts, and their next and previous ticks.

Input: {"expressions": [text], "instants": [seconds], "zones": [name]}.
Output, for each expression: null where croniter refuses it, else one row per clock (a naive one, then each zone as dlt
reads it), each with the distance in seconds to the next and to the previous tick of every instant, null where none comes.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from importlib.metadata import version
from zoneinfo import ZoneInfo

from croniter import CroniterBadDateError, croniter
from dlt._workspace.deployment.interval import cron_floor, next_scheduled_run

EPOCH = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)


def distance(step, instant):
    try:
        tick = step()
    except CroniterBadDateError:
        return None
    return round((tick.replace(tzinfo=None) - EPOCH).total_seconds()) - instant


def naive_row(expression, instants):
    row = []
    for instant in instants:
        base = EPOCH + timedelta(seconds=instant)
        row.append(distance(lambda: croniter(expression, base).get_next(datetime), instant))
        row.append(distance(lambda: croniter(expression, base).get_prev(datetime), instant))
    return row


def zone_row(expression, instants, zone):
    row = []
    for instant in instants:
        now = datetime.fromtimestamp(instant, timezone.utc)
        local = now.astimezone(ZoneInfo(zone))
        row.append(distance(lambda: next_scheduled_run(f"schedule:{expression}", now, zone), instant))
        row.append(distance(lambda: cron_floor(expression, local).astimezone(timezone.utc), instant))
    return row


def ticks(expression, instants, zones):
    if not croniter.is_valid(expression):
        return None
    return [naive_row(expression, instants), *(zone_row(expression, instants, zone) for zone in zones)]


query = json.load(sys.stdin)
answer = [ticks(text, query["instants"], query["zones"]) for text in query["expressions"]]
json.dump({"croniter": version("croniter"), "answers": answer}, sys.stdout)
