"""What real dlt gives jobs that run on an unpacked configuration package.

Input: {"archive": path of the package, "profiles": {profile: [{"key": dotted, "kind": "str|int|float|bool|dict|list"}]}}.
Output: {"hash": content hash by dlt's own builder over the unpacked files, "values": {profile: [value or null]}}.
"""

import io
import json
import os
import sys
import tarfile
import tempfile
from pathlib import Path

from dlt._workspace._workspace_context import WorkspaceRunContext
from dlt._workspace.deployment.file_selector import ConfigurationFileSelector
from dlt._workspace.deployment.package_builder import PackageBuilder
from dlt._workspace.providers import ProfileConfigTomlProvider, ProfileSecretsTomlProvider
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


question = json.load(sys.stdin)
root = unpack(question["archive"])
os.chdir(root)
context = WorkspaceRunContext("workspace", root, "prod")
content_hash = PackageBuilder(context).write_package_to_stream(ConfigurationFileSelector(context), io.BytesIO())
values = {
    profile: [resolve(os.path.join(root, ".dlt"), profile, each["key"], each["kind"]) for each in asked]
    for profile, asked in question["profiles"].items()
}
print(json.dumps({"hash": content_hash, "values": values}))
