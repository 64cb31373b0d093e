// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cdesk::bench {

void benchMerge();
void benchPreview();
void benchOfficePrograms();
void benchTextDocument();

/// `FOLDER`: every .docx in it as PDF beside it, as one batch.
int renderFolder(const QStringList& arguments);

} // namespace cdesk::bench
