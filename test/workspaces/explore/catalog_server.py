"""Describes the tables of the warehouse to an assistant."""

import dlt
from fastmcp import FastMCP

__require__ = {"dependency_groups": ["assistant"]}

mcp = FastMCP("catalog", instructions="Ask for tables before asking for columns.")


@mcp.tool
def tables() -> list:
    """Names of all tables."""
    return list(dlt.attach("sales").default_schema.tables)


@mcp.tool
def columns(table: str) -> dict:
    """Columns of one table with their types."""
    return dlt.attach("sales").default_schema.tables[table]["columns"]


if __name__ == "__main__":
    mcp.run(transport="http")
