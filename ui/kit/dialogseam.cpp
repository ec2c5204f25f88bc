// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogseam.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace rs::kit {

namespace {

QMessageBox::Icon boxIcon(Severity severity) {
    switch (severity) {
    case Severity::Info:
    case Severity::Ok:
        return QMessageBox::Information;
    case Severity::Warning:
        return QMessageBox::Warning;
    case Severity::Problem:
        return QMessageBox::Critical;
    }
    return QMessageBox::NoIcon;
}

QMessageBox* makeBox(QWidget* parent, const QString& title, const QString& text, Severity severity) {
    auto* box = new QMessageBox(boxIcon(severity), title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

DialogSeam& DialogSeam::instance() {
    static DialogSeam one;
    return one;
}

void DialogSeam::reset() {
    m_answers.clear();
    m_files.clear();
    m_printers.clear();
    m_lastText.clear();
    m_opener = {};
}

void DialogSeam::openLink(const QUrl& link) {
    const bool site = link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http");
    if (!site || link.host().isEmpty()) return;
    if (m_opener) return m_opener(link);
    QDesktopServices::openUrl(link);
}

void DialogSeam::ask(QWidget* parent, const Question& question, std::function<void(std::optional<int>)> then) {
    m_lastText = question.text;
    if (!m_answers.isEmpty()) return then(m_answers.takeFirst());
    QMessageBox* box = makeBox(parent, question.title, question.text, question.severity);
    box->setInformativeText(question.detail);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : question.answers)
        buttons.append(box->addButton(answer, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole));
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel); // Enter by habit must not do what cannot be undone
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, then = std::move(then)] {
        const qsizetype at = buttons.indexOf(box->clickedButton());
        then(at < 0 ? std::nullopt : std::optional(int(at)));
    });
    box->open();
}

void DialogSeam::tell(QWidget* parent, const QString& title, const QString& text, Severity severity) {
    m_lastText = text;
    if (!m_answers.isEmpty()) {
        m_answers.removeFirst();
        return;
    }
    QMessageBox* box = makeBox(parent, title, text, severity);
    box->addButton(QMessageBox::Close);
    box->open();
}

void DialogSeam::openFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> then) {
    chooseFile(parent, request, FileDeed::Open, std::move(then));
}

void DialogSeam::saveFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> then) {
    chooseFile(parent, request, FileDeed::Save, std::move(then));
}

void DialogSeam::openFolder(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> then) {
    chooseFile(parent, request, FileDeed::Folder, std::move(then));
}

void DialogSeam::chooseFile(QWidget* parent, const FileRequest& request, FileDeed deed,
                            std::function<void(const QString&)> then) {
    m_lastText = request.title;
    if (!m_files.isEmpty()) return then(m_files.takeFirst());
    auto* dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(deed == FileDeed::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(deed == FileDeed::Save     ? QFileDialog::AnyFile
                        : deed == FileDeed::Folder ? QFileDialog::Directory
                                                   : QFileDialog::ExistingFile);
    if (!request.filters.isEmpty()) dialog->setNameFilters(request.filters);
    dialog->setDefaultSuffix(request.suffix);
    const QFileInfo suggested(request.folder);
    dialog->setDirectory(suggested.isDir() ? request.folder : suggested.path());
    if (deed == FileDeed::Save && !suggested.isDir()) dialog->selectFile(suggested.fileName());
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void DialogSeam::choosePrinter(QWidget* parent, const std::shared_ptr<QPrinter>& printer,
                               std::function<void(bool)> then) {
    if (!m_printers.isEmpty()) {
        const QString file = m_printers.takeFirst();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        return then(!file.isEmpty());
    }
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Papers are short and printed whole.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize |
                       QAbstractPrintDialog::PrintCollateCopies);
    // The printer lives as long as the dialog that writes into it.
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [printer, then = std::move(then)](int result) { then(result == QDialog::Accepted); });
    dialog->open();
}

} // namespace rs::kit
