// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyssection.h"

#include "kit/celldelegate.h"
#include "kit/layoutfold.h"
#include "kit/searchfield.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

namespace rs::settings {

using namespace Qt::StringLiterals;

namespace {

//! Rows of which some cell holds every word, whatever the layout of the keyboard.
class KeyFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setNeedle(const QString& needle) {
        m_needle = needle;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        QString all;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            all += sourceModel()->index(row, column, parent).data().toString() + u' ';
        return m_needle.isEmpty() || kit::matchesAnyLayout(all, m_needle);
    }

private:
    QString m_needle;
};

} // namespace

KeysSection::KeysSection(Source menus, QWidget* parent)
    : SettingsSection(parent),
      m_menus(std::move(menus)),
      m_search(new kit::SearchField),
      m_entries(new QStandardItemModel(this)),
      m_table(new QTableView) {
    auto* filter = new KeyFilter(this);
    filter->setSourceModel(m_entries);
    m_table->setModel(filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new kit::CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows()->addWidget(m_search);
    rows()->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, [filter](const QString& text) { filter->setNeedle(text); });
    connect(m_search, &kit::SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    ready();
}

QString KeysSection::title() const { return tr("Keys"); }

QString KeysSection::icon() const { return u"edit"_s; }

void KeysSection::retranslate() {
    m_entries->clear();
    m_entries->setHorizontalHeaderLabels({tr("Keys"), tr("What it does"), tr("Where")});
    for (const KeyEntry& entry : m_menus() + tableKeys()) {
        QList<QStandardItem*> row;
        for (const QString& text : {entry.keys, entry.deed, entry.place}) row << new QStandardItem(text);
        m_entries->appendRow(row);
    }
    m_search->setPlaceholderText(tr("Find a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("All keys"));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

} // namespace rs::settings
