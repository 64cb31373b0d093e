// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"
#include "core/storage/OfficeFolder.h"

#include <QDate>

namespace cdesk {

class Clock;
class FontCatalog;
class Office;

/// Fills a new office with the sample: a fictitious supplier with 40 customers and 120 contracts of every state, as of
/// @p today. Everything goes through the services the program itself uses, with a clock that plays the past, so
/// history and log look as if people had worked for three years. The contracts of the last year have their finished
/// texts and signed copies; without @p fonts there are no pages, and all texts count as written elsewhere.
/// Errors: sample.unreadable, job.cancelled and those of the services
Result<void> fillWithSample(Office& office, QDate today, FontCatalog* fonts, JobContext& job);

/// Makes a sample office in a missing or empty folder: whole, or not at all.
/// Errors: office.exists, office.folder_not_empty (detail: the folder), and those of fillWithSample
Result<void> createSampleOffice(const OfficeFolder& folder, const Clock& clock, FontCatalog* fonts, JobContext& job);

} // namespace cdesk
