"""Invoices, after the accounts they belong to."""

import dlt
from dlt.hub import run
from shared.settings import TIMEOUTS, labels

from .crm import load_accounts


@run.pipeline(
    "billing",
    name="invoices",
    section="billing",
    trigger=load_accounts.success,
    freshness=[load_accounts.is_fresh],
    execute={"timeout": TIMEOUTS["short"]},
    expose={"tags": labels("billing")},
)
def load_invoices(
    token: str = dlt.secrets.value,
    currencies: list = dlt.config.value,
    since: str = None,
):
    """Loads invoices issued or changed since `since`."""
    dlt.pipeline("billing", destination="warehouse").run([{"since": since}], table_name="invoices")


invoices = load_invoices

if __name__ == "__main__":
    load_invoices()
