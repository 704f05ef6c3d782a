"""Which one job of a manifest dlt would start.

Input: [{"jobs": [...], "selector": text or null, "job": text or null, "forbidden": job type}]. Output, one per case: what
was picked, or the name of what was raised.
"""

import json
import sys

from dlt._workspace.deployment import _run_helpers as helpers


def pick(case):
    manifest = {"jobs": case["jobs"]}
    try:
        selectors = helpers.resolve_selector(case["selector"], manifest)
        job, _ = helpers.select_single_job(
            manifest, selectors, forbidden_job_type=case["forbidden"], job_ref=case["job"]
        )
    except Exception as fault:
        return type(fault).__name__
    return job["job_ref"]


print(json.dumps([pick(case) for case in json.load(sys.stdin)]))
