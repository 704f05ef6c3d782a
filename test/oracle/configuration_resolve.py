"""What real dlt gives jobs that run on an unpacked configuration package.

Input: {"archive": path of the package, "profiles": {profile: [{"key": dotted, "kind": "str|int|float|bool|dict|list"}]},
"destinations": {profile: [[name, type]]}}.
Output: {"hash": content hash by dlt's own builder over the unpacked files, "values": {profile: [value or null]},
"credentials": {profile: [fields with the type of each]}}.
"""

import io
import json
import os
import sys
import tarfile
import tempfile
from pathlib import Path

import dlt
from dlt._workspace._workspace_context import WorkspaceRunContext
from dlt._workspace.deployment.file_selector import ConfigurationFileSelector
from dlt._workspace.deployment.package_builder import PackageBuilder
from dlt._workspace.providers import ProfileConfigTomlProvider, ProfileSecretsTomlProvider
from dlt.common.configuration.container import Container
from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext
from dlt.common.configuration.utils import deserialize_value

KINDS = {"str": str, "int": int, "float": float, "bool": bool, "dict": dict, "list": list}


def unpack(archive):
    root = tempfile.mkdtemp()
    settings = Path(root) / ".dlt"
    settings.mkdir()
    (settings / ".workspace").touch()
    with tarfile.open(archive, mode="r:gz") as tar:
        for member in tar.getmembers():
            if member.name.startswith("files/") and member.isfile():
                target = settings / member.name[len("files/") :]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(tar.extractfile(member).read())
    return root


def resolve(settings, profile, key, kind):
    *sections, last = key.split(".")
    for provider in (
        ProfileSecretsTomlProvider(settings, profile, None),
        ProfileConfigTomlProvider(settings, profile, None),
    ):
        value, _ = provider.get_value(last, KINDS[kind], None, *sections)
        if value is not None:
            found = deserialize_value(key, value, KINDS[kind])
            return [type(found).__name__, found]
    return None


def credentials(root, profile, name, kind):
    """What a pipeline under the profile would sign in with, as the destination's own specification resolves it."""
    Container()[PluggableRunContext].reload(root, {"profile": profile})
    destination = dlt.destination(name, destination_type=kind)
    spec = destination.spec()
    if hasattr(spec, "_bind_dataset_name"):
        spec._bind_dataset_name("data")
    found = destination.configuration(spec).credentials
    return {key: [type(value).__name__, str(value)] for key, value in dict(found).items() if value is not None}


question = json.load(sys.stdin)
root = unpack(question["archive"])
os.chdir(root)
context = WorkspaceRunContext("workspace", root, "prod")
content_hash = PackageBuilder(context).write_package_to_stream(ConfigurationFileSelector(context), io.BytesIO())
values = {
    profile: [resolve(os.path.join(root, ".dlt"), profile, each["key"], each["kind"]) for each in asked]
    for profile, asked in question["profiles"].items()
}
signed = {
    profile: [credentials(root, profile, *each) for each in asked]
    for profile, asked in question.get("destinations", {}).items()
}
print(json.dumps({"hash": content_hash, "values": values, "credentials": signed}))
