// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"

#include "base/clock.h"
#include "home/boardsource.h"
#include "home/homecards.h"
#include "home/schoollist.h"
#include "home/schoolview.h"
#include "home/taskcard.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/theme.h"
#include "services/deliver.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <chrono>

namespace rs::home {

using namespace Qt::StringLiterals;
using kit::Card;
using kit::Deed;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int sideWidth = 346;
constexpr int narrowSide = 280;
//! Below this the cards under the schools stand one under the other.
constexpr int narrowBody = 980;

//! A small window shows the beginning and scrolls; nothing is cut.
QScrollArea* scrolling(QWidget* body) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

} // namespace

HomePage::HomePage(services::Workspace& workspace, const Deeds& deeds, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_deeds(deeds),
      m_source(new BoardSource(workspace, this)),
      m_schools(new SchoolList(workspace, this)),
      m_header(new kit::PageHeader) {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::card);
    m_header->addButton(m_deeds.copySchool);
    m_header->setPrimary(m_deeds.newSchool);
    column->addWidget(m_header);
    column->addWidget(scrolling(makeBody()), 1);
    connect(m_source, &BoardSource::changed, this, &HomePage::showBoard);
    connect(m_source, &BoardSource::failed, this, &HomePage::failed);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &HomePage::showToday);
    m_minute.start();
    retranslate();
}

QWidget* HomePage::makeBody() {
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::card);
    left->addWidget(makeSchools(), 1);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(space::card);
    m_registration = new RegistrationCard;
    m_recent = new RecentCard;
    m_below->addWidget(m_registration, 1);
    m_below->addWidget(m_recent, 1);
    left->addLayout(m_below);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    return body;
}

QWidget* HomePage::makeSchools() {
    m_card = new Card;
    m_order = new QComboBox;
    kit::theme::makeSmall(m_order);
    m_card->addHeaderWidget(m_order);
    m_view = new SchoolView;
    m_view->setModel(m_schools);
    m_card->body()->addWidget(m_view, 1);
    auto* legend = new QHBoxLayout;
    legend->setSpacing(space::row);
    fillLegend(legend);
    m_all = new QPushButton;
    kit::theme::makeLink(m_all);
    legend->addStretch();
    legend->addWidget(m_all);
    m_card->body()->addLayout(legend);
    connect(m_order, &QComboBox::activated, this, [this](int order) { m_schools->setOrder(SchoolList::Order(order)); });
    connect(m_view, &SchoolView::stepChosen, this, &HomePage::stepWanted);
    connect(m_all, &QPushButton::clicked, this, &HomePage::allSchoolsWanted);
    return m_card;
}

void HomePage::fillLegend(QBoxLayout* row) {
    const std::pair<const char16_t*, Token> signs[] = {
        {u"check", Token::Ok}, {u"edit", Token::Accent}, {u"late", Token::Problem}};
    for (const auto& [icon, tone] : signs) {
        row->addWidget(new kit::IconLabel(QString::fromUtf16(icon), tone));
        m_legend << new kit::Label(Type::Caption, Token::Secondary);
        row->addWidget(m_legend.last());
        row->addSpacing(space::row);
    }
}

QWidget* HomePage::makeSide() {
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    m_tasks = new TaskCard;
    column->addWidget(m_tasks);
    column->addWidget(makeReview());
    column->addStretch();
    connect(m_tasks, &TaskCard::ticked, this, &HomePage::tick);
    connect(m_tasks, &TaskCard::chosen, this, &HomePage::taskWanted);
    connect(m_tasks, &TaskCard::meChosen, this, &HomePage::chooseMe);
    return m_side;
}

QWidget* HomePage::makeReview() {
    m_review = new Card;
    m_changes = new LinkRow(u"warning"_s);
    m_similar = new LinkRow(u"review"_s);
    m_reviewWords = new kit::Label(Type::Caption, Token::Secondary);
    m_reviewWords->setWordWrap(true);
    m_review->body()->addWidget(m_changes);
    m_review->body()->addWidget(m_similar);
    m_review->body()->addWidget(m_reviewWords);
    for (LinkRow* row : {m_changes, m_similar}) {
        row->hide();
        connect(row, &QAbstractButton::clicked, this, &HomePage::reviewWanted);
    }
    return m_review;
}

void HomePage::tick(const base::Id& task, bool done) {
    const auto work = [task, done, now = base::nowMilliseconds()](storage::Writer& writer) {
        return services::setTaskDone(writer, task, done, now);
    };
    services::deliver(m_workspace.write(u"edit"_s, work), this, [this](const base::Result<services::Changes>& changes) {
        if (changes) return;
        m_source->refresh(); // the box says again what is stored
        Q_EMIT failed(changes.error());
    });
}

//! By value: the list that the person came from is read anew meanwhile.
void HomePage::chooseMe(services::TeamPerson person) {
    const auto work = [person](storage::Store& store) -> base::Result<bool> {
        RS_TRY(services::setWhoIAm(store, person.person, person.name));
        return true;
    };
    services::deliver(m_workspace.run<bool>(work), this, [this](const base::Result<bool>& done) {
        if (!done) Q_EMIT failed(done.error());
        m_source->read();
    });
}

void HomePage::setSimilar(qint64 pairs) {
    m_pairs = pairs;
    retranslate();
}

void HomePage::setToDecide(qint64 changes) {
    m_toDecide = changes;
    retranslate();
}

bool HomePage::can(Deed deed) const {
    return deed == Deed::New && m_deeds.newSchool->isEnabled() && m_deeds.newSchool->isVisible();
}

void HomePage::perform(Deed) { m_deeds.newSchool->trigger(); }

QWidget* HomePage::mainWidget() { return m_view; }

void HomePage::activated() {
    showToday();
    m_source->read();
}

void HomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_schools->retranslate();
        retranslate();
    }
    Page::changeEvent(event);
}

void HomePage::resizeEvent(QResizeEvent* event) {
    m_side->setFixedWidth(width() < narrowBody ? narrowSide : sideWidth);
    m_below->setDirection(width() < narrowBody ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

void HomePage::showBoard() {
    const services::HomeBoard& board = m_source->board();
    const QModelIndex current = m_view->currentIndex();
    const base::Id chosen = current.data(SchoolList::IdRole).value<base::Id>();
    m_schools->setSchools(board.schools);
    for (int row = 0; row < m_schools->rowCount(); ++row) {
        if (m_schools->index(row).data(SchoolList::IdRole).value<base::Id>() == chosen)
            m_view->setCurrentIndex(m_schools->index(row));
    }
    m_view->updateGeometry();
    m_card->setAmount(QLocale().toString(board.allSchools));
    m_registration->show(board);
    m_recent->show(board);
    m_tasks->show(board);
}

void HomePage::showToday() {
    const QDateTime now = QDateTime::currentDateTime();
    const QLocale locale;
    m_header->setAmount(u"%1 \u00b7 %2"_s.arg(locale.toString(now.date(), QLocale::LongFormat),
                                              locale.toString(now.time(), u"H:mm"_s)));
}

void HomePage::retranslate() {
    m_header->setTitle(tr("Home"));
    showToday();
    m_card->setTitle(tr("My schools"));
    m_view->setAccessibleName(tr("My schools"));
    const int order = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("By start"), tr("Late first"), tr("Least ready first")});
    m_order->setCurrentIndex(order);
    m_order->setAccessibleName(tr("Order"));
    const QString signs[] = {tr("done"), tr("in work"), tr("late")};
    for (int i = 0; i < m_legend.size(); ++i) m_legend.at(i)->setText(signs[i]);
    m_all->setText(tr("All schools"));
    m_tasks->retranslate();
    m_review->setTitle(tr("Waits for review"));
    m_similar->setWords(tr("Similar people"), tr("Perhaps entered twice"), QLocale().toString(m_pairs));
    m_similar->setVisible(m_pairs > 0);
    m_changes->setWords(tr("Changes"), tr("Made twice, or not accepted"), QLocale().toString(m_toDecide));
    m_changes->setVisible(m_toDecide > 0);
    m_reviewWords->setText(m_pairs > 0 || m_toDecide > 0 ? tr("Nothing is lost: you can go on working.")
                                                         : tr("Nothing waits for review"));
    if (m_source->isRead()) showBoard();
}

} // namespace rs::home
