// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflictlist.h"

#include "models/celltext.h"
#include "review/momentwords.h"
#include "services/words.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using services::ConflictCard;

void ConflictList::setCards(const QList<ConflictCard>& cards) {
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int ConflictList::rowOf(const base::Id& record) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cards.at(row).record == record) return row;
    }
    return -1;
}

void ConflictList::retranslate() {
    if (!m_cards.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ConflictList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant ConflictList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ConflictCard& card = m_cards.at(index.row());
    const services::Words& words = services::Words::of(models::windowLanguage());
    const auto reason = [&] {
        const bool isWhole = card.parts.first().field < 0;
        const QString what = isWhole ? tr("delete or keep?") : tr("%n field(s)", nullptr, int(card.parts.size()));
        QStringList parts{words.entity(*card.entity), what};
        if (!card.school.isEmpty()) parts << card.school;
        return parts.join(u" \u00b7 "_s);
    };
    const QString title = card.title.isEmpty() ? words.entity(*card.entity) : card.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case ReasonRole:
        return reason();
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(title, reason(), momentWords(card.at, card.zone));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(title, reason());
    default:
        return {};
    }
}

} // namespace rs::review
