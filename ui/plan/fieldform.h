// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "tables/fieldedit.h"

#include <QMap>

#include <functional>

class QGridLayout;

namespace rs::kit {
class Label;
}

namespace rs::plan {

using tables::FieldEdit;

//! Fields of one record, each under its name, side by side as far as the width allows. Each is stored when it is left,
//! as one step of undo, and follows what others store meanwhile.
class FieldForm : public QWidget {
    Q_OBJECT
public:
    enum class Width { Column, Row }; //!< a long text has a row of its own anyway

    explicit FieldForm(services::Workspace& workspace, QWidget* parent = nullptr);
    FieldForm(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent = nullptr);
    ~FieldForm() override;

    FieldEdit* addField(const char* name, Width width = Width::Column);
    //! Something that is no field of the record, under a title of its own (nullptr: none).
    void addWidget(QWidget* widget, std::function<QString()> title, Width width = Width::Column);
    //! At most so many side by side; 4 unless said.
    void setColumns(int most);
    //! Columns are at least so wide (at 100 %); as a long name needs unless said.
    void setLeastColumn(int width);
    //! Other words than the registry's above a field: «Начало, пятница».
    void setTitle(const char* field, std::function<QString()> title);
    //! Asks for the words of setTitle() and addWidget() again.
    void refreshTitles();
    //! A sentence under a field in amber; empty: none. The field is stored all the same.
    void setWarning(const char* field, const QString& sentence);
    void setFieldVisible(const char* field, bool visible);

    //! Null: empty fields. What is typed on the record before is stored first.
    void setRecord(const base::Id& id);
    [[nodiscard]] const base::Id& recordId() const { return m_id; }
    //! As it was last read; without an entity if there is none.
    [[nodiscard]] const domain::Record& record() const { return m_record; }
    [[nodiscard]] FieldEdit* edit(QAnyStringView field) const;
    [[nodiscard]] models::CellText& text() { return m_text; }
    [[nodiscard]] QTimeZone zone() { return m_text.zoneOf(m_record); }

    //! Whether there is such a field here.
    bool focusField(const QString& code);
    void flush();
    void retranslate();
    //! Several values as one step of undo.
    void store(const QList<std::pair<const char*, QVariant>>& values);

Q_SIGNALS:
    //! The record was read (again): new values, or others of the same fields.
    void shown();
    //! What was typed is in the store.
    void stored();
    void failed(const rs::base::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void forgetSaved(const services::Edit& edit);
    struct Cell {
        QWidget* box;
        kit::Label* title;
        kit::Label* warning;
        FieldEdit* edit; //!< nullptr: something else
        Width width;
        std::function<QString()> words;
    };
    Cell& addCell(QWidget* content, Width width);
    void nameCell(const Cell& cell) const;
    [[nodiscard]] bool isConcernedBy(const services::Changes& changes) const;
    [[nodiscard]] Cell* cellOf(QAnyStringView field);
    void load();
    void arrange();
    [[nodiscard]] int fittingColumns() const;

    services::Workspace& m_workspace;
    const domain::Entity& m_entity;
    models::CellText m_text;
    models::UnfitTexts& m_unfit;
    //! What the lists of the fields are made of.
    struct WordSource {
        base::Language language;
        services::RegionCatalog regions;
        bool operator==(const WordSource&) const = default;
    };
    WordSource m_words;
    base::Id m_id;
    domain::Record m_record;
    //! What was given to be stored and is not yet, with the number of times; it counts more than what is read.
    struct Unsaved {
        QVariant value;
        int stores = 0;
    };
    QMap<QString, Unsaved> m_unsaved;
    bool m_isNew = true; //!< the values that come next are of another record
    int m_most = 4;
    int m_leastColumn;
    int m_columns = 0;
    QGridLayout* m_grid;
    QList<Cell> m_cells;
};

} // namespace rs::plan
