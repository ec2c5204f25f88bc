// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparepane.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "review/comparemodel.h"
#include "review/comparetable.h"
#include "review/likeness.h"
#include "services/relatedcounts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace rs::review {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
using services::CardSide;
namespace space = kit::theme::space;

ComparePane::ComparePane(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_entity(entity),
      m_text(workspace),
      m_model(new CompareModel(m_text, this)),
      m_title(new kit::Label(Type::CardTitle, Token::Text, this)),
      m_reasons(new kit::Label(Type::Body, Token::Secondary, this)),
      m_roles(new kit::Label(Type::Body, Token::Secondary, this)),
      m_hint(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_problem(new kit::InlineMessage(this)),
      m_table(makeCompareTable(m_model, this)) {
    build();
    connect(m_model, &CompareModel::choiceChanged, this, &ComparePane::refresh);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == CompareModel::First || at.column() == CompareModel::Second)
            m_model->choose(at.row(), at.column() == CompareModel::First ? CardSide::First : CardSide::Second);
    });
    connect(&workspace, &services::Workspace::stateChanged, this, &ComparePane::refresh);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    retranslate();
}

void ComparePane::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, 0, 0, 0);
    column->setSpacing(space::row);
    for (kit::Label* label : {m_title, m_reasons, m_roles, m_hint}) label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_reasons);
    column->addWidget(m_roles);
    column->addWidget(makeTop());
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
}

QWidget* ComparePane::makeTop() {
    auto* bar = new QWidget(this);
    auto* row = new kit::FlowLayout(bar);
    const auto add = [&](QPushButton*& button, auto action) {
        button = new QPushButton(bar);
        kit::theme::makeSmall(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    const auto cardOf = [](const domain::Record& record) {
        const bool role = record.isValid() && record.entity().indexOf(u"person_id") >= 0;
        return role ? record.reference(u"person_id") : record.id();
    };
    add(m_openFirst, [this, cardOf] { Q_EMIT cardRequested(cardOf(m_model->first())); });
    add(m_openSecond, [this, cardOf] { Q_EMIT cardRequested(cardOf(m_model->second())); });
    add(m_allFirst, [this] { m_model->chooseAll(CardSide::First); });
    add(m_allSecond, [this] { m_model->chooseAll(CardSide::Second); });
    add(m_both, [this] { m_model->choose(m_table->currentIndex().row(), CardSide::Both); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePane::refresh);
    return bar;
}

QWidget* ComparePane::makeButtons() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    m_different = new QPushButton(bar);
    m_later = new QPushButton(bar);
    m_merge = new QPushButton(bar);
    kit::theme::makePrimary(m_merge);
    m_merge->setIcon(kit::theme::icon(u"check"_s, Token::OnFill));
    row->addWidget(m_different);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_merge);
    connect(m_different, &QPushButton::clicked, this, &ComparePane::differentRequested);
    connect(m_later, &QPushButton::clicked, this, &ComparePane::laterRequested);
    connect(m_merge, &QPushButton::clicked, this, &ComparePane::apply);
    return bar;
}

bool ComparePane::showPair(const services::DuplicateCandidate& pair) {
    const auto first = m_workspace.reader().find(m_entity, pair.a);
    const auto second = m_workspace.reader().find(m_entity, pair.b);
    m_problem->dismiss();
    if (!first || !second || !*first || !*second) {
        clear();
        return false;
    }
    m_pair = pair;
    m_text.forgetTitles();
    m_model->setCards(**first, **second);
    const int row = std::max(0, m_model->firstUndecided());
    fitColumns();
    m_table->setCurrentIndex(m_model->index(row, CompareModel::First));
    retranslate();
    return true;
}

void ComparePane::clear() {
    m_pair = {};
    m_model->clear();
    retranslate();
}

void ComparePane::setBusy(bool busy) {
    m_busy = busy;
    refresh();
}

void ComparePane::showProblem(const QString& sentence) { m_problem->showMessage(kit::Severity::Problem, sentence); }

void ComparePane::refresh() {
    const bool any = m_model->first().isValid(), writable = m_workspace.isWritable() && !m_busy;
    const int row = m_table->currentIndex().row();
    for (QPushButton* button : {m_openFirst, m_openSecond}) button->setEnabled(any);
    for (QPushButton* button : {m_allFirst, m_allSecond}) button->setEnabled(any && writable);
    m_both->setEnabled(any && writable && row >= 0 && m_model->canKeepBoth(row));
    for (QPushButton* button : {m_different, m_later}) button->setEnabled(any && writable);
    m_merge->setEnabled(any && writable && m_model->isDecided());
    const int open = m_model->undecided();
    m_hint->setText(open > 0 ? tr("%n fields differ: choose a value in each. Keys: 1, 2, 3 for both.", nullptr, open)
                             : tr("Everything is chosen. Enter merges; the step can be taken back at any time."));
    m_hint->setVisible(any);
}

void ComparePane::retranslate() {
    m_text.renew();
    m_model->retranslate();
    fitColumns();
    const bool any = m_model->first().isValid();
    const QString a = m_model->first().isValid() ? m_model->first().title() : QString();
    const QString b = any ? m_model->second().title() : QString();
    m_title->showText(a == b ? a : tr("%1 and %2").arg(a, b));
    m_reasons->showText(any ? u"%1: %2"_s.arg(likenessWords(m_pair.reasons), reasonWords(m_pair.reasons)) : QString());
    m_roles->showText(any ? rolesSentence() : QString());
    m_openFirst->setText(tr("Open card 1"));
    m_openSecond->setText(tr("Open card 2"));
    m_allFirst->setText(tr("Take all from 1"));
    m_allSecond->setText(tr("Take all from 2"));
    m_both->setText(tr("Keep both values"));
    m_both->setToolTip(tr("Texts are joined; a second e-mail, phone, position or organisation goes into the note (3)"));
    m_merge->setText(tr("Same person — merge"));
    m_different->setText(tr("Different people"));
    m_later->setText(tr("Later"));
    m_table->setAccessibleName(tr("Two cards side by side"));
    refresh();
}

//! What else a merge does.
QString ComparePane::rolesSentence() const {
    if (m_entity.key() == "participant"_L1)
        return tr("One registration stays; attendance, answers and consents of both are kept. If they have two person "
                  "cards, these become one, too.");
    const auto counts = services::relatedCounts(m_workspace.reader(), services::Relation::RolesOfPerson,
                                                {m_pair.a, m_pair.b}, base::nowMilliseconds());
    if (!counts) return {};
    const QLocale locale;
    return tr("Roles in schools: %1 and %2. All of them move to the merged card.")
        .arg(locale.toString(counts->value(m_pair.a)), locale.toString(counts->value(m_pair.b)));
}

bool ComparePane::choose(int key) {
    if (m_busy || !m_workspace.isWritable()) return true;
    const QModelIndex at = m_table->currentIndex();
    const bool isSide = at.column() == CompareModel::First || at.column() == CompareModel::Second;
    switch (key) {
    case Qt::Key_1:
        m_model->choose(at.row(), CardSide::First);
        return true;
    case Qt::Key_2:
        m_model->choose(at.row(), CardSide::Second);
        return true;
    case Qt::Key_3:
        m_model->choose(at.row(), CardSide::Both);
        return true;
    case Qt::Key_Space:
        if (isSide) m_model->choose(at.row(), at.column() == CompareModel::First ? CardSide::First : CardSide::Second);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        return true;
    default:
        return false;
    }
}

void ComparePane::apply() {
    if (m_busy || !m_workspace.isWritable() || !m_model->first().isValid()) return;
    if (const int open = m_model->firstUndecided(); open >= 0)
        m_table->setCurrentIndex(m_model->index(open, CompareModel::First));
    else
        Q_EMIT mergeRequested();
}

bool ComparePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && m_table->currentIndex().isValid() && choose(key->key())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePane::fitColumns() { fitCompareColumns(*m_table); }

} // namespace rs::review
