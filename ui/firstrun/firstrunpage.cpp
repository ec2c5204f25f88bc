// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrunpage.h"

#include "firstrun/choicerow.h"
#include "kit/choiceboxes.h"
#include "kit/choicecard.h"
#include "kit/label.h"
#include "kit/theme/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace rs::firstrun {

using namespace Qt::StringLiterals;
using kit::ChoiceCard;
using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int columnWidth = 900;
constexpr int signSize = 44;

//! The program's own picture, in its own colours.
class Sign : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return QSize(signSize, signSize); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        kit::theme::paintIcon(&painter, rect(), u"app"_s, kit::theme::Token::Text);
    }
};

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent) : Page(parent) {
    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, space::page, 0, space::page);
    rows->setSpacing(space::card);
    rows->addStretch(2);
    rows->addWidget(makeHead());
    rows->addSpacing(space::row);
    rows->addWidget(makeCards());
    m_server = new ChoiceRow(u"sync"_s);
    m_restore = new ChoiceRow(u"history"_s);
    rows->addWidget(m_server);
    rows->addWidget(m_restore);
    rows->addWidget(makeChoices());
    rows->addStretch(3);
    putInside(column);
    connectAll();
    retranslate();
}

//! In the middle of a wide window; in a low one the page scrolls.
void FirstRunPage::putInside(QWidget* column) {
    auto* inside = new QWidget;
    auto* centre = new QHBoxLayout(inside);
    centre->setContentsMargins(space::page, 0, space::page, 0);
    centre->addWidget(column, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    (new QVBoxLayout(this))->addWidget(scroll);
    layout()->setContentsMargins(0, 0, 0, 0);
}

QWidget* FirstRunPage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::field);
    auto* sign = new Sign;
    sign->setFixedSize(signSize, signSize);
    m_title = new Label(Type::PageTitle);
    m_sentence = new Label(Type::Body, Token::Secondary);
    for (Label* label : {m_title, m_sentence}) label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget* FirstRunPage::makeCards() {
    auto* cards = new QWidget;
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    m_start = new ChoiceCard(u"new"_s, ChoiceCard::Weight::Default);
    m_example = new ChoiceCard(u"star"_s);
    m_lists = new ChoiceCard(u"import"_s);
    for (ChoiceCard* card : {m_start, m_example, m_lists}) row->addWidget(card, 1);
    return cards;
}

QWidget* FirstRunPage::makeChoices() {
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    m_languageWord = new Label(Type::Body, Token::Secondary);
    m_language = new kit::LanguageBox;
    m_lookWord = new Label(Type::Body, Token::Secondary);
    m_look = new kit::LookBox;
    m_languageWord->setBuddy(m_language);
    m_lookWord->setBuddy(m_look);
    m_help = new QPushButton;
    kit::theme::makeLink(m_help);
    row->addWidget(m_languageWord);
    row->addWidget(m_language);
    row->addSpacing(space::card);
    row->addWidget(m_lookWord);
    row->addWidget(m_look);
    row->addStretch();
    row->addWidget(m_help);
    return choices;
}

void FirstRunPage::connectAll() {
    connect(m_start, &ChoiceCard::chosen, this, &FirstRunPage::schoolWanted);
    connect(m_example, &ChoiceCard::chosen, this, &FirstRunPage::exampleWanted);
    connect(m_lists, &ChoiceCard::chosen, this, &FirstRunPage::fileWanted);
    connect(m_server->button(), &QPushButton::clicked, this,
            [this] { m_isConnected ? serverStateWanted() : serverWanted(); });
    connect(m_restore->button(), &QPushButton::clicked, this, &FirstRunPage::restoreWanted);
    connect(m_help, &QPushButton::clicked, this, &FirstRunPage::helpWanted);
    connect(m_language, &kit::LanguageBox::chosen, this, &FirstRunPage::languageChosen);
    connect(m_look, &kit::LookBox::chosen, this, &FirstRunPage::lookChosen);
}

void FirstRunPage::setExampleOffered(bool offered) {
    m_example->setVisible(offered);
    m_server->setVisible(offered);
}

void FirstRunPage::setConnected(bool connected) {
    m_isConnected = connected;
    showServerRow();
}

void FirstRunPage::showServerRow() {
    if (m_isConnected)
        m_server->setTexts(tr("This laptop works with your team's server"),
                           tr("The schools you may see appear here as soon as they have come. If none comes, ask the "
                              "administrator of the server to give you one. A school of your own can be begun "
                              "meanwhile."),
                           tr("Show how it stands"));
    else
        m_server->setTexts(tr("Does your team have a server?"),
                           tr("See its schools on this laptop and work on them together, also without a network."),
                           tr("Connect..."));
}

QWidget* FirstRunPage::mainWidget() { return m_start->button(); }

void FirstRunPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void FirstRunPage::retranslate() {
    setAccessibleName(tr("Beginning"));
    m_title->setText(tr("Run a school: from the topic to feedback"));
    m_sentence->setText(tr("Everything is kept on this laptop and works without a network. No account is needed."));
    m_start->setTexts(tr("Start a school"),
                      tr("Title, region, date: enough to begin. Team, speakers, venues and participants follow in "
                         "any order."),
                      tr("Start a school"));
    m_example->setTexts(tr("See an example"),
                        tr("A network that is ready, with schools at every step. The people are invented, and the "
                           "example goes away with one button."),
                        tr("Open the example"));
    m_lists->setTexts(tr("Bring your lists"),
                      tr("Excel, CSV, ODS, answers of forms. A preview first, then a single step of undo."),
                      tr("Choose a file..."));
    showServerRow();
    m_restore->setTexts(tr("Is there a backup?"), tr("Bring back the data of another computer."), tr("Restore..."));
    m_languageWord->setText(tr("Language"));
    m_lookWord->setText(tr("Look"));
    m_help->setText(tr("Keys and help \u00b7 F1"));
}

} // namespace rs::firstrun
