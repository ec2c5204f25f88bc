// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/references.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <expat.h>
#include <zip.h>

#include <cstdio>

namespace rs::bench {

namespace {

constexpr const char* importScript = R"(
PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
CREATE TABLE list (family, given, patronymic, email, phone, position, organisation, region, city, source, note,
                   c12, c13, c14, c15, c16, c17, c18, c19, c20);
CREATE INDEX list_email ON list (email);
CREATE INDEX list_phone ON list (phone);
CREATE INDEX list_name ON list (family, given, patronymic);
CREATE VIRTUAL TABLE list_fts USING fts5(family, given, patronymic, email, phone, organisation, content='list', tokenize='trigram');
.mode csv
.import --skip 1 "%1" list
INSERT INTO list_fts(list_fts) VALUES ('rebuild');
)";

struct Walk {
    qint64 cells = 0;
    qint64 characters = 0;
};

void XMLCALL onStart(void* data, const char* name, const char**) {
    if (name[0] == 'c' && name[1] == '\0') ++static_cast<Walk*>(data)->cells;
}

void XMLCALL onText(void* data, const char*, int length) { static_cast<Walk*>(data)->characters += length; }

bool walkEntry(zip_t* archive, const char* name, Walk& walk) {
    zip_file_t* entry = zip_fopen(archive, name, 0);
    if (!entry) return false;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &walk);
    XML_SetElementHandler(parser, onStart, nullptr);
    XML_SetCharacterDataHandler(parser, onText);
    bool sound = true;
    for (;;) {
        void* buffer = XML_GetBuffer(parser, 1 << 16);
        const zip_int64_t read = zip_fread(entry, buffer, 1 << 16);
        sound = sound && read >= 0 && XML_ParseBuffer(parser, int(read), read == 0) == XML_STATUS_OK;
        if (read <= 0 || !sound) break;
    }
    XML_ParserFree(parser);
    zip_fclose(entry);
    return sound;
}

} // namespace

double importWithSqlite(const QString& csv, const QString& scratch) {
    QFile::remove(scratch);
    QElapsedTimer timer;
    timer.start();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {scratch});
    if (!sqlite.waitForStarted()) return -1;
    sqlite.write(QString::fromUtf8(importScript).arg(csv).toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0) return -1;
    const QByteArray complaints = sqlite.readAllStandardError();
    if (!complaints.isEmpty()) std::fprintf(stderr, "sqlite3: %s\n", complaints.constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

double walkWorkbook(const QString& path) {
    QElapsedTimer timer;
    timer.start();
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive) return -1;
    Walk walk;
    const bool sound = walkEntry(archive, "xl/worksheets/sheet1.xml", walk);
    zip_close(archive);
    return sound && walk.cells > 0 ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

double runProgram(const QString& program, const QStringList& arguments, QByteArray* output) {
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program), process.readAllStandardError().constData());
        return -1;
    }
    if (output) *output = process.readAllStandardOutput();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace rs::bench
