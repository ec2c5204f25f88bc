// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/heldwords.h"

#include "models/celltext.h"
#include "review/momentwords.h"
#include "services/refusedchanges.h"
#include "services/words.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using services::HeldCard;
using services::HeldChange;
using services::HeldDecision;
using services::HeldResult;

namespace {

QString heldKind(const HeldChange& change) {
    switch (change.kind) {
    case HeldChange::Kind::Added:
        return HeldWords::tr("Addition");
    case HeldChange::Kind::Changed:
        return HeldWords::tr("Change");
    case HeldChange::Kind::Deleted:
        return HeldWords::tr("Deletion");
    case HeldChange::Kind::Restored:
        return HeldWords::tr("Restoring");
    case HeldChange::Kind::Merged:
        break;
    }
    //: One card is to stand for two; then: the title of that card
    return change.into.isEmpty() ? HeldWords::tr("Merge") : HeldWords::tr("Merge with «%1»").arg(change.into);
}

} // namespace

QString HeldWords::change(const HeldChange& change) {
    const bool needsIt = change.kind == HeldChange::Kind::Changed || change.kind == HeldChange::Kind::Deleted ||
                         change.kind == HeldChange::Kind::Merged;
    QStringList parts{heldKind(change), services::Words::of(models::windowLanguage()).entity(*change.entity)};
    if (!change.title.isEmpty()) parts << change.title;
    if (needsIt && !change.isThere && !change.isHidden) parts << tr("not on the server any more");
    return parts.join(u" \u00b7 "_s);
}

QString HeldWords::place(const HeldCard& card) {
    QStringList parts;
    if (!card.device.isEmpty()) parts << tr("laptop «%1»").arg(card.device);
    parts << momentWords(card.at, card.zone);
    if (!card.school.isEmpty()) parts << card.school;
    return parts.join(u" \u00b7 "_s);
}

QString HeldWords::amount(const HeldCard& card) { return tr("%n change(s)", nullptr, int(card.changes.size())); }

QString HeldWords::result(const HeldResult& result, HeldDecision decision) {
    QStringList sentences;
    if (result.cards > 0)
        sentences << (decision == HeldDecision::Apply ? tr("Applied: %n step(s).", nullptr, int(result.cards))
                                                      : tr("Dropped: %n step(s).", nullptr, int(result.cards)));
    if (result.conflicts > 0)
        sentences << tr("%n change(s) met newer values and wait among the conflicts.", nullptr, int(result.conflicts));
    if (result.refused > 0)
        sentences << tr("%n change(s) cannot be taken in any more.", nullptr, int(result.refused))
                  << services::reasonWords(result.reason, models::windowLanguage());
    if (result.elsewhere > 0)
        sentences << tr("%n step(s) left: somebody else has decided meanwhile, or an administrator has to.", nullptr,
                        int(result.elsewhere));
    return sentences.join(u' ');
}

QString HeldWords::problem(const base::Error& error) {
    const QString why = services::Words::of(models::windowLanguage()).sentence(error);
    const bool isAway = error.code == base::ErrorCode::ServerUnreachable || error.code == base::ErrorCode::NotConnected;
    return isAway ? tr("This lies on the server: to see it and to decide, the server is needed.") + u' ' + why : why;
}

} // namespace rs::review
