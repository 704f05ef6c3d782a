"""How Python's tarfile writes headers and reads archives.

Input: {"members": [{"name", "size", "mode", "target", "kind"}], "archives": [path]}. Output: "headers" in base64 as the
PAX format has them, and per archive its members with the SHA-256 of what they hold.
"""

import base64
import hashlib
import json
import sys
import tarfile


def header(member):
    info = tarfile.TarInfo(member["name"])
    info.size = member["size"]
    info.mode = member["mode"]
    if member["kind"] == "link":
        info.type = tarfile.SYMTYPE
        info.linkname = member["target"]
    return base64.b64encode(info.tobuf(tarfile.PAX_FORMAT)).decode("ascii")


def contents(path):
    with tarfile.open(path, mode="r:gz") as tar:
        return [describe(tar, info) for info in tar]


def describe(tar, info):
    return {
        "name": info.name,
        "link": info.linkname if info.issym() else None,
        "sha256": hashlib.sha256(tar.extractfile(info).read()).hexdigest() if info.isreg() else None,
        "mode": info.mode,
        "owner": [info.uid, info.gid, info.uname, info.gname],
        "mtime": info.mtime,
    }


question = json.load(sys.stdin)
print(
    json.dumps(
        {
            "headers": [header(member) for member in question["members"]],
            "archives": [contents(path) for path in question["archives"]],
        }
    )
)
