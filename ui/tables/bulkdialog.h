// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "models/recordtablemodel.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;

namespace rs::kit {
class FieldError;
class Label;
} // namespace rs::kit

namespace rs::tables {

//! «Change a field...»: one value for many rows. Says before how many change and how many have it already.
class BulkDialog : public kit::Dialog {
    Q_OBJECT
public:
    //! `column`: the field that is offered first.
    BulkDialog(models::RecordTableModel& model, const QList<int>& rows, int column, QWidget* parent);

    //! For tests and keyboards alike.
    [[nodiscard]] QComboBox* fields() const { return m_fields; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QString forecast() const;
    [[nodiscard]] QString problem() const;

    void accept() override;

private:
    void buildLayout();
    void showEditor();
    void count();
    void showForecast(qint64 already);
    [[nodiscard]] const domain::Field& field() const;

    models::RecordTableModel& m_model;
    QList<int> m_rows;
    QComboBox* m_fields;
    QFormLayout* m_form;
    QWidget* m_editor = nullptr;
    kit::FieldError* m_error = nullptr;
    kit::Label* m_forecast;
    QDialogButtonBox* m_buttons;
    int m_question = 0;
};

} // namespace rs::tables
