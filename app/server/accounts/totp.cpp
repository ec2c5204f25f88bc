// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/totp.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

#include <sodium.h>

namespace rs::server {

namespace {

constexpr QLatin1String alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

bool isSame(const QString& code, const QString& right) {
    const QByteArray one = code.toUtf8(), two = right.toUtf8();
    return one.size() == two.size() && sodium_memcmp(one.constData(), two.constData(), size_t(one.size())) == 0;
}

} // namespace

QString totpCode(const QByteArray& secret, qint64 step, int digits) {
    QByteArray counter(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(quint64(step), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    quint32 limit = 1;
    for (int i = 0; i < digits; ++i) limit *= 10;
    return QString::number(number % limit).rightJustified(digits, u'0');
}

std::optional<qint64> totpStep(const QByteArray& secret, const QString& code, qint64 nowMs, qint64 used) {
    const qint64 now = nowMs / totpPeriodMs;
    std::optional<qint64> found;
    for (const qint64 step : {now - 1, now, now + 1}) { // all of them, whichever it is: the time tells nothing
        if (isSame(code, totpCode(secret, step)) && step > used) found = step;
    }
    return found;
}

QString toBase32(const QByteArray& bytes) {
    QString text;
    quint32 pool = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pool = (pool << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5) text += alphabet.at(qsizetype((pool >> (bits - 5)) & 31));
    }
    if (bits > 0) text += alphabet.at(qsizetype((pool << (5 - bits)) & 31));
    return text;
}

std::optional<QByteArray> fromBase32(const QString& text) {
    QByteArray bytes;
    quint32 pool = 0;
    int bits = 0;
    for (const QChar letter : text) {
        if (letter == u' ' || letter == u'=' || letter == u'-') continue;
        const qsizetype value = QString(alphabet).indexOf(letter.toUpper());
        if (value < 0) return {};
        pool = (pool << 5) | quint32(value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += char((pool >> bits) & 0xff);
    }
    return bytes;
}

QString totpAddress(const QString& account, const QByteArray& secret) {
    const QString label = QString::fromLatin1(QUrl::toPercentEncoding(account));
    return QStringLiteral("otpauth://totp/Regional%20School:%1?secret=%2&issuer=Regional%20School")
        .arg(label, toBase32(secret));
}

} // namespace rs::server
