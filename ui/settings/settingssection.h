// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace rs::kit {
class Label;
}

namespace rs::settings {

//! One part of the settings: a title and what stands below it.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(QWidget* parent = nullptr);

    //! In the language in force; also the words of the list at left.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString icon() const = 0;

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;
    //! To be called at the end of every constructor.
    void ready();
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }
    //! A form whose long words wrap above their fields in a narrow window.
    [[nodiscard]] static QFormLayout* makeForm();

private:
    kit::Label* m_title;
    QVBoxLayout* m_rows;
};

} // namespace rs::settings
