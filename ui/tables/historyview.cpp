// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/historyview.h"

#include "services/deliver.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rs::tables {

namespace {
constexpr qsizetype mostEntries = 200;
} // namespace

HistoryView::HistoryView(models::RecordTableModel& model, QWidget* parent) : QListWidget(parent), m_model(model) {
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
}

void HistoryView::showRecord(const base::Id& id) {
    m_id = id;
    clear();
    setAccessibleName(tr("History"));
    if (id.isNull()) return;
    const auto record = m_model.workspace().reader().find(m_model.entity(), id);
    m_zone = record && *record ? m_model.text().zoneOf(**record) : m_model.text().zone();
    services::deliver(services::readHistory(m_model.workspace(), m_model.entity(), id), this,
                      [this, id](const base::Result<QList<services::HistoryEntry>>& entries) {
                          if (!entries || id != m_id) return;
                          clear();
                          const qsizetype first = std::max(qsizetype(0), entries->size() - mostEntries);
                          for (qsizetype i = entries->size() - 1; i >= first; --i) addEntry(entries->at(i));
                      });
}

QString HistoryView::whatChanged(const services::HistoryEntry& entry) const {
    const domain::Field* field = m_model.entity().field(entry.field);
    if (!field) return domain::isEmpty(entry.to) ? tr("Deleted") : tr("Added");
    const QString name = QCoreApplication::translate("field", field->label);
    const QString from = m_model.text().show(*field, entry.from, m_zone);
    const QString to = m_model.text().show(*field, entry.to, m_zone);
    //: History: %1 field, %2 old value, %3 new value
    if (!from.isEmpty() && !to.isEmpty()) return tr("%1: %2 → %3").arg(name, from, to);
    return to.isEmpty() ? tr("%1: was %2, cleared").arg(name, from) : tr("%1: %2").arg(name, to);
}

void HistoryView::addEntry(const services::HistoryEntry& entry) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at); // when we did it, on our own clock
    //: History: %1 date and time, %2 who
    const QString when = tr("%1, %2").arg(QLocale().toString(at, QLocale::ShortFormat), entry.by);
    addItem(whatChanged(entry) + u'\n' + when);
}

} // namespace rs::tables
