"""What dlt says of manifests: their hashes, their validity, and what saving and loading makes of them.

Input: [text of a manifest, ...].
Output, for each: {"hash", "jobs": [hash], "saved", "load": null or an error, "validation": {"errors", "warnings",
"unresolved"} or {"raised": message}}. Hashes and "saved" are null where dlt raises.
"""

import copy
import io
import json
import sys
import warnings

from dlt._workspace.deployment import manifest as manifests
from dlt.common.json import json as dlt_json

warnings.simplefilter("ignore")


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception:
        return None


def saved(document):
    file = io.BytesIO()
    manifests.save_manifest(document, file)
    return file.getvalue().decode()


def load(text):
    try:
        manifests.load_manifest(io.BytesIO(text.encode()))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def validation(document):
    try:
        result = manifests.validate_manifest(document)
    except Exception as error:
        return {"raised": f"{type(error).__name__}: {error}"}
    return {
        "errors": result.errors,
        "warnings": result.warnings,
        "unresolved": list(result.unresolved_triggers.items()),
    }


def answer(text):
    document = dlt_json.loads(text)
    return {
        "hash": attempt(manifests.generate_manifest_hash, document),
        "jobs": attempt(lambda: [manifests.hash_job_definition(job) for job in document["jobs"]]),
        "saved": attempt(saved, copy.deepcopy(document)),
        "load": load(text),
        "validation": validation(document),
    }


json.dump([answer(text) for text in json.load(sys.stdin)], sys.stdout)
