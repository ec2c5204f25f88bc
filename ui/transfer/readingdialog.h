// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "transfer/importwork.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace rs::transfer {

//! How the list is read: encoding, separator, sheet, heading, order of dates. Each choice is tried at once.
class ReadingDialog : public kit::Dialog {
    Q_OBJECT
public:
    explicit ReadingDialog(ImportWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* encoding() const { return m_encoding; }
    [[nodiscard]] QComboBox* separator() const { return m_separator; }
    [[nodiscard]] QComboBox* sheet() const { return m_sheet; }
    [[nodiscard]] QCheckBox* heading() const { return m_heading; }
    [[nodiscard]] QComboBox* dates() const { return m_dates; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void apply();

    ImportWork& m_work;
    QFormLayout* m_form;
    QComboBox *m_encoding, *m_separator, *m_sheet, *m_dates;
    QCheckBox* m_heading;
    QPushButton* m_close;
};

} // namespace rs::transfer
