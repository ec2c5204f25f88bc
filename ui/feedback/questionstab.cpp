// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/questionstab.h"

#include "domain/registry.h"
#include "feedback/feedbackbook.h"
#include "kit/card.h"
#include "kit/emptystate.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "services/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace rs::feedback {

using domain::Question;
using domain::QuestionKind;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int optionLines = 6;

QString kindWord(QuestionKind kind) {
    const domain::Field& field = *domain::entity(u"question").field(u"kind");
    return services::Words::of(FeedbackBook::language()).choice(field, domain::codeOf(kind));
}

} // namespace

QuestionsTab::QuestionsTab(FeedbackBook& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_stack(new QStackedWidget),
      m_empty(new kit::EmptyState),
      m_useSchool(new QAction(this)),
      m_useOwn(new QAction(this)),
      m_list(new QListWidget),
      m_templates(new QMenu(this)),
      m_bank(new QMenu(this)),
      m_editor(new kit::Card),
      m_code(new kit::Label(Type::Caption, Token::Secondary)),
      m_text(new QLineEdit),
      m_kind(new QComboBox),
      m_options(new QPlainTextEdit),
      m_required(new QCheckBox) {
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionsTab::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &QuestionsTab::storeOrder);
    connect(m_useOwn, &QAction::triggered, this, &QuestionsTab::addOwn);
    connect(m_useSchool, &QAction::triggered, this, [this] { addTemplate(QStringLiteral("school")); });
    connect(&m_book, &FeedbackBook::loaded, this, &QuestionsTab::showQuestions);
    retranslate();
}

void QuestionsTab::build() {
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::row);
    left->addWidget(buildBar());
    left->addWidget(m_list, 1);
    row->addLayout(left, 3);
    row->addWidget(buildEditor(), 2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(body);
    m_empty->setActions({m_useSchool, m_useOwn});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::hair / 2);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
}

void QuestionsTab::addTemplate(const QString& code) {
    m_wantsLast = true;
    m_book.write(QStringLiteral("add"), services::addTemplate(m_book.school(), code, FeedbackBook::language()));
}

QWidget* QuestionsTab::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    for (QPushButton** button : {&m_fromTemplate, &m_fromBank, &m_own, &m_up, &m_down, &m_remove})
        *button = new QPushButton;
    m_fromTemplate->setMenu(m_templates);
    m_fromBank->setMenu(m_bank);
    m_up->setIcon(kit::theme::icon(QStringLiteral("chevron-up")));
    m_down->setIcon(kit::theme::icon(QStringLiteral("chevron-down")));
    m_remove->setIcon(kit::theme::icon(QStringLiteral("trash")));
    for (QPushButton* button : {m_fromTemplate, m_fromBank, m_own}) row->addWidget(button);
    row->addStretch();
    for (QPushButton* button : {m_up, m_down, m_remove}) row->addWidget(button);
    connect(m_own, &QPushButton::clicked, this, &QuestionsTab::addOwn);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &QuestionsTab::remove);
    return bar;
}

QWidget* QuestionsTab::buildEditor() {
    for (kit::Label** word : {&m_textWord, &m_kindWord, &m_optionsWord})
        *word = new kit::Label(Type::Body, Token::Secondary);
    m_options->setTabChangesFocus(true);
    m_options->setFixedHeight(m_options->fontMetrics().height() * optionLines + space::card);
    m_options->installEventFilter(this);
    m_optionsWord->setWordWrap(true);
    QVBoxLayout* column = m_editor->body();
    column->setSpacing(space::hair);
    const std::pair<kit::Label*, QWidget*> rows[] = {
        {m_textWord, m_text}, {m_kindWord, m_kind}, {m_optionsWord, m_options}};
    for (const auto& [word, field] : rows) {
        word->setBuddy(field);
        column->addWidget(word);
        column->addWidget(field);
        column->addSpacing(space::row);
    }
    column->addWidget(m_required);
    column->addWidget(m_code);
    column->addStretch(1);
    connect(m_text, &QLineEdit::editingFinished, this, &QuestionsTab::store);
    connect(m_kind, &QComboBox::activated, this, &QuestionsTab::store);
    connect(m_required, &QCheckBox::clicked, this, &QuestionsTab::store);
    return m_editor;
}

void QuestionsTab::retranslate() {
    m_empty->setMessage(QStringLiteral("feedback"), tr("The school asks nothing yet. Take a template and change it, or "
                                                       "write your own questions."));
    m_useSchool->setText(tr("Take the template for a school"));
    m_useOwn->setText(tr("Write an own question"));
    m_fromTemplate->setText(tr("Template"));
    m_fromBank->setText(tr("From the bank"));
    m_own->setText(tr("Own question"));
    const std::pair<QPushButton*, QString> icons[] = {{m_up, tr("Move up (Alt+Up)")},
                                                      {m_down, tr("Move down (Alt+Down)")},
                                                      {m_remove, tr("Delete the question (Del)")}};
    for (const auto& [button, words] : icons) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_list->setAccessibleName(tr("Questions"));
    m_editor->setTitle(tr("Question"));
    m_textWord->setText(tr("Text"));
    m_kindWord->setText(tr("How it is answered"));
    m_optionsWord->setText(tr("Answers to choose from, one a line"));
    m_required->setText(tr("Must be answered"));
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    for (int one = 0; one < domain::questionKinds; ++one) m_kind->addItem(kindWord(QuestionKind(one)));
    m_kind->setCurrentIndex(kind);
    fillMenus();
    showQuestions();
}

void QuestionsTab::fillMenus() {
    const base::Language language = FeedbackBook::language();
    m_templates->clear();
    m_bank->clear();
    for (const domain::QuestionnaireTemplate& form : domain::questionnaireTemplates()) {
        m_templates->addAction(services::titleOf(form, language), this,
                               [this, code = QString::fromLatin1(form.code)] { addTemplate(code); });
    }
    for (const domain::BankQuestion& one : domain::questionBank()) {
        const Question question = services::questionOf(one, language);
        QAction* action = m_bank->addAction(question.text, this, [this, question, language] {
            m_wantsLast = true;
            m_book.write(QStringLiteral("add"), services::addQuestion(m_book.school(), question, language));
        });
        action->setEnabled(!m_book.report().questionnaire.question(question.code));
    }
}

void QuestionsTab::showQuestions() {
    const QList<Question>& questions = m_book.questions();
    m_stack->setCurrentIndex(questions.isEmpty() ? 0 : 1);
    const base::Id shown =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).value<base::Id>() : m_wanted;
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int at = -1;
        for (const Question& question : questions) {
            auto* item = new QListWidgetItem(
                QStringLiteral("%1. %2\n%3").arg(m_list->count() + 1).arg(question.text, kindWord(question.kind)));
            item->setData(Qt::UserRole, QVariant::fromValue(question.id));
            if (question.id == shown) at = m_list->count();
            m_list->addItem(item);
        }
        if (m_wantsLast || at < 0)
            at = m_wantsLast ? m_list->count() - 1 : std::clamp(before, 0, std::max(m_list->count() - 1, 0));
        m_list->setCurrentRow(at);
    }
    m_wantsLast = false;
    fillMenus();
    showCurrent();
}

const Question* QuestionsTab::current() const {
    const int row = m_list->currentRow();
    return row < 0 || row >= m_book.questions().size() ? nullptr : &m_book.questions().at(row);
}

void QuestionsTab::showCurrent() {
    const Question* question = current();
    const bool writable = m_book.isWritable();
    m_editor->setEnabled(question && writable);
    m_up->setEnabled(question && writable && m_list->currentRow() > 0);
    m_down->setEnabled(question && writable && m_list->currentRow() + 1 < m_list->count());
    m_remove->setEnabled(question && writable);
    if (!question) return;
    // What is being typed is not overwritten by what was stored before.
    if (!m_text->hasFocus() || !m_text->isModified()) m_text->setText(question->text);
    m_kind->setCurrentIndex(int(question->kind));
    if (!m_options->hasFocus()) m_options->setPlainText(question->options.join(u'\n'));
    m_options->setVisible(domain::hasOptions(question->kind));
    m_optionsWord->setVisible(domain::hasOptions(question->kind));
    m_required->setChecked(question->required);
    m_code->setText(tr("Code: %1").arg(question->code));
}

void QuestionsTab::flush() { store(); }

void QuestionsTab::store() {
    const Question* question = current();
    if (!question || !m_book.isWritable()) return;
    Question edited = *question;
    edited.text = m_text->text().trimmed();
    edited.kind = QuestionKind(m_kind->currentIndex());
    edited.required = m_required->isChecked();
    edited.options.clear();
    for (const QString& line : m_options->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) edited.options << line.trimmed();
    }
    m_text->setModified(false);
    if (edited == *question) return;
    if (edited.text.isEmpty()) return showCurrent();
    m_book.write(QStringLiteral("edit"), services::changeQuestion(edited));
}

void QuestionsTab::addOwn() {
    m_wantsLast = true;
    const Question question{{}, {}, QuestionKind::Text, tr("New question"), {}, false};
    m_book.write(QStringLiteral("add"), services::addQuestion(m_book.school(), question, FeedbackBook::language()),
                 [this](bool done) {
                     if (!done) return;
                     m_text->setFocus();
                     m_text->selectAll();
                 });
}

void QuestionsTab::move(int step) {
    const int row = m_list->currentRow(), to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count() || !m_book.isWritable()) return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(row));
        m_list->setCurrentRow(to);
    }
    storeOrder();
}

void QuestionsTab::storeOrder() {
    QList<base::Id> order;
    for (int row = 0; row < m_list->count(); ++row) order << m_list->item(row)->data(Qt::UserRole).value<base::Id>();
    m_book.write(QStringLiteral("edit"), services::orderQuestions(order));
}

void QuestionsTab::remove() {
    const Question* question = current();
    if (question && m_book.isWritable()) m_book.write(QStringLiteral("delete"), services::removeQuestion(question->id));
}

bool QuestionsTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_options && event->type() == QEvent::FocusOut) store();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        const bool up = alt && key->key() == Qt::Key_Up, down = alt && key->key() == Qt::Key_Down;
        if (up || down) move(up ? -1 : 1);
        if (key->key() == Qt::Key_Delete) remove();
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return) m_text->setFocus();
        if (up || down || key->key() == Qt::Key_Delete) return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::feedback
