// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/heldtable.h"

#include "review/heldwords.h"
#include "services/words.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using services::HeldCard;
using services::HeldChange;
using services::HeldField;

HeldTable::HeldTable(models::CellText& text, QObject* parent) : QAbstractTableModel(parent), m_text(text) {}

//! References to what holds the record are nobody's business, and of what is added or deleted only what it says.
bool HeldTable::isSeen(const HeldChange& change, const HeldField& value) const {
    const domain::Field& field = change.entity->fields[size_t(value.field)];
    if (field.is(domain::Trait::Internal)) return false;
    const auto says = [&](const QVariant& one) { return !m_text.show(field, one, m_card.zone).isEmpty(); };
    return change.kind == HeldChange::Kind::Changed || says(value.before) || says(value.inForce) ||
           says(value.incoming);
}

void HeldTable::setCard(const HeldCard& card) {
    beginResetModel();
    m_card = card;
    m_rows.clear();
    for (int i = 0; i < m_card.changes.size(); ++i) {
        const HeldChange& change = m_card.changes.at(i);
        m_rows << Row{i, title};
        if (change.isHidden) m_rows << Row{i, hidden};
        for (int field = 0; field < change.fields.size() && !change.isHidden; ++field) {
            if (isSeen(change, change.fields.at(field))) m_rows << Row{i, field};
        }
    }
    endResetModel();
}

void HeldTable::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HeldTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int HeldTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HeldTable::words(const Row& row, int column) const {
    const HeldChange& change = m_card.changes.at(row.change);
    if (row.field < 0) {
        if (column != Field) return {};
        return row.field == title ? HeldWords::change(change)
                                  : tr("It belongs to another region: what it says is not shown here.");
    }
    const HeldField& value = change.fields.at(row.field);
    const domain::Field& field = change.entity->fields[size_t(value.field)];
    const auto shown = [&](const QVariant& one, bool isThere) {
        if (!isThere) return u"\u2014"_s;
        const QString text = m_text.show(field, one, m_card.zone);
        //: A value that is empty
        return text.isEmpty() ? tr("(empty)") : text;
    };
    using Kind = HeldChange::Kind;
    switch (column) {
    case Field:
        return services::Words::of(models::windowLanguage()).field(field);
    case Before:
        return shown(value.before, change.kind != Kind::Added);
    case Server:
        return shown(value.inForce, change.isThere);
    default:
        return shown(value.incoming, change.kind != Kind::Deleted && change.kind != Kind::Merged);
    }
}

QVariant HeldTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row, index.column());
    case SectionRole:
        return row.field == title;
    default:
        return {};
    }
}

QVariant HeldTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case Server:
        return tr("On the server");
    default:
        //: The value that somebody wants whose change is held back
        return tr("In the change");
    }
}

} // namespace rs::review
