"""
Customer platform: accounts, billing and product events for every team.

Owned by the data platform team.
"""

from pipelines import billing_invoices, crm_accounts, crm_contacts, event_stream
from pipelines.checks import reconcile_accounts as reconcile

from shared import settings

__tags__ = [settings.TEAM, f"tier-{settings.TIER}"]

__all__ = ["crm_accounts", "crm_contacts", "billing_invoices", "event_stream", "reconcile"]
