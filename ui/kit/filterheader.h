// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/checklistpopup.h"

#include <QHash>
#include <QHeaderView>

namespace rs::kit {

//! How a column is filtered.
enum class FilterKind {
    None,
    Text,   //!< a line: x contains, =x exact, !x not, >5, 1..5, - empty, * not empty
    Choice, //!< check boxes with amounts; the filter is the values joined by '|'
    Date,   //!< today, week, month, 2027-02-01..2027-02-09, -, *
};

struct SortKey {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

//! Titles with a row of filters under them. The editors follow when columns are resized, scrolled, hidden or moved.
//! It tells what is wanted; sorting and filtering are done by who listens. An icon in front of a title (a lock) is
//! the model's headerData(DecorationRole) as the name of an icon.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent = nullptr);

    void setFilterKind(int column, FilterKind kind);
    //! Values of a Choice column, with amounts when they are known. May be called again while the list is open.
    void setChoices(int column, const QList<Choice>& choices);
    //! Puts a filter in force without telling it.
    void setFilterText(int column, const QString& text);
    [[nodiscard]] QString filterText(int column) const;
    //! The filter in words for a chip: «выбрано 3», «детский сад».
    [[nodiscard]] QString filterWords(int column) const;
    [[nodiscard]] QList<int> filteredColumns() const;
    //! Empties all filters and tells each.
    void clearFilters();
    void setFilterRowVisible(bool visible);
    [[nodiscard]] bool isFilterRowVisible() const { return m_rowVisible; }
    //! Ctrl+Shift+L: to the filter of a column, or the next one that has a filter.
    void focusFilter(int column);
    [[nodiscard]] QWidget* editor(int column) const;

    //! Shown only; sortChanged is not sent.
    void setSortKeys(const QList<SortKey>& keys);
    [[nodiscard]] QList<SortKey> sortKeys() const { return m_keys; }
    enum class SortMode { Replace, Add };
    //! A title as it stands in the header, for a copy of it elsewhere.
    void paintCopy(QPainter* painter, const QRect& rect, int column) const { paintSection(painter, rect, column); }
    [[nodiscard]] int titleHeight() const;
    //! What a click (Replace) or Shift+click (Add) on a title does: sorts, or reverses the column's key.
    void toggleSort(int column, SortMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

    static QString joinChoices(const QStringList& values) { return values.join(u'|'); }
    static QStringList splitChoices(const QString& text) { return text.split(u'|', Qt::SkipEmptyParts); }

Q_SIGNALS:
    void filterChanged(int column, const QString& text);
    //! A Choice list is about to open: count now, then setChoices().
    void choicesWanted(int column);
    void sortChanged(const QList<rs::kit::SortKey>& keys);
    //! The arrows stand elsewhere now, by a click or by setSortKeys().
    void arrowsChanged();
    //! Enter or Down in an editor: the focus should go to the rows.
    void leftToRows();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Column {
        FilterKind kind = FilterKind::None;
        QWidget* editor = nullptr;
        QList<Choice> choices;
        QString text;
    };
    void makeEditor(int column, Column& entry);
    void openEditor(int column);
    void accept(int column, const QString& text);
    void showText(int column);
    void placeEditors();
    void followScrolling();
    void nameEditors();
    [[nodiscard]] int filterHeight() const;
    void paintTitle(QPainter* painter, QRect area, int column) const;
    [[nodiscard]] int sortPosition(int column) const;

    QHash<int, Column> m_columns;
    QList<SortKey> m_keys;
    QMetaObject::Connection m_scrolling;
    CheckListPopup* m_popup = nullptr;
    int m_popupColumn = -1;
    bool m_rowVisible = true;
};

} // namespace rs::kit
