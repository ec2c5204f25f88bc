// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connecting.h"

#include "storage/syncmeta.h"

#include <QSysInfo>

namespace rs::sync {

using base::Result;

Result<Connected> connectStore(storage::Store& store, const Invitation& invitation, const base::Progress& progress) {
    if (!invitation.authorities.isEmpty() && QSslCertificate::fromData(invitation.authorities, QSsl::Pem).isEmpty())
        return base::fail(base::ErrorCode::BadArgument, {QStringLiteral("PEM")});
    ServerProfile profile{invitation.url, invitation.user, {}, invitation.authorities, invitation.pin};
    RS_ASSIGN(storage::SyncMeta meta, storage::readSyncMeta(store));
    HttpTransport transport(profile, {}, progress);
    const QString label = invitation.label.isEmpty() ? QSysInfo::machineHostName() : invitation.label;
    const protocol::SignIn message{invitation.user, invitation.password, invitation.code, meta.device, label};
    RS_ASSIGN(const protocol::Session session, transport.signIn(message));
    const TokenStore tokens(store.path());
    if (session.device != meta.device) RS_TRY(tokens.remove(meta.device));
    RS_ASSIGN(const TokenStore::Place place, tokens.write(session.device, session.refreshToken));
    // Another account may see other scopes under a version of the same number.
    meta.device = session.device;
    meta.accessVersion = 0;
    RS_TRY(storage::writeSyncMeta(store, meta));
    profile.user = session.user;
    profile.role = session.role;
    RS_TRY(writeProfile(store, profile));
    return Connected{session.user, session.role, place, tokens.file()};
}

Result<std::unique_ptr<HttpTransport>> transportOf(storage::Store& store, const base::Progress& progress) {
    RS_ASSIGN(const ServerProfile profile, readProfile(store));
    if (!profile.isConnected()) return base::fail(base::ErrorCode::NotConnected);
    RS_ASSIGN(const storage::SyncMeta meta, storage::readSyncMeta(store));
    RS_ASSIGN(const QString token, TokenStore(store.path()).read(meta.device));
    return std::make_unique<HttpTransport>(profile, token, progress);
}

} // namespace rs::sync
