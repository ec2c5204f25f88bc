// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

#include <QFrame>
#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QToolButton;

namespace rs::kit {
class FieldError;
class Label;
} // namespace rs::kit

namespace rs::tables {

class HistoryView;

//! All fields of the current record as a form, and its history. A field is stored when it is left.
class DetailPane : public QFrame {
    Q_OBJECT
public:
    static constexpr int usualWidth = 264;
    DetailPane(models::RecordTableModel& model, QWidget* parent);

    //! Null: nothing is chosen.
    void showRecord(const base::Id& id);
    [[nodiscard]] base::Id recordId() const { return m_id; }
    [[nodiscard]] QWidget* editor(QStringView field) const;
    //! Stores what stands in the field that has the focus.
    void commit();

Q_SIGNALS:
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        const domain::Field* field = nullptr;
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
        kit::FieldError* error = nullptr;
        QPushButton* open = nullptr; //!< of a link
    };
    void buildFrame();
    void buildForm();
    [[nodiscard]] Entry makeEntry(const domain::Field& field, QWidget* body);
    void watch(const Entry& entry);
    [[nodiscard]] bool canEdit(const domain::Field& field) const;
    void refresh();
    void fill(const Entry& entry);
    void store(const Entry& entry);
    void retranslate();
    [[nodiscard]] const Entry* entryOf(QObject* widget) const;

    models::RecordTableModel& m_model;
    base::Id m_id;
    domain::Record m_record;
    kit::Label* m_title;
    QToolButton* m_close;
    QTabWidget* m_tabs;
    QScrollArea* m_area = nullptr;
    QFormLayout* m_form = nullptr;
    HistoryView* m_history;
    QList<Entry> m_entries;
};

} // namespace rs::tables
