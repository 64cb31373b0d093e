# SPDX-License-Identifier: GPL-3.0-or-later
# Data that core carries inside the program. Each block names where its source data comes from.
