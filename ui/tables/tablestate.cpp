// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablestate.h"

#include "kit/filterheader.h"
#include "kit/gridview.h"

#include <QLocale>
#include <QSettings>

namespace rs::tables {

using namespace Qt::StringLiterals;

QString TableState::group() const { return u"tables/"_s + (m_name.isEmpty() ? m_model.entity().key() : m_name); }

void TableState::setDefaults() {
    kit::FilterHeader* header = m_grid.filterHeader();
    // Widths are given for a font of 9 pt; a larger font needs its share.
    const double scale = std::max(1.0, m_grid.fontMetrics().height() / 17.0);
    for (int column = 0; column < m_model.columns().size(); ++column) {
        const models::Column& one = m_model.columns().at(column);
        header->moveSection(header->visualIndex(column), column);
        // Our own words are never cut: a title is at least as wide as it reads.
        const int words = one.isMark() ? 0 : header->sectionSizeHint(column);
        // Amounts are short: their title says how much room they need.
        const bool amount = one.computed != models::Computed::None && one.isRight();
        m_grid.setColumnWidth(column, amount ? words : std::max(int(one.width * scale), words));
        m_grid.setColumnHidden(column, !one.standard);
    }
}

void TableState::fitTitles() {
    for (int column = 0; column < m_model.columns().size(); ++column) {
        if (m_grid.isColumnHidden(column) || m_model.columns().at(column).isMark()) continue;
        const int words = m_grid.filterHeader()->sectionSizeHint(column);
        if (m_grid.columnWidth(column) < words) m_grid.setColumnWidth(column, words);
    }
}

void TableState::restore() {
    setDefaults();
    restoreColumns();
    restoreSort();
    QSettings settings;
    const int usual = settings.value("density"_L1, int(kit::GridView::Density::Normal)).toInt();
    settings.beginGroup(group());
    m_grid.setDensity(kit::GridView::Density(settings.value("density"_L1, usual).toInt()));
    settings.beginGroup(u"filters"_s);
    for (const QString& key : settings.childKeys()) {
        const int column = m_model.columns().indexOf(key);
        if (column < 0 || !m_model.columns().at(column).field) continue;
        m_grid.filterHeader()->setFilterText(column, settings.value(key).toString());
        m_model.setFilter(column, settings.value(key).toString());
    }
}

void TableState::restoreColumns() {
    QSettings settings;
    settings.beginGroup(group() + u"/columns"_s);
    kit::FilterHeader* header = m_grid.filterHeader();
    QStringList order = settings.value("order"_L1).toStringList();
    int place = 0;
    for (const QString& key : std::as_const(order)) {
        const int column = m_model.columns().indexOf(key);
        if (column < 0) continue;
        header->moveSection(header->visualIndex(column), place++);
        const int width = settings.value(key + u"/width"_s).toInt();
        if (width > 0) m_grid.setColumnWidth(column, width);
        m_grid.setColumnHidden(column, !settings.value(key + u"/shown"_s, true).toBool());
    }
    // Widths were made for the words of that language.
    if (settings.value("language"_L1).toString() != QLocale().name()) fitTitles();
}

void TableState::restoreSort() {
    QSettings settings;
    settings.beginGroup(group());
    QList<kit::SortKey> shown;
    QList<domain::SortKey> keys;
    for (const QString& entry : settings.value("sort"_L1).toStringList()) {
        const QString field = entry.mid(1);
        const auto order = entry.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
        const int column = m_model.columns().indexOf(field);
        if (column < 0 || !m_model.isSortable(column)) continue;
        keys << domain::SortKey{field, order};
        shown << kit::SortKey{column, order};
    }
    m_model.setSort(keys);
    if (shown.isEmpty()) {
        const auto& all = m_model.entity().keys;
        const int column =
            all.empty() ? -1 : m_model.columns().indexOf(QString(QLatin1String(all.front().fields.front())));
        if (column >= 0) shown << kit::SortKey{column, Qt::AscendingOrder};
    }
    m_grid.filterHeader()->setSortKeys(shown);
}

void TableState::save() const {
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue("density"_L1, int(m_grid.density()));
    QStringList sort;
    for (const domain::SortKey& key : m_model.query().sort)
        sort << (key.order == Qt::DescendingOrder ? u"-"_s : u"+"_s) + key.field;
    settings.setValue("sort"_L1, sort);
    settings.remove(u"filters"_s);
    QStringList order;
    const kit::FilterHeader* header = m_grid.filterHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString key = m_model.columns().at(column).key();
        order << key;
        const bool shown = !m_grid.isColumnHidden(column);
        settings.setValue(u"columns/"_s + key + u"/shown"_s, shown);
        if (shown) settings.setValue(u"columns/"_s + key + u"/width"_s, m_grid.columnWidth(column));
        if (const QString filter = m_model.filter(column); !filter.isEmpty())
            settings.setValue(u"filters/"_s + key, filter);
    }
    settings.setValue("columns/order"_L1, order);
    settings.setValue("columns/language"_L1, QLocale().name());
}

void TableState::forgetColumns() {
    QSettings settings;
    settings.remove(group() + u"/columns"_s);
    setDefaults();
}

} // namespace rs::tables
