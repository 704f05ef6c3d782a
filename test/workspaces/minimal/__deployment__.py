import load_rates

__all__ = ["load_rates"]
