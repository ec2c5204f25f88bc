// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/feedbackview.h"

#include "feedback/sharebars.h"
#include "kit/card.h"
#include "kit/label.h"

#include <QBoxLayout>
#include <QLocale>

namespace rs::feedback {

using domain::AnswerShare;
using domain::QuestionKind;
using kit::Card;
using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr qsizetype mostQuotes = 12, mostBars = 12, mostTexts = 5;

QString percent(double share) { return FeedbackView::tr("%1%").arg(QLocale().toString(qRound(share * 100))); }

ShareBars* barsOf(const QList<AnswerShare>& shares, const QString& name) {
    QList<ShareBars::Bar> bars;
    for (const AnswerShare& one : shares.first(std::min(shares.size(), mostBars)))
        bars << ShareBars::Bar{
            one.label, QLocale().toString(one.count) + QStringLiteral(" \u00b7 ") + percent(one.share), one.share};
    auto* widget = new ShareBars;
    widget->setAccessibleName(name);
    widget->setBars(bars);
    return widget;
}

Label* wrapped(const QString& text, Token tone = Token::Text, Type type = Type::Body) {
    auto* label = new Label(type, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

//! Number over its word.
QWidget* figure(const QString& number, const QString& word) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto* value = new Label(Type::Number);
    value->setText(number);
    column->addWidget(value);
    column->addWidget(wrapped(word, Token::Secondary));
    return widget;
}

void addQuotes(Card& card, const QStringList& texts, qsizetype most) {
    for (const QString& text : texts.first(std::min(texts.size(), most)))
        card.body()->addWidget(wrapped(FeedbackView::tr("“%1”").arg(text)));
    if (texts.size() > most)
        card.body()->addWidget(
            wrapped(FeedbackView::tr("and %Ln more", nullptr, int(texts.size() - most)), Token::Secondary));
}

} // namespace

FeedbackView::FeedbackView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString FeedbackView::scoreText(double score) {
    const int whole = qRound(score);
    const QString amount = QLocale().toString(qAbs(whole));
    if (whole == 0) return amount;
    return (whole > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + amount;
}

void FeedbackView::showReport(const services::FeedbackReport& report) {
    m_report = report;
    rebuild();
}

void FeedbackView::retranslate() { rebuild(); }

void FeedbackView::rebuild() {
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    column->addWidget(head());
    if (!m_report.summary.practices.isEmpty()) column->addWidget(practices());
    if (!m_report.summary.quotes.isEmpty()) column->addWidget(quotes());
    for (const domain::QuestionSummary& one : m_report.summary.questions) {
        if (one.question.kind != QuestionKind::Practice && one.answered > 0) column->addWidget(question(one));
    }
    column->addStretch(1);
    m_column->addWidget(m_content);
}

QWidget* FeedbackView::head() const {
    auto* card = new Card;
    const domain::FeedbackSummary& summary = m_report.summary;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::block);
    row->addWidget(figure(QLocale().toString(summary.forms), tr("answers")), 1);
    if (m_report.participants > 0) {
        const double share = double(summary.forms) / double(m_report.participants);
        row->addWidget(figure(percent(share), tr("of %Ln participant(s)", nullptr, int(m_report.participants))), 1);
    }
    const QString score = summary.recommendation ? scoreText(*summary.recommendation) : QStringLiteral("\u2014");
    row->addWidget(figure(score, tr("recommendation score, from −100 to +100")), 1);
    card->body()->addLayout(row);
    if (summary.forms == 0)
        card->body()->addWidget(
            wrapped(tr("No answers yet: type in paper forms or import the file of a form."), Token::Secondary));
    return card;
}

QWidget* FeedbackView::question(const domain::QuestionSummary& summary) const {
    auto* card = new Card;
    card->setTitle(summary.question.text);
    QStringList words{tr("%Ln answer(s)", nullptr, int(summary.answered))};
    if (summary.blank > 0) words << tr("%Ln left blank", nullptr, int(summary.blank));
    if (summary.mean) words.prepend(tr("Mean %1").arg(QLocale().toString(*summary.mean, 'f', 1)));
    if (summary.score) words.prepend(tr("Recommendation score %1").arg(scoreText(*summary.score)));
    card->body()->addWidget(wrapped(words.join(QStringLiteral(" \u00b7 ")), Token::Secondary));
    if (summary.question.kind == QuestionKind::Text)
        addQuotes(*card, summary.texts, mostTexts);
    else
        card->body()->addWidget(barsOf(summary.shares, summary.question.text));
    return card;
}

QWidget* FeedbackView::practices() const {
    auto* card = new Card;
    card->setTitle(tr("Started to use"));
    card->setAmount(QLocale().toString(m_report.summary.practices.size()));
    card->body()->addWidget(barsOf(m_report.summary.practices, tr("Started to use")));
    return card;
}

QWidget* FeedbackView::quotes() const {
    auto* card = new Card;
    card->setTitle(tr("Quotes"));
    card->setAmount(QLocale().toString(m_report.summary.quotes.size()));
    addQuotes(*card, m_report.summary.quotes, mostQuotes);
    return card;
}

} // namespace rs::feedback
