// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/synclink.h"

#include "domain/registry.h"
#include "services/deliver.h"
#include "services/regioncatalog.h"
#include "storage/scopebook.h"

#include <QFileInfo>

namespace rs::services {

using base::Language;
using base::Result;
using storage::ScopeState;

namespace {

const QString laptopSetting = QStringLiteral("sync.laptop");

ScopeNote::Access accessOf(protocol::Rights rights) {
    switch (rights) {
    case protocol::Rights::Masked:
        return ScopeNote::Access::ReadMasked;
    case protocol::Rights::Read:
        return ScopeNote::Access::Read;
    case protocol::Rights::Add:
        return ScopeNote::Access::Add;
    case protocol::Rights::Write:
        return ScopeNote::Access::Write;
    }
    return ScopeNote::Access::Read;
}

QHash<base::Id, QString> regionNames(const domain::Regions& regions, Language language) {
    QHash<base::Id, QString> names;
    for (const domain::RegionInfo& region : regions.all())
        names.insert(domain::regionScope(region.code).id,
                     language == Language::Russian ? region.nameRu : region.nameEn);
    return names;
}

Result<ScopeNote> noteOf(storage::Store& store, const ScopeState& state, const QHash<base::Id, QString>& regions) {
    ScopeNote note;
    note.kind = state.name.kind;
    note.access = accessOf(state.rights);
    note.isLoading = state.phase == ScopeState::Phase::Loading;
    note.have = note.rows = state.rows;
    if (note.isLoading) {
        RS_ASSIGN(const protocol::Digest digest, storage::ScopeBook(store).digest(state.no));
        note.have = std::min(digest.rows, state.rows);
    }
    if (note.kind == ScopeNote::Kind::Region) note.title = regions.value(state.name.id);
    if (note.kind == ScopeNote::Kind::School) {
        RS_ASSIGN(const auto school, store.find(domain::entity(u"event"), state.name.id));
        if (school) note.title = school->title();
    }
    return note;
}

Result<QList<ScopeNote>> readScopes(storage::Store& store, Language language) {
    RS_ASSIGN(const RegionCatalog catalog, loadRegions(store));
    const QHash<base::Id, QString> regions = regionNames(*catalog, language);
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(store).all());
    QList<ScopeNote> notes;
    for (const ScopeState& state : states) {
        if (state.phase == ScopeState::Phase::Revoked) continue;
        RS_ASSIGN(const ScopeNote note, noteOf(store, state, regions));
        notes << note;
    }
    std::stable_sort(notes.begin(), notes.end(), [](const ScopeNote& one, const ScopeNote& other) {
        if (one.kind != other.kind) return one.kind < other.kind;
        return QString::localeAwareCompare(one.title, other.title) < 0;
    });
    return notes;
}

Result<QList<HeldCard>> askForHeld(storage::Store& store, const base::Progress& progress) {
    RS_ASSIGN(const auto transport, sync::transportOf(store, progress));
    QList<protocol::HeldReply> pages;
    for (protocol::HeldRequest request; pages.isEmpty() || !pages.last().isDone;) {
        RS_ASSIGN(const protocol::HeldReply page, transport->held(request));
        if (page.held.isEmpty() && !page.isDone) return base::fail(base::ErrorCode::ServerFailed); // it leads nowhere
        if (!page.held.isEmpty()) request.after = page.held.last().op.id;
        pages << page;
    }
    return heldCards(store, pages);
}

struct HeldOrder {
    QList<base::Id> cards;
    HeldDecision decision = HeldDecision::Drop;
};

Result<HeldResult> decideAll(storage::Store& store, const HeldOrder& order, const base::Progress& progress) {
    RS_ASSIGN(const auto transport, sync::transportOf(store, progress));
    HeldResult result;
    for (const base::Id& card : order.cards) {
        const auto outcome = transport->decideHeld({card, order.decision});
        if (outcome)
            countHeld(result, *outcome, order.decision);
        else if (outcome.error().code == base::ErrorCode::AccessDenied)
            ++result.elsewhere;
        else
            return tl::unexpected(outcome.error());
    }
    return result;
}

} // namespace

Result<LinkInfo> readLinkInfo(storage::Store& store, Language language) {
    RS_ASSIGN(const sync::ServerProfile profile, sync::readProfile(store));
    if (!profile.isConnected()) return LinkInfo();
    LinkInfo info{profile.url.toString(), profile.user, profile.role, {}, {}, {}};
    RS_ASSIGN(info.laptop, store.setting(laptopSetting));
    const sync::TokenStore tokens(store.path());
    if (QFileInfo::exists(tokens.file())) info.tokenFile = tokens.file();
    RS_ASSIGN(info.scopes, readScopes(store, language));
    return info;
}

QByteArray ServerLink::pinOf(const base::Error& error) { return SyncService::pinOf(error); }

SyncLink::SyncLink(Workspace& workspace, QObject* parent)
    : ServerLink(parent),
      m_workspace(workspace),
      m_service(workspace) {
    connect(&m_service, &SyncService::statusChanged, this, &ServerLink::statusChanged);
}

SyncLink::~SyncLink() {
    m_signingIn.cancel();
    m_asking.cancel();
}

void SyncLink::syncNow() { m_service.syncNow(); }

QFuture<Result<SignedIn>> SyncLink::signIn(const SignIn& who) {
    m_signingIn = base::Progress();
    const auto signedIn =
        m_service.apart<SignedIn>([who, progress = m_signingIn](storage::Store& store) -> Result<SignedIn> {
            sync::Invitation invitation;
            RS_ASSIGN(invitation.url, sync::serverUrl(who.address));
            invitation.user = who.user.trimmed();
            invitation.password = who.password;
            invitation.code = who.code.simplified().remove(u' ');
            invitation.pin = who.pin;
            invitation.label = who.laptop.trimmed();
            RS_ASSIGN(const sync::Connected done, sync::connectStore(store, invitation, progress));
            RS_TRY(store.setSetting(laptopSetting, invitation.label));
            const bool isFile = done.place == sync::TokenStore::Place::File;
            return SignedIn{done.user, done.role, isFile ? done.tokenFile : QString()};
        });
    deliver(signedIn, this, [this](const Result<SignedIn>& done) {
        if (!done) return;
        m_service.reconnect();
        Q_EMIT infoChanged();
    });
    return signedIn;
}

void SyncLink::cancelSignIn() { m_signingIn.cancel(); }

QFuture<Result<>> SyncLink::signOut() {
    const auto done = m_service.disconnectFrom();
    deliver(done, this, [this](const Result<>&) { Q_EMIT infoChanged(); });
    return done;
}

QFuture<Result<LinkInfo>> SyncLink::info(Language language) {
    return m_workspace.read<LinkInfo>([language](storage::Store& store) { return readLinkInfo(store, language); });
}

QFuture<Result<QList<HeldCard>>> SyncLink::heldWork() {
    return m_service.apart<QList<HeldCard>>(
        [progress = m_asking](storage::Store& store) { return askForHeld(store, progress); });
}

QFuture<Result<HeldResult>> SyncLink::decideHeld(const QList<base::Id>& cards, HeldDecision decision) {
    const auto decided =
        m_service.apart<HeldResult>([order = HeldOrder{cards, decision}, progress = m_asking](storage::Store& store) {
            return decideAll(store, order, progress);
        });
    // Also after an error: some of it may be in.
    deliver(decided, this, [this](const Result<HeldResult>&) { m_service.syncNow(); });
    return decided;
}

} // namespace rs::services
