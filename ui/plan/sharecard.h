// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/card.h"
#include "services/papers.h"
#include "services/workspace.h"

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::plan {

class FieldForm;

//! What is sent out and hung up: a link that leads people somewhere, texts about it in both languages to be copied, a
//! paper with the link as a QR code to be seen, saved and printed.
class ShareCard : public kit::Card {
    Q_OBJECT
public:
    //! What is asked for.
    struct Wish {
        base::Id school;
        QString link;
        base::Language language = base::Language::Russian;
        int text = 0;  //!< number of the text
        int sheet = 0; //!< number of the size
    };
    //! Where everything comes from; both run in a worker.
    struct Sources {
        const char* link; //!< field of the school
        std::function<base::Result<QString>(storage::Store& store, const Wish& wish)> text;
        std::function<base::Result<services::Paper>(storage::Store& store, const Wish& wish)> paper;
        enum class Paper { AlsoWithoutLink, OnlyWithLink } papers = Paper::AlsoWithoutLink;
    };
    ShareCard(services::Workspace& workspace, const Sources& sources, QWidget* parent);

    void setSchool(const base::Id& school);
    //! What texts and paper say has changed.
    void refresh();
    void flush();
    virtual void retranslate() = 0;
    bool focusField(const QString& code);

    void setLanguage(base::Language language);
    [[nodiscard]] base::Language language() const;
    [[nodiscard]] QString text() const;
    //! Which of the texts; out of sight where there is one only.
    [[nodiscard]] QComboBox& textBox() const { return *m_which; }
    [[nodiscard]] QPushButton& copyButton() const { return *m_copy; }
    [[nodiscard]] QPushButton& saveButton() const { return *m_save; }
    [[nodiscard]] QPushButton& printButton() const { return *m_print; }
    [[nodiscard]] QComboBox& paperBox() const { return *m_paper; }
    [[nodiscard]] QLabel& preview() const { return *m_preview; }
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }
    [[nodiscard]] kit::Label& hint() const { return *m_hint; }
    [[nodiscard]] FieldForm& form() const { return *m_form; }

Q_SIGNALS:
    void failed(const rs::base::Error& error);

protected:
    struct Words {
        QString title;
        QStringList texts;  //!< names of the texts
        QStringList sheets; //!< names of the sizes
        QString paper;      //!< what the paper is called
        QString sheet;      //!< what its size is called
        QString save, print;
        QString saveTitle; //!< of the dialog
        QString fileName;  //!< with %1 for the title of the school
        QString saved;     //!< with %1 for the name of the file
        QString hint;      //!< instead of a paper that needs a link
    };
    void setWords(const Words& words);

private:
    struct Shown {
        QString text;
        QByteArray picture; //!< PNG
    };
    void buildBody();
    void buildButtons(QBoxLayout* column);
    void connectParts();
    void showLink();
    void land(const Shown& shown);
    void copy();
    void askForFile();
    void save(const QString& file);
    void print();
    [[nodiscard]] bool hasPaper(const Wish& wish) const;
    [[nodiscard]] Wish wish() const;

    services::Workspace& m_workspace;
    Sources m_sources;
    Words m_words;
    base::Id m_school;
    quint64 m_job = 0;
    FieldForm* m_form;
    QComboBox* m_which;
    QButtonGroup* m_languages;
    QPlainTextEdit* m_text;
    QLabel* m_preview;
    QPushButton *m_copy, *m_save, *m_print;
    QComboBox* m_paper;
    kit::Label* m_hint;
    kit::InlineMessage* m_message;
};

} // namespace rs::plan
