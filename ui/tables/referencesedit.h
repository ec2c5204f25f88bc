// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace rs::kit {
class CheckListPopup;
}

namespace rs::tables {

//! Several records a field points to: their names in a line, a list with boxes behind a button, Enter or Alt+Down.
//! What belongs to a school is offered from the school of the table only.
class ReferencesEdit : public QWidget {
    Q_OBJECT
public:
    ReferencesEdit(models::RecordTableModel& model, const domain::Field& field, QWidget* parent = nullptr);

    //! As the store keeps it.
    void setValue(const QVariant& references);
    [[nodiscard]] QVariant value() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] kit::CheckListPopup* popup() const { return m_popup; }
    void openList();

Q_SIGNALS:
    //! Somebody ticked or unticked a name.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showNames();
    void retranslate();

    models::RecordTableModel& m_model;
    const domain::Field& m_field;
    QList<base::Id> m_ids;
    QLineEdit* m_line;
    QToolButton* m_button;
    kit::CheckListPopup* m_popup = nullptr;
};

} // namespace rs::tables
