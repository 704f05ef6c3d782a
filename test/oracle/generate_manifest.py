"""What dlt's own generator makes of a workspace.

Input: one case or a list of cases. A case is {"workspace": folder} or {"files": {path: text}}, and optionally
"module" (dotted name or path of a file, default "__deployment__") and "use_all" (default true).

Output, one per case: {"dlt", "python", "manifest", "document", "canonical", "hash", "job_hashes", "warnings",
"errors": []}, or {"dlt", "python", "error", "error_type", "errors"} where dlt refuses. "canonical" is the text that
dlt hashes; "document" is the same content indented and in the order in which dlt writes it. Both are texts, so that
7200.0 stays apart from 7200.

dlt is imported once; each case runs in a fork of that process, in a copy of the workspace.
"""

import json
import os
import shutil
import signal
import sys
import tempfile
import traceback

TIME_LIMIT = 120
NOT_PART_OF_A_WORKSPACE = shutil.ignore_patterns(".venv", "__pycache__", ".var", "_local")


def main() -> None:
    # A script's own folder comes first on the path, and modules beside this one are no part of any workspace.
    sys.path.pop(0)
    # Modules under test print, native code too: the answer has a channel of its own.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    given = json.load(sys.stdin)
    cases = given if isinstance(given, list) else [given]
    preload(cases)
    found = [answer_in_a_fork(case) for case in cases]
    json.dump(found if isinstance(given, list) else found[0], answers, ensure_ascii=False)
    answers.flush()


def preload(cases: list) -> None:
    import dlt._workspace.deployment.manifest  # noqa: F401
    import dlt.hub.run  # noqa: F401

    # dlt's detectors import these two for every module that they look at.
    from fastmcp import FastMCP  # noqa: F401
    from marimo import App  # noqa: F401

    if any(mentions(case, "streamlit") for case in cases):
        import streamlit  # noqa: F401

    # The first workspace that is entered loads plugins and providers of secrets: that is done once for all forks.
    with tempfile.TemporaryDirectory() as scratch:
        enter(lay_out({"files": {}}, os.path.realpath(scratch)))
        os.chdir("/")


def mentions(case: dict, word: str) -> bool:
    if "files" in case:
        return any(word in text for text in case["files"].values())
    folder = case["workspace"]
    paths = [os.path.join(at, name) for at, _, names in os.walk(folder) for name in names if name.endswith(".py")]
    return any(word in open(path, encoding="utf-8", errors="replace").read() for path in paths)


def answer_in_a_fork(case: dict) -> dict:
    readable, writable = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(readable)
        try:
            signal.alarm(TIME_LIMIT)
            with os.fdopen(writable, "wb") as channel:
                channel.write(json.dumps(answer(case)).encode())
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        os._exit(1)
    os.close(writable)
    with os.fdopen(readable, encoding="utf-8") as channel:
        text = channel.read()
    _, status = os.waitpid(pid, 0)
    if status != 0 or not text:
        raise SystemExit(f"the generator ended with wait status {status} on {case.get('workspace') or case.get('files')}")
    return json.loads(text)


def answer(case: dict) -> dict:
    import dlt

    versions = {"dlt": dlt.__version__, "python": "%d.%d" % sys.version_info[:2]}
    with tempfile.TemporaryDirectory() as scratch:
        folder = lay_out(case, os.path.realpath(scratch))
        try:
            enter(folder)
            return {**versions, **generate(case)}
        except BaseException as refusal:
            return {**versions, **describe(refusal, folder)}
        finally:
            os.chdir("/")


def lay_out(case: dict, scratch: str) -> str:
    if "workspace" in case:
        name = os.path.basename(os.path.realpath(case["workspace"]))
        return shutil.copytree(case["workspace"], os.path.join(scratch, name), ignore=NOT_PART_OF_A_WORKSPACE)
    folder = os.path.join(scratch, "workspace")
    for path, text in {".dlt/.workspace": "", **case["files"]}.items():
        target = os.path.join(folder, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    return folder


def enter(folder: str) -> None:
    from dlt.common.configuration.container import Container
    from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext

    os.chdir(folder)
    Container()[PluggableRunContext].reload(folder)


def generate(case: dict) -> dict:
    from dlt._workspace.deployment.manifest import (
        _HASH_EXCLUDE_KEYS,
        generate_manifest_hash,
        hash_job_definition,
        manifest_from_module,
    )
    from dlt.common import json as dlt_json

    manifest, warnings = manifest_from_module(case.get("module", "__deployment__"), use_all=case.get("use_all", True))
    hashed = {key: value for key, value in manifest.items() if key not in _HASH_EXCLUDE_KEYS}
    return {
        "manifest": json.loads(dlt_json.dumps(manifest)),
        "document": dlt_json.dumps(hashed, pretty=True),
        "canonical": dlt_json.dumps(hashed, sort_keys=True),
        "hash": generate_manifest_hash(manifest),
        "job_hashes": {job["job_ref"]: hash_job_definition(job) for job in manifest["jobs"]},
        "warnings": warnings,
        "errors": [],
    }


def describe(refusal: BaseException, folder: str) -> dict:
    validation = getattr(refusal, "validation", None)
    return {
        "error": text_of(refusal).replace(folder + os.sep, ""),
        "error_type": type(refusal).__qualname__,
        "errors": list(getattr(validation, "errors", [])),
    }


def text_of(refusal: BaseException) -> str:
    try:
        return str(refusal)
    except RecursionError:
        # dlt's refusal of a source that is made at import shows that source, which is not yet fit to be shown.
        return str(refusal.args[0])


if __name__ == "__main__":
    main()
