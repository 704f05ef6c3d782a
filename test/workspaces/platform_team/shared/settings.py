"""What all pipelines of this repository agree on."""

TEAM = "data-platform"
TIER = 1

NIGHTLY_HOUR = 3
BUSINESS_ZONE = "Europe/Amsterdam"
MINUTE = 60

TIMEOUTS = {
    "short": 10 * MINUTE,
    "long": {"timeout": 4 * 60 * MINUTE, "grace_period": 90},
}


def labels(*extra):
    """Tags of a job: the team's first, then its own."""
    return [TEAM, *extra]
