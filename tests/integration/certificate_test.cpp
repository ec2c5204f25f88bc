// SPDX-License-Identifier: GPL-3.0-or-later
// A server that has made its certificate itself: somebody compares the fingerprint once, and no other one serves.
#include "base/clock.h"
#include "integration/fleet.h"
#include "services/syncservice.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class CertificateTest : public testing::Test {
protected:
    void SetUp() override {
        qputenv("RS_NO_KEYCHAIN", "1");
        fleet.server(0).call(
            {u"user"_s, u"add"_s, u"anna"_s, u"--role"_s, u"admin"_s, u"--password-file"_s, password()});
    }
    QString password() const {
        QFile out(folder.filePath(u"password"_s));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write("correct horse\n") > 0);
        return out.fileName();
    }
    [[nodiscard]] QUrl url() { return QUrl(u"https://127.0.0.1:%1"_s.arg(fleet.server(0).port())); }
    [[nodiscard]] QByteArray certificate() const { return read(u"certificate.pem"_s); }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(fleet.file(u"server0/"_s + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QByteArray fingerprint() const {
        return QSslCertificate(certificate(), QSsl::Pem).digest(QCryptographicHash::Sha256);
    }
    base::Result<sync::Connected> connect(const QByteArray& pin, const QByteArray& authorities = {}) {
        return sync::connectStore(*store, {url(), u"anna"_s, u"correct horse"_s, {}, authorities, pin});
    }
    //! As every exchange begins: with what the store knows.
    base::Result<> exchange() {
        const auto profile = sim::sure(sync::readProfile(*store));
        const auto meta = sim::sure(storage::readSyncMeta(*store));
        sync::HttpTransport transport(profile, sim::sure(sync::TokenStore(store->path()).read(meta.device)));
        return sync::Client(*store, transport, {base::nowMilliseconds, base::newId}).run();
    }
    void makeAnotherCertificate() {
        fleet.server(0).stop();
        for (const QString& name : {u"certificate.pem"_s, u"key.pem"_s})
            QFile::remove(fleet.file(u"server0/"_s + name));
        fleet.server(0).start(); // at the same port
    }

    QTemporaryDir folder;
    Fleet fleet{u"sqlite:"_s + folder.filePath(u"server.db"_s), Fleet::Line::Tls, 1};
    std::unique_ptr<storage::Store> store =
        sim::sure(storage::Store::open(folder.filePath(u"store.db"_s), storage::Store::Access::Write));
};

TEST_F(CertificateTest, TheOneThatWasComparedServesAndNoOther) {
    const auto asked = connect({});
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, ErrorCode::CertificateUnknown);
    EXPECT_EQ(asked.error().context, (QStringList{u"127.0.0.1"_s, sync::fingerprintText(fingerprint())}));
    const QByteArray pin = services::SyncService::pinOf(asked.error());
    EXPECT_EQ(pin, fingerprint());

    QByteArray other = pin;
    other[0] = char(~other.at(0));
    EXPECT_EQ(connect(other).error().code, ErrorCode::CertificateUnknown);
    EXPECT_FALSE(QFile::exists(store->path() + u".token"_s));

    ASSERT_TRUE(connect(pin));
    EXPECT_TRUE(exchange());
    EXPECT_EQ(sim::sure(sync::readProfile(*store)).pin, pin);
}

TEST_F(CertificateTest, AnotherOneLaterIsRefusedUntilItIsComparedToo) {
    const QByteArray first = fingerprint(), firstCertificate = certificate(), firstKey = read(u"key.pem"_s);
    ASSERT_TRUE(connect(first));
    ASSERT_TRUE(exchange());
    makeAnotherCertificate();
    ASSERT_NE(fingerprint(), first);
    const auto refused = exchange();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::CertificateUnknown);
    EXPECT_EQ(services::SyncService::pinOf(refused.error()), fingerprint()) << "the new one is shown";
    EXPECT_EQ(sim::sure(sync::readProfile(*store)).pin, first) << "and not taken by itself";
    // Also one that authorities vouch for is not the one that was compared.
    EXPECT_EQ(connect(first, certificate()).error().code, ErrorCode::CertificateUnknown);
    ASSERT_TRUE(connect(fingerprint()));
    EXPECT_TRUE(exchange());
}

TEST_F(CertificateTest, AnAuthorityThatWasNamedServesWithoutAFingerprint) {
    ASSERT_TRUE(connect({}, certificate()));
    EXPECT_TRUE(exchange());
    makeAnotherCertificate();
    EXPECT_EQ(exchange().error().code, ErrorCode::CertificateUnknown);
}

} // namespace rs::test
