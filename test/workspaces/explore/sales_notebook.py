"""Weekly sales by region, for the Monday meeting."""

import marimo

__generated_with = "0.16.0"
__expose__ = {
    "interface": "gui",
    "category": "notebook",
    "display_name": "Weekly sales",
    "tags": ["report", "sales"],
    "starred": True,
}
__require__ = {"dependency_groups": ["notebook"], "profile": "access"}

app = marimo.App(width="medium", app_title="Weekly sales")


@app.cell
def _():
    import dlt

    sales = dlt.attach("sales").dataset()
    return (sales,)


@app.cell
def _(sales):
    sales("SELECT region, sum(amount) FROM orders GROUP BY 1").df()
    return


if __name__ == "__main__":
    app.run()
