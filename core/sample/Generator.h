// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

namespace cdesk {

class Office;

/// What to generate; the same wish on the same day gives the same office.
struct GeneratorWish {
    int contracts = 0; ///< 0 … 1,000,000
    int customers = 1; ///< 1 … 200,000
    quint32 seed = 1;
};

/// Fills an office without customers and contracts with a large, realistic stock for measuring: five years of
/// contracts in every state, with parties, lines, numbers by rule, history, log and archive. Written in slices straight
/// through the repositories.
/// Errors: generate.out_of_range (field: contracts or customers), generate.office_not_empty, job.cancelled, storage.*
Result<void> generateOffice(Office& office, const GeneratorWish& wish, JobContext& job);

} // namespace cdesk
