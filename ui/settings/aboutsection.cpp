// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aboutsection.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>

namespace rs::settings {

using namespace Qt::StringLiterals;
using kit::Label;
using kit::theme::Token;
using kit::theme::Type;

AboutSection::AboutSection(QWidget* parent)
    : SettingsSection(parent),
      m_name(new Label(Type::Strong)),
      m_version(new Label),
      m_licence(new Label(Type::Body, Token::Secondary)),
      m_copy(new QPushButton),
      m_copied(new Label(Type::Body, Token::Ok)) {
    m_licence->setWordWrap(true);
    for (Label* label : {m_name, m_version, m_licence}) rows()->addWidget(label);
    auto* row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_copied);
    row->addStretch();
    rows()->addLayout(row);
    rows()->addStretch();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(details());
        m_copied->showText(tr("Copied"));
    });
    ready();
}

QString AboutSection::title() const { return tr("About"); }

QString AboutSection::icon() const { return u"info"_s; }

QString AboutSection::details() const {
    const QScreen* screen = QApplication::primaryScreen();
    QStringList lines{u"Regional School %1"_s.arg(QApplication::applicationVersion()),
                      u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), QApplication::platformName()),
                      u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
                      u"%1, %2"_s.arg(QLocale().name(), kit::theme::lookName(kit::theme::look()))};
    if (screen)
        lines
            << u"%1x%2 @ %3"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio());
    return lines.join(u'\n');
}

void AboutSection::retranslate() {
    m_name->setText(tr("Regional School"));
    m_version->setText(tr("Version %1").arg(QApplication::applicationVersion()));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or any later one. It comes "
                          "without any warranty."));
    m_copy->setText(tr("Copy details for support"));
    m_copied->showText({});
}

} // namespace rs::settings
