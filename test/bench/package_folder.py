"""Packages one workspace with dlt's own PackageBuilder: what the bench times beside ours."""

import sys

from dlt._workspace._workspace_context import WorkspaceRunContext
from dlt._workspace.deployment.file_selector import WorkspaceFileSelector
from dlt._workspace.deployment.package_builder import PackageBuilder

root, destination = sys.argv[1:]
context = WorkspaceRunContext("bench", root, "dev")
with open(destination, "wb") as stream:
    PackageBuilder(context).write_package_to_stream(WorkspaceFileSelector(context), stream)
