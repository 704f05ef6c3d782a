"""Explore: notebooks, a status board and two servers that answer questions about the data."""

from dlt.hub import run

import catalog_server
import sales_notebook
import status_board

__all__ = ["sales_notebook", "status_board", "catalog_server", "ask_sales"]


@run.interactive(
    section="ask_sales",
    interface="mcp",
    idle_timeout="30m",
    expose={"display_name": "Ask the sales data", "tags": ["assistant"]},
    require={"dependency_groups": ["assistant"]},
)
def ask_sales(dataset_name: str = "sales", row_limit: int = 200):
    """Read-only questions about the sales dataset."""
    import dlt
    from fastmcp import FastMCP

    server = FastMCP("sales")

    @server.tool
    def query(sql: str) -> list:
        """Runs one SELECT and returns at most `row_limit` rows."""
        return dlt.attach("sales", dataset_name=dataset_name).dataset()(sql).fetchmany(row_limit)

    return server
