// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celldelegate.h"
#include "kit/page.h"

class QAction;
class QLayout;
class QStandardItemModel;

namespace rs::kit {
class ChipRow;
class GridView;
class PageHeader;
class SearchField;
class SelectionBar;
class UndoBar;
} // namespace rs::kit

//! Words of the gallery in the language in force.
[[nodiscard]] QString tx(const char* english);

//! A table page as screens build it, with thirty invented people.
class GalleryPage : public rs::kit::Page {
    Q_OBJECT
public:
    GalleryPage();
    bool can(rs::kit::Deed deed) const override;
    void perform(rs::kit::Deed deed) override;
    QWidget* mainWidget() override;
    //! Selects rows and filters for the picture, or opens an editor.
    void dress(bool selection);
    void showError();
    //! The check list of the status column, open.
    QWidget* openFilterList();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* newAction(const QString& icon);
    QLayout* toolRow();
    void setUpGrid();
    void retranslate();
    void fill();

    rs::kit::PageHeader* m_header;
    rs::kit::SearchField* m_search;
    rs::kit::ChipRow* m_chips;
    rs::kit::SelectionBar* m_bar;
    rs::kit::GridView* m_grid;
    rs::kit::UndoBar* m_undo;
    QStandardItemModel* m_model;
    QList<QAction*> m_actions;
};
