"""Reference rates of the day, published on working days in the afternoon."""

from typing import Literal, Optional

import dlt
from dlt.hub import run


@dlt.source(name="reference_rates")
def reference_rates(base: str = "EUR"):
    @dlt.resource(write_disposition="append")
    def rates():
        from dlt.sources.helpers import requests

        yield requests.get("https://rates.example.com/daily", params={"base": base}).json()

    return rates


@run.job(
    trigger=["30 16 * * mon-fri", "deployment"],
    deliver=reference_rates,
    require={"timezone": "Europe/Berlin"},
    expose={"tags": ["ingest", "fx"]},
)
def load_fx_rates(
    base: Literal["EUR", "USD"] = "EUR",
    symbols: Optional[list] = None,
    *,
    fallback_to_yesterday: bool = True,
):
    """Appends the day's reference rates."""
    pipeline = dlt.pipeline("fx_rates", destination="warehouse", dataset_name="fx")
    pipeline.run(reference_rates(base))


if __name__ == "__main__":
    load_fx_rates()
