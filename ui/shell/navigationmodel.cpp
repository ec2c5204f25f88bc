// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationmodel.h"

#include <QLocale>

namespace rs::shell {

using namespace Qt::StringLiterals;

NavigationModel::NavigationModel(QObject* parent) : QAbstractListModel(parent) {}

void NavigationModel::addPage(const NavigationEntry& entry) {
    m_pages.append(entry);
    std::stable_sort(m_pages.begin(), m_pages.end(),
                     [](const NavigationEntry& a, const NavigationEntry& b) { return a.id < b.id; });
    rebuild();
}

void NavigationModel::setSchool(const QString& title) {
    if (m_school == title) return;
    m_school = title;
    rebuild();
}

void NavigationModel::setCounter(PageId id, qint64 amount, kit::PillTone tone) {
    m_counters[id] = {amount, tone};
    if (const int row = rowOf(id); row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

void NavigationModel::retranslate() { rebuild(); }

void NavigationModel::addGroup(PageGroup group, const QString& heading) {
    const qsizetype before = m_rows.size();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (groupOf(m_pages[i].id) == group) m_rows.append(Row{int(i)});
    }
    if (m_rows.size() > before && !heading.isEmpty()) m_rows.insert(before, Row{-1, heading});
}

void NavigationModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    addGroup(PageGroup::Top, {});
    if (!m_school.isEmpty()) addGroup(PageGroup::School, m_school);
    addGroup(PageGroup::Network, tr("Whole network"));
    addGroup(PageGroup::Bottom, {});
    endResetModel();
}

int NavigationModel::rowOf(PageId id) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].page >= 0 && m_pages[m_rows[i].page].id == id) return int(i);
    }
    return -1;
}

int NavigationModel::pageRow(int number) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].page >= 0 && --number == 0) return int(i);
    }
    return -1;
}

int NavigationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return m_rows[index.row()].page < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[index.row()];
    if (role == IsHeadingRole) return row.page < 0;
    if (row.page < 0) return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    const NavigationEntry& page = m_pages[row.page];
    const Counter counter = m_counters.value(page.id);
    const QString amount = counter.amount > 0 ? QLocale().toString(counter.amount) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return page.title();
    case Qt::AccessibleTextRole:
        return amount.isEmpty() ? page.title() : page.title() + u", "_s + amount;
    case IconRole:
        return page.icon;
    case CounterRole:
        return amount;
    case CounterToneRole:
        return int(counter.tone);
    case IdRole:
        return int(page.id);
    default:
        return {};
    }
}

} // namespace rs::shell
