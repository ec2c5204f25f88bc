// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

class QCheckBox;
class QLabel;

namespace rs::kit {
class Label;
}

namespace rs::settings {

//! A certificate nobody has confirmed on this laptop: its fingerprint in groups, whom to compare it with, and a tick
//! that says it was done.
class CertificateBox : public kit::Panel {
    Q_OBJECT
public:
    enum class Meeting {
        First, //!< this store has not met the server yet
        Again, //!< another certificate was confirmed before
    };
    explicit CertificateBox(QWidget* parent = nullptr);

    //! `fingerprint`: SHA-256, hexadecimal with colons.
    void showCertificate(const QString& host, const QString& fingerprint, Meeting meeting);
    void clear();
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QCheckBox* tick() const { return m_tick; }
    [[nodiscard]] QString fingerprintText() const;
    void retranslate();

Q_SIGNALS:
    void confirmed(bool is);

private:
    QString m_host;
    Meeting m_meeting = Meeting::First;
    kit::Label* m_what;
    QLabel* m_fingerprint; //!< letters of one width
    kit::Label* m_how;
    QCheckBox* m_tick;
};

//! Sixteen groups of four letters, four a line: what two people read to each other.
[[nodiscard]] QString groupedFingerprint(const QString& fingerprint);

} // namespace rs::settings
