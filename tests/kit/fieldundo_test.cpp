// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fieldundo.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;

namespace {

class FieldUndoTest : public testing::Test {
protected:
    void SetUp() override {
        auto* column = new QVBoxLayout(&window);
        for (QWidget* one : fields()) column->addWidget(one);
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QList<QWidget*> fields() { return {&line, &text, &number}; }

    QWidget window;
    QLineEdit line;
    QPlainTextEdit text;
    QSpinBox number;
    QAction undo;
    const kit::FieldUndo filter;
};

} // namespace

TEST_F(FieldUndoTest, AFieldWithNothingTypedLeavesItToTheWindow) {
    QSignalSpy undone(&undo, &QAction::triggered);
    line.setText(u"Ёлкина"_s); // put there, not typed
    for (QWidget* field : fields()) {
        field->setFocus();
        const auto before = undone.count();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(undone.count(), before + 1) << field->metaObject()->className();
    }
    EXPECT_EQ(line.text(), u"Ёлкина");
}

TEST_F(FieldUndoTest, WhatIsTypedIsTakenBackFirst) {
    QSignalSpy undone(&undo, &QAction::triggered);
    for (QWidget* field : fields()) {
        field->setFocus();
        const auto before = undone.count();
        QTest::keyClicks(field, u"7"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(undone.count(), before) << field->metaObject()->className();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(undone.count(), before + 1) << field->metaObject()->className();
    }
    EXPECT_TRUE(line.text().isEmpty());
    EXPECT_TRUE(text.toPlainText().isEmpty());
}
