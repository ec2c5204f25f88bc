// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"

#include <QWidget>

namespace rs::kit {
class FieldError;
}

namespace rs::person {

//! One field of a record, edited in place: given on when it is left, refused with the reason under it. Esc brings the
//! stored value back.
class FieldEdit : public QWidget {
    Q_OBJECT
public:
    FieldEdit(models::CellText& text, const domain::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] const domain::Field& field() const { return m_field; }
    //! The stored value. What somebody is typing here stays.
    void showValue(const QVariant& value);
    //! Another record: what is typed is forgotten.
    void replaceValue(const QVariant& value);
    void setReadOnly(bool readOnly);
    //! Gives on what is typed, if it may be.
    void flush();
    //! After a change of language: name, choices, reason.
    void retranslate();
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    //! Another valid value than the stored one.
    void edited(const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QVariant typed() const;
    [[nodiscard]] bool isDirty() const;
    void put(const QVariant& value);
    void fillRegions();

    models::CellText& m_text;
    const domain::Field& m_field;
    QVariant m_value;
    QVariant m_shown; //!< what the editor said when the value was put in
    QWidget* m_editor;
    kit::FieldError* m_error;
};

} // namespace rs::person
