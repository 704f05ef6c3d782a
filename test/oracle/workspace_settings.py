"""What dlt's settings providers read in workspaces, profile by profile.

Input: [{"settings": folder, "profiles": [str]}]. Output: per workspace, per profile, the documents of the "config" and
"secrets" providers with a tag for each value's type, or null where dlt raises.
"""

import datetime
import json
import sys

from dlt._workspace.providers import ProfileConfigTomlProvider, ProfileSecretsTomlProvider


def tagged(value):
    if isinstance(value, dict):
        return {key: tagged(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return ["list", [tagged(inner) for inner in value]]
    if isinstance(value, (datetime.date, datetime.time)):
        return ["moment", value.isoformat()]
    return [type(value).__name__, value if isinstance(value, str) else repr(value)]


def document(provider, settings, profile):
    try:
        return tagged(provider(settings, profile, None)._config_doc)
    except Exception:
        return None


def providers(settings, profile):
    return {
        "config": document(ProfileConfigTomlProvider, settings, profile),
        "secrets": document(ProfileSecretsTomlProvider, settings, profile),
    }


print(
    json.dumps(
        [
            [providers(each["settings"], profile) for profile in each["profiles"]]
            for each in json.load(sys.stdin)
        ]
    )
)
