"""Runs the scripts of a JSON list from standard input; writes what each printed, in all digits, and its error."""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def in_words(value):
    """Lists of numbers as lists of texts that JavaScript reads: JSON has neither NaN nor Infinity."""
    if isinstance(value, list):
        return [in_words(each) for each in value]
    if value is None:
        return None
    return repr(float(value)).replace("nan", "NaN").replace("inf", "Infinity")


def run(script):
    printed = []

    def record(*values):
        numbers = [value for value in values if not isinstance(value, str)]
        value = numbers[0] if len(numbers) == 1 else numbers
        printed.append(in_words(value.tolist() if hasattr(value, "tolist") else value))

    try:
        exec(script, {"print": record})
    except Exception as error:
        return {"printed": printed, "error": f"{type(error).__name__}: {error}"}
    return {"printed": printed, "error": None}


json.dump([run(script) for script in json.load(sys.stdin)], sys.stdout)
