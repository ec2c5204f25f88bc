// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/syncwords.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QProgressBar;
class QPushButton;

namespace rs::kit {
class Label;
class StateLabel;
} // namespace rs::kit

namespace rs::shell {

class SyncPart;

//! The status line: what is saved, how the exchange stands, what waits for a decision, long work with Cancel, where one
//! is. It tells the truth and nothing else. In a narrow window what matters least gives way.
class SyncLine : public QWidget {
    Q_OBJECT
public:
    enum class Saving { Saved, DiskFull, Refused, ReadOnly };
    explicit SyncLine(QWidget* parent = nullptr);

    //! Refused takes the reason in words; the others have their own.
    void setSaving(Saving saving, const QString& reason = {});
    //! How the store stands to its server; a short exchange is not worth a word. Without any it says that it works on
    //! this laptop only.
    void setServer(const services::SyncStatus& status);
    void setToDecide(const SyncToDecide& amounts);
    void setPlace(const QString& text);

    //! Long work: shown after a second, so short work does not flicker. A second start replaces the first.
    void startWork(const QString& sentence, std::function<void()> cancel);
    //! total 0 = not known.
    void setWorkDone(qint64 done, qint64 total);
    void endWork();

    [[nodiscard]] QString text() const;
    //! Between two things that are read aloud: a minute, if nothing else is said.
    void setQuiet(int milliseconds) { m_quiet.setInterval(milliseconds); }
    [[nodiscard]] SyncPart* serverPart() const { return m_server; }
    [[nodiscard]] SyncPart* decidePart() const { return m_decide; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The exchange was pressed: to be done at once, or, if it has stopped or there is none, to be mended.
    void serverPressed();
    void decidePressed();
    //! Screen readers were told this.
    void announced(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildParts();
    void buildWork();
    void retranslate();
    void showSaving();
    void showServer();
    void takeServer();
    void fit();
    void announce();

    Saving m_saving = Saving::Saved;
    QString m_reason;
    services::SyncStatus m_status, m_coming;
    qint64 m_since = 0; //!< UTC milliseconds; of the state
    SyncToDecide m_amounts;
    QString m_announced;
    kit::StateLabel* m_saved;
    SyncPart* m_server;
    SyncPart* m_decide;
    kit::Label* m_when;
    kit::Label* m_place;
    QWidget* m_work;
    kit::Label* m_workText;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_patience;
    QTimer m_syncPatience;
    QTimer m_minute;
    QTimer m_quiet; //!< between two announcements
    std::function<void()> m_cancelWork;
};

} // namespace rs::shell
