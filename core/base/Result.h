// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cdesk {

/// What went wrong, as seen by the caller: decides exit status, retry and colour, never the wording.
enum class ErrorKind {
    Invalid,   ///< the input breaks a rule; `field` names the input
    NotFound,  ///< the thing asked for does not exist (any more)
    Denied,    ///< the actor may not do this
    Conflict,  ///< somebody else changed it first
    Cancelled, ///< the person stopped it
    Fault,     ///< disk, database or file broke; nothing was changed
};

/// A refusal or fault as data. `code` is stable and has a sentence in both languages (ui/text).
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString code;   ///< `noun.problem`, e.g. `contract.state.forbidden`
    QString field;  ///< key of the input it belongs to, empty if none
    QString detail; ///< the offending value or place (path, row, paragraph); plain text, never translated

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthands for refusals: `return invalid(u"customer.name_missing"_s, u"name"_s);`
inline tl::unexpected<Error> refused(ErrorKind kind, const QString& code, const QString& field = {},
                                     const QString& detail = {})
{
    return tl::unexpected<Error>(Error{kind, code, field, detail});
}
inline tl::unexpected<Error> invalid(const QString& code, const QString& field = {}, const QString& detail = {})
{
    return refused(ErrorKind::Invalid, code, field, detail);
}
/// `notFound(u"contract"_s)` has the code `contract.not_found`.
inline tl::unexpected<Error> notFound(const QString& noun, const QString& detail = {})
{
    return refused(ErrorKind::NotFound, noun + QLatin1StringView(".not_found"), {}, detail);
}
inline tl::unexpected<Error> denied(const QString& code, const QString& detail = {})
{
    return refused(ErrorKind::Denied, code, {}, detail);
}
/// `conflict(u"contract"_s)` has the code `contract.changed_meanwhile`.
inline tl::unexpected<Error> conflict(const QString& noun)
{
    return refused(ErrorKind::Conflict, noun + QLatin1StringView(".changed_meanwhile"));
}
inline tl::unexpected<Error> cancelled()
{
    return refused(ErrorKind::Cancelled, QStringLiteral("job.cancelled"));
}
inline tl::unexpected<Error> fault(const QString& code, const QString& detail = {})
{
    return refused(ErrorKind::Fault, code, {}, detail);
}
/// Passes an error on from a Result of another type.
template <class T>
tl::unexpected<Error> passOn(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace cdesk
