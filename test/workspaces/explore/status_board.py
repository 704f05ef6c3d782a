"""What was loaded when, one line for each table."""

import dlt
import streamlit as st

__trigger__ = "tag:board"
__require__ = {"dependency_groups": ["board"]}


def loads():
    return dlt.attach("sales").dataset()("SELECT load_id, status, inserted_at FROM _dlt_loads").df()


def main():
    st.title("Status board")
    st.dataframe(loads())


if __name__ == "__main__":
    main()
