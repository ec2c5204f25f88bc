// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "kit/page.h"

class QMenu;
class QStackedWidget;
class QToolButton;

namespace rs::kit {
class EmptyState;
class PageHeader;
class SearchField;
} // namespace rs::kit
namespace rs::services {
class Workspace;
}
namespace rs::tables {
class RecordTable;
}

namespace rs::timetable {

class ProgrammeDesk;

//! The programme of the open school: as a timetable, or the same sessions as a table.
class ProgrammePage : public kit::Page {
    Q_OBJECT
public:
    explicit ProgrammePage(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school);
    [[nodiscard]] ProgrammeDesk& desk() const { return *m_desk; }
    [[nodiscard]] kit::SearchField& search() const { return *m_search; }
    //! nullptr until it was asked for.
    [[nodiscard]] tables::RecordTable* table() const { return m_table; }
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    [[nodiscard]] QWidget* mainWidget() override;
    //! Stores what is being typed.
    void commit();

Q_SIGNALS:
    void venuesWanted();
    void schoolWanted(const rs::base::Id& school);
    void undoRequested();
    void tableMade(rs::tables::RecordTable* table);
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void connectDesk();
    void fillExportMenu();
    void print();
    void refresh();
    void retranslate();

    services::Workspace& m_workspace;
    base::Id m_school;
    kit::PageHeader* m_header;
    kit::SearchField* m_search;
    QAction* m_asTable;
    QAction* m_export;
    QMenu* m_formats;
    QStackedWidget* m_stack;
    ProgrammeDesk* m_desk;
    kit::EmptyState* m_empty;
    tables::RecordTable* m_table = nullptr;
};

} // namespace rs::timetable
