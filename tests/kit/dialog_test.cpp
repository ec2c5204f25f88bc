// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace rs::test {

TEST(DialogThatGrows, StaysOnItsScreen) {
    kit::Dialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* text = new QLabel(QStringLiteral("A line."), &dialog);
    text->setWordWrap(true);
    auto* button = new QPushButton(QStringLiteral("Yes"), &dialog);
    column->addWidget(text);
    column->addWidget(button);
    dialog.setFixedWidth(300);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const QRect room = dialog.screen()->availableGeometry();
    dialog.move(dialog.x(), room.bottom() - dialog.frameGeometry().height() - 5);
    const int top = dialog.y(), height = dialog.height();
    text->setText(QStringLiteral("A text of many words that takes many lines. ").repeated(10));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.height() > height; }));
    EXPECT_LE(dialog.frameGeometry().bottom(), room.bottom());
    EXPECT_LT(dialog.y(), top);
    EXPECT_GE(dialog.y(), room.top());
}

} // namespace rs::test
