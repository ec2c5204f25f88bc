// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "models/columnset.h"
#include "services/rowlist.h"

#include <QAbstractTableModel>

namespace rs::models {

class UnfitTexts;

//! The records of one table as rows, the columns of its ColumnSet as columns. Rows come from a services::RowList as
//! they are found; the last row is empty and adds a record when something is typed into it.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RecordIdRole = Qt::UserRole + 1, //!< base::Id; invalid in the row that adds
        RawValueRole,                    //!< as the store keeps it
        MarkRole,                        //!< int of Mark
        ToneRole,                        //!< int of Tone
        IconToneRole,                    //!< int of Tone
        MissingRole,                     //!< true: a required value is still empty
        UnfitRole,                       //!< true: a text that is no value waits here for a choice
    };
    //! What a table says about a row in its first column.
    enum class Mark { None, Similar, Conflict, Missing };
    //! Meaning of a colour; the kit knows what it looks like.
    enum class Tone { Plain, Secondary, Accent, Ok, Warning, Problem };
    enum class Adding { ByTyping, No };
    RecordTableModel(services::Workspace& workspace, const domain::Entity& entity, QObject* parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] const domain::Entity& entity() const { return *m_query.entity; }
    [[nodiscard]] const ColumnSet& columns() const { return m_columns; }
    [[nodiscard]] services::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] services::RowList& rows() { return m_rows; }
    [[nodiscard]] CellText& text() const { return m_text; }
    [[nodiscard]] const domain::Query& query() const { return m_query; }

    void setParentRecord(const base::Id& id); //!< only what hangs on this record, and new rows; begins to search
    //! Only these rows (domain::Query::among), from the next search on.
    void setAmong(std::shared_ptr<const std::vector<services::RowNumber>> rows);
    void refresh();
    void setAdding(Adding adding);
    void setSearch(const QString& text);
    //! In the language of filters (filterexpression.h); the search begins at once.
    void setFilter(int column, const QString& text);
    [[nodiscard]] QString filter(int column) const { return m_filters.value(column); }
    void clearFilters();
    [[nodiscard]] bool isFiltered() const { return !m_filters.isEmpty() || !m_query.text.isEmpty(); }
    void setSort(const QList<domain::SortKey>& keys);
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool isSortable(int column) const;
    //! Says which rows are alike or in conflict. Asked for rows on the screen only.
    using MarkSource = std::function<Mark(const domain::Record&)>;
    void setMarkSource(MarkSource source);

    //! Records shown, without the row that adds.
    [[nodiscard]] int recordCount() const { return m_shown; }
    [[nodiscard]] bool isAddRow(int row) const { return row == m_shown && canAdd(); }
    [[nodiscard]] qint64 total() const { return m_total; } //!< records without filters; -1 while unknown
    [[nodiscard]] domain::Record recordAt(int row) const;
    //! -1 if it is not in the list (yet).
    [[nodiscard]] int rowOf(services::RowNumber number) const;
    [[nodiscard]] int rowOfRecord(const base::Id& id) const;
    [[nodiscard]] bool canEdit(int column) const;
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] const domain::Record& draft() const { return m_draft; }
    void setDraft(const domain::Record& draft); //!< the row that adds, while something required is missing

    //! The reason why a value cannot stand in this column; empty: it can.
    [[nodiscard]] QString problemOf(int column, const QVariant& value) const;
    base::Id add(domain::Record record); //!< the id that it will have
    //! One step of undo; tells by edited() or failed().
    void apply(const QString& action, const QList<services::Edit>& edits);
    void update(const QString& action, const QList<int>& rows, const QList<services::FieldValue>& values);
    //! What was typed into one cell goes into those of all rows; the same hour in the zone of each. False: no value.
    bool fill(const QList<int>& rows, int column, const QVariant& given, const QString& action);
    void remove(const QList<int>& rows);
    //! Shows a text that is no value in its cell, marked, until somebody chooses, also after a restart; an empty one
    //! gives it up. A null id is the row that adds.
    void setUnfit(const base::Id& id, int column, const QString& text);
    void keepUnfit(const base::Id& id, int column, const QString& text); //!< shown by the next start only
    [[nodiscard]] std::vector<services::RowNumber> numbersOf(const QList<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    //! Name of the icon of a state; empty if the field is none.
    [[nodiscard]] static QString stateIcon(const domain::Field& field, const QString& code);
    void retranslate(); //!< all texts again, after another language or zone came into force

    QList<domain::SortKey> cancelSort(); //!< gives up one that takes long; the sort in force now

Q_SIGNALS:
    void asked();             //!< other rows are asked for from now on
    void rowsAboutToChange(); //!< other rows are about to stand here: remember what was selected
    void completed();         //!< all rows of the query are here
    void totalChanged();
    void edited(const QString& action, qint64 records); //!< a change of this table by this model was stored
    void added(const rs::base::Id& id);
    void failed(const rs::base::Error& error);
    void draftChanged(); //!< by typing

private:
    struct Row;
    [[nodiscard]] Row* rowAt(int row) const;
    [[nodiscard]] QVariant cell(const Row& row, int column, int role) const;
    [[nodiscard]] static QVariant markWords(Mark mark);
    [[nodiscard]] QVariant addCell(int column, int role) const;
    [[nodiscard]] QString words(const Row& row, int column) const;
    [[nodiscard]] QString icon(const Row& row, int column) const;
    [[nodiscard]] Tone tone(const Row& row, int column) const;
    [[nodiscard]] QVariant raw(const Row& row, int column) const;
    [[nodiscard]] QTimeZone zoneOf(const Row& row, const domain::Field& field) const;
    [[nodiscard]] QVariant otherClock(const Row& row, int column) const;
    [[nodiscard]] Mark markOf(const Row& row) const;
    [[nodiscard]] QVariant counted(const Row& row, int column) const;
    void connectRows();
    [[nodiscard]] QString unfit(const base::Id& id, int column) const;
    void showUnfit(const base::Id& id, int field);
    void onChanged(const services::Changes& changes);
    void beforeRows();
    void afterRows();
    void resize(int shown);
    [[nodiscard]] QList<domain::Condition> conditions() const;
    void applyFilters();
    void countTotal();
    void forgetRows();
    [[nodiscard]] qint64 changedRows(const services::Changes& changes, qint64 asked) const;
    bool extendDraft(const services::FieldValue& value);

    services::Workspace& m_workspace;
    ColumnSet m_columns;
    domain::Query m_query;
    domain::Query m_answered; //!< the query whose rows stand here
    mutable services::RowList m_rows;
    mutable CellText m_text;
    mutable QCache<services::RowNumber, Row> m_cache;
    mutable QHash<base::Id, QHash<int, qint64>> m_counts;
    QHash<int, QString> m_filters;
    domain::Record m_draft; //!< typed into the last row while something required is missing
    bool m_drafting = false;
    UnfitTexts& m_unfit;
    MarkSource m_markSource;
    QModelIndexList m_oldIndexes;
    std::vector<services::RowNumber> m_oldNumbers;
    qint64 m_total = -1;
    int m_shown = 0;
    Adding m_adding = Adding::ByTyping;
    bool m_moving = false;
};

} // namespace rs::models
