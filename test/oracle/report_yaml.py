"""What PyYAML reads. Input: [text]. Output: for each text the value and the Python type of each of its members."""

import json
import sys

import yaml

values = [yaml.safe_load(text) for text in json.load(sys.stdin)]
json.dump([{"value": value, "types": {key: type(member).__name__ for key, member in value.items()}} for value in values], sys.stdout)
