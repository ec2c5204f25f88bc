// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/certificate.h"

#include <QFile>
#include <QHostAddress>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace rs::server {

using base::ErrorCode;
using base::Result;

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* pointer) const {
        release(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;

constexpr long daySeconds = 24 * 60 * 60;
constexpr int serialBits = 127;

QByteArray bytesOf(const Bio& bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, qsizetype(size)};
}

bool addExtension(X509* certificate, int what, const QByteArray& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

QByteArray alternativeNames(const QStringList& names) {
    QStringList words{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1"), QStringLiteral("IP:::1")};
    for (const QString& name : names) {
        const QString word = (QHostAddress(name).isNull() ? QStringLiteral("DNS:") : QStringLiteral("IP:")) + name;
        if (!name.isEmpty() && !words.contains(word)) words << word;
    }
    return words.join(u',').toLatin1();
}

bool setSerial(X509* certificate) {
    BIGNUM* number = BN_new();
    const bool isSet = number && BN_rand(number, serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
                       BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return isSet;
}

//! Signed by its own key. It is no authority: whoever trusts it trusts this server and nobody it might vouch for.
Certificate makeCertificate(EVP_PKEY* key, const QStringList& names) {
    Certificate made(X509_new());
    X509* certificate = made.get();
    if (!certificate || X509_set_version(certificate, 2) != 1 || !setSerial(certificate)) return {};
    X509_gmtime_adj(X509_getm_notBefore(certificate), -daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3650 * daySeconds);
    X509_NAME* name = X509_get_subject_name(certificate);
    const auto* words = reinterpret_cast<const unsigned char*>("Regional School");
    const bool isMade = X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, words, -1, -1, 0) == 1 &&
                        X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1 &&
                        addExtension(certificate, NID_subject_alt_name, alternativeNames(names)) &&
                        addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
                        addExtension(certificate, NID_key_usage, "critical,digitalSignature") &&
                        addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
                        addExtension(certificate, NID_subject_key_identifier, "hash") &&
                        X509_sign(certificate, key, EVP_sha256()) > 0;
    return isMade ? std::move(made) : Certificate();
}

//! Never readable by others, not even for a moment; in place whole or not at all.
Result<> writeFile(const QString& path, const QByteArray& bytes, QFileDevice::Permissions permissions) {
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    QFile file(fresh);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions) &&
                           file.setPermissions(permissions) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    QFile::remove(path);
    if (!isWritten || !QFile::rename(fresh, path)) return base::fail(ErrorCode::FileCannotWrite, {path});
    return {};
}

Result<> makeFiles(const TlsFiles& files, const QStringList& names) {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? makeCertificate(key.get(), names) : Certificate();
    const Bio keyText(BIO_new(BIO_s_mem())), certificateText(BIO_new(BIO_s_mem()));
    if (!certificate ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return base::fail(ErrorCode::FileCannotWrite, {files.certificate}, QStringLiteral("the name is no host name"));
    constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    RS_TRY(writeFile(files.key, bytesOf(keyText), ownerOnly));
    return writeFile(files.certificate, bytesOf(certificateText),
                     ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

} // namespace

Result<TlsFiles> selfSigned(const QString& folder, const QStringList& names) {
    const TlsFiles files{folder + QStringLiteral("/certificate.pem"), folder + QStringLiteral("/key.pem")};
    if (!QFile::exists(files.certificate) || !QFile::exists(files.key)) RS_TRY(makeFiles(files, names));
    return files;
}

Result<QString> fingerprintOf(const QString& certificateFile) {
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileNotFound, {certificateFile});
    const QByteArray text = file.readAll();
    const Bio bio(BIO_new_mem_buf(text.constData(), int(text.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return base::fail(ErrorCode::FileIsMalformed, {certificateFile});
    const QByteArray bytes(reinterpret_cast<const char*>(digest), qsizetype(size));
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

} // namespace rs::server
