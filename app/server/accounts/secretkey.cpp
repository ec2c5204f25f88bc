// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/secretkey.h"

#include "server/accounts/token.h"

#include <QFile>

#include <array>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rs::server {

using base::ErrorCode;
using base::Id;
using base::Result;

namespace {

constexpr qsizetype markBytes = 16;

//! Gone from memory when it is not needed any more.
struct OpenKey {
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};

    OpenKey() = default;
    OpenKey(const OpenKey&) = default;
    OpenKey& operator=(const OpenKey&) = default;
    ~OpenKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

Result<OpenKey> readKey(const QString& name) {
    QFile file(name);
    if (!file.exists()) return base::fail(ErrorCode::FileNotFound, {name});
    if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead, {name});
    constexpr qint64 digits = 2 * crypto_secretbox_KEYBYTES;
    QByteArray text = file.read(digits + 2).trimmed();
    QByteArray bytes = QByteArray::fromHex(text);
    OpenKey key;
    const bool isKey = text.size() == digits && bytes.size() == qsizetype(key.bytes.size());
    if (isKey) std::copy(bytes.cbegin(), bytes.cend(), key.bytes.begin());
    sodium_memzero(text.data(), size_t(text.size()));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (!isKey) return base::fail(ErrorCode::FileIsMalformed, {name});
    return key;
}

bool writePrivate(const QByteArray& name, const QByteArray& text) {
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return false;
    const bool isWritten = ::write(file, text.constData(), size_t(text.size())) == text.size() && ::fsync(file) == 0;
    return ::close(file) == 0 && isWritten;
}

const unsigned char* unsignedBytes(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* unsignedBytes(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

} // namespace

Result<> SecretKey::make() const {
    if (QFile::exists(m_file)) return {};
    const QByteArray name = QFile::encodeName(m_file), fresh = name + '.' + randomBytes(4).toHex();
    const bool isWritten = writePrivate(fresh, randomBytes(crypto_secretbox_KEYBYTES).toHex() + '\n');
    // Whole or not at all, and never over one that somebody has made meanwhile.
    const bool isThere = isWritten && (::link(fresh.constData(), name.constData()) == 0 || errno == EEXIST);
    ::unlink(fresh.constData());
    if (!isThere) return base::fail(ErrorCode::FileCannotWrite, {m_file});
    return {};
}

Result<QString> SecretKey::mark() const {
    RS_ASSIGN(const OpenKey key, readKey(m_file));
    QByteArray mark(markBytes, Qt::Uninitialized);
    crypto_generichash(unsignedBytes(mark), size_t(mark.size()), key.bytes.data(), key.bytes.size(), nullptr, 0);
    return QString::fromLatin1(mark.toHex());
}

Result<QString> SecretKey::lock(const Id& owner, const QByteArray& secret) const {
    RS_ASSIGN(const OpenKey key, readKey(m_file));
    const QByteArray plain = base::toBytes(owner) + secret, nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(plain.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(unsignedBytes(box), unsignedBytes(plain), size_t(plain.size()), unsignedBytes(nonce),
                          key.bytes.data());
    return QString::fromLatin1((nonce + box).toBase64());
}

Result<QByteArray> SecretKey::open(const Id& owner, const QString& locked) const {
    RS_ASSIGN(const OpenKey key, readKey(m_file));
    const QByteArray both = QByteArray::fromBase64(locked.toLatin1());
    const QByteArray nonce = both.left(crypto_secretbox_NONCEBYTES), box = both.mid(nonce.size()),
                     id = base::toBytes(owner);
    QByteArray plain(qMax<qsizetype>(0, box.size() - qsizetype(crypto_secretbox_MACBYTES)), '\0');
    const bool isOpen = plain.size() >= id.size() &&
                        crypto_secretbox_open_easy(unsignedBytes(plain), unsignedBytes(box), size_t(box.size()),
                                                   unsignedBytes(nonce), key.bytes.data()) == 0;
    if (!isOpen || !plain.startsWith(id)) return base::fail(ErrorCode::FileIsMalformed, {m_file});
    return plain.mid(id.size());
}

} // namespace rs::server
