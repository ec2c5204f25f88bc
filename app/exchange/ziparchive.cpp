// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ziparchive.h"

#include "exchange/limits.h"

#include <QFile>

#include <zip.h>

#include <array>

namespace rs::exchange {

using base::ErrorCode;

ZipEntry::ZipEntry(ZipArchive& archive, zip_file* file, qint64 packed, qint64 size)
    : m_archive(archive),
      m_file(file),
      m_packed(packed),
      m_size(size) {}

ZipEntry::~ZipEntry() { zip_fclose(m_file); }

base::Result<qint64> ZipEntry::read(char* to, qint64 wanted) {
    const qint64 got = zip_fread(m_file, to, zip_uint64_t(wanted));
    if (got < 0) return base::fail(ErrorCode::FileIsMalformed, {}, QStringLiteral("archive entry cannot be inflated"));
    m_inflated += got;
    m_archive.m_inflated += got;
    if (m_inflated > limits::inflationFreeBytes && m_inflated / limits::inflationRatio > m_packed) {
        return base::fail(ErrorCode::FileIsBomb, {}, QStringLiteral("inflates too much"));
    }
    if (m_archive.m_inflated > limits::inflatedBytes) {
        return base::fail(ErrorCode::FileTooLarge, {QString::number(limits::inflatedBytes / limits::megabyte)});
    }
    return got;
}

double ZipEntry::position() const { return m_size > 0 ? qMin(1.0, double(m_inflated) / double(m_size)) : 1.0; }

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path) {
    int error = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    return checked(archive, {});
}

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::fromBytes(QByteArray bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive) zip_source_free(source);
    zip_error_fini(&error);
    return checked(archive, std::move(bytes));
}

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::checked(zip* archive, QByteArray bytes) {
    if (!archive) return base::fail(ErrorCode::FileIsMalformed, {}, QStringLiteral("archive cannot be opened"));
    std::unique_ptr<ZipArchive> owner(new ZipArchive(archive, std::move(bytes)));
    if (zip_get_num_entries(archive, 0) > limits::archiveEntries) {
        return base::fail(ErrorCode::FileIsBomb, {}, QStringLiteral("too many archive entries"));
    }
    return owner;
}

ZipArchive::~ZipArchive() { zip_discard(m_zip); }

bool ZipArchive::contains(const QByteArray& name) const {
    return zip_name_locate(m_zip, name.constData(), ZIP_FL_NOCASE) >= 0;
}

base::Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QByteArray& name) {
    const zip_int64_t index = zip_name_locate(m_zip, name.constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0) {
        return base::fail(ErrorCode::FileIsMalformed, {},
                          QStringLiteral("archive has no entry ") + QString::fromUtf8(name));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE) {
        return base::fail(ErrorCode::FileIsEncrypted);
    }
    zip_file* file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file) return base::fail(ErrorCode::FileIsMalformed, {}, QStringLiteral("archive entry cannot be opened"));
    return std::make_unique<ZipEntry>(*this, file, qint64(stat.comp_size), qint64(stat.size));
}

base::Result<QByteArray> ZipArchive::peek(const QByteArray& name, qint64 wanted) {
    RS_ASSIGN(const auto opened, entry(name));
    QByteArray bytes(wanted, Qt::Uninitialized);
    RS_ASSIGN(const qint64 got, opened->read(bytes.data(), wanted));
    bytes.resize(got);
    return bytes;
}

base::Result<> ZipArchive::parse(const QByteArray& name, XmlHandler& handler) {
    RS_ASSIGN(const auto opened, entry(name));
    XmlParser parser(handler);
    std::array<char, 65536> block;
    for (;;) {
        RS_ASSIGN(const qint64 got, opened->read(block.data(), qint64(block.size())));
        RS_TRY(parser.feed(QByteArrayView(block.data(), got), got == 0));
        if (got == 0) return {};
    }
}

} // namespace rs::exchange
