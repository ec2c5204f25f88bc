// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace rs::protocol {

//! Why a whole request was not done, as a word in the body (protocol chapter 2.5). What the caller does: codes in
//! base::ErrorCode of the same name.
enum class Failure {
    Malformed,       //!< 400: halve the batch, isolate the operation
    Token,           //!< 401: refresh the token, once
    SignIn,          //!< 401: wrong name, password or code; which one is not said
    SecondFactor,    //!< 401: a code is needed
    DeviceRevoked,   //!< 403: stop; wipe after a last push to quarantine
    Forbidden,       //!< 403: and the same for what does not exist
    NotFound,        //!< 404
    EpochChanged,    //!< 409: the server was restored
    CursorAhead,     //!< 409: the same, noticed by a cursor
    TooLarge,        //!< 413: halve
    UpgradeRequired, //!< 426: go on offline
    Busy,            //!< 429 or 503, with Retry-After
};

[[nodiscard]] int statusOf(Failure failure);
[[nodiscard]] QByteArray wordOf(Failure failure);
//! Nothing if it is no word of the protocol.
[[nodiscard]] std::optional<Failure> failureOf(QByteArrayView word);

} // namespace rs::protocol
