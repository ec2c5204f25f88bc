// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "kit/page.h"

class QPushButton;

namespace rs::kit {
class Label;
}

namespace rs::firstrun {

//! The one page of a window whose store cannot be opened: the reason, and what can be done.
class StartProblemPage : public kit::Page {
    Q_OBJECT
public:
    StartProblemPage(const base::Error& error, const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* folderButton() const { return m_folder; }
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    void folderWanted();
    void retryWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();

    base::Error m_error;
    QString m_path;
    kit::Label* m_title;
    kit::Label* m_reason;
    kit::Label* m_place;
    QPushButton* m_folder;
    QPushButton* m_retry;
};

} // namespace rs::firstrun
