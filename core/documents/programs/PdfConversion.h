// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/programs/PdfProgram.h"

#include <QByteArray>

#include <chrono>

namespace cdesk {

class FontCatalog;
class JobContext;

/// Has @p program turn Word documents into PDF, all in one run: in a folder of its own, with a profile of its own, so
/// that neither the person's open documents nor their settings are touched. Waits in short steps of @p job.
///
/// @param fonts  what stands for the office fonts that are not installed, so that both programs take the same; may be
///               null
/// @param limit  the program is ended when it takes longer
/// @return       one PDF for each document, in their order
/// Errors: pdf_program.not_started, pdf_program.too_slow, pdf_program.failed (detail: what it said),
/// file.not_writable, job.cancelled
Result<std::vector<QByteArray>> convertToPdf(const PdfProgram& program, const std::vector<QByteArray>& documents,
                                             const FontCatalog* fonts, JobContext& job,
                                             std::chrono::milliseconds limit = std::chrono::seconds(60));

} // namespace cdesk
