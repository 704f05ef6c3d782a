"""Where real dlt looks for a value: the environment variables it tries for `key` of a job or a source, in order."""

import json
import sys

import dlt
from dlt.common.configuration.exceptions import ConfigFieldMissingException
from dlt.hub import run


def tried(kind, section, name, key):
    scope = {"dlt": dlt, "__name__": __name__}
    exec(f"def asked({key}: str = dlt.secrets.value):\n    return dlt.resource([1], name='r')", scope)
    decorate = run.job if kind == "jobs" else dlt.source
    try:
        decorate(section=section, name=name)(scope["asked"])()
    except ConfigFieldMissingException as missing:
        return [trace.key for trace in missing.traces[key]]
    raise AssertionError("nothing was missing")


print(json.dumps([tried(**question) for question in json.load(sys.stdin)]))
