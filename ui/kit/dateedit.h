// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace rs::kit {

//! A day, or a day and a time, as a text that may be empty and is read in any usual way, with a calendar behind a
//! button and Alt+Down.
class DateEdit : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText USER true)
public:
    explicit DateEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    void openCalendar();

Q_SIGNALS:
    //! Somebody took a day from the calendar.
    void dayChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void take(const QDate& day);

    QLineEdit* m_line;
    QToolButton* m_button;
};

} // namespace rs::kit
