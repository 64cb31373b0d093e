# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of the sample office: dice that always fall alike, credit codes, exact sums, days relative to a base day."""

CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100: without I, O, S, V, Z
CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]  # GB 11714
MICRO = 1_000_000


class Dice:
    """A small generator of our own, so that the files do not depend on the version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, choices):
        return choices[self.below(len(choices))]


def organisation_body(number):
    """Nine characters with their own check digit; the series YX has not been given to anybody."""
    body = f"YX{number:06d}"
    total = sum(weight * int(sign, 36) for weight, sign in zip(BODY_WEIGHTS, body))
    return body + "0123456789X0"[(11 - total % 11) % 11]


def credit_code(prefix, region_code, number):
    """A unified social credit code whose two check digits are right (GB 32100, GB 11714)."""
    code = prefix + region_code + organisation_body(number)
    total = sum(weight * CODE_LETTERS.index(sign) for weight, sign in zip(CODE_WEIGHTS, code))
    return code + CODE_LETTERS[(31 - total % 31) % 31]


def rounded(numerator, denominator):
    """Whole-number division, half up."""
    return (2 * numerator + denominator) // (2 * denominator)


def line(product, quantity_micro):
    """A line item: amount including tax, rounded once, half up to the fen."""
    yuan, _, cents = product["price"].partition(".")
    price_micro = int(yuan) * MICRO + int(cents.ljust(6, "0"))
    return {"product": product["name"], "specification": product["specification"], "unit": product["unit"],
            "quantity_micro": quantity_micro, "unit_price_micro": price_micro,
            "tax_rate_ppm": int(product["tax_percent"]) * 10000,
            "amount_minor": rounded(quantity_micro * price_micro, MICRO * 10000)}


def sums(lines):
    """Total including tax, net and tax of line items; the tax is taken out of each line on its own."""
    total = sum(entry["amount_minor"] for entry in lines)
    net = sum(rounded(entry["amount_minor"] * MICRO, MICRO + entry["tax_rate_ppm"]) for entry in lines)
    return {"amount_minor": total, "net_amount_minor": net, "tax_amount_minor": total - net}


def offset(months, days):
    """A day relative to the base day: base + days, then + months (clamped to the end of a short month)."""
    return {"months": months, "days": days}


def shifted(day, months=0, days=0):
    return offset(day["months"] + months, day["days"] + days)


def about(day):
    """Days from the base day, for sorting only."""
    return day["months"] * 30.44 + day["days"]
