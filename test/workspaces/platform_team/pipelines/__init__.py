"""One module for each system that data comes from."""

from .billing import invoices as billing_invoices
from .crm import load_accounts as crm_accounts
from .crm import load_contacts as crm_contacts
from .events import event_stream

__all__ = ["billing_invoices", "crm_accounts", "crm_contacts", "event_stream"]
