"""Which files dlt's WorkspaceFileSelector takes, for each ignore file tried in each workspace.

Input: [{"root": str, "ignores": [{"text": str, "exclude": [str]}]}]. Output: per workspace, per ignore file, the sorted
paths, or null where dlt raises.
"""

import json
import os
import sys
import warnings

from dlt._workspace._workspace_context import WorkspaceRunContext
from dlt._workspace.deployment.file_selector import WorkspaceFileSelector

warnings.simplefilter("ignore")


def select(root, ignore):
    with open(os.path.join(root, ".gitignore"), "w", encoding="utf-8", newline="") as file:
        file.write(ignore["text"])
    context = WorkspaceRunContext("workspace", root, "dev")
    try:
        return sorted(path.as_posix() for _, path in WorkspaceFileSelector(context, ignore["exclude"]))
    except Exception:
        return None


workspaces = json.load(sys.stdin)
print(json.dumps([[select(each["root"], ignore) for ignore in each["ignores"]] for each in workspaces]))
