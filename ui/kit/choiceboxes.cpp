// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/choiceboxes.h"

#include <QEvent>
#include <QLocale>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Look;

LanguageBox::LanguageBox(QWidget* parent) : QComboBox(parent) {
    addItem(u"Русский"_s, int(base::Language::Russian));
    addItem(u"English"_s, int(base::Language::English));
    showCurrent();
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(base::Language(itemData(index).toInt())); });
}

void LanguageBox::showCurrent() {
    const bool russian = QLocale().language() == QLocale::Russian;
    setCurrentIndex(findData(int(russian ? base::Language::Russian : base::Language::English)));
    setAccessibleName(tr("Language"));
}

void LanguageBox::changeEvent(QEvent* event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showCurrent();
}

LookBox::LookBox(QWidget* parent) : QComboBox(parent) {
    for (const Look look : {Look::System, Look::Light, Look::Dark, Look::HighContrast}) addItem({}, int(look));
    retranslate();
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(Look(itemData(index).toInt())); });
}

void LookBox::retranslate() {
    const QStringList words{tr("As in the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < count(); ++i) setItemText(i, words.at(i));
    setAccessibleName(tr("Look"));
}

void LookBox::showEvent(QShowEvent* event) {
    setCurrentIndex(findData(int(theme::look())));
    QComboBox::showEvent(event);
}

void LookBox::changeEvent(QEvent* event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) setCurrentIndex(findData(int(theme::look())));
}

} // namespace rs::kit
