"""Which workspace, profile and name dlt sees in a folder.

Input: [{"root": str, "argument": str or null, "environment": str or null}]. Output: null where dlt sees no workspace.
"""

import json
import os
import sys

from dlt._workspace._plugins import plug_workspace_context_impl


def seen(case):
    os.environ.pop("WORKSPACE__PROFILE", None)
    if case["environment"] is not None:
        os.environ["WORKSPACE__PROFILE"] = case["environment"]
    os.environ["DLT_PROJECT_DIR"] = case["root"]
    context = plug_workspace_context_impl(case["root"], {"profile": case["argument"]})
    return None if context is None else {"profile": context.profile, "name": context.name}


print(json.dumps([seen(case) for case in json.load(sys.stdin)]))
