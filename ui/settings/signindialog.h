// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "services/serverlink.h"

class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace rs::kit {
class FieldError;
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::settings {

class CertificateBox;

//! Connects the store to a server. What is wrong stands under its field, and what was typed stays; the window behind
//! goes on working meanwhile.
class SignInDialog : public kit::Dialog {
    Q_OBJECT
public:
    //! The link outlives it.
    explicit SignInDialog(services::ServerLink& link, QWidget* parent = nullptr);

    //! Signing in once more: the server and the name are known.
    void setKnown(const services::LinkInfo& info);
    void showError(const base::Error& error);

    [[nodiscard]] QLineEdit* addressField() const { return m_address.edit; }
    [[nodiscard]] QLineEdit* userField() const { return m_user.edit; }
    [[nodiscard]] QLineEdit* passwordField() const { return m_password.edit; }
    [[nodiscard]] QLineEdit* codeField() const { return m_code.edit; }
    [[nodiscard]] QLineEdit* laptopField() const { return m_laptop.edit; }
    [[nodiscard]] CertificateBox* certificate() const { return m_certificate; }
    [[nodiscard]] QPushButton* connectButton() const { return m_connect; }
    [[nodiscard]] QString problemOf(const QLineEdit* field) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void signedIn(const rs::services::SignedIn& who);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        kit::Label* word = nullptr;
        QLineEdit* edit = nullptr;
        kit::FieldError* problem = nullptr;
    };
    void build();
    void buildForm(QFormLayout* form);
    [[nodiscard]] Line addLine(QFormLayout* form);
    [[nodiscard]] QWidget* makeWaiting();
    [[nodiscard]] QWidget* makeButtons();
    void retranslate();
    void refresh();
    [[nodiscard]] bool checkFields();
    void askForCode();
    void point(const Line& line, const QString& reason);
    void land(const base::Result<services::SignedIn>& result);

    services::ServerLink& m_link;
    bool m_busy = false;
    bool m_isKnown = false;
    QByteArray m_pin; //!< of the certificate that is shown
    kit::Label* m_intro;
    Line m_address, m_user, m_password, m_code, m_laptop;
    CertificateBox* m_certificate;
    QWidget* m_waiting = nullptr;
    kit::Label* m_waitingText = nullptr;
    kit::InlineMessage* m_message;
    QPushButton* m_connect = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace rs::settings
