# SPDX-License-Identifier: GPL-3.0-or-later
"""The 120 contracts of the sample office: how many of which state, when they run, what they sell."""
from sample_values import MICRO, about, line, offset, shifted, sums

MONTHS = {"6m": 6, "12m": 12, "24m": 24, "36m": 36}


def plan(state, months, days, first="12m", renewal="none", notice="30d", following="", **more):
    """One contract to be made: its state and when its first term begins."""
    return {"state": state, "start": offset(months, days), "first": first, "renewal": renewal, "notice": notice,
            "next": following, **more}


def performing():
    """Contracts that run: the ones about which the program must speak up today, and the quiet rest."""
    soon = [plan("performing", -12, left + 1, renewal=renewal) for left, renewal in
            ((3, "none"), (7, "express"), (25, "none"), (30, "express"), (45, "none"), (60, "express"), (90, "none"))]
    renewed = [plan("performing", -12, 21, renewal="express", decision="renew", decided=offset(0, -9), key="p1")]
    decided = [plan("performing", -12, left + 1, renewal="express", decision=decision, decided=offset(0, -12), key=key)
               for left, decision, key in ((33, "renew", "p2"), (52, "renegotiate", None), (75, "let_go", None))]
    # The last day to give notice is about today: -2 has just been missed, 12 is still to come.
    notices = [plan("performing", -12, 60 + left + 1, renewal="tacit", notice="60d", following="12m")
               for left in (-2, 0, 1)]
    notices += [plan("performing", -10, left + 1, renewal="tacit", notice="2m", following="12m") for left in (5, 12)]
    rolled = [plan("performing", months, 11, renewal="tacit", notice="1m", following="12m")
              for months in (-20, -27, -30, -33)]
    endless = [plan("performing", months, 6, first="", notice="3m", term_kind="open_ended") for months in
               (-34, -22, -15, -4)]
    overdue = [plan("performing", -12, -4, renewal="express"), plan("performing", -24, -15, first="24m")]
    successors = [plan("performing", months, 3, renewal="express", follows=key) for months, key in
                  ((-5, "a1"), (-4, "a2"), (-7, "a3"), (-8, "a4"))]
    quiet = [plan("performing", -months, 9, first=first, renewal=renewal) for months, first, renewal in
             ((1, "12m", "none"), (2, "24m", "express"), (2, "6m", "none"), (3, "12m", "none"), (4, "36m", "express"),
              (5, "12m", "none"), (6, "24m", "none"), (7, "12m", "express"), (8, "36m", "none"), (10, "24m", "none"))]
    return soon + renewed + decided + notices + rolled + endless + overdue + successors + quiet


def waiting():
    """Contracts that do not run yet."""
    plans = [plan("draft", 0, days) for days in (9, 14, 20, 24, 30, 31, 40)]
    plans.append(plan("draft", 0, 34, renewal="express", follows="p2"))
    plans += [plan("returned", 0, days, comment=comment) for days, comment in
              ((12, "第七条三期付款比例相加不足百分之百，请更正后再报。"), (15, "交货地点与客户订单不一致，请与客户核实。"),
               (18, "质保期写了三十六个月，超出公司规定，请说明理由或者改为十二个月。"))]
    plans += [plan("in_review", 0, days) for days in (8, 10, 13, 16, 19, 22, 27)]
    plans += [plan("approved", 0, days) for days in (5, 7, 9, 11, 17)]
    plans += [plan("being_signed", 0, days) for days in (2, 3, 4, 6, 8)]
    plans += [plan("signed", 0, days) for days in (2, 4, 6, 10)]
    plans.append(plan("signed", 0, 21, renewal="express", follows="p1"))
    plans.append(plan("signed", 0, 15, first="24m"))
    return plans


def finished():
    """Contracts that are over: not yet filed, ended early, filed, destroyed after their time, void."""
    plans = [plan("completed", months, days) for months, days in
             ((-12, -20), (-12, -33), (-13, 2), (-13, -11), (-14, 5), (-12, -46), (-13, -19))]
    plans += [plan("completed", months, 4, first="6m") for months in (-7, -8, -9)]
    plans += [plan("terminated", -18, 8, ended=offset(-11, 2), comment="客户生产线停产，双方协商一致解除，已结清。"),
              plan("terminated", -14, 3, ended=offset(-6, 0), comment="客户逾期付款超过三十日，经催告后仍未支付，我方发出解除通知。"),
              plan("terminated", -9, 5, ended=offset(-3, 4), comment="设备停用，客户提前三十日通知终止服务。"),
              plan("terminated", -26, 7, first="36m", ended=offset(-8, 1), comment="客户搬迁，双方签订解除协议。"),
              plan("terminated", -6, 2, ended=offset(-1, 3), comment="型号停产无法供货，双方协商一致解除，预付款已退还。")]
    for number in range(25):
        start = offset(-36 + number * 22 // 25, 2 + number % 9)
        plans.append(plan("archived", start["months"], start["days"], retention=[10, 30, 10, None, 10][number % 5]))
    for entry, key in zip(plans[-4:], ("a4", "a3", "a1", "a2")):
        months = {"a1": -17, "a2": -16, "a3": -19, "a4": -20}[key]
        entry.update(start=offset(months, 3), renewal="express", key=key, decision="renew",
                     decided=offset(months + 11, 0))
    plans += [plan("disposed", months, 6, retention=10) for months in (-145, -142, -138)]
    plans += [plan("void", -months, 9, comment=comment) for months, comment in
              ((4, "客户取消采购计划。"), (7, "重复起草，以另一份合同为准。"), (2, "客户改为通过招标采购。"))]
    return plans


def history(entry):
    """The days on which people acted, as far as the contract has come."""
    start, state = entry["start"], entry["state"]
    if state in ("draft", "returned", "in_review", "approved", "being_signed"):
        days = {"draft": 2, "returned": 6, "in_review": 4, "approved": 7, "being_signed": 10}[state]
        begun = offset(0, -days)
    else:
        begun = shifted(start, days=-16 - (24 if state == "signed" else 0))
    steps = {"drafted": begun}
    if state not in ("draft", "void"):
        steps["submitted"] = shifted(begun, days=2)
    if state == "returned":
        steps["returned"] = shifted(begun, days=4)
    if state == "void":
        steps["voided"] = shifted(begun, days=5)
    if state not in ("draft", "void", "returned", "in_review"):
        steps["approved"] = shifted(begun, days=5)
    if state not in ("draft", "void", "returned", "in_review", "approved"):
        steps["sent_for_signing"] = shifted(begun, days=7)
    if state in ("signed", "performing", "completed", "terminated", "archived", "disposed"):
        steps["signed"] = shifted(begun, days=11)
    if state in ("performing", "completed", "terminated", "archived", "disposed"):
        steps["activated"] = start
    if state == "performing" and about(start) < -45:
        steps["filed"] = shifted(start, days=20)  # the paper of a running contract is filed without ending it
    if state in ("completed", "archived", "disposed"):
        steps["completed"] = shifted(start, months=MONTHS[entry["first"]], days=2)
    if state == "terminated":
        steps["terminated"] = entry["ended"]
    if state in ("archived", "disposed"):
        steps["filed"] = shifted(start, months=MONTHS[entry["first"]], days=14)
    if state == "disposed":
        steps["disposed"] = shifted(start, months=MONTHS[entry["first"]] + 121, days=14)
    return steps


def line_items(entry, kind, products, dice):
    offered = [product for product in products if product["kind"] == kind]
    first = dice.below(len(offered))
    lines = []
    for number in range(1 + dice.below(4 if kind == "goods" else 2)):
        product = offered[(first + number * 4) % len(offered)]
        quantity = (1 + dice.below(int(product["most"]))) * MICRO
        if product["unit"] == "米":
            quantity += MICRO // 2
        lines.append(line(product, quantity))
    return lines


def instalments(entry, kind, total):
    """30/60/10 for goods, quarters for services; whatever rounding leaves over is in the last one."""
    if kind == "goods":
        parts = [("预付款", 30, 0, 7), ("验收款", 60, 1, 10), ("质保金", 10, 12, 20)]
    else:
        parts = [(f"第{name}季度服务费", 25, 3 * number, 12) for number, name in enumerate("一二三四", 1)]
    rows, left = [], total
    for number, (name, percent, months, days) in enumerate(parts):
        amount = left if number == len(parts) - 1 else total * percent // 100
        left -= amount
        rows.append({"name": name, "percent": percent, "due": shifted(entry["start"], months, days),
                     "amount_minor": amount})
    return rows


def answers(entry, kind, customer, lines):
    """What the template asks and has no default for."""
    if kind == "goods":
        return {"交货地点": customer["addresses"][-1]["address"], "交货日期": shifted(entry["start"], days=25)}
    return {"服务名称": lines[0]["product"] + "服务"}


def archive(entry, number, steps):
    """Where the paper lies; places follow the order of filing."""
    return {"category": "销售合同", "room": "一号档案室",
            "cabinet": f"{1 + number // 12}号柜", "box": f"{1 + number // 4:02d}盒", "slot": f"{1 + number % 4}",
            "paper_copies": 2 if number % 3 else 1, "electronic_copies": 1, "retention_years": entry.get("retention", 10),
            "filed": steps["filed"],
            "checklist": {"正本": True, "审批表": True, "授权书": number % 4 != 0, "验收单": number % 5 != 0, "发票": True}}


def contracts(customers, products, dice):
    """All contracts, oldest first."""
    buyers = [one for one in customers if one["status"] != "prospect"]
    # Class A buys three times as often as the others.
    pool = [one for one in buyers for _ in range(3 if one["class"] == "A" else 1)]
    plans = sorted(performing() + waiting() + finished(), key=lambda entry: about(history(entry)["drafted"]))
    by_key, rows, filed = {}, [], []
    for number, entry in enumerate(plans, 1):
        before = by_key.get(entry.get("follows"))
        kind = before["_kind"] if before else "service" if entry["renewal"] == "tacit" or entry.get(
            "term_kind") or number % 5 in (1, 3) else "goods"
        customer = before["_customer"] if before else buyers[number % len(buyers)] if number % 3 == 0 else dice.pick(pool)
        lines = line_items(entry, kind, products, dice)
        steps = history(entry)
        totals = sums(lines)
        ended = entry["state"] in ("archived", "disposed", "completed", "terminated")
        row = {
            "ref": f"c{number:03d}",
            "title": f"{customer['short_name']}{lines[0]['product']}{'采购' if kind == 'goods' else '服务'}合同".replace("服务服务", "服务"),
            "contract_type": "买卖合同" if kind == "goods" else "服务合同", "subject": "动产" if kind == "goods" else "服务",
            "form": "oral" if number == 17 else "electronic" if number % 11 == 0 else "written",
            "template": "sale.docx" if kind == "goods" else "service.docx",
            "customer": customer["ref"], "salesperson": customer["salesperson"], "state": entry["state"], "currency": "CNY",
            "lines": lines, **totals,
            "term": {"kind": entry.get("term_kind", "fixed"), "start": entry["start"], "first": entry["first"],
                     "next": entry["next"], "notice": entry["notice"], "renewal": entry["renewal"]},
            "steps": steps, "comment": entry.get("comment", ""),
            "renewal_decision": entry.get("decision", "open"), "renewal_decided": entry.get("decided"),
            "predecessor": before["ref"] if before else None,
            "answers": answers(entry, kind, customer, lines),
            "instalments": instalments(entry, kind, totals["amount_minor"]) if entry["state"] != "void" else [],
            "archive": None,
        }
        if entry.get("key"):
            by_key[entry["key"]] = {**row, "_kind": kind, "_customer": customer}
        rows.append(row)
        if "filed" in steps:
            filed.append((row, entry))
    filed.sort(key=lambda pair: about(pair[0]["steps"]["filed"]))
    for number, (row, entry) in enumerate(filed, 1):
        row["archive"] = archive(entry, number, row["steps"])
    return rows
