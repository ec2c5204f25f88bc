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

namespace {

//! The list's own columns, as many as the longest of these rows has cells, and the reason.
QList<exchange::Column> columnsOf(const Rejects& rejects, const QList<qsizetype>& rows) {
    const ColumnMapping& mapping = rejects.source.mapping();
    int width = mapping.size();
    for (const qsizetype row : rows) width = std::max(width, rejects.source.rows().cellCount(row));
    QList<exchange::Column> columns;
    for (int i = 0; i < width; ++i)
        columns << exchange::Column{i < mapping.size() ? mapping.title(i) : QString::number(i + 1)};
    return columns << exchange::Column{rejects.words.text("import", QT_TRANSLATE_NOOP("import", "Reason"))};
}

} // namespace

base::Result<> saveRejects(const QString& path, const Rejects& rejects, const base::Progress& progress) {
    constexpr qsizetype rowsBetweenLooks = 1024;
    const ImportSource& source = rejects.source;
    const auto format = exchange::outputFormatOf(path).value_or(exchange::OutputFormat::Csv);
    exchange::WriteOptions options;
    if (source.info().separator.size() == 1) options.separator = source.info().separator.front().toLatin1();
    const auto writer = exchange::createTable(path, format, options);

    QList<qsizetype> rows = rejects.plan.problems.keys();
    std::sort(rows.begin(), rows.end());
    const QList<exchange::Column> columns = columnsOf(rejects, rows);
    RS_TRY(writer->begin(columns));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0) progress.report(i, rows.size());
        if (i % rowsBetweenLooks == 0 && progress.isCancelled()) return base::fail(base::ErrorCode::Cancelled);
        QStringList cells = source.rows().cells(rows[i]);
        while (cells.size() < columns.size() - 1) cells << QString();
        cells << reasonText(rejects.plan.problems.value(rows[i]), source.mapping(), rejects.words);
        RS_TRY(writer->write(cells));
    }
    RS_ASSIGN([[maybe_unused]] const qint64 bytes, writer->finish());
    return {};
}

} // namespace rs::services
