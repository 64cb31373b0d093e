// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cdesk {

/// What the small square code of a printed page says: which page of which version of which contract it is (E1).
struct PageCode {
    QString number; ///< of the contract, as the office writes it
    int version = 1;
    int page = 1; ///< counted from 1
    int pages = 1;
    QString digest; ///< 12 upper-case hex digits over the text of the page, see pageDigest()

    friend bool operator==(const PageCode&, const PageCode&) = default;
};

/// The code as text: `CD1:XS-202603-0001:1:2/5:0123456789AB`.
///
/// Only characters that a QR code packs tightly (A–Z, 0–9, blank, - . / * +) stand as they are; every other one,
/// the colon among them, is `$` with the four hex digits of its UTF-16 unit: 销售〔2026〕1 is
/// `$9500$552E$30142026$30151`. So numbers may hold whatever an office likes, and a usual number fits 25 × 25 modules.
QString toPayload(const PageCode& code);

/// Reads what toPayload() wrote, to the letter; nothing for any other text, whoever made it.
std::optional<PageCode> parsePageCode(QStringView payload);

} // namespace cdesk
