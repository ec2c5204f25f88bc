// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "models/celltext.h"
#include "services/regioncatalog.h"
#include "services/workspace.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rs::kit {
class FieldError;
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::tables {
class FieldEdit;
}

namespace rs::schools {

class FormDraft;
class RegionBox;
class ZoneBox;

//! A new school in one small form, or a copy of one that was: only the title is required. What is typed stays for the
//! next time until a school is made of it or it is cancelled.
class SchoolDialog : public kit::Dialog {
    Q_OBJECT
public:
    enum class Purpose { New, Copy };
    SchoolDialog(services::Workspace& workspace, Purpose purpose, QWidget* parent);
    ~SchoolDialog() override;

    //! The school to copy from, unless somebody has begun to copy another one.
    void setSource(const base::Id& school);
    [[nodiscard]] QLineEdit* titleField() const { return m_title; }
    [[nodiscard]] QComboBox* regionBox() const;
    //! Why a region was refused; empty: it was not.
    [[nodiscard]] QString regionProblem() const;
    [[nodiscard]] QPushButton* startButton() const { return m_start; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }
    [[nodiscard]] QString titleProblem() const;
    [[nodiscard]] tables::FieldEdit* startField() const { return m_when; }

    void accept() override;
    //! Somebody gives up what is typed.
    void cancel();

Q_SIGNALS:
    //! It is stored.
    void made(const rs::base::Id& school);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // schooldialogform.cpp
    void buildForm(QFormLayout* form);
    [[nodiscard]] QWidget* makeButtons();
    void fillSources();
    void chooseSource();
    void retranslate();
    void keepTyped();
    [[nodiscard]] QJsonObject typed() const;
    void resume();
    void takeZoneOfRegion();
    void takeUsualHour(const QVariant& start);
    void keepClock();
    [[nodiscard]] std::optional<qint64> startMoment() const;
    void makeNew();
    void makeCopy();
    void finish(const base::Result<services::Changes>& result, const base::Id& id);

    services::Workspace& m_workspace;
    Purpose m_purpose;
    services::RegionCatalog m_regions;
    models::CellText m_text;
    base::Id m_wantedSource;
    bool m_isResumed = false;
    FormDraft* m_draft;
    kit::Label* m_sourceWord;
    QComboBox* m_source;
    kit::Label* m_titleWord;
    QLineEdit* m_title;
    kit::FieldError* m_titleError;
    kit::Label* m_regionWord;
    RegionBox* m_region;
    kit::FieldError* m_regionError;
    kit::Label* m_startWord;
    tables::FieldEdit* m_when;
    kit::Label* m_zoneWord;
    ZoneBox* m_zone;
    kit::InlineMessage* m_message;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace rs::schools
