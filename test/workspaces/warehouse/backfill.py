"""The start of every rebuild."""

from dlt.hub import run


@run.job(
    refresh="always",
    execute={"concurrency": 1, "timeout": 300},
    expose={"tags": ["backfill"], "display_name": "Rebuild the warehouse"},
)
def rebuild():
    """Asks every job downstream to load its whole history again. Moves no data itself."""


if __name__ == "__main__":
    rebuild()
