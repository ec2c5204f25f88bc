// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/sharecard.h"

#include "domain/meetinglink.h"
#include "kit/dialogseam.h"
#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/paperprinter.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "plan/fieldform.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace rs::plan {

using namespace Qt::StringLiterals;
using base::Language;
namespace space = kit::theme::space;

namespace {

constexpr int textLines = 10;
constexpr int previewWidth = 150;
constexpr int previewScale = 2; // sharp on a dense screen, too

//! What no file system takes in a name.
QString fileName(const QString& title) {
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\n\\r\\t]+"_s);
    QString name = title;
    return name.replace(unfit, u" "_s).simplified().left(80);
}

//! As many entries as there are words, the chosen one stays.
void nameEntries(QComboBox& box, const QStringList& words) {
    const QSignalBlocker quiet(&box);
    while (box.count() < words.size()) box.addItem(QString());
    for (int i = 0; i < words.size(); ++i) box.setItemText(i, words.at(i));
}

} // namespace

ShareCard::ShareCard(services::Workspace& workspace, const Sources& sources, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_sources(sources),
      m_form(new FieldForm(workspace, this)),
      m_which(new QComboBox(this)),
      m_languages(new QButtonGroup(this)),
      m_text(new QPlainTextEdit(this)),
      m_preview(new QLabel(this)),
      m_copy(new QPushButton(kit::theme::icon(u"copy"_s), QString(), this)),
      m_save(new QPushButton(kit::theme::icon(u"qr"_s), QString(), this)),
      m_print(new QPushButton(kit::theme::icon(u"print"_s), QString(), this)),
      m_paper(new QComboBox(this)),
      m_hint(new kit::Label(kit::theme::Type::Body, kit::theme::Token::Secondary, this)),
      m_message(new kit::InlineMessage(this)) {
    buildBody();
    setLanguage(models::windowLanguage());
    connectParts();
}

void ShareCard::buildBody() {
    m_form->addField(m_sources.link, FieldForm::Width::Row);
    body()->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::card);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::row);
    buildButtons(column);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 2 * space::row);
    column->addWidget(m_text);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    row->addLayout(column, 1);
    m_preview->setFixedSize(previewWidth, previewWidth * 297 / 210); // the shape of a sheet
    m_preview->setScaledContents(true);
    m_preview->setFrameShape(QFrame::StyledPanel);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(m_message);
}

//! In several lines where they do not fit into one: those of the text, those of the paper.
void ShareCard::buildButtons(QBoxLayout* column) {
    auto* row = new kit::FlowLayout;
    row->setSpacing(space::row);
    auto* choice = new QWidget(this);
    auto* sides = new QHBoxLayout(choice);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    const std::pair<Language, QString> languages[] = {{Language::Russian, u"Русский"_s},
                                                      {Language::English, u"English"_s}};
    for (const auto& [language, words] : languages) {
        auto* button = new QPushButton(words, choice); // a language is named by its own word
        button->setCheckable(true);
        kit::theme::makeSmall(button);
        m_languages->addButton(button, int(language));
        sides->addWidget(button);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_which, choice, m_copy, m_save, m_print, m_paper}) {
        if (one != choice) kit::theme::makeSmall(one);
        row->addWidget(one);
    }
    column->addLayout(row);
}

void ShareCard::connectParts() {
    connect(m_form, &FieldForm::failed, this, &ShareCard::failed);
    connect(m_form, &FieldForm::shown, this, &ShareCard::showLink);
    connect(m_languages, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) refresh();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ShareCard::refresh);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ShareCard::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ShareCard::copy);
    connect(m_save, &QPushButton::clicked, this, &ShareCard::askForFile);
    connect(m_print, &QPushButton::clicked, this, &ShareCard::print);
}

void ShareCard::setSchool(const base::Id& school) {
    m_school = school;
    m_message->dismiss();
    m_form->setRecord(school);
    refresh();
}

Language ShareCard::language() const { return Language(m_languages->checkedId()); }

void ShareCard::setLanguage(Language language) { m_languages->button(int(language))->setChecked(true); }

ShareCard::Wish ShareCard::wish() const {
    Wish wish{m_school, {}, language(), std::max(m_which->currentIndex(), 0), std::max(m_paper->currentIndex(), 0)};
    if (m_form->record().isValid()) wish.link = m_form->record().text(QLatin1String(m_sources.link)).trimmed();
    return wish;
}

bool ShareCard::hasPaper(const Wish& wish) const {
    return m_sources.papers == Sources::Paper::AlsoWithoutLink || !wish.link.isEmpty();
}

//! A phone opens addresses of sites only; the link is kept all the same.
void ShareCard::showLink() {
    const Wish now = wish();
    const bool isWrong = !now.link.isEmpty() && !domain::isWebAddress(now.link);
    m_form->setWarning(m_sources.link,
                       isWrong ? tr("Not the address of a site: it begins with https://, and phones open nothing else.")
                               : QString());
    m_save->setEnabled(hasPaper(now));
    m_print->setEnabled(hasPaper(now));
    m_paper->setEnabled(hasPaper(now));
    m_hint->showText(hasPaper(now) ? QString() : m_words.hint);
}

void ShareCard::refresh() {
    if (m_school.isNull()) return;
    showLink();
    m_text->setAccessibleName(m_which->currentText());
    const quint64 job = ++m_job;
    const auto work = [wish = wish(), sources = m_sources,
                       withPaper = hasPaper(wish())](storage::Store& store) -> base::Result<Shown> {
        Shown shown;
        RS_ASSIGN(shown.text, sources.text(store, wish));
        if (!withPaper) return shown;
        // A link too long for a code spoils the picture, not the text.
        if (const auto paper = sources.paper(store, wish)) shown.picture = paper->picture(previewWidth * previewScale);
        return shown;
    };
    services::deliver(m_workspace.read<Shown>(work), this, [this, job](const base::Result<Shown>& shown) {
        if (job == m_job && shown) land(*shown);
    });
}

void ShareCard::land(const Shown& shown) {
    if (m_text->toPlainText() != shown.text) m_text->setPlainText(shown.text);
    QPixmap picture;
    const bool any = !shown.picture.isEmpty() && picture.loadFromData(shown.picture);
    m_preview->setPixmap(any ? picture : QPixmap());
    m_preview->setVisible(any);
}

QString ShareCard::text() const { return m_text->toPlainText(); }

void ShareCard::copy() {
    QGuiApplication::clipboard()->setText(text());
    m_message->showMessage(kit::Severity::Ok, tr("The text is copied: paste it into a letter or a messenger."));
}

void ShareCard::askForFile() {
    m_form->flush();
    kit::FileRequest request;
    request.title = m_words.saveTitle;
    const QString title = m_form->record().isValid() ? fileName(m_form->record().text(u"title")) : QString();
    request.folder = m_words.fileName.arg(title) + u".pdf"_s;
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    kit::DialogSeam::instance().saveFile(this, request, [this](const QString& file) {
        if (!file.isEmpty()) save(file);
    });
}

void ShareCard::save(const QString& file) {
    using services::PaperFile;
    const auto work = [wish = wish(), paper = m_sources.paper, file](storage::Store& store) -> base::Result<PaperFile> {
        RS_ASSIGN(const services::Paper made, paper(store, wish));
        return made.save(file);
    };
    services::deliver(m_workspace.read<PaperFile>(work), this, [this, file](const base::Result<PaperFile>& done) {
        if (done)
            m_message->showMessage(kit::Severity::Ok, m_words.saved.arg(QFileInfo(file).fileName()));
        else
            m_message->showMessage(kit::Severity::Problem,
                                   services::Words::of(models::windowLanguage()).sentence(done.error()));
    });
}

void ShareCard::print() {
    m_form->flush();
    const auto paper = [wish = wish(), make = m_sources.paper](storage::Store& store) { return make(store, wish); };
    kit::printPaper(m_workspace, this, paper, [this](const base::Result<kit::PrintEnd>& end) {
        if (const auto news = kit::newsOf(end)) m_message->showMessage(news->severity, news->text);
    });
}

bool ShareCard::focusField(const QString& code) { return m_form->focusField(code); }

void ShareCard::flush() { m_form->flush(); }

void ShareCard::setWords(const Words& words) {
    m_words = words;
    setTitle(words.title);
    m_form->retranslate();
    nameEntries(*m_which, words.texts);
    nameEntries(*m_paper, words.sheets);
    m_which->setVisible(words.texts.size() > 1);
    m_which->setAccessibleName(tr("Which text"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the text"));
    m_save->setText(words.save);
    m_print->setText(tr("Print..."));
    m_print->setAccessibleName(words.print);
    for (const auto& set : {&QWidget::setAccessibleName, &QWidget::setToolTip}) (m_paper->*set)(words.sheet);
    m_text->setAccessibleName(m_which->currentText());
    m_preview->setAccessibleName(words.paper);
    m_languages->button(int(Language::Russian))->setAccessibleName(tr("Text in Russian"));
    m_languages->button(int(Language::English))->setAccessibleName(tr("Text in English"));
    showLink();
}

} // namespace rs::plan
