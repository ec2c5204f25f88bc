// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

class QPushButton;
class QToolButton;

namespace rs::kit {

class Label;

//! «Статус изменён у 3 человек · Отменить»: stays at the bottom of the page until the next change.
class UndoBar : public Panel {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent = nullptr);

    void showChange(const QString& sentence);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    //! The bar hides itself first.
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_text;
    QPushButton* m_undo;
    QToolButton* m_close;
};

} // namespace rs::kit
