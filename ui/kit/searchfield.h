// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace rs::kit {

//! A search line: lens at left, the shortcut that leads here at right until something is typed, then a cross.
//! textChanged is sent at each keystroke; Esc clears, Down leaves for the results.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    //! Only shown; the QAction that has the shortcut stands in the window.
    void setShortcutHint(const QKeySequence& keys);

Q_SIGNALS:
    void downPressed();
    //! Esc while the field is empty: the focus should go back.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshMargins();
    [[nodiscard]] QRect hintRect() const;

    QKeySequence m_hint;
    QAction* m_clear = nullptr;
};

} // namespace rs::kit
