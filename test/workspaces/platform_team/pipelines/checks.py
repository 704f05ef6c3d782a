"""Do the systems agree?"""

from dlt.hub import run
from shared.settings import labels

from . import billing, crm


@run.job(trigger=crm.load_accounts.completed, freshness=billing.load_invoices.is_fresh, expose={"tags": labels("quality")})
def reconcile_accounts(max_difference: float = 0.005):
    """Compares accounts that are billed with accounts that are known."""


if __name__ == "__main__":
    reconcile_accounts()
