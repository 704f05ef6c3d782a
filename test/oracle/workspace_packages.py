"""What dlt's command line would send of workspaces: both packages and the requirements.

Input: {"settings": the settings folder, "roots": [path]}. Output, one per root: {"code", "configuration"}, each
{"contentHash", "files": {path: hash}} or {"error": the exception}, and "requirements", the text of requirements.json or
{"error"}. No `uv` is found: nothing is resolved.
"""

import io
import json
import os
import shutil
import sys
from pathlib import Path

given = json.load(sys.stdin)
os.environ["DLT_CONFIG_FOLDER"] = given["settings"]

import yaml

from dlt._workspace._workspace_context import WorkspaceRunContext
from dlt._workspace.deployment import package_builder, requirements
from dlt._workspace.deployment.file_selector import ConfigurationFileSelector, WorkspaceFileSelector

shutil.which = lambda name, *rest, **named: None

# The manifest of files is asked for as it is made: to unpack hundreds of archives takes long.
made = []
dump = yaml.dump
package_builder.yaml.dump = lambda manifest, **options: made.append(manifest) or dump(manifest, **options)


def attempt(what):
    try:
        return what()
    except BaseException as error:
        return {"error": type(error).__name__, "message": str(error)}


def package(context, selector):
    made.clear()
    content_hash = package_builder.PackageBuilder(context).write_package_to_stream(selector(context), io.BytesIO())
    files = {item["relative_path"]: item["sha3_256"] for item in made[-1]["files"]}
    return {"contentHash": content_hash, "files": files}


def requirements_of(root):
    stream = io.BytesIO()
    requirements.save_requirements(requirements.export_workspace_requirements(Path(root)), stream)
    return stream.getvalue().decode("utf-8")


def sent(root):
    context = WorkspaceRunContext("workspace", root, "dev")
    return {
        "code": attempt(lambda: package(context, WorkspaceFileSelector)),
        "configuration": attempt(lambda: package(context, ConfigurationFileSelector)),
        "requirements": attempt(lambda: requirements_of(root)),
    }


print(json.dumps([sent(root) for root in given["roots"]]))
