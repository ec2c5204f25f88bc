// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/taskcard.h"

#include "home/taskview.h"
#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace rs::home {

using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
using services::TaskLine;
namespace space = kit::theme::space;

namespace {
constexpr int firstRows = 4;
}

TaskCard::TaskCard(QWidget* parent) : Panel(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::row, 1, space::row);
    column->setSpacing(0);
    addSection(Late, column);
    m_nothing = new Label(Type::Body, Token::Secondary, this);
    m_nothing->setContentsMargins(space::card, 0, space::card, space::row);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    addSection(Today, column);
    addSection(Week, column);
    retranslate();
}

void TaskCard::addSection(Part part, QVBoxLayout* column) {
    Section& section = m_sections[size_t(part)];
    section.head = new QWidget(this);
    auto* row = new QHBoxLayout(section.head);
    row->setContentsMargins(space::card, space::hair, space::card, space::hair);
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
    column->addWidget(section.more, 0, Qt::AlignLeft);
    connect(section.view->tasks(), &TaskList::ticked, this, &TaskCard::ticked);
    connect(section.view, &TaskView::chosen, this, &TaskCard::chosen);
    connect(section.more, &QPushButton::clicked, this, [this, part] {
        m_sections[size_t(part)].view->tasks()->setMost(-1);
        refresh(part);
    });
}

void TaskCard::show(const services::TaskBoard& board) {
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
    setAccessibleName(tr("Tasks"));
    for (const Part part : {Late, Today, Week}) {
        view(part)->setAccessibleName(m_sections[size_t(part)].title->text());
        refresh(part);
    }
}

} // namespace rs::home
