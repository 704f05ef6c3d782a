"""How dlt reads and writes JSON, and how Python prints what was read.

Input: {"documents": [text], "floats": [16 hexadecimal digits of a double]}.
Output: {"documents": [null where dlt cannot read the text, else {"sorted", "plain", "pretty", "repr", "hash"}],
"floats": [[repr, JSON]]}. A document that can be read but not written again has only its "repr".
"""

import base64
import hashlib
import json
import struct
import sys

from dlt.common.json import json as dlt_json

sys.setrecursionlimit(10000)


def document(text):
    try:
        value = dlt_json.loadb(text.encode("utf-8", "surrogatepass"))
    except ValueError:
        return None
    try:
        content = dlt_json.dumpb(value, sort_keys=True)
    except TypeError:
        return {"repr": repr(value)}
    return {
        "sorted": content.decode(),
        "plain": dlt_json.dumps(value),
        "pretty": dlt_json.dumps(value, pretty=True),
        "repr": repr(value),
        "hash": base64.b64encode(hashlib.sha3_256(content).digest()).decode(),
    }


def double(digits):
    (value,) = struct.unpack(">d", bytes.fromhex(digits))
    return [repr(value), dlt_json.dumps(value)]


request = json.load(sys.stdin)
answer = {
    "documents": [document(text) for text in request["documents"]],
    "floats": [double(digits) for digits in request["floats"]],
}
json.dump(answer, sys.stdout)
