// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"
#include "kit/choicecard.h"
#include "kit/emptystate.h"
#include "kit/fielderror.h"
#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/numbercard.h"
#include "kit/pageheader.h"
#include "kit/pill.h"
#include "kit/searchfield.h"
#include "kit/selectionbar.h"
#include "kit/statelabel.h"
#include "kit/theme/schoolstyle.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::kit;

TEST(SearchFieldTest, EscapeClearsThenLeaves) {
    SearchField field;
    QSignalSpy escaped(&field, &SearchField::escaped), down(&field, &SearchField::downPressed);
    field.setText(u"елкина"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(escaped.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(escaped.count(), 1);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(down.count(), 1);
}

TEST(ChipRowTest, TellsWhichFilterGoes) {
    ChipRow row;
    QSignalSpy removed(&row, &ChipRow::removed), cleared(&row, &ChipRow::cleared);
    EXPECT_TRUE(row.isHidden());
    row.setChips({{4, u"Город: Ачинск"_s}, {7, u"Статус: выбрано 2"_s}});
    EXPECT_FALSE(row.isHidden());
    QTest::mouseClick(row.chip(1), Qt::LeftButton);
    EXPECT_EQ(removed.value(0).value(0).toInt(), 7);
    QTest::keyClick(row.chip(0), Qt::Key_Delete);
    EXPECT_EQ(removed.value(1).value(0).toInt(), 4);
    row.findChild<QPushButton*>()->click();
    EXPECT_EQ(cleared.count(), 1);
    row.setChips({});
    EXPECT_TRUE(row.isHidden());
}

TEST(LabelTest, HeightFollowsWidthWordsAndFont) {
    Label label;
    label.setWordWrap(true);
    const QString line = u"Региональная школа начинается в пятницу утром"_s;
    label.setText(line);
    const auto plain = [&label](int width) { return label.QLabel::heightForWidth(width); };
    for (const int width : {600, 90, 60, 600, 90}) EXPECT_EQ(label.heightForWidth(width), plain(width)) << width;
    const int before = label.heightForWidth(90);
    EXPECT_GT(before, label.heightForWidth(600));
    label.setText(line + u' ' + line);
    EXPECT_GT(label.heightForWidth(90), before);
    label.setText(line);
    EXPECT_EQ(label.heightForWidth(90), before);
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    label.setFont(large);
    EXPECT_GT(label.heightForWidth(90), before);
    EXPECT_EQ(label.heightForWidth(90), plain(90));
    label.setContentsMargins(10, 10, 10, 10);
    EXPECT_EQ(label.heightForWidth(90), plain(90));
    for (int width = 100; width < 200; ++width) EXPECT_EQ(label.heightForWidth(width), plain(width)) << width;
}

TEST(FlowLayoutTest, BeginsANewLineWhenTheWidthEnds) {
    QWidget parent;
    auto* flow = new FlowLayout(&parent);
    for (int i = 0; i < 4; ++i) {
        auto* one = new QWidget(&parent);
        one->setFixedSize(100, 20);
        flow->addWidget(one);
    }
    EXPECT_EQ(flow->heightForWidth(500), 20);
    EXPECT_EQ(flow->heightForWidth(220), 20 * 2 + 8);
    EXPECT_EQ(flow->heightForWidth(50), 20 * 4 + 8 * 3);
}

TEST(InlineMessageTest, HasAtMostTwoActionsAndAnIconOfItsSeverity) {
    InlineMessage message;
    int runs = 0;
    const InlineMessage::Action action{u"Показать"_s, [&] { ++runs; }};
    message.showMessage(Severity::Problem, u"нет части после @"_s, {action, action, action});
    message.setPlace(u"Строка 6:"_s);
    ASSERT_EQ(message.actionButtons().size(), 2);
    message.actionButtons().first()->click();
    EXPECT_EQ(runs, 1);
    EXPECT_EQ(message.text(), u"Строка 6: нет части после @");
    EXPECT_EQ(message.accessibleName(), message.text());
    QSet<QString> icons;
    for (const Severity s : {Severity::Info, Severity::Ok, Severity::Warning, Severity::Problem})
        icons.insert(iconOf(s));
    EXPECT_EQ(icons.size(), 4);
}

TEST(UndoBarTest, HidesAndAsks) {
    UndoBar bar;
    QSignalSpy undo(&bar, &UndoBar::undoRequested);
    bar.showChange(u"Статус изменён у 3 человек"_s);
    EXPECT_FALSE(bar.isHidden());
    bar.findChild<QPushButton*>()->click();
    EXPECT_EQ(undo.count(), 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(SelectionBarTest, AppearsFromTwoRowsOn) {
    SelectionBar bar;
    bar.setAmount(1);
    EXPECT_TRUE(bar.isHidden());
    bar.setAmount(2);
    EXPECT_FALSE(bar.isHidden());
}

TEST(SelectionBarTest, PutsWhatHasNoRoomUnderMore) {
    theme::install(theme::Look::Light);
    QAction a(u"Изменить поле..."_s), b(u"Копировать строки"_s), c(u"Удалить строки"_s);
    SelectionBar bar;
    bar.setActions({&a, &b, &c});
    bar.setAmount(3);
    const auto shown = [&] {
        int amount = 0;
        for (auto* button : bar.findChildren<QToolButton*>()) amount += button->defaultAction() && !button->isHidden();
        return amount;
    };
    bar.resize(1200, 36);
    bar.show();
    EXPECT_EQ(shown(), 3);
    bar.resize(360, 36);
    EXPECT_LT(shown(), 3);
}

TEST(FieldErrorTest, FramesTheFieldAndNamesTheReason) {
    QLineEdit field;
    FieldError error(&field);
    error.showReason(u"нет @"_s);
    EXPECT_TRUE(field.property(theme::property::problem).toBool());
    EXPECT_EQ(field.accessibleDescription(), u"нет @");
    error.clear();
    EXPECT_FALSE(field.property(theme::property::problem).toBool());
    EXPECT_TRUE(error.isHidden());
}

TEST(FieldErrorTest, TheSignStandsBesideTheFirstLineAlsoInARowThatIsTooHigh) {
    QLineEdit field;
    FieldError error(&field);
    error.showReason(u"Fill this in"_s);
    error.resize(400, 40);
    const QImage picture = error.grab().toImage();
    const auto middle = [&](int from, int to) {
        int first = -1, last = -1;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = from; x < to; ++x)
                if (picture.pixel(x, y) != picture.pixel(picture.width() - 1, picture.height() - 1))
                    first = first < 0 ? y : first, last = y;
        return (first + last) / 2;
    };
    EXPECT_NEAR(middle(0, theme::smallIcon), middle(theme::smallIcon + 2, 200), 3);
}

TEST(PageHeaderTest, ButtonsFollowTheirActions) {
    PageHeader header;
    QAction action(u"Добавить"_s);
    action.setShortcut(QKeySequence(u"Ctrl+N"_s));
    QPushButton* primary = header.setPrimary(&action);
    QPushButton* other = header.addButton(&action);
    EXPECT_TRUE(primary->property(theme::property::primary).toBool());
    action.setEnabled(false);
    action.setText(u"Создать"_s);
    EXPECT_FALSE(other->isEnabled());
    EXPECT_EQ(primary->text(), u"Создать");
    EXPECT_TRUE(primary->toolTip().contains(u"Ctrl+N"_s));
}

TEST(NumberCardTest, SpeaksNumberAndWord) {
    QLocale::setDefault(QLocale(QLocale::English));
    NumberCard card(u"new"_s);
    card.setTexts(u"new"_s, u"will be added"_s);
    card.setNumber(1710);
    EXPECT_EQ(card.accessibleName(), u"1,710 new");
    EXPECT_EQ(card.accessibleDescription(), u"will be added");
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_TRUE(card.isChecked());
    QLocale::setDefault(QLocale::c());
}

TEST(ChoiceCardTest, IsChosenByButtonAndByClick) {
    ChoiceCard card(u"new"_s, ChoiceCard::Weight::Default);
    card.setTexts(u"Начать школу"_s, u"Семь шагов"_s, u"Начать школу"_s);
    QSignalSpy chosen(&card, &ChoiceCard::chosen);
    card.button()->click();
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(chosen.count(), 2);
}

TEST(EmptyStateTest, OffersAtMostTwoActions) {
    EmptyState empty;
    QAction a(u"Добавить"_s), b(u"Импорт..."_s), c(u"Ещё"_s);
    empty.setMessage(u"people"_s, u"Здесь появятся участники"_s);
    empty.setActions({&a, &b, &c});
    ASSERT_EQ(empty.buttons().size(), 2);
    QSignalSpy triggered(&b, &QAction::triggered);
    empty.buttons()[1]->click();
    EXPECT_EQ(triggered.count(), 1);
}

TEST(PillAndState, SayTheirWords) {
    Pill pill;
    EXPECT_TRUE(pill.isHidden());
    pill.setText(u"14"_s, PillTone::Review);
    EXPECT_FALSE(pill.isHidden());
    StateLabel state;
    state.setState(u"check"_s, theme::Token::Ok, u"Подтверждено"_s);
    EXPECT_EQ(state.accessibleName(), u"Подтверждено");
    EXPECT_EQ(state.iconName(), u"check");
}
