// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/fakewallet.h"
#include "sync/tokenstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using sync::TokenStore;

TEST(KeychainTest, TheTokenIsInTheKeychainAndInNoFile) {
    // A desktop of this kind asks its wallet, also where libsecret is installed, which others would ask first.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    FakeWallet wallet;
    QTemporaryDir folder;
    const TokenStore tokens(folder.filePath(u"store.db"_s), TokenStore::Use::KeychainOrFile);
    const base::Id device = base::newId(), other = base::newId();
    const auto place = tokens.write(device, u"secret-token"_s);
    ASSERT_TRUE(place);
    EXPECT_EQ(*place, TokenStore::Place::Keychain);
    EXPECT_FALSE(QFile::exists(tokens.file()));
    EXPECT_EQ(wallet.entries(),
              (QHash<QString, QString>{{u"regional-school/"_s + base::toText(device), u"secret-token"_s}}));
    EXPECT_EQ(tokens.read(device).value_or(u"error"_s), u"secret-token"_s);
    EXPECT_EQ(tokens.read(other).value_or(u"error"_s), QString());

    // Where the owner does not let us in, a file for the owner alone keeps it, and that is said.
    wallet.lock(true);
    const auto instead = tokens.write(other, u"second-token"_s);
    ASSERT_TRUE(instead);
    EXPECT_EQ(*instead, TokenStore::Place::File);
    EXPECT_EQ(int(QFile::permissions(tokens.file())) & 0x0077, 0);
    EXPECT_EQ(tokens.read(other).value_or(u"error"_s), u"second-token"_s);

    // The next time the keychain answers, the file goes.
    wallet.lock(false);
    EXPECT_EQ(tokens.write(other, u"third-token"_s).value_or(TokenStore::Place::File), TokenStore::Place::Keychain);
    EXPECT_FALSE(QFile::exists(tokens.file()));
    EXPECT_TRUE(tokens.remove(device));
    EXPECT_EQ(wallet.entries(),
              (QHash<QString, QString>{{u"regional-school/"_s + base::toText(other), u"third-token"_s}}));
    EXPECT_EQ(tokens.read(device).value_or(u"error"_s), QString());
}

} // namespace rs::test
