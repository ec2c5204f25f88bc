// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/problemlist.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace rs::plan {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

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
    const auto focused = m_links.indexOf(QApplication::focusWidget());
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_links.clear();
    m_rows = rows;
    for (int i = 0; i < m_rows.size(); ++i) addRow(i);
    setVisible(!m_rows.isEmpty());
    if (focused < 0) return;
    // The row that was repaired has gone: the focus stays in its place.
    if (QWidget* link = m_links.value(std::min(focused, m_links.size() - 1)))
        link->setFocus();
    else if (parentWidget())
        parentWidget()->setFocus();
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
        link = new QPushButton(row.repair, line);
        kit::theme::makeLink(link);
        link->setToolTip(row.tip);
        link->setAccessibleDescription(row.text);
        link->installEventFilter(this);
        connect(link, &QPushButton::clicked, this, [this, number] { Q_EMIT repairWanted(number); });
        layout->addWidget(link);
    }
    m_links << link;
    m_column->addWidget(line);
}

bool ProblemList::focusNext(int step) {
    const auto all = m_links.size();
    const auto now = m_links.indexOf(QApplication::focusWidget());
    for (qsizetype i = 1; i <= all; ++i) {
        const auto from = now < 0 ? (step > 0 ? -1 : 0) : now;
        QWidget* link = m_links.at(((from + step * i) % all + all) % all);
        if (!link) continue;
        link->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
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
