// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

//! The status line: what is saved, what waits, long work with Cancel, where one is. It tells the truth and nothing
//! else.
class SyncLine : public QWidget {
    Q_OBJECT
public:
    enum class Saving { Saved, DiskFull, Refused, ReadOnly };
    explicit SyncLine(QWidget* parent = nullptr);

    //! Refused takes the reason in words; the others have their own.
    void setSaving(Saving saving, const QString& reason = {});
    //! Without a server nothing can wait: then the line says that it works on this laptop only.
    void setNoServer();
    //! 0 = everything is on the server.
    void setWaiting(int changes);
    void setPlace(const QString& text);

    //! Long work: shown after a second, so short work does not flicker. A second start replaces the first.
    void startWork(const QString& sentence, std::function<void()> cancel);
    //! total 0 = not known.
    void setWorkDone(qint64 done, qint64 total);
    void endWork();

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Server { None, Known };
    void buildWork();
    void retranslate();

    Saving m_saving = Saving::Saved;
    QString m_reason;
    Server m_server = Server::None;
    int m_waiting = 0;
    kit::StateLabel* m_saved;
    kit::StateLabel* m_waits;
    kit::Label* m_place;
    QWidget* m_work;
    kit::Label* m_workText;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_patience;
    std::function<void()> m_cancelWork;
};

} // namespace rs::shell
