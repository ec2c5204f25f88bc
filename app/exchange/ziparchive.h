// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/xmlparser.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace rs::exchange {

class ZipArchive;

//! One entry being inflated. What comes out is counted, so that a bomb ends early.
class ZipEntry {
public:
    ZipEntry(ZipArchive& archive, zip_file* file, qint64 packed, qint64 size);
    ~ZipEntry();
    Q_DISABLE_COPY_MOVE(ZipEntry)

    //! Bytes read, 0 at the end. Errors: FileIsMalformed, FileIsBomb, FileTooLarge.
    [[nodiscard]] base::Result<qint64> read(char* to, qint64 wanted);
    //! 0 to 1.
    [[nodiscard]] double position() const;

private:
    ZipArchive& m_archive;
    zip_file* m_file;
    qint64 m_packed;
    qint64 m_size;
    qint64 m_inflated = 0;
};

//! A ZIP archive to read from. Entries must not outlive it.
class ZipArchive {
public:
    //! Errors: FileIsMalformed, FileIsBomb (entries without number).
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> open(const QString& path);
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> fromBytes(QByteArray bytes);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    //! Names of parts are compared without case.
    [[nodiscard]] bool contains(const QByteArray& name) const;
    //! Errors: FileIsMalformed (no such entry), FileIsEncrypted.
    [[nodiscard]] base::Result<std::unique_ptr<ZipEntry>> entry(const QByteArray& name);
    //! Up to this many bytes from the start of an entry.
    [[nodiscard]] base::Result<QByteArray> peek(const QByteArray& name, qint64 wanted);
    //! Parses a whole entry.
    [[nodiscard]] base::Result<> parse(const QByteArray& name, XmlHandler& handler);

private:
    friend class ZipEntry;
    ZipArchive(zip* archive, QByteArray bytes) : m_zip(archive), m_bytes(std::move(bytes)) {}
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> checked(zip* archive, QByteArray bytes);

    zip* m_zip;
    QByteArray m_bytes; //!< what an archive in memory reads from
    qint64 m_inflated = 0;
};

} // namespace rs::exchange
