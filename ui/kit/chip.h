// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QAbstractButton>

class QPushButton;

namespace rs::kit {

//! A filter in force, in words, with a cross. Click, Enter, Space and Del take it away.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

//! Chips side by side, wrapping, with one link that clears all.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        int id;       //!< comes back in removed()
        QString text; //!< «Город: Ачинск»
    };
    explicit ChipRow(QWidget* parent = nullptr);

    //! The row is hidden while there is none.
    void setChips(const QList<Entry>& chips);
    [[nodiscard]] int count() const { return int(m_chips.size()); }
    [[nodiscard]] Chip* chip(int position) const { return m_chips.value(position); }

Q_SIGNALS:
    void removed(int id);
    void cleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<Chip*> m_chips;
    QPushButton* m_clear;
};

} // namespace rs::kit
