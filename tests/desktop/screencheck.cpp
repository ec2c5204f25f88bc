// SPDX-License-Identifier: GPL-3.0-or-later
#include "screencheck.h"

#include "kit/dialog.h"
#include "kit/page.h"
#include "kit/taborder.h"
#include "kit/theme/schoolstyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 26;
constexpr int rowTolerance = 12;
constexpr int longestOwnList = 40;

QString wordsOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty())
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) return combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget); line && !line->placeholderText().isEmpty())
        return line->placeholderText();
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    return widget->objectName();
}

//! One screen while it is looked at.
class Check {
public:
    Check(const QString& name, QWidget& screen, ScreenFaults& faults)
        : m_name(name),
          m_screen(screen),
          m_faults(faults) {}
    void run();

private:
    void add(QStringList& list, const QWidget* widget, const QString& what) const;
    void fits(const QWidget* widget) const;
    void fitsCombo(const QComboBox* combo) const;
    void fitsHeader(QHeaderView* header) const;
    void inSight(const QWidget* widget) const;
    void named(QWidget* widget) const;
    void target(const QAbstractButton* button) const;
    void notSideways(const QWidget* widget) const;
    void tabOrder() const;
    void inReadingOrder(const QWidgetList& chain) const;
    [[nodiscard]] QRect place(const QWidget* widget) const;

    QString m_name;
    QWidget& m_screen;
    ScreenFaults& m_faults;
};

void Check::add(QStringList& list, const QWidget* widget, const QString& what) const {
    const QString sentence = u"%1: %2 \u201c%3\u201d %4"_s.arg(
        m_name, QString::fromLatin1(widget->metaObject()->className()), wordsOf(widget).left(60), what);
    if (!list.contains(sentence)) list.append(sentence);
}

QRect Check::place(const QWidget* widget) const { return QRect(widget->mapTo(&m_screen, QPoint()), widget->size()); }

void Check::fits(const QWidget* widget) const {
    const QSize need = widget->sizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty()) return;
        const int height = label->wordWrap() ? label->heightForWidth(label->width()) : need.height();
        if ((!label->wordWrap() && label->width() < need.width()) || label->height() < height)
            add(m_faults.cut, widget,
                u"has %1x%2, needs %3x%4"_s.arg(label->width()).arg(label->height()).arg(need.width()).arg(height));
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : need.height();
        const bool elided = !button->text().isEmpty() && button->toolTip() == button->text(); // a name people gave
        if (!elided && (widget->width() < need.width() || widget->height() < height))
            add(m_faults.cut, widget,
                u"has %1x%2, needs %3x%4"_s.arg(widget->width())
                    .arg(widget->height())
                    .arg(need.width())
                    .arg(need.height()));
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        if (tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).right() > tabs->width())
            add(m_faults.cut, widget, u"hides its last tab"_s);
    } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        if (line->text().isEmpty() &&
            line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width() - 8)
            add(m_faults.cut, widget, u"cuts its hint"_s);
    }
}

void Check::fitsCombo(const QComboBox* combo) const {
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.frame = true;
    option.editable = combo->isEditable();
    const int room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
    if (combo->count() > longestOwnList) return; // a list of reference: its names are elided as people's own are
    const int need = combo->fontMetrics().horizontalAdvance(combo->currentText());
    if (room < need) add(m_faults.cut, combo, u"has %1, needs %2"_s.arg(room).arg(need));
}

void Check::fitsHeader(QHeaderView* header) const {
    if (header->orientation() != Qt::Horizontal || !header->model()) return;
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i)) continue;
        const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
        if (header->fontMetrics().horizontalAdvance(title) > header->sectionSize(i) - 8)
            add(m_faults.cut, header, u"cuts the title \u201c%1\u201d"_s.arg(title));
    }
}

//! What stands in a scroll area may be scrolled to from above and below; from the side nothing may.
void Check::inSight(const QWidget* widget) const {
    QRect seen = place(widget);
    const QRect whole = seen;
    bool scrolls = false;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent)) return; // a table scrolls both ways
        scrolls = scrolls || qobject_cast<const QAbstractScrollArea*>(parent);
        seen &= place(parent);
        if (parent == &m_screen) break;
    }
    const bool beside =
        whole.left() < 0 || whole.right() >= m_screen.width() || (!seen.isEmpty() && seen.width() < whole.width());
    if (beside || (!scrolls && seen.height() < whole.height()))
        add(m_faults.cut, widget,
            u"stands outside its window by %1x%2"_s.arg(whole.width() - seen.width())
                .arg(whole.height() - seen.height()));
    if (widget->property(kit::theme::property::primary).toBool() && seen != whole)
        add(m_faults.hidden, widget, u"is not wholly in sight"_s);
}

void Check::named(QWidget* widget) const {
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()) return;
    if (widget->focusProxy() || qobject_cast<QScrollArea*>(widget)) return;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
        add(m_faults.unnamed, widget,
            u"in %1 has no name"_s.arg(QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
}

void Check::target(const QAbstractButton* button) const {
    if (button->width() < leastTarget || button->height() < leastTarget)
        add(m_faults.small, button, u"is %1x%2"_s.arg(button->width()).arg(button->height()));
    const bool wordless = button->text().isEmpty() && !button->icon().isNull();
    if (wordless && button->toolTip().isEmpty()) add(m_faults.silent, button, u"has no tool tip"_s);
}

void Check::notSideways(const QWidget* widget) const {
    const auto* area = qobject_cast<const QScrollArea*>(widget);
    if (!area || !area->widget()) return;
    const int need = area->widget()->minimumSizeHint().width();
    if (area->horizontalScrollBar()->maximum() > 0 || need > area->viewport()->width())
        add(m_faults.sideways, widget, u"has %1, needs %2"_s.arg(area->viewport()->width()).arg(need));
}

//! What Tab goes through: pages have an order of their own, the rest that of Qt.
void Check::tabOrder() const {
    if (qobject_cast<kit::Dialog*>(&m_screen)) return inReadingOrder(kit::tabStops(m_screen));
    QWidgetList chain;
    const QList<kit::Page*> pages = m_screen.findChildren<kit::Page*>();
    const auto inPage = [&](const QWidget* w) {
        return std::any_of(pages.begin(), pages.end(), [w](const kit::Page* page) { return page->isAncestorOf(w); });
    };
    for (QWidget* w = m_screen.nextInFocusChain(); w && w != &m_screen; w = w->nextInFocusChain()) {
        if (w->isVisibleTo(&m_screen) && (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy() &&
            m_screen.isAncestorOf(w) && !inPage(w))
            chain.append(w);
    }
    inReadingOrder(chain);
    for (kit::Page* page : pages) {
        if (page->isVisible()) inReadingOrder(kit::tabStops(*page));
    }
}

//! Among siblings: the next one by Tab stands right of or below the one before.
void Check::inReadingOrder(const QWidgetList& chain) const {
    for (int i = 0; i + 1 < chain.size(); ++i) {
        const QWidget* a = chain.at(i);
        const QWidget* b = chain.at(i + 1);
        if (a->parentWidget() != b->parentWidget()) continue;
        const QPoint from = place(a).center(), to = place(b).center();
        const bool sameRow = std::abs(from.y() - to.y()) <= rowTolerance;
        const bool back = sameRow ? to.x() < from.x() : to.y() < from.y() && to.x() <= from.x() + a->width() / 2;
        if (back) add(m_faults.order, a, u"is followed by \u201c%1\u201d"_s.arg(wordsOf(b)));
    }
}

void Check::run() {
    for (QWidget* widget : m_screen.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != m_screen.window()) continue;
        const bool ofQt = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QLineEditIconButton");
        if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) &&
            qobject_cast<QAbstractItemView*>(widget->parentWidget()) && ofQt)
            continue;
        notSideways(widget);
        if (ofQt) continue;
        fits(widget);
        if (const auto* combo = qobject_cast<QComboBox*>(widget)) fitsCombo(combo);
        if (auto* header = qobject_cast<QHeaderView*>(widget)) fitsHeader(header);
        if (qobject_cast<QLabel*>(widget) || widget->focusPolicy() != Qt::NoFocus) inSight(widget);
        named(widget);
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) target(button);
    }
    tabOrder();
    const QSize need = m_screen.minimumSizeHint();
    // A pixel is lost to rounding where the screen is scaled.
    if (need.width() > m_screen.width() + 1 || need.height() > m_screen.height() + 1)
        add(m_faults.sideways, &m_screen,
            u"is %1x%2, needs %3x%4"_s.arg(m_screen.width())
                .arg(m_screen.height())
                .arg(need.width())
                .arg(need.height()));
}

} // namespace

bool ScreenFaults::isEmpty() const { return text().isEmpty(); }

QString ScreenFaults::text() const {
    QStringList all;
    for (const QStringList* list : {&cut, &unnamed, &silent, &small, &sideways, &order, &hidden}) all += *list;
    return all.join(u'\n');
}

void checkScreen(const QString& name, QWidget& screen, ScreenFaults& faults) { Check(name, screen, faults).run(); }

} // namespace rs::test
