// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/token.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace rs::server {

namespace {

constexpr qsizetype tokenBytes = 32;

} // namespace

QByteArray randomBytes(qsizetype count) {
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QString freshToken() {
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(randomBytes(tokenBytes).toBase64(form));
}

QByteArray hashOf(const QString& token) { return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256); }

} // namespace rs::server
