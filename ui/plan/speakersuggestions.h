// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/card.h"
#include "services/speakerdirectory.h"

class QPushButton;

namespace rs::kit {
class Label;
}

namespace rs::plan {

//! People who know the topic of the school, each with the reason; one click makes an idea of one.
class SpeakerSuggestions : public kit::Card {
    Q_OBJECT
public:
    //! More than these are in the directory.
    static constexpr int mostShown = 5;

    explicit SpeakerSuggestions(QWidget* parent = nullptr);

    //! `topic` of the school; without one nobody can be suggested.
    void show(const QList<services::SpeakerSuggestion>& suggestions, const QString& topic);
    void setReadOnly(bool readOnly);
    void retranslate();
    [[nodiscard]] QList<QPushButton*> buttons() const { return m_buttons; }
    [[nodiscard]] QString emptySentence() const;

Q_SIGNALS:
    void addWanted(const rs::services::SpeakerSuggestion& suggestion);
    void directoryWanted();

private:
    void rebuild();
    [[nodiscard]] QWidget* makeRow(const services::SpeakerSuggestion& suggestion);
    void refreshEmpty();

    QList<services::SpeakerSuggestion> m_suggestions;
    QString m_topic;
    bool m_readOnly = false;
    kit::Label* m_empty;
    QWidget* m_rows = nullptr;
    QPushButton* m_directory;
    QList<QPushButton*> m_buttons;
};

} // namespace rs::plan
