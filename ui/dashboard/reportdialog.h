// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/dialog.h"
#include "services/annualreport.h"
#include "services/impact.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace rs::kit {
class InlineMessage;
}

namespace rs::dashboard {

//! The annual report: of which year, about whom, in which language; its first page; file or printer.
class ReportDialog : public kit::Dialog {
    Q_OBJECT
public:
    struct Start {
        impact::Filter filter; //!< of the page: where the choices begin
        services::ImpactChoices choices;
        services::RegionCatalog regions;
    };
    ReportDialog(services::Workspace& workspace, const Start& start, QWidget* parent = nullptr);

    [[nodiscard]] services::AnnualReportWish wish() const;
    [[nodiscard]] QComboBox* yearBox() const { return m_year; }
    [[nodiscard]] QComboBox* aboutBox() const { return m_about; }
    [[nodiscard]] QComboBox* languageBox() const { return m_language; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }
    [[nodiscard]] QLabel* preview() const { return m_preview; }

Q_SIGNALS:
    void saved(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillYears(const Start& start);
    void fillAbout();
    void retranslate();
    void renewPreview();
    void save();
    void saveTo(const QString& path);
    void print();

    services::Workspace& m_workspace;
    Start m_start;
    int m_asked = 0; //!< only the last preview asked for is shown
    QFormLayout* m_form;
    QComboBox *m_year, *m_about, *m_language;
    QLabel* m_preview;
    kit::InlineMessage* m_message;
    QPushButton *m_print, *m_close, *m_save;
};

} // namespace rs::dashboard
