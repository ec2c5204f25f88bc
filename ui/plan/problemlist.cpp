// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/problemlist.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace rs::plan {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int problemsAtOnce = 6;
} // namespace

ProblemList::ProblemList(QWidget* parent) : Panel(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space::field, space::hair, space::field, space::hair);
    m_column->setSpacing(0);
    hide();
}

void ProblemList::setRows(const QList<Row>& rows) {
    const auto same = [](const Row& a, const Row& b) {
        return a.severity == b.severity && a.text == b.text && a.repair == b.repair && a.tip == b.tip;
    };
    if (std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same)) return;
    m_rows = rows;
    if (m_first >= m_rows.size()) m_first = 0;
    rebuild();
}

void ProblemList::rebuild() {
    const auto focused = m_links.indexOf(QApplication::focusWidget());
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_links.clear();
    for (int i = m_first; i < std::min(count(), m_first + problemsAtOnce); ++i) addRow(i);
    if (isTurned()) addTurn();
    setVisible(!m_rows.isEmpty());
    if (focused < 0) return;
    // The row that was repaired has gone: the focus stays in its place.
    if (QWidget* link = m_links.value(std::min(focused, m_links.size() - 1)))
        link->setFocus();
    else if (parentWidget())
        parentWidget()->setFocus();
}

bool ProblemList::isTurned() const { return count() > problemsAtOnce; }

QPushButton* ProblemList::addLink(const QString& words, QWidget* line) {
    auto* link = new QPushButton(words, line);
    kit::theme::makeLink(link);
    link->installEventFilter(this);
    line->layout()->addWidget(link);
    return link;
}

void ProblemList::addRow(int number) {
    const Row& row = m_rows.at(number);
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, space::hair, 0, space::hair);
    layout->setSpacing(space::row);
    layout->addWidget(
        new kit::IconLabel(kit::iconOf(row.severity), kit::toneOf(row.severity), kit::theme::smallIcon, line));
    auto* text = new kit::Label(Type::Body, Token::Text, line);
    text->setWordWrap(true);
    text->setText(row.text);
    layout->addWidget(text, 1);
    QPushButton* link = nullptr;
    if (!row.repair.isEmpty()) {
        link = addLink(row.repair, line);
        link->setToolTip(row.tip);
        link->setAccessibleDescription(row.text);
        connect(link, &QPushButton::clicked, this, [this, number] { Q_EMIT repairWanted(number); });
    }
    m_links << link;
    m_column->addWidget(line);
}

//! Hundreds of rows would leave no room for the step itself: the others come in their place.
void ProblemList::addTurn() {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, space::hair, 0, space::hair);
    auto* text = new kit::Label(Type::Body, Token::Secondary, line);
    text->setText(tr("and %Ln more", nullptr, count() - int(m_links.size())));
    layout->addWidget(text, 1);
    connect(
        addLink(tr("Show the next ones"), line), &QPushButton::clicked, this, [this] { turn(1); },
        Qt::QueuedConnection); // the link itself goes
    m_column->addWidget(line);
}

void ProblemList::turn(int by) {
    const int pages = (count() + problemsAtOnce - 1) / problemsAtOnce;
    m_first = pages == 0 ? 0 : (m_first / problemsAtOnce + by + pages) % pages * problemsAtOnce;
    rebuild();
}

bool ProblemList::focusNext(int step) {
    const bool has = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.repair.isEmpty(); });
    if (!has) return false;
    auto at = m_links.indexOf(QApplication::focusWidget());
    if (at < 0 && step < 0) at = m_links.size();
    for (;;) {
        at += step;
        if (at < 0 || at >= m_links.size()) {
            if (isTurned()) turn(step);
            at = step > 0 ? 0 : m_links.size() - 1;
        }
        if (QWidget* link = m_links.at(at)) {
            link->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
}

bool ProblemList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QPushButton*>(watched)->click();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace rs::plan
