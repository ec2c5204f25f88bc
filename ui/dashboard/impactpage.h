// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "dashboard/boardtab.h"
#include "kit/page.h"
#include "services/workspace.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace rs::kit {
class EmptyState;
class InlineMessage;
class Label;
class PageHeader;
} // namespace rs::kit
namespace rs::services {
class ServerLink;
}
namespace rs::tables {
class RecordTable;
}

namespace rs::dashboard {

class FilterBar;
class ReportDialog;
class RowsView;

//! What came of it: the numbers of the whole network or a part of it, the records behind each, the annual report.
class ImpactPage : public kit::Page {
    Q_OBJECT
public:
    //! `source` outlives the page, and may have read ahead. Null: the page has one of its own.
    explicit ImpactPage(services::Workspace& workspace, services::ImpactBoard* source = nullptr,
                        QWidget* parent = nullptr);
    ~ImpactPage() override;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    //! Made when it is asked for.
    [[nodiscard]] BoardTab& board(Tab tab);
    [[nodiscard]] services::ImpactBoard& source() const { return *m_source; }
    [[nodiscard]] FilterBar& filters() const { return *m_filters; }
    [[nodiscard]] kit::EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] kit::PageHeader& header() const { return *m_header; }
    //! «5 118 записей, посчитано сейчас»
    [[nodiscard]] QString caption() const;

    //! The records behind a mark take the place of the charts.
    void showRows(const impact::Mark& mark);
    void showCharts();
    [[nodiscard]] RowsView& rows() const { return *m_rows; }
    //! The table of these records; null while charts are shown.
    [[nodiscard]] tables::RecordTable* table() const;

    ReportDialog* openReport();
    //! Asks for a file first.
    void saveBoard(const QList<Tab>& tabs);
    void saveBoardTo(const QString& path, const QList<Tab>& tabs);
    //! Where the server cannot be reached, the caption says of when the data is. Null: there is no server.
    void follow(const services::ServerLink* link);
    //! Stores what is being typed.
    void commit();

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    void activated() override;
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    void tableMade(rs::tables::RecordTable* table);
    void exportWanted();
    void boardSaved(const QString& path);
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void makeActions();
    void ask();
    void showPicture();
    void showCurrent();
    void refreshCaption();
    void showFailure(const base::Error& error);
    void showWritten(const QString& path);
    void landRows(const impact::Mark& mark, const base::Result<services::RowsBehind>& rows);
    BoardTab* made(Tab tab);
    void makeAhead();
    //! With the newest numbers, unless it has them.
    void fill(Tab tab);
    //! False: there is nothing left to fill.
    bool fillNext();
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] QString markTitle(const impact::Mark& mark) const;
    [[nodiscard]] QString subject() const;
    void retranslate();
    void showEmpty();

    services::Workspace& m_workspace;
    services::ImpactBoard* m_source;
    kit::PageHeader* m_header;
    QTabBar* m_tabs;
    kit::Label* m_caption;
    FilterBar* m_filters;
    kit::InlineMessage* m_message;
    QStackedWidget* m_stack; //!< waiting, empty, rows, then tabs as they are made
    QWidget* m_waiting;
    kit::EmptyState* m_empty;
    RowsView* m_rows;
    BoardTab* m_boards[tabCount] = {};
    bool m_isFilled[tabCount] = {}; //!< shows the picture of now
    QAction *m_export, *m_report, *m_wholeTime, *m_saveTab, *m_saveAll;
    QTimer m_ahead;  //!< makes the next tab
    QTimer m_minute; //!< «now» becomes a time
    bool m_isAsked = false, m_hasPicture = false;
    qint64 m_offlineSince = -1; //!< when data came last, UTC milliseconds; -1: the server answers, or there is none
    int m_askedRows = 0;
    QPointer<QWidget> m_opener; //!< what had the focus when rows were asked for
};

} // namespace rs::dashboard
