// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/historymodel.h"

#include "domain/record.h"
#include "domain/registry.h"

#include <QDateTime>
#include <QLocale>

namespace rs::person {

using namespace Qt::StringLiterals;
using services::PersonChange;

HistoryModel::HistoryModel(models::CellText& text, QObject* parent) : QAbstractTableModel(parent), m_text(text) {}

void HistoryModel::setHistory(const QList<PersonChange>& changes) {
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

void HistoryModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_changes.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_changes.size()); }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HistoryModel::fieldOf(const PersonChange& change) {
    const services::Words& words = services::Words::of(models::windowLanguage());
    if (!change.field) return tr("The card");
    const QString name = words.field(*change.field);
    if (change.purpose.isEmpty()) return name;
    const domain::Field* consent = domain::entity(u"person").field(u"consent_"_s + change.purpose);
    return consent ? u"%1: %2"_s.arg(words.field(*consent), name) : name;
}

QString HistoryModel::value(const PersonChange& change, const QVariant& value) const {
    // The card itself: its id says nothing to people.
    if (!change.field) return domain::isEmpty(value) ? QString() : tr("is there");
    return m_text.show(*change.field, value);
}

QString HistoryModel::words(const PersonChange& change, int column) const {
    switch (column) {
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.at), QLocale::ShortFormat);
    case Who:
        return change.by;
    case Field:
        return fieldOf(change);
    case From:
        return value(change, change.from);
    default:
        return value(change, change.to);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText) return {};
    return words(m_changes.at(index.row()), index.column());
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Field:
        return tr("Field");
    case From:
        //: Column of a history: the value before
        return tr("Before");
    default:
        //: Column of a history: the value after
        return tr("After");
    }
}

} // namespace rs::person
