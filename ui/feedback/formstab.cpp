// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/formstab.h"

#include "feedback/feedbackbook.h"
#include "kit/emptystate.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace rs::feedback {

using kit::theme::Token;
using kit::theme::Type;
using services::StoredForm;
namespace space = kit::theme::space;

namespace {
constexpr int timeWidth = 130, personWidth = 180, questionWidth = 140;
}

FormsTab::FormsTab(FeedbackBook& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_model(new FormsModel(this)),
      m_stack(new QStackedWidget),
      m_empty(new kit::EmptyState),
      m_table(new QTableView),
      m_hint(new kit::Label(Type::Body, Token::Secondary)),
      m_correct(new QPushButton(kit::theme::icon(QStringLiteral("edit")), QString())),
      m_remove(new QPushButton(kit::theme::icon(QStringLiteral("trash")), QString())) {
    build();
    connect(m_correct, &QPushButton::clicked, this, &FormsTab::correctCurrent);
    connect(m_remove, &QPushButton::clicked, this, &FormsTab::removeChosen);
    connect(m_table, &QTableView::doubleClicked, this, &FormsTab::openForm);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FormsTab::refreshButtons);
    connect(&m_book, &FeedbackBook::loaded, this, &FormsTab::showForms);
    retranslate();
}

void FormsTab::build() {
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::row);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_correct);
    bar->addWidget(m_remove);
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::row);
    inner->addLayout(bar);
    inner->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

//! What was current and chosen stays so; after a deletion the next form is current.
void FormsTab::showForms() {
    QSet<base::Id> held;
    for (const int row : chosen()) held.insert(m_model->form(row).id);
    const int before = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    const int columns = m_model->columnCount();
    const base::Id current = before >= 0 ? m_model->form(before).id : base::Id();
    m_model->setForms(m_book.questions(), m_book.forms(), m_book.zone());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (m_model->columnCount() != columns || m_table->columnWidth(FormsModel::Time) < timeWidth) {
        for (int i = 0; i < m_model->columnCount(); ++i)
            m_table->setColumnWidth(i, i == FormsModel::Time     ? timeWidth
                                       : i == FormsModel::Person ? personWidth
                                                                 : questionWidth);
    }
    if (before >= 0 && m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        const int found = m_model->rowOf(current);
        const int row = found >= 0 ? found : std::min(before, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
        for (const base::Id& one : std::as_const(held)) {
            if (const int kept = m_model->rowOf(one); kept >= 0)
                m_table->selectionModel()->select(m_model->index(kept, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    refreshButtons();
}

QList<int> FormsTab::chosen() const {
    QList<int> rows;
    for (const QModelIndex& one : m_table->selectionModel()->selectedRows()) rows << one.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FormsTab::refreshButtons() {
    const qsizetype amount = chosen().size();
    m_correct->setEnabled(m_book.isWritable() && amount == 1);
    m_remove->setEnabled(m_book.isWritable() && amount > 0);
    Q_EMIT chosenChanged();
}

void FormsTab::openForm(const QModelIndex& index) {
    if (!index.isValid() || !m_book.isWritable()) return;
    // A copy: the list may be renewed while the form is open.
    const StoredForm form = m_model->form(index.row());
    Q_EMIT correctWanted(form);
}

void FormsTab::correctCurrent() { openForm(m_table->currentIndex()); }

void FormsTab::removeChosen() {
    QList<base::Id> forms;
    for (const int row : chosen()) forms << m_model->form(row).id;
    if (forms.isEmpty() || !m_book.isWritable()) return;
    m_book.write(QStringLiteral("delete"), services::removeForms(forms), [this, amount = int(forms.size())](bool done) {
        if (done) Q_EMIT removed(amount);
    });
}

bool FormsTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
    if (opens && key->modifiers().testFlag(Qt::ControlModifier)) return false;
    if (opens) correctCurrent();
    return opens;
}

void FormsTab::retranslate() {
    m_empty->setMessage(QStringLiteral("feedback"),
                        tr("Here the answers stand, form by form: type them in from paper or import a file."));
    m_hint->setText(tr("Enter corrects a form, Ctrl+Del deletes it."));
    m_table->setAccessibleName(tr("Answers"));
    m_correct->setText(tr("Correct"));
    m_remove->setText(tr("Delete"));
    m_model->retranslate();
}

} // namespace rs::feedback
