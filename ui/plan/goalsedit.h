// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace rs::plan {

//! The goals of a school: what is counted, and how many of it. There is always an empty row to write the next one.
class GoalsEdit : public QWidget {
    Q_OBJECT
public:
    explicit GoalsEdit(QWidget* parent = nullptr);

    //! A map in JSON, as the store keeps it. What is being typed stays.
    void showValue(const QVariant& json);
    [[nodiscard]] QVariant value() const;
    void flush();
    void setReadOnly(bool readOnly);
    void retranslate();
    [[nodiscard]] QLineEdit* name(int row) const { return m_rows.at(row).name; }
    [[nodiscard]] QLineEdit* number(int row) const { return m_rows.at(row).number; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void edited(const QVariant& json);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QWidget* box;
        QLineEdit* name;
        QLineEdit* number;
        QToolButton* remove;
    };
    void addRow();
    void removeRow(QWidget* box);
    void wordRow(const Row& row) const;
    [[nodiscard]] bool hasFocusInside() const;

    QVariant m_value;
    bool m_readOnly = false;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
};

} // namespace rs::plan
