// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/tablewindow.h"

#include "domain/registry.h"
#include "sql/statement.h"

#include <cstdio>

namespace rs::bench {

namespace {

const QStringList quick = QStringLiteral("family_name organisation region city status checked_in_at").split(u' ');

base::Id largestSchool(services::Workspace& workspace) {
    auto row =
        sql::Statement::prepare(workspace.reader().database(),
                                u"SELECT event_id FROM participant GROUP BY event_id ORDER BY count(*) DESC LIMIT 1");
    return row && row->step().value_or(false) ? row->id(0) : base::Id();
}

double sortTime(TableWindow& window, const QString& field, Qt::SortOrder order) {
    const double time = window.untilPainted([&] { window.table().model().setSort({{field, order}}); });
    std::fprintf(stderr, "  sort %-20s %s %8.1f ms\n", qPrintable(field), order == Qt::AscendingOrder ? "up  " : "down",
                 time);
    window.settle();
    return time < 0 ? 1e9 : time;
}

QStringList shownFields(TableWindow& window) {
    QStringList fields;
    models::RecordTableModel& model = window.table().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString field = model.columns().at(column).key();
        if (model.isSortable(column) && model.entity().field(field)) fields << field;
    }
    return fields;
}

//! The slowest field, each by the median of three rounds: one late wake-up of a thread says nothing about a field.
double slowest(TableWindow& window, const QStringList& fields, int rounds = 3) {
    QMap<std::pair<QString, Qt::SortOrder>, QList<double>> times;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& field : fields) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
                times[{field, order}] << sortTime(window, field, order);
        }
    }
    double worst = 0;
    for (const QList<double>& of : std::as_const(times)) worst = std::max(worst, median(of));
    return worst;
}

} // namespace

void measureSorting(const Stage& stage) {
    {
        TableWindow window(stage.small);
        window.open(largestSchool(window.workspace()));
        report({"sort_school", slowest(window, shownFields(window)), "ms", "frame", frame, 1});
    }
    TableWindow window(stage.large);
    window.open({});
    report({"sort_1m", slowest(window, quick), "ms", "frame", frame, 300 / frame});
    QStringList others = shownFields(window);
    for (const QString& field : quick) others.removeAll(field);
    report({"sort_1m_other", slowest(window, others, 1), "ms", "frame", frame, 2000 / frame});
}

} // namespace rs::bench
