"""What dlt makes of a workspace's dependencies where no tool resolves them.

Input: [{"files": {path: text}}]. Output, one per case: the bytes of requirements.json as text.
"""

import json
import os
import shutil
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from dlt._workspace.deployment import requirements

# The plain path: uv is there for the other tests, and would resolve.
shutil.which = lambda name, *rest, **named: None


def export(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            with open(os.path.join(folder, path), "w", encoding="utf-8", newline="") as file:
                file.write(text)
        stream = BytesIO()
        requirements.save_requirements(requirements.export_workspace_requirements(Path(folder)), stream)
        return stream.getvalue().decode("utf-8")


print(json.dumps([export(case["files"]) for case in json.load(sys.stdin)]))
