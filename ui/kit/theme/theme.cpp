// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/theme.h"

#include "kit/theme/contrast.h"
#include "kit/theme/icon.h"
#include "kit/theme/schoolstyle.h"
#include "kit/theme/systemlook.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QPixmapCache>
#include <QStyle>
#include <QToolTip>

#include <optional>

namespace rs::kit::theme {

using namespace Qt::StringLiterals;

namespace {

struct State {
    Look look = Look::System;
    Scheme scheme = Scheme::Light;
    bool applying = false;
    int papers = 0; //!< pictures for paper that are being drawn
    QString nativeStyle;
};

State& state() {
    static State one;
    return one;
}

Scheme schemeFor(Look look) {
    switch (look) {
    case Look::Light:
        return Scheme::Light;
    case Look::Dark:
        return Scheme::Dark;
    case Look::HighContrast:
        return Scheme::HighContrast;
    case Look::System:
        break;
    }
    return desktopScheme().value_or(Scheme::Light);
}

//! In a view the selected row is tinted and its text keeps its colour; in an editor white stands on blue.
void setViewPalettes(const QPalette& common) {
    QPalette view = common;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        view.setColor(group, QPalette::Highlight, color(Token::Selected));
        view.setColor(group, QPalette::HighlightedText, color(Token::Text));
    }
    QApplication::setPalette(view, "QAbstractItemView");
    for (const char* editor : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"}) {
        QPalette own = common;
        own.setColor(QPalette::Highlight, color(Token::Fill)); // detaches: an editor in a view keeps its own palette
        QApplication::setPalette(own, editor);
    }
}

void apply() {
    State& s = state();
    s.applying = true;
    QApplication::setPalette(QPalette());
    s.scheme = schemeFor(s.look);
    QPixmapCache::clear();
    if (s.look == Look::System && desktopHasOwnStyle()) {
        QApplication::setStyle(new SchoolStyle(s.nativeStyle, SchoolStyle::Manner::Native));
    } else {
        QApplication::setStyle(new SchoolStyle(u"fusion"_s, SchoolStyle::Manner::Own));
        const QPalette system = QApplication::palette();
        const bool untouched = s.scheme == Scheme::HighContrast && isHighContrast(system);
        const QPalette common = s.scheme == Scheme::HighContrast ? highContrastPalette(system) : palette(s.scheme);
        if (!untouched) QApplication::setPalette(common);
        setViewPalettes(common);
        QToolTip::setPalette(common);
    }
    s.applying = false;
}

//! Sees the desktop change its colours while the program runs.
class DesktopWatch : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        const State& s = state();
        if (event->type() != QEvent::ApplicationPaletteChange || watched != qApp || s.applying ||
            s.look != Look::System)
            return false;
        const std::optional<Scheme> wanted = desktopScheme();
        if (wanted && *wanted != s.scheme)
            QMetaObject::invokeMethod(
                this, [] { apply(); }, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

void install(Look look) {
    state().nativeStyle = QApplication::style()->name();
    if (!qApp->findChild<QObject*>(u"rsDesktopWatch"_s, Qt::FindDirectChildrenOnly)) {
        auto* watch = new DesktopWatch(qApp);
        watch->setObjectName(u"rsDesktopWatch"_s);
        qApp->installEventFilter(watch);
    }
    state().look = look;
    apply();
}

void setLook(Look look) {
    if (state().look == look) return;
    state().look = look;
    apply();
}

Look look() { return state().look; }
Scheme scheme() { return state().papers > 0 ? Scheme::Light : state().scheme; }

PaperColours::PaperColours() { ++state().papers; }
PaperColours::~PaperColours() { --state().papers; }

QString lookName(Look look) {
    switch (look) {
    case Look::Light:
        return u"light"_s;
    case Look::Dark:
        return u"dark"_s;
    case Look::HighContrast:
        return u"high-contrast"_s;
    case Look::System:
        break;
    }
    return u"system"_s;
}

Look lookNamed(const QString& name) {
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        if (lookName(look) == name) return look;
    }
    return Look::System;
}

void makePrimary(QAbstractButton* button) {
    button->setProperty(property::primary, true);
    QFont bold; // only the weight: the size goes on following the system
    bold.setWeight(QFont::DemiBold);
    button->setFont(bold);
    if (const QString name = button->icon().name(); !name.isEmpty()) button->setIcon(theme::icon(name, Token::OnFill));
}

void makeSmall(QWidget* control) { control->setProperty(property::small, true); }

void makeLink(QAbstractButton* button) {
    button->setProperty(property::link, true);
    button->setCursor(Qt::PointingHandCursor);
}

void setProblem(QWidget* field, bool problem) {
    field->setProperty(property::problem, problem);
    field->update();
}

void setActive(QWidget* field, bool active) {
    field->setProperty(property::active, active);
    field->update();
}

} // namespace rs::kit::theme
