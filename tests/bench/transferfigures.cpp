// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/lists.h"
#include "bench/references.h"

#include "exchange/tablereader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rs::bench {

namespace {

const QString cli = QStringLiteral(RS_BINARY_DIR "/regional-school-cli");

QString makeSchool(const QString& store) {
    QByteArray answer;
    const double seconds =
        runProgram(cli,
                   {QStringLiteral("--store"), store, QStringLiteral("--json"), QStringLiteral("school"),
                    QStringLiteral("create"), QStringLiteral("--title"), QStringLiteral("Bench"),
                    QStringLiteral("--region"), QStringLiteral("RU-KYA"), QStringLiteral("--start"),
                    QStringLiteral("2027-03-14T10:00"), QStringLiteral("--zone"), QStringLiteral("Asia/Krasnoyarsk")},
                   &answer);
    return seconds < 0 ? QString() : QJsonDocument::fromJson(answer).object().value(QLatin1String("id")).toString();
}

double importList(const Stage& stage, const QString& list) {
    const QString store = scratchCopy(stage, {});
    const QString school = makeSchool(store);
    return runProgram(cli, {QStringLiteral("--store"), store, QStringLiteral("--json"), QStringLiteral("import"),
                            QStringLiteral("participants"), list, QStringLiteral("--school"), school});
}

double rewrite(const QString& workbook, const QString& path) {
    const auto reader = exchange::openTable(workbook, {});
    if (!reader) return -1;
    std::vector<QStringList> rows;
    exchange::Row row;
    while ((*reader)->next(row).value_or(false)) rows.push_back(row.cells);
    return writeXlsx(path, rows);
}

} // namespace

void measureTransfer(const Stage& stage) {
    const QString csv = stage.folder + QStringLiteral("/list.csv");
    const QString xlsx = stage.folder + QStringLiteral("/list.xlsx");
    const QString out = stage.folder + QStringLiteral("/out.xlsx");
    if (!writeCsv(csv)) return;
    if (writeXlsx(xlsx, peopleList()) < 0) return;

    const double reference = importWithSqlite(csv, stage.folder + QStringLiteral("/reference.db"));
    const double csvSeconds = importList(stage, csv);
    report({"import_csv", csvSeconds, "s", "sqlite3_import", reference, 5});

    const double xlsxSeconds = importList(stage, xlsx);
    report({"import_xlsx", xlsxSeconds, "s", "walk_and_csv_import", walkWorkbook(xlsx) + csvSeconds, 1.5});

    // The store of the last import holds the list's 170,000 people: out they go again, and the same cells by the
    // bare library.
    const double exportSeconds =
        runProgram(cli, {QStringLiteral("--store"), stage.folder + QStringLiteral("/scratch.db"),
                         QStringLiteral("--json"), QStringLiteral("export"), QStringLiteral("participants"),
                         QStringLiteral("--all"), QStringLiteral("--to"), out});
    report({"export_xlsx", exportSeconds, "s", "bare_libxlsxwriter",
            rewrite(out, stage.folder + QStringLiteral("/bare.xlsx")), 1.3});
}

} // namespace rs::bench
