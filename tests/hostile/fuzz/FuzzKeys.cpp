// SPDX-License-Identifier: GPL-3.0-or-later
// The key file of an office, which anybody who holds the folder may write; and codes typed from a recovery sheet.
#include "core/keys/KeyFile.h"
#include "core/keys/RecoveryCode.h"
#include "tests/hostile/fuzz/Fuzz.h"

using namespace cdesk;

void fuzzKeys(const QByteArray& input)
{
    static_cast<void>(parseKeyFile(input, {}));
    static_cast<void>(RecoveryCode::parse(QString::fromUtf8(input)));
}
