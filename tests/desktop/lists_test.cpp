// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in and out of the window.
#include "desktopfixture.h"

#include "kit/dialogseam.h"
#include "kit/undobar.h"
#include "programs/desktop/lists.h"
#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace rs;
using kit::Deed;
using shell::PageId;
using test::DesktopTest;
using test::waitUntil;

namespace {

class ListsTest : public DesktopTest {
protected:
    QString writeList() {
        const QString path = m_folder.filePath(u"Школа чтения.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            u"ФИО;Почта\nЁлкина Софья Глебовна;elkina@example.org\nБаженов Тимур;bazhenov@example.org\n"_s.toUtf8());
        return path;
    }

    void finishImport() {
        ASSERT_TRUE(waitUntil([&] { return store().lists().dialog(); }));
        QPushButton* button = store().lists().dialog()->importButton();
        ASSERT_TRUE(waitUntil([&] { return button->isEnabled() && button->text().contains(u'2'); }))
            << button->text().toStdString();
        button->click();
        ASSERT_TRUE(waitUntil([&] { return window().currentPage() == PageId::Participants && people() == 2; }));
    }
};

} // namespace

TEST_F(ListsTest, AListWithoutASchoolBeginsOneAndGoesInAsOneStep) {
    start();
    store().lists().importFile(writeList());
    auto* dialog = window().findChild<schools::SchoolDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->titleField()->text(), u"Школа чтения"_s) << "the name of the file is a good first title";
    dialog->startButton()->click();
    finishImport();
    EXPECT_FALSE(participants().undoBar()->isHidden());
    ASSERT_TRUE(waitUntil([&] { return action(Deed::Undo)->text().contains(u"Import: 2 rows"_s); }))
        << action(Deed::Undo)->text().toStdString() << " counts the cards behind the rows, too";
    action(Deed::Undo)->trigger();
    EXPECT_TRUE(waitUntil([&] { return people() == 0; }));
}

TEST_F(ListsTest, AFileDroppedOntoTheWindowGoesIntoTheOpenSchool) {
    start();
    makeSchool(u"Школа чтения"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeList())});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    finishImport();
}

TEST_F(ListsTest, SeveralDroppedFilesAreRefusedInOneSentence) {
    start();
    makeSchool(u"Школа чтения"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeList()), QUrl::fromLocalFile(writeList())});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    kit::DialogSeam::instance().setNextAnswer(std::nullopt);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    ASSERT_TRUE(waitUntil([] { return kit::DialogSeam::instance().lastText().contains(u"none has been taken"_s); }));
    EXPECT_FALSE(window().findChild<transfer::ImportDialog*>());
}

TEST_F(ListsTest, ExportIsOfferedWhereATableIsAndImportWhereSomebodyMayWrite) {
    start();
    EXPECT_TRUE(action(Deed::Import)->isEnabled());
    EXPECT_FALSE(action(Deed::Export)->isEnabled()) << "there is no table in front";
    makeSchool(u"Школа чтения"_s);
    window().showPage(PageId::Participants);
    ASSERT_TRUE(waitUntil([&] { return action(Deed::Export)->isEnabled(); }));
    action(Deed::Export)->trigger();
    auto* dialog = window().findChild<transfer::ExportDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
    window().showPage(PageId::Settings);
    EXPECT_FALSE(action(Deed::Export)->isEnabled());
}
