// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pill.h"
#include "shell/pageid.h"

#include <QAbstractListModel>
#include <functional>

namespace rs::shell {

//! What a row of the navigation is told about.
struct NavigationEntry {
    PageId id = PageId::Home;
    QString icon;
    std::function<QString()> title; //!< asked again when the language changes
};

//! Rows: pages of the top, a heading and pages of the school (while one is open), a heading and pages of everything,
//! settings. Headings cannot be selected.
class NavigationModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IconRole = Qt::UserRole, IsHeadingRole, CounterRole, CounterToneRole, IdRole };
    explicit NavigationModel(QObject* parent = nullptr);

    void addPage(const NavigationEntry& entry);
    //! Short title of the open school; empty hides its pages.
    void setSchool(const QString& title);
    //! 0 hides the counter.
    void setCounter(PageId id, qint64 amount, kit::PillTone tone);
    void retranslate();
    [[nodiscard]] int rowOf(PageId id) const;
    //! Ctrl+1 ... Ctrl+9: pages from the top, headings not counted.
    [[nodiscard]] int pageRow(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Counter {
        qint64 amount = 0;
        kit::PillTone tone = kit::PillTone::Plain;
    };
    struct Row {
        int page = -1; //!< index in m_pages; -1 = a heading
        QString heading = {};
    };
    void rebuild();
    void addGroup(PageGroup group, const QString& heading);

    QList<NavigationEntry> m_pages;
    QHash<PageId, Counter> m_counters;
    QList<Row> m_rows;
    QString m_school;
};

} // namespace rs::shell
