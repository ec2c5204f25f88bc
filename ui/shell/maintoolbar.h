// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/searchfield.h"

#include <QToolBar>

namespace rs::shell {

class Actions;

//! The search line of the toolbar: it looks like a field, and clicking or typing opens the command palette.
class PaletteField : public kit::SearchField {
    Q_OBJECT
public:
    explicit PaletteField(QWidget* parent);
Q_SIGNALS:
    void wanted(const QString& firstLetters);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

//! New, Import, Export | Undo, Redo ... search. Words give way to icons as the window gets narrow.
class MainToolBar : public QToolBar {
    Q_OBJECT
public:
    MainToolBar(const Actions& actions, QWidget* window);

    [[nodiscard]] PaletteField* searchField() const { return m_search; }
    //! Chooses which words are shown for a window of that width.
    void fit(int windowWidth);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void setMargins();
    void setStyles(Qt::ToolButtonStyle history, Qt::ToolButtonStyle rest);

    QList<QAction*> m_files;
    QList<QAction*> m_history;
    PaletteField* m_search;
    int m_width = 0;
};

} // namespace rs::shell
