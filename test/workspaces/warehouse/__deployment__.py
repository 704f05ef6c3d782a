"""Finance warehouse: hourly loads, marts that follow them, and one button that rebuilds everything."""

from backfill import rebuild
from fx_rates import load_fx_rates
from ledger import close_month, load_entries
from marts import finance_snapshot, refresh_marts, revenue_by_region

__tags__ = ["finance", "warehouse"]

__all__ = [
    "rebuild",
    "load_entries",
    "load_fx_rates",
    "close_month",
    "refresh_marts",
    "revenue_by_region",
    "finance_snapshot",
]
