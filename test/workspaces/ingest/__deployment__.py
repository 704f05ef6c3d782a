"""Shop ingest: orders, customers and repository activity, loaded and checked around the clock.

Every source has a pipeline of its own, so that one failing API holds up nobody else.
"""

from data_quality import announce_failure, check_orders
from orders_pipeline import load_customers, load_orders
from repository_pipeline import load_commits

__all__ = ["load_commits", "load_orders", "load_customers", "check_orders", "announce_failure"]
