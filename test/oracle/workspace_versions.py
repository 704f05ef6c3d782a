"""Whether versions satisfy specifiers by the rules of Python packages. Input: [[version, specifier]]. Output: [bool]."""

import json
import sys

from packaging.specifiers import SpecifierSet

print(
    json.dumps(
        [
            SpecifierSet(specifier).contains(version, prereleases=True)
            for version, specifier in json.load(sys.stdin)
        ]
    )
)
