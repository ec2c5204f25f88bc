// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "models/unfittexts.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace rs::kit {
class FieldError;
}

namespace rs::tables {

//! One field of a record, edited in place by what fits its kind: given on when it is left or chosen, refused with the
//! reason under it. Esc brings the stored value back. References (several records) and maps have editors of their own.
class FieldEdit : public QWidget {
    Q_OBJECT
public:
    FieldEdit(models::CellText& text, const domain::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] const domain::Field& field() const { return m_field; }
    //! Moments are read and shown in it; a reference offers only what hangs on `parent`.
    void setPlace(const QTimeZone& zone, const base::Id& parent);
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    //! The stored value. What somebody is typing here stays.
    void showValue(const QVariant& value);
    //! Another record: what is typed is forgotten.
    void replaceValue(const QVariant& value);
    void setReadOnly(bool readOnly);
    //! Gives on what is typed, if it may be.
    void flush();
    //! After a change of language: choices, reason.
    void retranslate();
    void setAccessibleTitle(const QString& title);
    //! From now on what is refused is kept for this field of that record, until something else is chosen or Esc gives
    //! it up: replaceValue() shows it again. Must outlive the edit.
    void keepRefused(models::UnfitTexts& texts, const base::Id& record);
    //! What an empty line means, in grey.
    void setHint(const QString& hint);
    //! Texts to choose from in a line, by letters, Alt+Down or the arrow at its end; any other text may be typed.
    void offer(const QStringList& texts);
    //! For a reference: what somebody typed is the name of no record yet, and `make` takes it instead of a refusal.
    void setMaker(std::function<void(const QString& name)> make) { m_make = std::move(make); }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] const QVariant& value() const { return m_value; }
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    //! Another valid value than the stored one.
    void edited(const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QComboBox* makeList();
    [[nodiscard]] QComboBox* makeSearchList();
    [[nodiscard]] QVariant typed() const;
    [[nodiscard]] models::CellText::Reading reading() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isNewName() const;
    [[nodiscard]] QLineEdit* line() const;
    void put(const QVariant& value);
    void keep(const QString& refused);
    void showRefused();
    void putInList(const QVariant& value);
    void fillList();
    void searchList(const QString& text);
    void openOffer();

    models::CellText& m_text;
    const domain::Field& m_field;
    QTimeZone m_zone;
    base::Id m_parent;
    models::UnfitTexts* m_refused = nullptr;
    base::Id m_record; //!< whose refused text it keeps
    QVariant m_value;
    QVariant m_shown; //!< what the editor said when the value was put in
    QWidget* m_editor;
    kit::FieldError* m_error;
    std::function<void(const QString&)> m_make;
};

} // namespace rs::tables
