// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/papertab.h"

#include "feedback/feedbackbook.h"
#include "feedback/formsmodel.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace rs::feedback {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int widestForm = 760;
// In draft().
constexpr QLatin1String typedKey("typed"), beforeKey("before"), correctedKey("corrected");
} // namespace

PaperTab::PaperTab(FeedbackBook& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_area(new QScrollArea),
      m_hint(new kit::Label(Type::Body, Token::Secondary)),
      m_message(new kit::InlineMessage),
      m_store(new QPushButton),
      m_clear(new QPushButton) {
    build();
    connect(m_store, &QPushButton::clicked, this, &PaperTab::store);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (isCorrecting()) return endCorrection(false);
        setAnswers({});
        begin();
    });
    connect(&m_book, &FeedbackBook::loaded, this, &PaperTab::rebuild);
    retranslate();
}

void PaperTab::build() {
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_hint->setWordWrap(true);
    kit::theme::makePrimary(m_store);
    m_store->setAutoDefault(true); // Enter presses it: the hand stays on the digits
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::row);
    buttons->addWidget(m_store);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    column->addWidget(m_hint);
    column->addWidget(m_area, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PaperTab::store);
    }
}

void PaperTab::retranslate() {
    if (isCorrecting()) {
        //: %1 is a form: its time and person
        m_hint->setText(tr("Correcting the form: %1").arg(m_mark));
        m_store->setText(tr("Store the correction"));
        m_store->setToolTip(tr("Store the correction") + QStringLiteral(" (Ctrl+Enter)"));
        m_clear->setText(tr("Leave as it was"));
        return;
    }
    m_hint->setText(tr("One paper form after another: a digit answers and goes on, Enter goes to the next question. "
                       "Typed now: %1.")
                        .arg(QLocale().toString(m_typed)));
    m_store->setText(tr("Store and take the next"));
    m_store->setToolTip(tr("Store and take the next") + QStringLiteral(" (Ctrl+Enter)"));
    m_clear->setText(tr("Clear the form"));
}

void PaperTab::rebuild() {
    m_store->setEnabled(m_book.isWritable() && !m_book.questions().isEmpty());
    if (m_questions == m_book.questions() && m_area->widget()) return;
    const QJsonObject typed = answers();
    m_questions = m_book.questions();
    m_fields.clear();
    auto* form = new QWidget;
    form->setMaximumWidth(widestForm);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(space::hair, space::hair, space::card, space::hair);
    column->setSpacing(space::hair);
    for (const domain::Question& question : m_questions) addField(question, form);
    column->addStretch(1);
    m_area->setWidget(form);
    setAnswers(typed);
}

void PaperTab::addField(const domain::Question& question, QWidget* form) {
    auto* label = new kit::Label(Type::Strong);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(question.text);
    AnswerField* field = AnswerField::make(question, form);
    const auto number = int(m_fields.size());
    m_fields << field;
    form->layout()->addWidget(label);
    form->layout()->addWidget(field);
    static_cast<QVBoxLayout*>(form->layout())->addSpacing(space::row);
    connect(field, &AnswerField::changed, this, &PaperTab::changed);
    connect(field, &AnswerField::goOn, this, [this, number](int digit) { move(number, 1, digit); });
    connect(field, &AnswerField::goBack, this, [this, number] { move(number, -1); });
}

void PaperTab::move(int from, int step, int digit) {
    const int to = from + step;
    if (to < 0) return;
    if (to >= m_fields.size()) {
        // A digit alone never stores a form: Enter on the button does, with the whole form in sight.
        const bool byDigit = domain::rangeOf(m_fields.at(from)->question().kind).has_value();
        byDigit ? m_store->setFocus(Qt::TabFocusReason) : store();
        return;
    }
    m_fields[to]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_area->ensureWidgetVisible(m_fields[to]);
    if (digit >= 0) m_fields[to]->typeDigit(digit);
}

void PaperTab::begin() {
    if (m_fields.isEmpty()) return;
    m_fields.first()->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(m_fields.first());
}

QJsonObject PaperTab::answers() const {
    QJsonObject all;
    for (const AnswerField* field : m_fields) {
        const QJsonValue answer = field->answer();
        if (!answer.isUndefined()) all.insert(field->question().code, answer);
    }
    return all;
}

void PaperTab::setAnswers(const QJsonObject& answers) {
    for (AnswerField* field : m_fields) field->setAnswer(answers.value(field->question().code));
}

QJsonObject PaperTab::draft() const {
    QJsonObject draft;
    const auto put = [&draft](QLatin1String name, const QJsonObject& form) {
        if (!form.isEmpty()) draft.insert(name, form);
    };
    put(typedKey, answers());
    put(beforeKey, m_draft);
    if (isCorrecting()) draft.insert(correctedKey, base::toText(m_corrected));
    return draft;
}

void PaperTab::resume(const QJsonObject& draft) {
    const base::Id corrected = base::idFromText(draft.value(correctedKey).toString());
    const QList<services::StoredForm>& forms = m_book.forms();
    const auto form = std::find_if(forms.cbegin(), forms.cend(), [&](const auto& one) { return one.id == corrected; });
    if (!corrected.isNull()) {
        setAnswers(draft.value(beforeKey).toObject());
        if (form == forms.cend()) return; // nobody can correct a form that is gone
        correct(services::StoredForm(*form));
    }
    setAnswers(draft.value(typedKey).toObject());
}

void PaperTab::store() {
    const QJsonObject form = answers();
    if (form.isEmpty()) {
        m_message->showMessage(kit::Severity::Warning, tr("The form has no answers."));
        return begin();
    }
    m_message->dismiss();
    if (isCorrecting()) return storeCorrection(form);
    setAnswers({});
    begin();
    const auto landed = [this, form](bool done) {
        m_typed += done ? 1 : 0;
        if (!done && answers().isEmpty()) setAnswers(form);
        retranslate();
        if (done) Q_EMIT stored();
    };
    m_book.write(QStringLiteral("add"), services::addPaperForm(m_book.school(), form), landed);
}

void PaperTab::correct(const services::StoredForm& form) {
    if (!isCorrecting()) m_draft = answers();
    m_corrected = form.id;
    const QStringList mark{FormsModel::timeOf(form, m_book.zone()), FormsModel::senderOf(form)};
    m_mark = mark.first().isEmpty() ? mark.last() : mark.join(QStringLiteral(" \u00b7 "));
    m_message->dismiss();
    setAnswers(form.answers);
    retranslate();
    begin();
}

void PaperTab::storeCorrection(const QJsonObject& form) {
    const auto landed = [this](bool done) {
        if (done) endCorrection(true);
    };
    m_book.write(QStringLiteral("edit"), services::correctForm(m_corrected, form), landed);
}

void PaperTab::forget() {
    m_corrected = {};
    m_draft = {};
    setAnswers({});
    retranslate();
}

void PaperTab::endCorrection(bool changed) {
    m_corrected = {};
    setAnswers(m_draft);
    m_draft = {};
    retranslate();
    Q_EMIT correctionEnded(changed);
}

} // namespace rs::feedback
