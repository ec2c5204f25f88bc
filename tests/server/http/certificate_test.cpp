// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/certificate.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

using namespace rs::server;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(SelfSigned, IsMadeOnceAndKept) {
    const QTemporaryDir folder;
    const auto files = selfSigned(folder.path(), {QStringLiteral("school.example.org"), QStringLiteral("192.0.2.5")});
    ASSERT_TRUE(files);
    EXPECT_EQ(QFileInfo(files->key).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    EXPECT_TRUE(QFileInfo(files->key).permissions() & QFile::ReadOwner);
    const QByteArray before = contentOf(files->certificate);
    const auto again = selfSigned(folder.path(), {QStringLiteral("another.example.org")});
    ASSERT_TRUE(again);
    EXPECT_EQ(contentOf(again->certificate), before);
    ASSERT_TRUE(QFile::remove(files->key));
    ASSERT_TRUE(selfSigned(folder.path(), {}));
    EXPECT_NE(contentOf(files->certificate), before) << "a certificate without its key is none";
}

TEST(SelfSigned, NamesTheMachineAndItself) {
    const QTemporaryDir folder;
    const auto files = selfSigned(folder.path(), {QStringLiteral("school.example.org"), QStringLiteral("192.0.2.5")});
    ASSERT_TRUE(files);
    const QSslCertificate certificate(contentOf(files->certificate));
    ASSERT_FALSE(certificate.isNull());
    const auto names = certificate.subjectAlternativeNames();
    EXPECT_EQ(names.values(QSsl::DnsEntry).size(), 2);
    for (const char* name : {"localhost", "school.example.org"})
        EXPECT_TRUE(names.values(QSsl::DnsEntry).contains(QLatin1String(name))) << name;
    EXPECT_EQ(names.values(QSsl::IpAddressEntry).size(), 3);
    EXPECT_GT(certificate.expiryDate(), QDateTime::currentDateTimeUtc().addYears(9));
    EXPECT_LT(certificate.effectiveDate(), QDateTime::currentDateTimeUtc());
    EXPECT_FALSE(QSslKey(contentOf(files->key), QSsl::Ec).isNull());
    const QString fingerprint =
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
    EXPECT_EQ(fingerprintOf(files->certificate), fingerprint);
}

TEST(SelfSigned, SaysWhatIsWrong) {
    const QTemporaryDir folder;
    EXPECT_EQ(selfSigned(folder.filePath(QStringLiteral("missing")), {}).error().code,
              base::ErrorCode::FileCannotWrite);
    EXPECT_EQ(fingerprintOf(folder.filePath(QStringLiteral("missing"))).error().code, base::ErrorCode::FileNotFound);
    QFile odd(folder.filePath(QStringLiteral("odd.pem")));
    ASSERT_TRUE(odd.open(QIODevice::WriteOnly) && odd.write("no certificate") > 0);
    odd.close();
    EXPECT_EQ(fingerprintOf(odd.fileName()).error().code, base::ErrorCode::FileIsMalformed);
}

} // namespace rs::test
