// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogseam.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rs::kit::DialogSeam;

class Seam : public testing::Test {
protected:
    void TearDown() override { DialogSeam::instance().reset(); }
    QWidget parent;
    std::optional<int> answer = -1;
    void ask(const QStringList& answers) {
        DialogSeam::instance().ask(&parent, {u"Стереть"_s, u"Стереть данные человека?"_s, answers},
                                   [this](std::optional<int> a) { answer = a; });
    }
};

TEST_F(Seam, GivesThePreparedAnswerWithoutADialog) {
    DialogSeam::instance().setNextAnswer(1);
    ask({u"Стереть"_s, u"Скрыть"_s});
    EXPECT_EQ(answer, 1);
    EXPECT_EQ(DialogSeam::instance().lastText(), u"Стереть данные человека?");
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(Seam, OpensWithoutWaitingAndCancelIsTheDefault) {
    ask({u"Стереть"_s});
    EXPECT_EQ(answer, -1);
    auto* box = parent.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_EQ(answer, std::nullopt);
}

TEST_F(Seam, TellsWhichButtonWasPressed) {
    ask({u"Стереть"_s, u"Скрыть"_s});
    auto* box = parent.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* button : box->buttons())
        if (button->text() == u"Скрыть") button->click();
    EXPECT_EQ(answer, 1);
}

TEST_F(Seam, GivesThePreparedFile) {
    QString name;
    DialogSeam::instance().setNextFile(u"список.xlsx"_s);
    DialogSeam::instance().openFile(&parent, {u"Открыть список"_s}, [&](const QString& file) { name = file; });
    EXPECT_EQ(name, u"список.xlsx");
}
