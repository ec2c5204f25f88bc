// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rejects.h"

#include "exchange/tablewriter.h"

#include <algorithm>

namespace rs::services {

QString reasonText(const QList<RowProblem>& problems, const ColumnMapping& mapping, const Words& words) {
    QStringList reasons;
    for (const RowProblem& problem : problems) {
        const QString text = problemText(problem, words);
        const bool inColumn = problem.column >= 0 && problem.column < mapping.size();
        reasons << (inColumn ? mapping.title(problem.column) + QStringLiteral(": ") + text : text);
    }
    return reasons.join(QStringLiteral("; "));
}

base::Result<> saveRejects(const QString& path, const ImportSource& source, const ImportPlan& plan,
                           const Words& words) {
    const auto format = exchange::outputFormatOf(path).value_or(exchange::OutputFormat::Csv);
    exchange::WriteOptions options;
    if (source.info().separator.size() == 1) options.separator = source.info().separator.front().toLatin1();
    const auto writer = exchange::createTable(path, format, options);

    QList<qsizetype> rows = plan.problems.keys();
    std::sort(rows.begin(), rows.end());
    int width = source.mapping().size();
    for (const qsizetype row : rows) width = std::max(width, source.rows().cellCount(row));

    QList<exchange::Column> columns;
    for (int i = 0; i < width; ++i)
        columns << exchange::Column{i < source.mapping().size() ? source.mapping().title(i) : QString::number(i + 1)};
    columns << exchange::Column{words.text("import", QT_TRANSLATE_NOOP("import", "Reason"))};
    RS_TRY(writer->begin(columns));
    for (const qsizetype row : rows) {
        QStringList cells = source.rows().cells(row);
        while (cells.size() < width) cells << QString();
        RS_TRY(writer->write(cells << reasonText(plan.problems.value(row), source.mapping(), words)));
    }
    RS_ASSIGN([[maybe_unused]] const qint64 bytes, writer->finish());
    return {};
}

} // namespace rs::services
