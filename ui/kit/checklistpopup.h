// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace rs::kit {

//! One entry of a closed list.
struct Choice {
    QString value;      //!< what is stored
    QString label;      //!< what people read
    qint64 amount = -1; //!< how many rows have it; -1 = not counted
    QString icon = {};  //!< name of an icon of the theme
};

//! A pop-up of check boxes with amounts. It stays open while boxes are ticked and tells each change.
class CheckListPopup : public QFrame {
    Q_OBJECT
public:
    explicit CheckListPopup(QWidget* parent);

    void setChoices(const QList<Choice>& choices, const QStringList& checked);
    [[nodiscard]] QStringList checked() const;
    void openBelow(const QWidget* anchor);
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void checkedChanged(const QStringList& values);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QListWidget* m_list;
    QPushButton* m_none;
};

} // namespace rs::kit
