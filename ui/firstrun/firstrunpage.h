// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/page.h"
#include "kit/theme/theme.h"

class QPushButton;

namespace rs::kit {
class ChoiceCard;
class Label;
class LanguageBox;
class LookBox;
} // namespace rs::kit

namespace rs::firstrun {

class ChoiceRow;

//! Home while there is no school: three ways to begin in one click, without an account and without a network.
class FirstRunPage : public kit::Page {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    [[nodiscard]] kit::ChoiceCard* startCard() const { return m_start; }
    [[nodiscard]] kit::ChoiceCard* exampleCard() const { return m_example; }
    [[nodiscard]] kit::ChoiceCard* listsCard() const { return m_lists; }
    [[nodiscard]] ChoiceRow* serverRow() const { return m_server; }
    //! Inside the example another one makes no sense, and it is never sent anywhere.
    void setExampleOffered(bool offered);
    //! A store with a server is not asked for one again: the schools of the team are on their way.
    void setConnected(bool connected);
    [[nodiscard]] bool can(kit::Deed deed) const override { return deed == kit::Deed::New; }
    void perform(kit::Deed) override { Q_EMIT schoolWanted(); }
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    void schoolWanted();
    void exampleWanted();
    void fileWanted();
    void serverWanted();
    void serverStateWanted(); //!< how far the first load has come
    void restoreWanted();
    void helpWanted();
    void languageChosen(rs::base::Language language);
    void lookChosen(rs::kit::theme::Look look);

protected:
    void changeEvent(QEvent* event) override;

private:
    void putInside(QWidget* column);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeChoices();
    void connectAll();
    void showServerRow();
    void retranslate();

    kit::Label* m_title;
    kit::Label* m_sentence;
    kit::ChoiceCard* m_start;
    kit::ChoiceCard* m_example;
    kit::ChoiceCard* m_lists;
    ChoiceRow* m_server;
    ChoiceRow* m_restore;
    kit::Label* m_languageWord;
    kit::LanguageBox* m_language;
    kit::Label* m_lookWord;
    kit::LookBox* m_look;
    QPushButton* m_help;
    bool m_isConnected = false;
};

} // namespace rs::firstrun
