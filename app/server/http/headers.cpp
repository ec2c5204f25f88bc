// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headers.h"

#include <algorithm>

namespace rs::server {

namespace {

constexpr qsizetype longestToken = 256;
constexpr qsizetype longestForwarding = 64; //!< more proxies in a row are an attack

bool isTokenLetter(char letter) {
    const bool isAlphaNumeric =
        (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    return isAlphaNumeric || QByteArrayView("-._~+/=").contains(letter);
}

//! Weight of "gzip;q=0.5" is not 0.
bool isWelcome(const QList<QByteArray>& words) {
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray word = words.at(i).trimmed().toLower();
        if (!word.startsWith("q=")) continue;
        bool isNumber = false;
        const double weight = word.mid(2).toDouble(&isNumber);
        return isNumber && weight > 0;
    }
    return true;
}

//! An address of X-Forwarded-For; some proxies write a port behind it.
QHostAddress forwardedAddress(const QByteArray& word) {
    QByteArray text = word.trimmed();
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? QByteArray() : text.mid(1, end - 1);
    } else if (text.count(':') == 1) {
        text = text.left(text.indexOf(':'));
    }
    if (text.isEmpty() || text.size() > 45) return {};
    return plainAddress(QHostAddress(QString::fromLatin1(text)));
}

} // namespace

QByteArray Head::header(QByteArrayView name) const {
    for (const Header& one : headers) {
        if (one.first == name) return one.second.isNull() ? QByteArray("") : one.second;
    }
    return {};
}

qsizetype Head::count(QByteArrayView name) const {
    return std::count_if(headers.begin(), headers.end(), [&](const Header& one) { return one.first == name; });
}

std::optional<QByteArray> pathOf(const QByteArray& target) {
    if (!target.startsWith('/')) return {};
    const bool isPlain = std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!isPlain || target.contains('#')) return {};
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

std::optional<QByteArray> bearerToken(const QByteArray& authorization) {
    constexpr qsizetype schemeLength = 7;
    if (authorization.left(schemeLength).toLower() != "bearer ") return {};
    const QByteArray token = authorization.mid(schemeLength);
    if (token.isEmpty() || token.size() > longestToken) return {};
    if (!std::all_of(token.begin(), token.end(), isTokenLetter)) return {};
    return token;
}

bool acceptsGzip(const QByteArray& acceptEncoding) {
    bool isAnyWelcome = false;
    for (const QByteArray& one : acceptEncoding.split(',')) {
        const QList<QByteArray> words = one.split(';');
        const QByteArray name = words.first().trimmed().toLower();
        if (name == "gzip" || name == "x-gzip") return isWelcome(words);
        if (name == "*") isAnyWelcome = isWelcome(words);
    }
    return isAnyWelcome;
}

std::optional<int> numberOf(const QByteArray& value) {
    if (value.isEmpty() || value.size() > 10) return {};
    if (!std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) return {};
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Subnet> subnetOf(const QString& text) {
    const Subnet subnet = QHostAddress::parseSubnet(text);
    if (subnet.first.isNull() || subnet.second < 0) return {};
    return subnet;
}

QHostAddress plainAddress(const QHostAddress& address) {
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) return QHostAddress(v4);
    QHostAddress plain(address);
    plain.setScopeId({});
    return plain;
}

bool isAmong(const QHostAddress& address, const QList<Subnet>& subnets) {
    const QHostAddress plain = plainAddress(address);
    return std::any_of(subnets.begin(), subnets.end(), [&](const Subnet& one) {
        return plain.protocol() == one.first.protocol() && plain.isInSubnet(one.first, one.second);
    });
}

QHostAddress clientOf(const QHostAddress& peer, const QList<QByteArray>& forwardedFor, const QList<Subnet>& proxies) {
    QHostAddress client = plainAddress(peer);
    QList<QByteArray> words;
    for (const QByteArray& value : forwardedFor) words += value.split(',');
    // Each proxy has written the address before it at the end: from there back as long as the word is trusted.
    for (qsizetype i = words.size(), steps = 0; i-- > 0 && steps < longestForwarding; ++steps) {
        if (!isAmong(client, proxies)) break;
        const QHostAddress before = forwardedAddress(words.at(i));
        if (before.isNull()) break;
        client = before;
    }
    return client;
}

QByteArray addressKey(const QHostAddress& address) {
    const QHostAddress plain = plainAddress(address);
    bool isV4 = false;
    const quint32 v4 = plain.toIPv4Address(&isV4);
    if (isV4) return QByteArray::number(v4, 16);
    const Q_IPV6ADDR v6 = plain.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(v6.c), 8).toHex();
}

} // namespace rs::server
