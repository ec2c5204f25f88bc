// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/filetype.h"
#include "exchange/limits.h"
#include "exchange/odsreader.h"
#include "exchange/vcardreader.h"
#include "exchange/xlsxreader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace rs::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr qint64 sampleBytes = 256 * 1024;

using Opened = base::Result<std::unique_ptr<TableReader>>;

//! Readers do not know which file they read: the errors about files get their path here.
Error withPath(Error error, const QString& path) {
    switch (error.code) {
    case ErrorCode::FileTooLarge:
        if (error.context.isEmpty()) error.context.append(QString::number(limits::fileBytes / limits::megabyte));
        error.context.prepend(path);
        break;
    case ErrorCode::FileCannotRead:
    case ErrorCode::FileIsEncrypted:
    case ErrorCode::FileTypeUnknown:
    case ErrorCode::FileIsMalformed:
    case ErrorCode::FileIsBomb:
        error.context = QStringList{path};
        break;
    default:
        break;
    }
    return error;
}

class FileTable : public TableReader {
public:
    FileTable(std::unique_ptr<TableReader> reader, const QString& path)
        : m_reader(std::move(reader)),
          m_path(path),
          m_info(m_reader->info()) {
        m_info.bytes = QFileInfo(path).size();
    }

    base::Result<bool> next(Row& row) override {
        auto result = m_reader->next(row);
        if (!result) return tl::unexpected<Error>(withPath(std::move(result).error(), m_path));
        return result;
    }
    const TableInfo& info() const override { return m_info; }
    double position() const override { return m_reader->position(); }

private:
    std::unique_ptr<TableReader> m_reader;
    QString m_path;
    TableInfo m_info;
};

Opened openArchive(const QString& path, const ReadOptions& options) {
    RS_ASSIGN(auto archive, ZipArchive::open(path));
    RS_ASSIGN(const Format format, archiveFormat(*archive));
    return format == Format::Ods ? OdsReader::open(std::move(archive), options)
                                 : XlsxReader::open(std::move(archive), options);
}

base::Result<Encoding> encodingOf(const ReadOptions& options, QByteArrayView sample) {
    if (options.encoding.isEmpty()) return guessEncoding(sample);
    return encodingNamed(options.encoding, sample);
}

Opened openTextFile(const QString& path, const QByteArray& sample, const ReadOptions& options) {
    RS_ASSIGN(const Encoding encoding, encodingOf(options, sample));
    const auto source = [path, encoding]() -> base::Result<TextSource> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead);
        return TextSource(std::move(file), encoding);
    };
    if (isVCard(sample)) return VCardReader::open(source);
    RS_ASSIGN(auto opened, source());
    return CsvReader::open(std::move(opened), options);
}

Opened openAny(const QString& path, const ReadOptions& options) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead, {}, file.errorString());
    if (file.size() > limits::fileBytes) return base::fail(ErrorCode::FileTooLarge);
    const QByteArray sample = file.read(sampleBytes);
    switch (fileKind(sample)) {
    case FileKind::Zip:
        return openArchive(path, options);
    case FileKind::Compound:
        return base::fail(isProtectedDocument(file) ? ErrorCode::FileIsEncrypted : ErrorCode::FileTypeUnknown);
    case FileKind::Other:
        return base::fail(ErrorCode::FileTypeUnknown);
    case FileKind::Text:
        break;
    }
    return openTextFile(path, sample, options);
}

} // namespace

QString formatName(Format format) {
    switch (format) {
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Ods:
        return QStringLiteral("ods");
    case Format::VCard:
        return QStringLiteral("vcard");
    }
    return {};
}

Opened openTable(const QString& path, const ReadOptions& options) {
    const QFileInfo file(path);
    if (!file.exists()) return base::fail(ErrorCode::FileNotFound, {path});
    if (!file.isFile()) return base::fail(ErrorCode::FileCannotRead, {path});
    auto opened = openAny(path, options);
    if (!opened) return tl::unexpected<Error>(withPath(std::move(opened).error(), path));
    return std::make_unique<FileTable>(std::move(*opened), path);
}

Opened openText(const QString& text, const ReadOptions& options) {
    const QByteArray bytes = text.toUtf8();
    const auto source = [bytes]() -> base::Result<TextSource> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return TextSource(std::move(buffer), Encoding{charsetName(Charset::Utf8)});
    };
    if (isVCard(bytes)) return VCardReader::open(source);
    RS_ASSIGN(auto opened, source());
    return CsvReader::open(std::move(opened), options);
}

} // namespace rs::exchange
