# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, translations and the handbook that the window carries inside the program.
