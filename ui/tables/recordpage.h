// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "tables/recordtable.h"

class QVBoxLayout;

namespace rs::kit {
class PageHeader;
}

namespace rs::tables {

class DetailPane;

//! A page of one table: title, amount, actions; the table; at its side the details of the current row. The details
//! stand beside the table in a wide window and cover its right end as a drawer in a narrow one.
class RecordPage : public kit::Page {
    Q_OBJECT
public:
    RecordPage(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] DetailPane& details() const { return *m_details; }
    [[nodiscard]] kit::PageHeader& header() const { return *m_header; }
    //! The first look at the rows that hang on this record (null: all rows of the table).
    void open(const base::Id& parent);
    void setDetailsVisible(bool visible);
    [[nodiscard]] bool areDetailsVisible() const;
    //! Stores what is being typed.
    virtual void commit();

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    [[nodiscard]] QWidget* mainWidget() override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    void connectParts();
    void placeDetails();
    void retranslate();

    kit::PageHeader* m_header;
    RecordTable* m_table;
    DetailPane* m_details;
    QVBoxLayout* m_body;
    QAction* m_add;
};

} // namespace rs::tables
