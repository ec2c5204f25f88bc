// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/failure.h"

namespace rs::protocol {

int statusOf(Failure failure) {
    switch (failure) {
    case Failure::Malformed:
        return 400;
    case Failure::Token:
    case Failure::SignIn:
    case Failure::SecondFactor:
        return 401;
    case Failure::DeviceRevoked:
    case Failure::Forbidden:
        return 403;
    case Failure::NotFound:
        return 404;
    case Failure::EpochChanged:
    case Failure::CursorAhead:
        return 409;
    case Failure::TooLarge:
        return 413;
    case Failure::UpgradeRequired:
        return 426;
    case Failure::Busy:
        return 503;
    }
    Q_UNREACHABLE();
}

QByteArray wordOf(Failure failure) {
    switch (failure) {
    case Failure::Malformed:
        return QByteArrayLiteral("malformed");
    case Failure::Token:
        return QByteArrayLiteral("token");
    case Failure::SignIn:
        return QByteArrayLiteral("sign_in");
    case Failure::SecondFactor:
        return QByteArrayLiteral("second_factor");
    case Failure::DeviceRevoked:
        return QByteArrayLiteral("device_revoked");
    case Failure::Forbidden:
        return QByteArrayLiteral("forbidden");
    case Failure::NotFound:
        return QByteArrayLiteral("not_found");
    case Failure::EpochChanged:
        return QByteArrayLiteral("epoch_changed");
    case Failure::CursorAhead:
        return QByteArrayLiteral("cursor_ahead");
    case Failure::TooLarge:
        return QByteArrayLiteral("too_large");
    case Failure::UpgradeRequired:
        return QByteArrayLiteral("upgrade_required");
    case Failure::Busy:
        return QByteArrayLiteral("busy");
    }
    Q_UNREACHABLE();
}

std::optional<Failure> failureOf(QByteArrayView word) {
    for (int number = 0; number <= int(Failure::Busy); ++number) {
        if (word == wordOf(Failure(number))) return Failure(number);
    }
    return std::nullopt;
}

} // namespace rs::protocol
