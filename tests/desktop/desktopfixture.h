// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desktop/desktop.h"
#include "schools/openschool.h"
#include "schools/schooldialog.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "support/teststore.h"
#include "support/typing.h"
#include "tables/recordpage.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace rs::test {

//! The whole program in an empty folder, with settings of its own.
class DesktopTest : public testing::Test {
protected:
    DesktopTest() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_folder.filePath(QStringLiteral("settings")));
        m_options.store = m_folder.filePath(QStringLiteral("data/store.db"));
        m_options.language = base::Language::English;
        m_options.look = kit::theme::Look::Light;
    }

    void start() {
        m_desktop.reset(); // one after another, as when the program is started again
        m_desktop = std::make_unique<desktop::Desktop>(m_options);
        m_desktop->start();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] desktop::StoreWindow& store() const { return *m_desktop->current(); }
    [[nodiscard]] shell::MainWindow& window() const { return store().window(); }
    [[nodiscard]] QAction* action(kit::Deed deed) const { return window().actions().action(deed); }
    [[nodiscard]] tables::RecordTable& participants() const {
        return store().pages().table(shell::PageId::Participants)->table();
    }
    [[nodiscard]] int people() const { return participants().model().recordCount(); }

    //! Through the form, as somebody does it.
    void makeSchool(const QString& title) {
        action(kit::Deed::NewSchool)->trigger();
        auto* dialog = window().findChild<schools::SchoolDialog*>();
        ASSERT_TRUE(dialog);
        typeText(dialog->titleField(), title);
        QTest::keyClick(dialog->titleField(), Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return store().school().title() == title; }));
    }

    //! Into the last row of the table of participants.
    void addPerson(const QString& familyName) {
        window().showPage(shell::PageId::Participants);
        const int before = people();
        action(kit::Deed::New)->trigger();
        ASSERT_TRUE(waitUntil([&] { return participants().grid().openedEditor() != nullptr; }));
        typeText(participants().grid().openedEditor(), familyName);
        QTest::keyClick(participants().grid().openedEditor(), Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return people() == before + 1; }));
    }

    QTemporaryDir m_folder;
    desktop::Options m_options;
    std::unique_ptr<desktop::Desktop> m_desktop;
};

} // namespace rs::test
