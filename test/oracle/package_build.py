"""What dlt's PackageBuilder makes of workspaces.

Input: [root]. Output: per workspace, for "code" and "configuration", the content hash and the text of manifest.yaml;
an "error" with the name of the exception where dlt raises.
"""

import io
import json
import sys
import tarfile

from dlt._workspace._workspace_context import WorkspaceRunContext
from dlt._workspace.deployment.file_selector import ConfigurationFileSelector, WorkspaceFileSelector
from dlt._workspace.deployment.package_builder import PackageBuilder


def build(context, selector):
    stream = io.BytesIO()
    try:
        content_hash = PackageBuilder(context).write_package_to_stream(selector(context), stream)
    except Exception as error:
        return {"error": type(error).__name__}
    stream.seek(0)
    with tarfile.open(fileobj=stream, mode="r:gz") as tar:
        manifest = tar.extractfile("manifest.yaml").read().decode("utf-8")
    return {"contentHash": content_hash, "manifest": manifest}


def both(root):
    context = WorkspaceRunContext("workspace", root, "dev")
    return {
        "code": build(context, WorkspaceFileSelector),
        "configuration": build(context, ConfigurationFileSelector),
    }


print(json.dumps([both(root) for root in json.load(sys.stdin)]))
