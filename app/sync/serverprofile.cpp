// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverprofile.h"

#include "sql/transaction.h"

#include <QHostAddress>

namespace rs::sync {

using base::Result;

namespace {

bool isThisMachine(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

Result<ServerProfile> readProfile(storage::Store& store) {
    ServerProfile profile;
    RS_ASSIGN(const QString url, store.setting(QStringLiteral("sync.server")));
    RS_ASSIGN(profile.user, store.setting(QStringLiteral("sync.user")));
    RS_ASSIGN(profile.role, store.setting(QStringLiteral("sync.role")));
    RS_ASSIGN(const QString authorities, store.setting(QStringLiteral("sync.authorities")));
    RS_ASSIGN(const QString pin, store.setting(QStringLiteral("sync.pin")));
    profile.url = QUrl(url);
    profile.authorities = authorities.toLatin1();
    profile.pin = QByteArray::fromHex(pin.toLatin1());
    return profile;
}

Result<> writeProfile(storage::Store& store, const ServerProfile& profile) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    RS_TRY(store.setSetting(QStringLiteral("sync.server"), profile.url.toString()));
    RS_TRY(store.setSetting(QStringLiteral("sync.user"), profile.user));
    RS_TRY(store.setSetting(QStringLiteral("sync.role"), profile.role));
    RS_TRY(store.setSetting(QStringLiteral("sync.authorities"), QString::fromLatin1(profile.authorities)));
    RS_TRY(store.setSetting(QStringLiteral("sync.pin"), QString::fromLatin1(profile.pin.toHex())));
    return transaction.commit();
}

Result<QUrl> serverUrl(const QString& typed) {
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == QLatin1String("http");
    const bool isKnown = isPlain || url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !isKnown || !url.userInfo().isEmpty() ||
        (isPlain && !isThisMachine(url.host())))
        return base::fail(base::ErrorCode::BadArgument, {typed.contains(u'@') ? url.host() : typed});
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

} // namespace rs::sync
