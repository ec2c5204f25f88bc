// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QPointer>
#include <functional>

class QListView;
class QStandardItemModel;

namespace rs::kit {
class SearchField;
}

namespace rs::shell {

//! One thing that was found.
struct Hit {
    QString group; //!< heading it stands under: Commands, People, ...
    QString title;
    QString detail = {};
    QString icon = {};
    std::function<void()> open = {};
    std::function<void()> openInTable = {}; //!< Ctrl+Enter; none = the same as open
};

//! Ctrl+K: one line that searches everything. Who knows something is a provider; answers may come later, answers to
//! an older text are dropped. Empty text shows what was opened last.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    using Answer = std::function<void(QList<Hit>)>;
    using Provider = std::function<void(QString text, Answer answer)>;
    explicit CommandPalette(QWidget* window);

    void addProvider(Provider provider);
    //! text: first letters when typing itself opened the palette.
    void open(const QString& text = {});
    [[nodiscard]] kit::SearchField* field() const { return m_field; }
    [[nodiscard]] QList<Hit> hits() const { return m_hits; }
    [[nodiscard]] int chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Manner { Normal, InTable };
    void search(const QString& text);
    void takeAnswer(int query, qsizetype provider, const QList<Hit>& hits);
    void showHits();
    void moveChoice(int step);
    void openChosen(Manner manner);
    void dismiss();
    void place();
    void retranslate();
    bool fieldKey(QKeyEvent* event);

    kit::SearchField* m_field;
    QListView* m_list;
    QStandardItemModel* m_rows;
    QList<Provider> m_providers;
    QList<QList<Hit>> m_answers; //!< by provider
    QList<Hit> m_hits;
    QList<Hit> m_recent;
    QPointer<QWidget> m_cameFrom;
    int m_query = 0;
};

} // namespace rs::shell
