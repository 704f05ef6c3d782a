"""Generates the manifest of the workspace it stands in with dlt's own generator: what the bench times beside ours."""

import os
import sys

sys.path[0] = os.getcwd()

from dlt._workspace.deployment.manifest import manifest_from_module
from dlt.common import json
from dlt.common.configuration.container import Container
from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext

Container()[PluggableRunContext].reload(os.getcwd())
manifest, _ = manifest_from_module("__deployment__")
print(json.dumps(manifest, pretty=True))
