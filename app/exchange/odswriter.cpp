// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odswriter.h"

#include "exchange/limits.h"
#include "exchange/savefile.h"
#include "exchange/xlsxwriter.h"
#include "exchange/xmltext.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace rs::exchange {

using base::ErrorCode;

namespace {

constexpr QByteArrayView mediaType = "application/vnd.oasis.opendocument.spreadsheet";

constexpr char contentStart[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:rs="urn:regional-school:exact" office:version="1.2"><office:automatic-styles><style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style><number:date-style style:name="nd"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><number:date-style style:name="ni"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds number:style="long"/></number:date-style><style:style style:name="h" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="d" style:family="table-cell" style:data-style-name="nd"/><style:style style:name="i" style:family="table-cell" style:data-style-name="ni"/></office:automatic-styles><office:body><office:spreadsheet>)";

constexpr char contentEnd[] = "</table:table></office:spreadsheet></office:body></office:document-content>\n";

constexpr char manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>
)";

constexpr char styles[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:styles/></office:document-styles>
)";

//! What XML cannot carry at all. (ODF knows no escapes: _x0041_ is a text like any other here.)
bool isForbidden(QChar c) {
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code >= 0xfffe;
}

void appendXml(QByteArray& out, QStringView text) {
    for (const char c : text.toUtf8()) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\t' || c == '\n' || c == '\r')
            (out += "&#") += QByteArray::number(int(c)) += ';';
        else
            out += c;
    }
}

//! Blanks at the ends and in a row, and tabs, are elements: a reader may join white space.
void appendParagraph(QByteArray& out, QStringView text) {
    out += "<text:p>";
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool single = text[i] == u' ' && i > 0 && i + 1 < text.size() && text[i + 1] != u' ' &&
                            text[i - 1] != u' ' && text[i + 1] != u'\t' && text[i - 1] != u'\t';
        if ((text[i] != u' ' || single) && text[i] != u'\t') continue;
        appendXml(out, text.sliced(from, i - from));
        out += text[i] == u' ' ? "<text:s/>" : "<text:tab/>";
        from = i + 1;
    }
    appendXml(out, text.sliced(from));
    out += "</text:p>";
}

//! What paragraphs cannot say, or not to everybody (LibreOffice reads no tabs there), stands in attributes: the text
//! itself and, when it has characters that XML forbids, once more with escapes, which we alone understand.
void appendExactValue(QByteArray& out, const QString& text, const QString& safe) {
    if (safe.contains(u'\t') || safe.contains(u'\r')) {
        out += " office:string-value=\"";
        appendXml(out, safe);
        out += '"';
    }
    if (safe.size() == text.size()) return;
    out += " rs:escaped-value=\"";
    appendXml(out, withXmlEscapes(text));
    out += '"';
}

void appendText(QByteArray& out, const QString& text, const char* attributes) {
    QString safe = text;
    safe.removeIf(isForbidden);
    (out += "<table:table-cell office:value-type=\"string\"") += attributes;
    appendExactValue(out, text, safe);
    out += '>';
    qsizetype from = 0;
    for (qsizetype to = safe.indexOf(u'\n'); to >= 0; to = safe.indexOf(u'\n', from)) {
        appendParagraph(out, QStringView(safe).sliced(from, to - from));
        from = to + 1;
    }
    appendParagraph(out, QStringView(safe).sliced(from));
    out += "</table:table-cell>";
}

//! Adds an entry; a source that an archive did not take must be freed by hand.
bool addEntry(zip_t* archive, const char* name, zip_source_t* source, zip_int32_t method) {
    const zip_int64_t index = source ? zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0 && source) zip_source_free(source);
    return index >= 0 && zip_set_file_compression(archive, zip_uint64_t(index), method, 0) == 0;
}

bool addBytes(zip_t* archive, const char* name, QByteArrayView bytes, zip_int32_t method) {
    return addEntry(archive, name, zip_source_buffer(archive, bytes.data(), zip_uint64_t(bytes.size()), 0), method);
}

} // namespace

base::Result<> OdsWriter::begin(const QList<Column>& columns) {
    m_columns = columns;
    if (!QFileInfo(QFileInfo(m_path).absolutePath()).isWritable())
        return base::fail(ErrorCode::FileCannotWrite, {m_path});
    if (!m_content.open()) return tl::unexpected(writeError(m_path, m_content.errorString()));
    m_buffer += contentStart;
    m_buffer += "<table:table table:name=\"";
    appendXml(m_buffer, sheetNameFor(m_options.sheet));
    m_buffer += "\"><table:table-column table:style-name=\"co\" table:number-columns-repeated=\"";
    (m_buffer += QByteArray::number(qMax<qsizetype>(1, columns.size()))) +=
        "\"/><table:table-header-rows><table:table-row>";
    for (const Column& column : columns) appendText(m_buffer, column.title, " table:style-name=\"h\"");
    m_buffer += "</table:table-row></table:table-header-rows>";
    m_rows = 1;
    return {};
}

base::Result<> OdsWriter::write(const QStringList& cells) {
    if (m_rows >= limits::sheetRows)
        return base::fail(ErrorCode::TooBigForFormat, {QString::number(m_rows + 1), QString()});
    ++m_rows;
    m_buffer += "<table:table-row>";
    for (qsizetype i = 0; i < qMin(cells.size(), m_columns.size()); ++i) appendCell(cells[i], m_columns[i].kind);
    if (cells.isEmpty()) m_buffer += "<table:table-cell/>";
    m_buffer += "</table:table-row>";
    return flush(65536);
}

void OdsWriter::appendCell(const QString& text, CellKind kind) {
    if (text.isEmpty()) {
        m_buffer += "<table:table-cell/>";
        return;
    }
    const bool dated = kind == CellKind::Date || kind == CellKind::Instant;
    if (plainNumber(text, kind)) {
        (m_buffer += "<table:table-cell office:value-type=\"float\" office:value=\"") += text.toLatin1();
        ((m_buffer += "\"><text:p>") += text.toLatin1()) += "</text:p></table:table-cell>";
    } else if (dated && wallTime(text, kind)) {
        m_buffer += "<table:table-cell office:value-type=\"date\" table:style-name=\"";
        ((m_buffer += kind == CellKind::Date ? 'd' : 'i') += "\" office:date-value=\"") += text.toLatin1();
        ((m_buffer += "\"><text:p>") += text.toLatin1().replace('T', ' ')) += "</text:p></table:table-cell>";
    } else if (kind == CellKind::Boolean && text == QStringLiteral("true")) {
        appendText(m_buffer, m_options.yes, "");
    } else if (kind == CellKind::Boolean && text == QStringLiteral("false")) {
        appendText(m_buffer, m_options.no, "");
    } else {
        appendText(m_buffer, text, "");
    }
}

base::Result<> OdsWriter::flush(qsizetype atLeast) {
    if (m_buffer.size() < atLeast) return {};
    errno = 0;
    if (m_content.write(m_buffer) != m_buffer.size())
        return tl::unexpected(writeError(m_path, m_content.errorString()));
    m_buffer.resize(0);
    return {};
}

//! libzip writes beside the target and renames, so the file is either whole or not there.
base::Result<qint64> OdsWriter::finish() {
    m_buffer += contentEnd;
    RS_TRY(flush(1));
    m_content.close();
    int error = 0;
    errno = 0;
    zip_t* archive = zip_open(QFile::encodeName(m_path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) return tl::unexpected(writeError(m_path, QStringLiteral("archive cannot be created")));
    const QByteArray content = QFile::encodeName(m_content.fileName());
    const bool added =
        addBytes(archive, "mimetype", mediaType, ZIP_CM_STORE) &&
        addEntry(archive, "content.xml", zip_source_file(archive, content.constData(), 0, -1), ZIP_CM_DEFLATE) &&
        addBytes(archive, "styles.xml", QByteArrayView(styles), ZIP_CM_DEFLATE) &&
        addBytes(archive, "META-INF/manifest.xml", QByteArrayView(manifest), ZIP_CM_DEFLATE);
    if (added && zip_close(archive) == 0) return QFileInfo(m_path).size();
    const QString detail = QString::fromUtf8(zip_strerror(archive));
    const base::Error failure = writeError(m_path, detail);
    zip_discard(archive);
    return tl::unexpected(failure);
}

} // namespace rs::exchange
