// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/exportdialog.h"

#include "transfer/transferdialogs.h"

#include <QComboBox>
#include <QRadioButton>

using namespace rs;
using test::waitUntil;
using transfer::ExportDialog;

namespace {

class ExportDialogTest : public test::TransferDialogs {
protected:
    transfer::ExportRequest request() {
        transfer::ExportRequest wanted;
        wanted.shown.entity = &domain::entity(u"participant");
        wanted.shown.parent = school;
        wanted.shown.text = QStringLiteral("нет такого");
        wanted.shownColumns = {QStringLiteral("family_name"), QStringLiteral("email")};
        wanted.title = QStringLiteral("Участники: школа");
        return wanted;
    }
    QStringList exported(ExportDialog& dialog, const QString& name) {
        QSignalSpy done(&dialog, &ExportDialog::exported);
        kit::DialogSeam::instance().setNextFile(path(name));
        dialog.exportButton()->click();
        EXPECT_TRUE(waitUntil([&] { return !done.isEmpty(); }));
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }
    static void choose(QComboBox* box, const QString& data) { box->setCurrentIndex(box->findData(data)); }
};

} // namespace

TEST_F(ExportDialogTest, writesAllRowsWithTheChosenColumnsInTheChosenLanguage) {
    ExportDialog dialog(store.workspace(), request());
    dialog.show();
    choose(dialog.format(), QStringLiteral("csv"));
    choose(dialog.language(), QStringLiteral("en"));
    choose(dialog.separator(), QStringLiteral("|"));
    dialog.rows(ExportDialog::Rows::All)->click();
    dialog.columns(ExportDialog::Columns::Shown)->click();
    EXPECT_TRUE(dialog.separator()->isVisible());
    const QStringList lines = exported(dialog, QStringLiteral("a.csv"));
    EXPECT_EQ(lines,
              (QStringList{QStringLiteral("Family name|E-mail"), QStringLiteral("Осокина|osokina@example.org")}));
    EXPECT_EQ(dialog.message()->severity(), kit::Severity::Ok);
    EXPECT_EQ(dialog.message()->actionButtons().size(), 1);
}

TEST_F(ExportDialogTest, writesWhatIsShown) {
    ExportDialog dialog(store.workspace(), request());
    choose(dialog.format(), QStringLiteral("csv"));
    EXPECT_TRUE(dialog.rows(ExportDialog::Rows::Shown)->isChecked());
    EXPECT_FALSE(dialog.rows(ExportDialog::Rows::Selected)->isEnabled());
    EXPECT_EQ(exported(dialog, QStringLiteral("b.csv")).size(), 1);
}

TEST_F(ExportDialogTest, writesTheSelectedRows) {
    transfer::ExportRequest wanted = request();
    wanted.selected = {1};
    ExportDialog dialog(store.workspace(), wanted);
    choose(dialog.format(), QStringLiteral("csv"));
    EXPECT_TRUE(dialog.rows(ExportDialog::Rows::Selected)->isChecked());
    EXPECT_EQ(exported(dialog, QStringLiteral("c.csv")).size(), 2);
}

TEST_F(ExportDialogTest, saysWhyItFailed) {
    ExportDialog dialog(store.workspace(), request());
    dialog.show();
    kit::DialogSeam::instance().setNextFile(path(QStringLiteral("no/such/folder/a.csv")));
    dialog.exportButton()->click();
    ASSERT_TRUE(waitUntil([&] { return dialog.message()->isVisible(); }));
    EXPECT_EQ(dialog.message()->severity(), kit::Severity::Problem);
    EXPECT_TRUE(dialog.exportButton()->isEnabled());
}
