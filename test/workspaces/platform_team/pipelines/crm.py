"""Accounts and contacts of the CRM."""

import dlt
from shared.schedules import nightly


def crm_source(path: str, token: str):
    from dlt.sources.rest_api import rest_api_source

    return rest_api_source(
        {
            "client": {"base_url": "https://crm.example.com/v3/", "auth": {"type": "bearer", "token": token}},
            "resources": [path],
        }
    )


@nightly("crm_accounts", area="crm")
def load_accounts(token: str = dlt.secrets.value, include_archived: bool = False):
    """Loads all accounts."""
    dlt.pipeline("crm_accounts", destination="warehouse").run(crm_source("accounts", token))


@nightly("crm_contacts", minute=20, area="crm")
def load_contacts(token: str = dlt.secrets.value):
    """Loads all contacts."""
    dlt.pipeline("crm_contacts", destination="warehouse").run(crm_source("contacts", token))


if __name__ == "__main__":
    load_accounts()
