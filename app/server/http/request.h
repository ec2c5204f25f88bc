// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace rs::server {

using Header = std::pair<QByteArray, QByteArray>; //!< name in lower case, value

//! A request whose header has come, and nothing more.
struct Head {
    QByteArray method;
    QByteArray target; //!< as it came
    QList<Header> headers;
    bool isHttp10 = false;

    //! The first header of that name (lower case); null if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
};

//! A whole request, its body inflated.
struct Request {
    Head head;
    QByteArray body;
    QHostAddress client; //!< behind a trusted proxy: whom it names
    QByteArray id;       //!< in the log and in error reports
    bool isHead = false;
};

} // namespace rs::server
