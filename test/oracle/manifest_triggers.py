"""What dlt makes of triggers, selectors, periods, references and freshness constraints, one call at a time.

Input: [[function, argument, ...], ...] with the functions of CALLS below.
Output, for each call: {"value": result}, or {"error": message} where dlt raises.
"""

import json
import sys
import unicodedata
from datetime import datetime

from dlt._workspace.deployment import _job_ref, freshness, manifest, trigger
from dlt._workspace.deployment import _trigger_helpers as helpers


def parse_trigger(text):
    parsed = helpers.parse_trigger(text)
    expr = parsed.expr
    if isinstance(expr, datetime):
        expr = expr.isoformat()
    if isinstance(expr, float):
        expr = repr(expr)
    assert parsed.raw == text
    return [parsed.type, expr]


def as_tuples(value):
    """A list marked as a tuple by its first item becomes one, at every depth."""
    if isinstance(value, list):
        if value[:1] == ["tuple"]:
            return tuple(as_tuples(item) for item in value[1:])
        return [as_tuples(item) for item in value]
    return value


def every_number(kind, text):
    return trigger.every({"int": int, "float": float}[kind](text))


def once_number(kind, text):
    return trigger.once({"int": int, "float": float}[kind](text))


def cascade(root, jobs):
    by_ref = {job["job_ref"]: job for job in jobs}
    return [
        freshness.get_direct_freshness_downstream(root, by_ref),
        freshness.get_refresh_cascade_targets(root, by_ref),
    ]


def characters():
    """Of all code points that Unicode has assigned: which Python holds for what, as runs of [first, last]."""
    assigned = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in ("Cn", "Cs")]
    return {
        "assigned": runs(assigned),
        "start": runs(filter(str.isidentifier, assigned)),
        "continue": runs(char for char in assigned if ("a" + char).isidentifier()),
        "space": runs(filter(str.isspace, assigned)),
        "printable": runs(filter(str.isprintable, assigned)),
        "decimal": runs(filter(str.isdecimal, assigned)),
    }


def runs(chars):
    found = []
    for code in map(ord, chars):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def resolve_job_ref(text, known):
    return _job_ref.resolve_job_ref(text, known)


CALLS = {
    "parse_trigger": parse_trigger,
    "normalize_trigger": helpers.normalize_trigger,
    "normalize_triggers": lambda value: helpers.normalize_triggers(as_tuples(value)),
    "parse_period": lambda text: repr(helpers.parse_period_seconds(text)),
    "normalize_timeout": lambda text: repr(helpers.normalize_timeout(json.loads(text))),
    "humanize_trigger": helpers.humanize_trigger,
    "is_selector": helpers.is_selector,
    "match": helpers.match_triggers_with_selectors,
    "pick": helpers.pick_trigger,
    "fnmatch": helpers.fnmatch,
    "expand": manifest.expand_triggers,
    "default": lambda triggers: manifest.compute_default_trigger({"triggers": triggers}),
    "schedule": trigger.schedule,
    "every": trigger.every,
    "every_number": every_number,
    "once": trigger.once,
    "once_number": once_number,
    "http": trigger.http,
    "tag": trigger.tag,
    "webhook": trigger.webhook,
    "manual": trigger.manual,
    "pipeline_name": trigger.pipeline_name,
    "job_success": trigger.job_success,
    "job_fail": trigger.job_fail,
    "parse_freshness": lambda text: list(freshness.parse_freshness_constraint(text)),
    "normalize_freshness": freshness.normalize_freshness_constraint,
    "is_fresh": freshness.is_fresh,
    "is_matching_interval_fresh": freshness.is_matching_interval_fresh,
    "parse_job_ref": lambda ref: list(_job_ref.parse_job_ref(ref)),
    "resolve_job_ref": resolve_job_ref,
    "short_name": _job_ref.short_name,
    "label": _job_ref.format_job_label,
    "cascade": cascade,
    "characters": characters,
    "isidentifier": str.isidentifier,
    "strip": str.strip,
    "repr": lambda text: repr(json.loads(text)),
}


def answer(call):
    function, *arguments = call
    try:
        return {"value": CALLS[function](*arguments)}
    except Exception as error:
        return {"error": str(error)}


json.dump([answer(call) for call in json.load(sys.stdin)], sys.stdout)
