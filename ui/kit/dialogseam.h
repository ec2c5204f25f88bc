// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"

#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

class QPrinter;

namespace rs::kit {

//! A question asked only before what cannot be undone. Answers are verbs; the last thing to hit by Esc is safe.
struct Question {
    QString title;
    QString text;
    QStringList answers; //!< buttons by number, most likely first; Cancel is added by the seam
    QString detail = {}; //!< smaller, below the text
    Severity severity = Severity::Warning;
};

struct FileRequest {
    QString title;
    QString folder = {};      //!< folder, or full suggested name when saving
    QStringList filters = {}; //!< "Tables (*.xlsx *.ods)"
    QString suffix = {};      //!< put behind a name saved without one
};

//! The only door to QMessageBox, QFileDialog and QPrintDialog. Dialogs open without a nested event loop and answer
//! later; tests put the answers in before, then nothing opens and the answer comes at once.
class DialogSeam {
public:
    static DialogSeam& instance();

    //! The number of the answer, or nothing when the dialog was left.
    void ask(QWidget* parent, const Question& question, std::function<void(std::optional<int>)> then);
    void tell(QWidget* parent, const QString& title, const QString& text, Severity severity = Severity::Info);
    //! An empty name when the dialog was left.
    void openFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> then);
    void saveFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> then);
    void openFolder(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> then);

    //! Which printer, how many copies: `printer` comes as it shall be proposed and is changed to what was chosen. False
    //! when the dialog was left.
    void choosePrinter(QWidget* parent, const std::shared_ptr<QPrinter>& printer, std::function<void(bool)> then);

    //! A site in the user's browser. Only http and https: whatever else stands in a list is not started.
    void openLink(const QUrl& link);

    //! For tests.
    void setLinkOpener(std::function<void(const QUrl&)> opener) { m_opener = std::move(opener); }
    void setNextAnswer(std::optional<int> answer) { m_answers.append(answer); }
    void setNextFile(const QString& name) { m_files.append(name); }
    //! The next paper is printed into this PDF; an empty name: the dialog was left.
    void setNextPrinter(const QString& file) { m_printers.append(file); }
    [[nodiscard]] QString lastText() const { return m_lastText; }
    void reset();

private:
    enum class FileDeed { Open, Save, Folder };
    void chooseFile(QWidget* parent, const FileRequest& request, FileDeed deed,
                    std::function<void(const QString&)> then);

    QList<std::optional<int>> m_answers;
    std::function<void(const QUrl&)> m_opener;
    QStringList m_files, m_printers;
    QString m_lastText;
};

} // namespace rs::kit
