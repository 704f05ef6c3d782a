"""Runs each module source once for every value that the environment may hold, and says what its globals are each time."""

import json
import os
import sys

from evaluate_expressions import run

answers = []
for source in json.load(sys.stdin):
    runs = []
    for value in (None, "", "1", "abc"):
        os.environ.pop("U", None)
        if value is not None:
            os.environ["U"] = value
        runs.append(run(source))
    answers.append(runs)
print(json.dumps(answers))
