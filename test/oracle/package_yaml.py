"""How PyYAML writes package manifests. Input: [manifest]. Output: [text], with the options dlt's PackageBuilder uses."""

import json
import sys

import yaml

manifests = json.load(sys.stdin)
print(
    json.dumps(
        [
            yaml.dump(manifest, allow_unicode=True, default_flow_style=False, sort_keys=False)
            for manifest in manifests
        ]
    )
)
