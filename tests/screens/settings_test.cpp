// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/choicerow.h"
#include "firstrun/firstrunpage.h"
#include "kit/choiceboxes.h"
#include "kit/choicecard.h"
#include "kit/searchfield.h"
#include "kit/translator.h"
#include "settings/settingspage.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;
using settings::DataSection;
using settings::KeyEntry;
using settings::SettingsPage;

namespace {

QList<KeyEntry> someKeys() {
    return {{u"Ctrl+N"_s, u"Создать"_s, u"Меню"_s}, {u"Ctrl+I"_s, u"Импорт..."_s, u"Меню"_s}};
}

} // namespace

TEST(Settings, KeysAreFoundByWordsKeysAndInTheWrongLayout) {
    SettingsPage page(DataSection::Store::Own, someKeys);
    const auto found = [&](const QString& text) {
        page.keys()->search()->setText(text);
        QStringList keys;
        for (int row = 0; row < page.keys()->table()->model()->rowCount(); ++row)
            keys << page.keys()->table()->model()->index(row, 0).data().toString();
        return keys;
    };
    EXPECT_GT(found({}).size(), 8);
    EXPECT_EQ(found(u"импорт"_s), QStringList{u"Ctrl+I"_s});
    EXPECT_EQ(found(u"bvgjhn"_s), QStringList{u"Ctrl+I"_s});
    EXPECT_EQ(found(u"ctrl+n"_s), QStringList{u"Ctrl+N"_s});
    EXPECT_TRUE(found(u"чего нет"_s).isEmpty());
}

TEST(Settings, ABackupIsChosenAndAskedFor) {
    settings::BackupList list;
    EXPECT_TRUE(list.restoreButton()->isHidden()) << "there is nothing to restore yet";
    const QDateTime today = QDateTime::currentDateTime();
    list.showBackups({{u"new.backup"_s, today, 1000}, {u"old.backup"_s, today.addDays(-7), 900}});
    EXPECT_FALSE(list.restoreButton()->isHidden());
    QSignalSpy wanted(&list, &settings::BackupList::restoreWanted);
    list.list()->setCurrentRow(1);
    list.restoreButton()->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"old.backup"_s);
}

TEST(Settings, DetailsForSupportNameNoPerson) {
    SettingsPage page(DataSection::Store::Own, someKeys);
    page.about()->copyButton()->click();
    EXPECT_EQ(QApplication::clipboard()->text(), page.about()->details());
    EXPECT_TRUE(page.about()->details().contains(u"Qt 6"_s));
    const QString user = qEnvironmentVariable("USER"), home = qEnvironmentVariable("HOME");
    for (const QString& secret : {user, home})
        EXPECT_FALSE(secret.size() > 3 && page.about()->details().contains(secret));
}

TEST(Settings, EverySectionSpeaksBothLanguages) {
    kit::Translator translator;
    translator.setLanguage(base::Language::English);
    SettingsPage page(DataSection::Store::Own, someKeys);
    QStringList english, russian;
    for (const auto* section : page.sections()) english << section->title();
    translator.setLanguage(base::Language::Russian);
    for (const auto* section : page.sections()) russian << section->title();
    EXPECT_EQ(english, QStringList({u"General"_s, u"Server"_s, u"Data"_s, u"Keys"_s, u"About"_s}));
    EXPECT_EQ(russian, QStringList({u"Общие"_s, u"Сервер"_s, u"Данные"_s, u"Клавиши"_s, u"О программе"_s}));
    QApplication::processEvents();
    EXPECT_EQ(page.data()->checkButton()->text(), u"Проверить данные"_s);
}

TEST(Settings, AChoiceIsToldAtOnce) {
    SettingsPage page(DataSection::Store::Own, someKeys);
    QSignalSpy told(page.general(), &settings::GeneralSection::languageChosen);
    Q_EMIT page.general()->languageBox()->activated(0);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.first().first().value<base::Language>(), base::Language::Russian);
}

TEST(FirstRun, EachCardIsOneClick) {
    firstrun::FirstRunPage page;
    QSignalSpy school(&page, &firstrun::FirstRunPage::schoolWanted);
    QSignalSpy example(&page, &firstrun::FirstRunPage::exampleWanted);
    QSignalSpy file(&page, &firstrun::FirstRunPage::fileWanted);
    page.startCard()->button()->click();
    page.exampleCard()->button()->click();
    page.listsCard()->button()->click();
    EXPECT_EQ(school.count(), 1);
    EXPECT_EQ(example.count(), 1);
    EXPECT_EQ(file.count(), 1);
    page.setExampleOffered(false);
    EXPECT_TRUE(page.exampleCard()->isHidden());
}

TEST(FirstRun, WhoIsConnectedIsNotAskedForAServerAgain) {
    firstrun::FirstRunPage page;
    QSignalSpy wanted(&page, &firstrun::FirstRunPage::serverWanted);
    QSignalSpy stateWanted(&page, &firstrun::FirstRunPage::serverStateWanted);
    const QString before = page.serverRow()->question();
    page.setConnected(true);
    EXPECT_NE(page.serverRow()->question(), before);
    EXPECT_EQ(page.serverRow()->button()->text(), u"Show how it stands"_s);
    page.serverRow()->button()->click();
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_EQ(stateWanted.count(), 1);
    page.setConnected(false);
    EXPECT_EQ(page.serverRow()->question(), before);
}
