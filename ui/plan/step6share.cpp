// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step6share.h"

#include "kit/dialogseam.h"
#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "plan/fieldform.h"
#include "services/deliver.h"
#include "services/jointext.h"

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

constexpr int textLines = 9;
constexpr int previewWidth = 150;
constexpr int previewScale = 2; // sharp on a dense screen, too

//! What no file system takes in a name.
QString fileName(const QString& title) {
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\n\\r\\t]+"_s);
    QString name = title;
    return name.replace(unfit, u" "_s).simplified().left(80);
}

} // namespace

Step6Share::Step6Share(services::Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_form(new FieldForm(workspace, this)),
      m_languages(new QButtonGroup(this)),
      m_text(new QPlainTextEdit(this)),
      m_preview(new QLabel(this)),
      m_copy(new QPushButton(kit::theme::icon(u"copy"_s), QString(), this)),
      m_paper(new QComboBox(this)),
      m_poster(new QPushButton(kit::theme::icon(u"qr"_s), QString(), this)),
      m_message(new kit::InlineMessage(this)) {
    buildBody();
    connect(m_form, &FieldForm::failed, this, &Step6Share::failed);
    connect(m_languages, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &Step6Share::copy);
    connect(m_poster, &QPushButton::clicked, this, &Step6Share::askForPoster);
    setLanguage(models::windowLanguage());
    retranslate();
}

void Step6Share::buildBody() {
    m_form->addField("registration_link", FieldForm::Width::Row);
    body()->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::card);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::row);
    buildText(column);
    row->addLayout(column, 1);
    m_preview->setFixedSize(previewWidth, previewWidth * 297 / 210); // the shape of a sheet
    m_preview->setScaledContents(true);
    m_preview->setFrameShape(QFrame::StyledPanel);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(m_message);
}

void Step6Share::buildText(QBoxLayout* column) {
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 2 * space::row);
    column->addLayout(buildButtons());
    column->addWidget(m_text);
}

//! In two lines where they do not fit into one.
QLayout* Step6Share::buildButtons() {
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
    row->addWidget(choice);
    m_paper->addItem(u"A4"_s, int(services::PosterWish::Paper::A4));
    m_paper->addItem(u"A3"_s, int(services::PosterWish::Paper::A3));
    for (QWidget* one :
         {static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_poster), static_cast<QWidget*>(m_paper)}) {
        kit::theme::makeSmall(one);
        row->addWidget(one);
    }
    setTabOrder(m_languages->buttons().last(), m_copy);
    setTabOrder(m_copy, m_poster);
    setTabOrder(m_poster, m_paper);
    setTabOrder(m_paper, m_text); // stands below them
    return row;
}

void Step6Share::setSchool(const base::Id& school) {
    m_school = school;
    m_message->dismiss();
    m_form->setRecord(school);
    refresh();
}

Language Step6Share::language() const { return Language(m_languages->checkedId()); }

void Step6Share::setLanguage(Language language) { m_languages->button(int(language))->setChecked(true); }

services::PosterWish Step6Share::wish() const {
    services::PosterWish wish;
    wish.school = m_school;
    wish.language = language();
    wish.paper = services::PosterWish::Paper(m_paper->currentData().toInt());
    if (m_form->record().isValid()) wish.link = m_form->record().text(u"registration_link");
    return wish;
}

void Step6Share::refresh() {
    if (m_school.isNull()) return;
    const quint64 job = ++m_job;
    const auto work = [wish = wish()](storage::Store& store) -> base::Result<Shown> {
        Shown shown;
        RS_ASSIGN(shown.text, services::shareText(store, wish.school, wish.link, wish.language));
        // A link too long for a code spoils the picture, not the text.
        if (const auto picture = services::posterPicture(store, wish, previewWidth * previewScale))
            shown.poster = *picture;
        return shown;
    };
    services::deliver(m_workspace.read<Shown>(work), this, [this, job](const base::Result<Shown>& shown) {
        if (job == m_job && shown) land(*shown);
    });
}

void Step6Share::land(const Shown& shown) {
    if (m_text->toPlainText() != shown.text) m_text->setPlainText(shown.text);
    QPixmap picture;
    const bool any = !shown.poster.isEmpty() && picture.loadFromData(shown.poster);
    m_preview->setPixmap(any ? picture : QPixmap());
    m_preview->setVisible(any);
}

QString Step6Share::text() const { return m_text->toPlainText(); }

void Step6Share::copy() {
    QGuiApplication::clipboard()->setText(text());
    m_message->showMessage(kit::Severity::Ok, tr("The text is copied: paste it into a letter or a messenger."));
}

void Step6Share::askForPoster() {
    kit::FileRequest request;
    request.title = tr("Save the poster");
    const QString title = m_form->record().isValid() ? fileName(m_form->record().text(u"title")) : QString();
    //: Name of a file: %1 is the title of the school
    request.folder = tr("%1 - poster").arg(title) + u".pdf"_s;
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    kit::DialogSeam::instance().saveFile(this, request, [this](const QString& file) {
        if (!file.isEmpty()) writePoster(file);
    });
}

void Step6Share::writePoster(const QString& file) {
    services::PosterWish poster = wish();
    const auto work = [poster, file](storage::Store& store) { return services::writePoster(store, poster, file); };
    services::deliver(
        m_workspace.read<services::PaperFile>(work), this, [this, file](const base::Result<services::PaperFile>& done) {
            if (!done) {
                const services::Words& words = services::Words::of(models::windowLanguage());
                m_message->showMessage(kit::Severity::Problem, words.sentence(done.error()));
                return;
            }
            //: %1 the name of a file
            m_message->showMessage(kit::Severity::Ok, tr("The poster is saved: %1").arg(QFileInfo(file).fileName()));
        });
}

bool Step6Share::focusField(const QString& code) { return m_form->focusField(code); }

void Step6Share::flush() { m_form->flush(); }

void Step6Share::retranslate() {
    setTitle(tr("Share text and poster"));
    m_form->retranslate();
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the share text"));
    m_poster->setText(tr("Poster as PDF..."));
    m_paper->setAccessibleName(tr("Size of the poster"));
    m_paper->setToolTip(tr("Size of the poster"));
    m_text->setAccessibleName(tr("Share text"));
    m_preview->setAccessibleName(tr("Poster"));
    m_languages->button(int(Language::Russian))->setAccessibleName(tr("Text in Russian"));
    m_languages->button(int(Language::English))->setAccessibleName(tr("Text in English"));
}

} // namespace rs::plan
