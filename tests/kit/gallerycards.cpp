// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycards.h"

#include "kit/card.h"
#include "kit/choicecard.h"
#include "kit/emptystate.h"
#include "kit/fielderror.h"
#include "kit/inlinemessage.h"
#include "kit/numbercard.h"
#include "kit/statelabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace rs::kit;
using theme::Token;

GalleryCards::GalleryCards() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget(scroll);
    scroll->setWidget(inside);
    whole->addWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 16, 24, 16);
    addChoices(column);
    addNumbers(column);
    addMessages(column);
    addFields(column);
    addEmpty(column);
}

void GalleryCards::addChoices(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* start = new ChoiceCard(u"new"_s, ChoiceCard::Weight::Default, this);
    start->setTexts(u"Начать школу"_s, u"Семь шагов: тема, место, команда, спикеры, дата, аудитория, обратная связь."_s,
                    u"Начать школу"_s);
    auto* example = new ChoiceCard(u"star"_s, ChoiceCard::Weight::Normal, this);
    example->setTexts(u"Посмотреть на примере"_s, u"Готовая сеть: 8 школ, 640 участников. Люди вымышлены."_s,
                      u"Открыть пример"_s);
    auto* lists = new ChoiceCard(u"import"_s, ChoiceCard::Weight::Normal, this);
    lists->setTexts(u"Перенести свои списки"_s, u"Сначала предпросмотр, потом один шаг отмены."_s,
                    u"Выбрать файл..."_s);
    for (auto* card : {start, example, lists}) row->addWidget(card, 1);
    column->addLayout(row);
}

void GalleryCards::addNumbers(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* tabs = new QTabBar(this);
    const QStringList icons = {u"new"_s, u"edit"_s, u"review"_s, u"problem"_s};
    const QStringList words = {u"новых"_s, u"обновят"_s, u"похожих"_s, u"с ошибкой"_s};
    const QList<Token> tones = {Token::Ok, Token::Accent, Token::Warning, Token::Problem};
    for (int i = 0; i < 4; ++i) {
        auto* card = new NumberCard(icons[i], tones[i], this);
        card->setTexts(words[i], u"не войдут, их можно сохранить в файл"_s);
        card->setNumber(1710 / (i * i * 7 + 1));
        card->setChecked(i == 1);
        card->setProblem(i == 3);
        row->addWidget(card);
        tabs->addTab(words[i]);
    }
    column->addLayout(row);
    column->addWidget(tabs);
}

void GalleryCards::addMessages(QVBoxLayout* column) {
    auto* problem = new InlineMessage(this);
    problem->showMessage(Severity::Problem, u"в адресе нет части после @. Исправьте прямо в таблице (F2)."_s,
                         {{u"Следующая ошибка (F8)"_s, {}}});
    problem->setPlace(u"Строка 6, «Эл. почта»:"_s);
    auto* warning = new InlineMessage(this);
    warning->showMessage(Severity::Warning, u"Ссылка не похожа на адрес площадки."_s,
                         {{u"Показать"_s, {}}, {u"Исправить"_s, {}}});
    column->addWidget(problem);
    column->addWidget(warning);
}

void GalleryCards::addFields(QVBoxLayout* column) {
    auto* card = new Card(this);
    card->setTitle(u"Поля"_s);
    card->setAmount(u"5"_s);
    auto* combo = new QComboBox(card);
    combo->addItems({u"Русский"_s, u"English"_s});
    auto* line = new QLineEdit(u"ilya.greb@"_s, card);
    auto* date = new QDateTimeEdit(QDateTime(QDate(2027, 2, 9), QTime(10, 24)), card);
    auto* check = new QCheckBox(u"Запомнить"_s, card);
    check->setChecked(true);
    auto* radio = new QRadioButton(u"пропустить"_s, card);
    radio->setChecked(true);
    auto* disabled = new QPushButton(u"Нельзя"_s, card);
    disabled->setEnabled(false);
    auto* state = new StateLabel(card);
    state->setState(u"check"_s, Token::Ok, u"Подтверждено"_s);
    auto* row = new QHBoxLayout;
    for (QWidget* one : QList<QWidget*>{combo, line, date, check, radio, disabled, state}) row->addWidget(one);
    card->body()->addLayout(row);
    auto* error = new FieldError(line, card);
    error->showReason(u"В адресе нет части после @"_s);
    card->body()->addWidget(error);
    column->addWidget(card);
}

void GalleryCards::addEmpty(QVBoxLayout* column) {
    auto* empty = new EmptyState(this);
    empty->setMessage(u"people"_s, u"Здесь появятся участники школы"_s);
    empty->setActions({new QAction(u"Добавить"_s, this), new QAction(u"Импорт..."_s, this)});
    column->addWidget(empty, 1);
}
