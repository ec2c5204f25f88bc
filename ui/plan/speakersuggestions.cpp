// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/speakersuggestions.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace rs::plan {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

SpeakerSuggestions::SpeakerSuggestions(QWidget* parent)
    : Card(parent),
      m_empty(new kit::Label(Type::Body, Token::Secondary, this)),
      m_directory(new QPushButton(this)) {
    m_empty->setWordWrap(true);
    kit::theme::makeLink(m_directory);
    addHeaderWidget(m_directory);
    body()->addWidget(m_empty);
    connect(m_directory, &QPushButton::clicked, this, &SpeakerSuggestions::directoryWanted);
    retranslate();
}

void SpeakerSuggestions::show(const QList<services::SpeakerSuggestion>& suggestions, const QString& topic) {
    m_suggestions = suggestions;
    m_topic = topic;
    rebuild();
    refreshEmpty();
}

void SpeakerSuggestions::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (QPushButton* button : std::as_const(m_buttons)) button->setDisabled(readOnly);
}

//! The focus stays where it was: after somebody was added, on the next one.
void SpeakerSuggestions::rebuild() {
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus()) focused = i;
    }
    if (focused >= 0) m_directory->setFocus(Qt::OtherFocusReason);
    m_buttons.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    for (qsizetype i = 0; i < std::min<qsizetype>(mostShown, m_suggestions.size()); ++i)
        column->addWidget(makeRow(m_suggestions.at(i)));
    body()->addWidget(m_rows);
    m_rows->setVisible(!m_buttons.isEmpty());
    if (focused >= 0 && !m_buttons.isEmpty())
        m_buttons.at(std::min(focused, m_buttons.size() - 1))->setFocus(Qt::OtherFocusReason);
    setAmount(m_suggestions.isEmpty() ? QString() : QLocale().toString(m_suggestions.size()));
}

QWidget* SpeakerSuggestions::makeRow(const services::SpeakerSuggestion& suggestion) {
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::field);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new kit::Label(Type::Strong, Token::Text, row);
    name->setText(suggestion.card.name);
    const services::Words& language = services::Words::of(models::windowLanguage());
    QStringList facts{services::reasonText(suggestion, language)};
    if (!suggestion.card.organisation.isEmpty()) facts << suggestion.card.organisation;
    if (!suggestion.card.busyWith.isEmpty())
        facts << tr("on these days: %1").arg(suggestion.card.busyWith.join(QStringLiteral(", ")));
    auto* reason = new kit::Label(Type::Body, Token::Secondary, row);
    reason->setText(facts.join(QStringLiteral(" · ")));
    for (kit::Label* label : {name, reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto* add = new QPushButton(kit::theme::icon(QStringLiteral("new")), tr("Add as an idea"), row);
    add->setAccessibleName(tr("Add as an idea: %1").arg(suggestion.card.name));
    add->setAccessibleDescription(reason->text());
    add->setDisabled(m_readOnly);
    kit::theme::makeSmall(add);
    connect(add, &QPushButton::clicked, this, [this, suggestion] { Q_EMIT addWanted(suggestion); });
    m_buttons << add;
    line->addLayout(words, 1);
    line->addWidget(add, 0, Qt::AlignTop);
    return row;
}

QString SpeakerSuggestions::emptySentence() const { return m_empty->isHidden() ? QString() : m_empty->text(); }

void SpeakerSuggestions::refreshEmpty() {
    QString sentence;
    if (m_suggestions.isEmpty())
        sentence = m_topic.isEmpty()
                       ? tr("Choose the topic in step 1: then those who have spoken on it are suggested here.")
                       : tr("Nobody has spoken on “%1” yet. Look in the directory of all speakers.").arg(m_topic);
    m_empty->showText(sentence);
}

void SpeakerSuggestions::retranslate() {
    setTitle(tr("Suggestions"));
    m_directory->setText(tr("Directory of speakers"));
    rebuild();
    refreshEmpty();
}

} // namespace rs::plan
