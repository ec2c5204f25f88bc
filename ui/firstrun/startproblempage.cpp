// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/startproblempage.h"

#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/words.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QPushButton>

namespace rs::firstrun {

using namespace Qt::StringLiterals;
using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

StartProblemPage::StartProblemPage(const base::Error& error, const QString& path, QWidget* parent)
    : Page(parent),
      m_error(error),
      m_path(path),
      m_title(new Label(Type::PageTitle)),
      m_reason(new Label),
      m_place(new Label(Type::Body, Token::Secondary)),
      m_folder(new QPushButton),
      m_retry(new QPushButton) {
    build();
    connect(m_folder, &QPushButton::clicked, this, &StartProblemPage::folderWanted);
    connect(m_retry, &QPushButton::clicked, this, &StartProblemPage::retryWanted);
    retranslate();
}

void StartProblemPage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::block, space::block, space::block, space::block);
    rows->setSpacing(space::field);
    rows->addStretch(1);
    rows->addWidget(new kit::IconLabel(u"warning"_s, Token::Warning, 2 * kit::theme::toolIcon));
    for (Label* label : {m_title, m_reason, m_place}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        rows->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    kit::theme::makePrimary(m_folder);
    for (QPushButton* button : {m_folder, m_retry}) buttons->addWidget(button);
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addStretch(2);
}

QWidget* StartProblemPage::mainWidget() { return m_folder; }

void StartProblemPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void StartProblemPage::retranslate() {
    const services::Words& words = services::Words::of(models::windowLanguage());
    m_title->setText(tr("The data cannot be opened"));
    m_reason->setText(words.sentence(m_error));
    m_place->setText(tr("File: %1").arg(QDir::toNativeSeparators(m_path)));
    m_folder->setText(tr("Choose another folder..."));
    m_retry->setText(tr("Try again"));
    setAccessibleName(m_title->text());
}

} // namespace rs::firstrun
