"""Which value of the configuration real dlt misses first, where code of a workspace is run under a profile.

Input: [{"files": {path: text}, "profile": str, "run": statement}]. Output: per case the missing fields, or null where
dlt resolves all that the statement asks for.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

import dlt
from dlt.common.configuration.container import Container
from dlt.common.configuration.exceptions import ConfigFieldMissingException
from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext


def missing(case):
    root = tempfile.mkdtemp()
    for path, text in {".dlt/.workspace": "", **case["files"]}.items():
        target = Path(root) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    os.chdir(root)
    Container()[PluggableRunContext].reload(root, {"profile": case["profile"]})
    sys.modules.pop("load", None)
    sys.path.insert(0, root)
    try:
        exec(case["run"], {"dlt": dlt, "credentials": credentials})
        return None
    except ConfigFieldMissingException as error:
        return sorted(error.traces)
    finally:
        sys.path.remove(root)


def credentials(name, kind):
    """What a pipeline does to its destination before it loads."""
    destination = dlt.destination(name, destination_type=kind)
    destination.configuration(destination.spec()._bind_dataset_name("data"))


print(json.dumps([missing(case) for case in json.load(sys.stdin)]))
