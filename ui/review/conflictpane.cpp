// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflictpane.h"

#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "review/compareview.h"
#include "review/conflicttable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rs::review {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
using Take = ConflictTable::Take;
namespace space = kit::theme::space;

namespace {

constexpr int fewestResultLines = 2, mostResultLines = 4;
constexpr int fewestFields = 2; //!< seen at once, also in a small window

} // namespace

ConflictPane::ConflictPane(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_text(workspace),
      m_model(new ConflictTable(m_text, this)),
      m_title(new kit::Label(Type::CardTitle, Token::Text, this)),
      m_place(new kit::Label(Type::Body, Token::Secondary, this)),
      m_who(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_hint(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_problem(new kit::InlineMessage(this)),
      m_table(new CompareView(m_model, this)) {
    build();
    connect(m_model, &ConflictTable::choiceChanged, this, &ConflictPane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictPane::refresh);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == ConflictTable::Server) m_model->choose(at.row(), Take::Server);
        if (at.column() == ConflictTable::Incoming) m_model->choose(at.row(), Take::Incoming);
    });
    connect(&workspace, &services::Workspace::stateChanged, this, &ConflictPane::refresh);
    m_table->setKeys([this](int key) { return choose(key); });
    retranslate();
}

void ConflictPane::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, 0, 0, 0);
    column->setSpacing(space::row);
    m_table->setMinimumHeight((fewestFields + 1) * m_table->verticalHeader()->defaultSectionSize());
    for (kit::Label* label : {m_title, m_place, m_who, m_hint}) label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(makeTop());
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_who);
    column->addWidget(makeResult());
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
}

QWidget* ConflictPane::makeTop() {
    auto* bar = new QWidget(this);
    auto* row = new kit::FlowLayout(bar);
    const auto add = [&](QPushButton*& button, auto action) {
        button = new QPushButton(bar);
        kit::theme::makeSmall(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(m_open, [this] { Q_EMIT openRequested(); });
    add(m_allServer, [this] { m_model->chooseAll(Take::Server); });
    add(m_allIncoming, [this] { m_model->chooseAll(Take::Incoming); });
    add(m_both, [this] { m_model->choose(m_table->currentIndex().row(), Take::Text); });
    return bar;
}

QWidget* ConflictPane::makeResult() {
    m_resultRow = new QWidget(this);
    auto* column = new QVBoxLayout(m_resultRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    m_resultWord = new kit::Label(Type::Strong);
    m_result = new QPlainTextEdit;
    m_result->setTabChangesFocus(true);
    const int line = m_result->fontMetrics().lineSpacing();
    m_result->setMinimumHeight(fewestResultLines * line + space::card);
    m_result->setMaximumHeight(mostResultLines * line + space::card);
    column->addWidget(m_resultWord);
    column->addWidget(m_result);
    m_resultRow->hide();
    connect(m_result, &QPlainTextEdit::textChanged, this,
            [this] { m_model->setResult(m_table->currentIndex().row(), m_result->toPlainText()); });
    return m_resultRow;
}

QWidget* ConflictPane::makeButtons() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    m_later = new QPushButton(bar);
    m_apply = new QPushButton(bar);
    kit::theme::makePrimary(m_apply);
    m_apply->setIcon(kit::theme::icon(u"check"_s, Token::OnFill));
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_apply);
    connect(m_later, &QPushButton::clicked, this, &ConflictPane::laterRequested);
    connect(m_apply, &QPushButton::clicked, this, &ConflictPane::apply);
    return bar;
}

void ConflictPane::showCard(const services::ConflictCard& card) {
    const bool isSame = card.record == m_model->card().record;
    const QModelIndex before = m_table->currentIndex();
    m_problem->dismiss();
    m_text.forgetTitles();
    m_model->setCard(card);
    const int row =
        isSame ? std::clamp(before.row(), 0, m_model->rowCount() - 1) : std::max(0, m_model->firstUndecided());
    m_table->setCurrentIndex(
        m_model->index(row, isSame && before.isValid() ? before.column() : int(ConflictTable::Server)));
    retranslate();
}

void ConflictPane::clear() {
    m_model->clear();
    retranslate();
}

void ConflictPane::setBusy(bool busy) {
    m_busy = busy;
    refresh();
}

void ConflictPane::showProblem(const QString& sentence) { m_problem->showMessage(kit::Severity::Problem, sentence); }

void ConflictPane::refresh() {
    const bool any = m_model->rowCount() > 0, writable = m_workspace.isWritable() && !m_busy;
    const int row = m_table->currentIndex().row(), open = m_model->undecided();
    m_open->setEnabled(any && m_model->card().parts.first().isThere);
    for (QPushButton* button : {m_allServer, m_allIncoming}) button->setEnabled(any && writable);
    m_both->setEnabled(any && writable && m_model->canJoin(row));
    m_later->setEnabled(any);
    m_apply->setEnabled(any && writable && open == 0);
    m_who->showText(any ? m_model->who(row) : QString());
    m_hint->setText(hint(row, open));
    m_hint->setVisible(any);
    showResult();
}

QString ConflictPane::hint(int row, int open) const {
    if (open == 0) return tr("Everything is chosen. Enter applies it; it can be taken back at any time.");
    return m_model->canJoin(row)
               ? tr("%n field(s) to decide: choose in each. Keys: 1, 2, 3 for both texts.", nullptr, open)
               : tr("%n field(s) to decide: choose in each. Keys: 1, 2.", nullptr, open);
}

void ConflictPane::showResult() {
    const int row = m_table->currentIndex().row();
    m_resultRow->setVisible(m_model->isJoined(row));
    const QString text = m_model->result(row);
    if (m_result->toPlainText() != text) m_result->setPlainText(text);
    m_result->setReadOnly(m_busy);
}

QString ConflictPane::placeWords() const {
    const services::ConflictCard& card = m_model->card();
    if (!card.entity) return {};
    const QString kind = services::Words::of(models::windowLanguage()).entity(*card.entity);
    //: A kind of record and the school it belongs to
    return card.school.isEmpty() ? kind : tr("%1 of «%2»").arg(kind, card.school);
}

void ConflictPane::retranslate() {
    m_text.renew();
    m_model->retranslate();
    fitColumns();
    m_title->showText(m_model->card().title);
    m_place->showText(placeWords());
    m_open->setText(tr("Open the record"));
    m_allServer->setText(tr("Take all in force"));
    m_allIncoming->setText(tr("Take all that came later"));
    m_both->setText(tr("Join both texts"));
    m_resultWord->setText(tr("Joined text"));
    m_result->setAccessibleName(m_resultWord->text());
    m_apply->setText(tr("Apply and go on"));
    m_later->setText(tr("Decide later"));
    m_table->setAccessibleName(tr("Differences about one record"));
    refresh();
}

bool ConflictPane::choose(int key) {
    if (m_busy || !m_workspace.isWritable()) return true;
    const QModelIndex at = m_table->currentIndex();
    switch (key) {
    case Qt::Key_1:
        m_model->choose(at.row(), Take::Server);
        return true;
    case Qt::Key_2:
        m_model->choose(at.row(), Take::Incoming);
        return true;
    case Qt::Key_3:
        m_model->choose(at.row(), Take::Text);
        return true;
    case Qt::Key_Space:
        if (at.column() == ConflictTable::Server) m_model->choose(at.row(), Take::Server);
        if (at.column() == ConflictTable::Incoming) m_model->choose(at.row(), Take::Incoming);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        return true;
    default:
        return false;
    }
}

void ConflictPane::apply() {
    if (m_busy || !m_workspace.isWritable() || m_model->rowCount() == 0) return;
    if (const int open = m_model->firstUndecided(); open >= 0)
        m_table->setCurrentIndex(m_model->index(open, ConflictTable::Server));
    else
        Q_EMIT applyRequested();
}

//! A record that somebody has deleted has no field that was different before.
void ConflictPane::fitColumns() {
    const bool hasBefore = m_model->rowCount() == 0 || m_model->card().parts.first().field >= 0;
    m_table->setColumnHidden(ConflictTable::Before, !hasBefore);
    m_table->fitColumns();
}

} // namespace rs::review
