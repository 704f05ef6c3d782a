"""Every character name this Python decodes in `\\N{NAME}`, with its code.

Input: names to ask for beside those that `unicodedata` gives, such as aliases. Output: {"minor": 11, "names": [[name, code]]}.
"""

import json
import sys
import unicodedata


def code(name: str):
    try:
        return ord(eval('"\\N{%s}"' % name))
    except SyntaxError:
        return None


given = (unicodedata.name(chr(each), "") for each in range(sys.maxunicode + 1))
names = {name for name in given if name}.union(json.load(sys.stdin))
known = [(name, code(name)) for name in sorted(names)]
json.dump({"minor": sys.version_info.minor, "names": [pair for pair in known if pair[1] is not None]}, sys.stdout)
