// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/card.h"
#include "services/papers.h"
#include "services/workspace.h"

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rs::kit {
class InlineMessage;
}

namespace rs::plan {

class FieldForm;

//! What is sent out: the link of registration, a text in both languages, a poster with the link as a QR code.
class Step6Share : public kit::Card {
    Q_OBJECT
public:
    explicit Step6Share(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school);
    //! The school or its venue has changed.
    void refresh();
    void flush();
    void retranslate();
    bool focusField(const QString& code);

    void setLanguage(base::Language language);
    [[nodiscard]] base::Language language() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& copyButton() const { return *m_copy; }
    [[nodiscard]] QPushButton& posterButton() const { return *m_poster; }
    //! Size of the sheet: A4 or A3.
    [[nodiscard]] QComboBox& paperBox() const { return *m_paper; }
    [[nodiscard]] QLabel& preview() const { return *m_preview; }
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }
    [[nodiscard]] FieldForm& form() const { return *m_form; }

Q_SIGNALS:
    void failed(const rs::base::Error& error);

private:
    struct Shown {
        QString text;
        QByteArray poster; //!< PNG
    };
    void buildBody();
    void buildText(QBoxLayout* column);
    [[nodiscard]] QLayout* buildButtons();
    void land(const Shown& shown);
    void copy();
    void askForPoster();
    void writePoster(const QString& file);
    [[nodiscard]] services::PosterWish wish() const;

    services::Workspace& m_workspace;
    base::Id m_school;
    quint64 m_job = 0;
    FieldForm* m_form;
    QButtonGroup* m_languages;
    QPlainTextEdit* m_text;
    QLabel* m_preview;
    QPushButton* m_copy;
    QComboBox* m_paper;
    QPushButton* m_poster;
    kit::InlineMessage* m_message;
};

} // namespace rs::plan
