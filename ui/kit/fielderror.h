// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

namespace rs::kit {

class Label;

//! The reason a value was refused, under its field, with an icon; the field gets a red frame while it stands.
class FieldError : public QWidget {
    Q_OBJECT
public:
    //! field gets the frame and the reason as its accessible description.
    explicit FieldError(QWidget* field, QWidget* parent = nullptr);

    void showReason(const QString& reason);
    void clear();
    [[nodiscard]] QString reason() const;

private:
    QWidget* m_field;
    Label* m_text;
};

//! The same for an editor in a table: a small box below the cell, over the rows.
class CellError : public Panel {
    Q_OBJECT
public:
    explicit CellError(QWidget* viewport);
    void showReason(const QString& reason, const QRect& cell);
    [[nodiscard]] QString reason() const;

private:
    Label* m_text;
};

} // namespace rs::kit
