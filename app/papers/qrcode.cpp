// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/qrcode.h"

#include <QUrl>

#include <qrencode.h>

#include <memory>

namespace rs::papers {

namespace {

constexpr int easyWidth = 57; //!< modules a side of a code that any phone reads from some steps away

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Encoded encode(const QByteArray& bytes, QRecLevel level) {
    // The engine asks for unsigned bytes.
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    return {QRcode_encodeData(int(bytes.size()), data, 0, level), &QRcode_free};
}

//! As a browser would send it; a text that is no link stays as it is.
QByteArray bytesOf(const QString& link) {
    const QUrl url(link.trimmed(), QUrl::TolerantMode);
    const bool isLink = url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
    return isLink ? url.toEncoded() : link.trimmed().toUtf8();
}

} // namespace

base::Result<QrCode> qrCodeOf(const QString& link) {
    const QByteArray bytes = bytesOf(link);
    Encoded code(nullptr, &QRcode_free);
    if (!bytes.isEmpty()) code = encode(bytes, QR_ECLEVEL_Q);
    // A phone sees small modules worse than it misses the words that are repeated.
    if (!bytes.isEmpty() && (!code || code->width > easyWidth)) code = encode(bytes, QR_ECLEVEL_L);
    if (!code) return base::fail(base::ErrorCode::ValueInvalid, {QStringLiteral("link"), link});

    QrCode made{code->width, QBitArray(code->width * code->width)};
    for (int i = 0; i < code->width * code->width; ++i) made.dark.setBit(i, (code->data[i] & 1) != 0);
    return made;
}

} // namespace rs::papers
