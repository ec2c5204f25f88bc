// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/taskcard.h"

#include "home/taskview.h"
#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace rs::home {

using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
using services::TaskLine;
using services::TeamPerson;
namespace space = kit::theme::space;

namespace {
constexpr int firstRows = 4;
constexpr int widestLine = 2; //!< of the card, in high contrast: rows must not hide it
} // namespace

TaskCard::TaskCard(QWidget* parent) : Panel(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widestLine, space::row, widestLine, space::row);
    column->setSpacing(0);
    addSection(Late, column);
    m_nothing = new Label(Type::Body, Token::Secondary, this);
    m_nothing->setContentsMargins(space::card, 0, space::card, space::row);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    addSection(Today, column);
    addSection(Week, column);
    addChooser(column);
    retranslate();
}

void TaskCard::addChooser(QVBoxLayout* column) {
    m_meRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_meRow);
    row->setContentsMargins(space::card, space::row, space::card, 0);
    m_meWord = new Label(Type::Caption, Token::Secondary, m_meRow);
    m_me = new QComboBox(m_meRow);
    m_me->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kit::theme::makeSmall(m_me);
    row->addWidget(m_meWord);
    row->addWidget(m_me, 1);
    column->addWidget(m_meRow);
    m_meRow->hide();
    connect(m_me, &QComboBox::activated, this,
            [this](int choice) { Q_EMIT meChosen(choice > 0 ? m_people.at(choice - 1) : TeamPerson{}); });
}

void TaskCard::showMe(const services::HomeBoard& board) {
    const auto me = std::find_if(board.teams.begin(), board.teams.end(),
                                 [&](const TeamPerson& one) { return services::isMe(board.me, one); });
    m_meRow->setVisible(!board.teams.isEmpty() && (board.me.isChosen || me == board.teams.end()));
    m_people = board.teams;
    m_me->clear();
    m_me->addItem(tr("not chosen"));
    for (const TeamPerson& one : std::as_const(m_people)) m_me->addItem(one.name);
    m_me->setCurrentIndex(me == board.teams.end() ? 0 : int(me - board.teams.begin()) + 1);
}

void TaskCard::addSection(Part part, QVBoxLayout* column) {
    Section& section = m_sections[size_t(part)];
    section.head = new QWidget(this);
    auto* row = new QHBoxLayout(section.head);
    row->setContentsMargins(space::card, part == Late ? space::hair : space::field, space::card, space::row);
    section.title = new Label(Type::CardTitle, Token::Text, section.head);
    section.amount = new kit::Pill(section.head);
    row->addWidget(section.title, 1);
    row->addWidget(section.amount);
    section.view = new TaskView(this);
    section.view->tasks()->setMost(firstRows);
    section.more = new QPushButton(this);
    kit::theme::makeLink(section.more);
    column->addWidget(section.head);
    column->addWidget(section.view);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(space::card - space::hair, space::hair, space::card, 0); // a link has a hair of its own
    below->addWidget(section.more);
    below->addStretch();
    column->addLayout(below);
    connect(section.view->tasks(), &TaskList::ticked, this, &TaskCard::ticked);
    connect(section.view, &TaskView::chosen, this, &TaskCard::chosen);
    connect(section.more, &QPushButton::clicked, this, [this, part] {
        m_sections[size_t(part)].view->tasks()->setMost(-1);
        refresh(part);
    });
}

void TaskCard::show(const services::HomeBoard& whole) {
    const services::TaskBoard& board = whole.tasks;
    showMe(whole);
    QList<TaskLine> week = board.thisWeek;
    week.removeIf([&](const TaskLine& task) {
        return std::any_of(board.today.begin(), board.today.end(),
                           [&](const auto& mine) { return mine.id == task.id; });
    });
    view(Late)->tasks()->setTasks(board.late);
    view(Today)->tasks()->setTasks(board.today);
    view(Week)->tasks()->setTasks(week);
    for (const Part part : {Late, Today, Week}) refresh(part);
}

void TaskCard::refresh(Part part) {
    const Section& section = m_sections[size_t(part)];
    const qsizetype all = section.view->tasks()->size();
    const qsizetype hidden = section.view->tasks()->hidden();
    const bool late = part == Late && all > 0;
    section.amount->setText(all > 0 ? QLocale().toString(all) : QString(),
                            late ? kit::PillTone::Late : kit::PillTone::Plain);
    section.more->setText(tr("%Ln more task(s)", nullptr, int(hidden)));
    section.more->setVisible(hidden > 0);
    if (part != Late) section.head->setVisible(all > 0);
    if (part == Late) m_nothing->setVisible(all == 0);
}

void TaskCard::retranslate() {
    m_sections[Late].title->setText(tr("Late"));
    m_sections[Today].title->setText(tr("Mine today"));
    m_sections[Week].title->setText(tr("This week"));
    m_nothing->setText(tr("Nothing is late."));
    m_meWord->setText(tr("Who are you?"));
    m_me->setAccessibleName(m_meWord->text());
    m_me->setToolTip(tr("Tasks of this person are shown as yours."));
    if (m_me->count() > 0) m_me->setItemText(0, tr("not chosen"));
    setAccessibleName(tr("Tasks"));
    for (const Part part : {Late, Today, Week}) {
        view(part)->setAccessibleName(m_sections[size_t(part)].title->text());
        refresh(part);
    }
}

} // namespace rs::home
