// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filetype.h"

#include "exchange/encoding.h"
#include "exchange/limits.h"

namespace rs::exchange {

namespace {

QByteArray beginning(QByteArrayView sample) {
    QByteArray start = sample.first(qMin<qsizetype>(sample.size(), 256)).toByteArray();
    if (start.startsWith("\xef\xbb\xbf")) start.remove(0, 3);
    while (!start.isEmpty() &&
           (start.front() == ' ' || start.front() == '\n' || start.front() == '\r' || start.front() == '\t'))
        start.remove(0, 1);
    return start;
}

bool hasKnownMagic(QByteArrayView sample) {
    for (const QByteArrayView magic :
         {QByteArrayView("%PDF-"), QByteArrayView("\x89PNG"), QByteArrayView("\xff\xd8\xff"), QByteArrayView("GIF8"),
          QByteArrayView("\x1f\x8b"), QByteArrayView("Rar!"), QByteArrayView("7z\xbc\xaf"), QByteArrayView("{\\rtf"),
          QByteArrayView("\x7f"
                         "ELF"),
          QByteArrayView("SQLite format 3")}) {
        if (sample.startsWith(magic)) return true;
    }
    return false;
}

bool isMarkup(const QByteArray& start) {
    const QByteArray lower = start.left(16).toLower();
    return lower.startsWith("<?xml") || lower.startsWith("<!doctype") || lower.startsWith("<html") ||
           lower.startsWith("begin:vcalendar");
}

//! An array of objects or an object; a list whose first heading begins with a bracket is something else.
bool isJson(const QByteArray& start) {
    if (!start.startsWith('{') && !start.startsWith('[')) return false;
    const QByteArray inner = start.mid(1).trimmed();
    return start.startsWith('{') ? inner.startsWith('"') : inner.startsWith('{') || inner.startsWith('[');
}

bool isBinary(QByteArrayView sample) {
    const Encoding encoding = guessEncoding(sample);
    if (encoding.transcoded || encoding.bom > 0) return false;
    qsizetype nul = 0;
    qsizetype control = 0;
    for (const char c : sample) {
        nul += c == 0;
        control += c > 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }
    const bool validText = countUtf8(sample).wrong == 0;
    return (nul > 8 && nul * 20 > sample.size()) || control * (validText ? 3 : 20) > sample.size();
}

} // namespace

FileKind fileKind(QByteArrayView sample) {
    if (sample.startsWith("PK\x03\x04") || sample.startsWith("PK\x05\x06")) return FileKind::Zip;
    if (sample.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return FileKind::Compound;
    const QByteArray start = beginning(sample);
    const bool other = hasKnownMagic(sample) || isMarkup(start) || isJson(start) || isBinary(sample);
    return other ? FileKind::Other : FileKind::Text;
}

bool isVCard(QByteArrayView sample) { return beginning(sample).left(11).toUpper() == "BEGIN:VCARD"; }

bool isProtectedDocument(QIODevice& file) {
    const char16_t name[] = u"EncryptedPackage";
    const QByteArray wanted(reinterpret_cast<const char*>(name), qsizetype(sizeof(name) - sizeof(char16_t)));
    QByteArray window;
    file.seek(0);
    while (!file.atEnd()) {
        window = window.right(wanted.size()) + file.read(limits::megabyte);
        if (window.contains(wanted)) return true;
    }
    return false;
}

base::Result<Format> archiveFormat(ZipArchive& archive) {
    if (archive.contains("mimetype")) {
        RS_ASSIGN(const QByteArray type, archive.peek("mimetype", 100));
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return Format::Ods;
    }
    if (archive.contains("xl/workbook.xml") || archive.contains("_rels/.rels")) return Format::Xlsx;
    return base::fail(base::ErrorCode::FileTypeUnknown);
}

} // namespace rs::exchange
