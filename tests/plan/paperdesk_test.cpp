// SPDX-License-Identifier: GPL-3.0-or-later
// The readiness report as a file: where it goes, what is said, and what happens when it cannot be written.
#include "desktop/desktopfixture.h"

#include "kit/dialogseam.h"
#include "programs/desktop/paperdesk.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rs;
using test::DesktopTest;
using test::waitUntil;

namespace {

class PaperDeskTest : public DesktopTest {
protected:
    void SetUp() override {
        kit::DialogSeam::instance().reset();
        start();
        makeSchool(u"Вода: лёд / пар?"_s);
    }
    void TearDown() override { kit::DialogSeam::instance().reset(); }
    //! Waits for what is said when the paper is there, or cannot be.
    void saveTo(const QString& path) {
        kit::DialogSeam::instance().setNextFile(path);
        desktop::PaperDesk desk(store().workspace(), window());
        desk.saveReport(store().school().id());
        m_asked = said();
        if (!path.isEmpty())
            EXPECT_TRUE(waitUntil([&] { return said() != m_asked; }));
        else
            QTest::qWait(100);
    }
    static QString said() { return kit::DialogSeam::instance().lastText(); }

    QString m_asked; //!< the title of the dialog
};

} // namespace

TEST_F(PaperDeskTest, TheReportIsWrittenAndThePlaceIsSaid) {
    const QString path = m_folder.filePath(u"отчёт.pdf"_s);
    saveTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(said().contains(u"отчёт.pdf"_s)) << said().toStdString();
}

TEST_F(PaperDeskTest, ADialogThatIsLeftWritesNothing) {
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    saveTo(QString());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), before);
    EXPECT_EQ(said(), m_asked) << "something was said about a paper that nobody wanted";
}

TEST_F(PaperDeskTest, AFolderThatIsNotThereIsSaid) {
    const QString path = m_folder.filePath(u"нет/отчёт.pdf"_s);
    saveTo(path);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(said().contains(u"The file is written"_s)) << said().toStdString();
}
