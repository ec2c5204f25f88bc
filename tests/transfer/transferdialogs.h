// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/translator.h"
#include "storage/undo.h"
#include "support/teststore.h"
#include "transfer/importcards.h"
#include "transfer/importdialog.h"
#include "transfer/importmodel.h"
#include "transfer/mappingheader.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace rs::test {

//! A school with one participant, and the list of a February.
class TransferDialogs : public testing::Test {
protected:
    void SetUp() override {
        kit::DialogSeam::instance().reset();
        m_translator.setLanguage(base::Language::English);
        school = store.addSchool();
        domain::Record known(domain::entity(u"participant"), base::newId());
        known.set(u"event_id", QVariant::fromValue(school)).set(u"family_name", QStringLiteral("Осокина"));
        known.set(u"given_name", QStringLiteral("Лидия")).set(u"email", QStringLiteral("osokina@example.org"));
        store.add({known});
    }

    static QString list() {
        return QStringLiteral(
            "ФИО;Эл. почта;Телефон для связи;Ваша должность;Где работаете?;Согласие на обработку "
            "персональных данных\n"
            "Бекетова Лариса Юрьевна;lar.beketova@example.org;8 (900) 000-15-77;воспитатель;МБДОУ № 312;да\n"
            "Вьюнов Степан;s.vyunov@example.org;+7 900 000-20-31;ст. воспитатель;Кедр, Дивногорск;да\n"
            "Осокина Лидия Фёдоровна;osokina@example.org;+7 900 000-55-97;ст. воспитатель;Детский сад № 44;да\n"
            "Бекетова Л. Ю.;lar.beketova@example.org;8 (900) 000-15-77;воспитатель;сад 312;да\n"
            "Гребёнкин Илья Маратович;ilya.greb@;+7 900 000-48-12;методист;ЦРО;да\n"
            "Дубовик Анна Семёновна;a.dubovik@example.org;—;логопед;МБДОУ № 90;да\n"
            ";zayavka17@example.org;+7 900 000-77-20;воспитатель;«Радуга»;да\n"
            "Илларионова Тамара;t.illar@example.org;+7 900 000-09-64;заведующая;МБДОУ № 5;да\n");
    }

    QString write(const QString& name, const QString& text) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    //! The dialog with the list in it, its plan known.
    std::unique_ptr<transfer::ImportDialog> opened(const QString& text) {
        auto dialog = std::make_unique<transfer::ImportDialog>(store.workspace(), school);
        dialog->show();
        dialog->openFile(write(QStringLiteral("заявки_февраль.csv"), text));
        EXPECT_TRUE(waitUntil([&] { return dialog->work().source() && !dialog->work().isBusy(); }));
        return dialog;
    }

    qint64 participants() {
        const auto count = store.workspace().reader().count(domain::entity(u"participant"));
        return count.value_or(-1);
    }

    TestStore store;
    base::Id school;

private:
    kit::Translator m_translator;
    QTemporaryDir m_folder;
};

} // namespace rs::test
