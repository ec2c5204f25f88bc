// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/speakerdirectory.h"

#include "base/clock.h"
#include "base/fold.h"
#include "domain/registry.h"
#include "kit/card.h"
#include "kit/celldelegate.h"
#include "kit/emptystate.h"
#include "kit/label.h"
#include "kit/searchfield.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace rs::plan {

using kit::theme::Token;
using kit::theme::Type;
using services::SpeakerCard;
namespace space = kit::theme::space;

namespace {

constexpr int rowsShown = 9;
constexpr qsizetype talksShown = 8;
constexpr int widths[SpeakerDirectoryModel::ColumnCount] = {210, 220, 70, 90, 90, 190, 130, 260};

//! Every word somewhere in the row.
class WordFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& text) {
        m_words = base::fold(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QString text = sourceModel()->index(row, 0, parent).data(SpeakerDirectoryModel::SearchRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

class DirectoryDelegate : public kit::CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] kit::CellLook lookOf(const QModelIndex& index) const override {
        using State = SpeakerDirectoryModel::State;
        kit::CellLook look;
        if (index.column() == SpeakerDirectoryModel::Name) look.type = Type::Strong;
        if (index.column() != SpeakerDirectoryModel::Availability) return look;
        switch (State(index.data(SpeakerDirectoryModel::StateRole).toInt())) {
        case State::Free:
            look.tone = Token::Secondary;
            break;
        case State::Here:
            look.icon = QStringLiteral("check");
            look.iconTone = Token::Ok;
            break;
        case State::Busy:
        case State::Unavailable:
            look.icon = QStringLiteral("warning");
            look.iconTone = Token::Warning;
            break;
        }
        return look;
    }
};

} // namespace

SpeakerDirectory::SpeakerDirectory(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new SpeakerDirectoryModel(this)),
      m_shown(new WordFilter(this)),
      m_search(new kit::SearchField(this)),
      m_amount(new kit::Label(Type::Body, Token::Secondary, this)),
      m_table(new QTableView(this)),
      m_empty(new kit::EmptyState(m_table->viewport())),
      m_card(new kit::Card(this)),
      m_add(new QPushButton(kit::theme::icon(QStringLiteral("new")), QString(), m_card)) {
    buildTable();
    buildCard();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    column->addLayout(buildSearch());
    column->addWidget(m_table);
    column->addWidget(m_card);
    retranslate();
}

QHBoxLayout* SpeakerDirectory::buildSearch() {
    auto* top = new QHBoxLayout;
    top->setSpacing(space::row);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    top->addWidget(m_search, 1);
    top->addWidget(m_amount);
    top->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &SpeakerDirectory::find);
    const auto toTable = [this] { m_table->setFocus(Qt::OtherFocusReason); };
    connect(m_search, &kit::SearchField::downPressed, this, toTable);
    connect(m_search, &kit::SearchField::escaped, this, toTable);
    return top;
}

void SpeakerDirectory::buildTable() {
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(SpeakerDirectoryModel::SortRole);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new DirectoryDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SpeakerDirectoryModel::Name, Qt::AscendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int height = kit::theme::scaled(space::field, 30);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setFixedHeight((rowsShown + 1) * height + 2 * m_table->frameWidth() +
                            m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const double scale = std::max(1.0, m_table->fontMetrics().height() / 17.0);
    for (int i = 0; i < SpeakerDirectoryModel::ColumnCount; ++i)
        header->resizeSection(i, std::max(int(widths[i] * scale), header->sectionSizeHint(i)));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SpeakerDirectory::addCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SpeakerDirectory::showCurrent);
}

void SpeakerDirectory::buildCard() {
    m_contacts = new kit::Label(Type::Body, Token::Text, m_card);
    m_topics = new kit::Label(Type::Body, Token::Secondary, m_card);
    m_talks = new kit::Label(Type::Body, Token::Text, m_card);
    for (kit::Label* label : {m_contacts, m_topics, m_talks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_card->body()->addWidget(label);
    }
    kit::theme::makeSmall(m_add);
    m_card->addHeaderWidget(m_add);
    m_card->hide();
    connect(m_add, &QPushButton::clicked, this, &SpeakerDirectory::addCurrent);
}

void SpeakerDirectory::load(const base::Id& school) {
    m_school = school;
    const quint64 job = ++m_job;
    const auto work = [](storage::Store& store) { return services::speakerDirectory(store, base::nowMilliseconds()); };
    services::deliver(m_workspace.read<QList<SpeakerCard>>(work), this,
                      [this, job](const base::Result<QList<SpeakerCard>>& cards) {
                          if (job == m_job) land(cards);
                      });
}

void SpeakerDirectory::land(const base::Result<QList<SpeakerCard>>& cards) {
    if (!cards) {
        Q_EMIT failed(cards.error());
        return;
    }
    const SpeakerCard* before = current();
    const QString name = before ? before->name : QString();
    m_model->setCards(*cards, m_school);
    int row = 0;
    for (int i = 0; i < m_shown->rowCount(); ++i) {
        if (m_shown->index(i, 0).data().toString() == name) row = i;
    }
    if (m_shown->rowCount() > 0) m_table->setCurrentIndex(m_shown->index(row, 0));
    showCurrent();
    refreshEmpty();
    Q_EMIT loaded();
}

void SpeakerDirectory::find(const QString& text) {
    static_cast<WordFilter*>(m_shown)->setWords(text);
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0) m_table->setCurrentIndex(m_shown->index(0, 0));
    showCurrent();
    refreshEmpty();
}

const SpeakerCard* SpeakerDirectory::current() const {
    const QModelIndex at = m_shown->mapToSource(m_table->currentIndex());
    return at.isValid() ? &m_model->cardAt(at.row()) : nullptr;
}

QString SpeakerDirectory::talksText(const SpeakerCard& card) const {
    const services::Words& words = services::Words::of(models::windowLanguage());
    const domain::Field& state = *domain::entity(u"speaker").field(u"state");
    QStringList lines;
    for (const services::PastTalk& talk : card.talks) {
        if (lines.size() == talksShown) {
            lines << tr("and %Ln more", nullptr, int(card.talks.size() - talksShown));
            break;
        }
        QStringList parts;
        if (talk.start) parts << QString::number(QDateTime::fromMSecsSinceEpoch(*talk.start).date().year());
        parts << talk.schoolTitle;
        if (!talk.title.isEmpty()) parts << tr("“%1”").arg(talk.title);
        if (!talk.state.isEmpty()) parts << words.choice(state, talk.state);
        const QString score = scoreWords(talk.recommendation, talk.answers);
        if (!score.isEmpty()) parts << tr("score %1").arg(score);
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines.join(u'\n');
}

void SpeakerDirectory::showCurrent() {
    const SpeakerCard* card = current();
    m_card->setVisible(card);
    if (!card) return;
    m_card->setTitle(card->name);
    QStringList contacts;
    for (const QString& part : {card->phone, card->email, card->organisation, card->city}) {
        if (!part.isEmpty()) contacts << part;
    }
    m_contacts->showText(contacts.isEmpty() ? tr("No contacts are known") : contacts.join(QStringLiteral(" · ")));
    m_topics->showText(card->topics.isEmpty() ? QString()
                                              : tr("Topics: %1").arg(card->topics.join(QStringLiteral(", "))));
    m_talks->showText(talksText(*card));
    const bool here = m_model->stateOf(*card) == SpeakerDirectoryModel::State::Here;
    m_add->setEnabled(!here && m_workspace.isWritable());
    m_add->setText(here ? tr("Already in this school") : tr("Add as an idea"));
}

void SpeakerDirectory::addCurrent() {
    const SpeakerCard* card = current();
    if (card && m_add->isEnabled()) Q_EMIT addWanted(*card);
}

QString SpeakerDirectory::details() const {
    return m_card->isHidden() ? QString() : m_contacts->text() + u'\n' + m_topics->text() + u'\n' + m_talks->text();
}

void SpeakerDirectory::refreshEmpty() {
    const int shown = m_shown->rowCount(), all = m_model->rowCount();
    m_empty->setVisible(shown == 0);
    if (all == 0)
        m_empty->setMessage(QStringLiteral("speaker"),
                            tr("Whoever is a speaker of any of your schools appears here with talks and scores."));
    else
        m_empty->setMessage(QStringLiteral("search"), tr("Nothing found"));
    const QString people = tr("%Ln speaker(s)", nullptr, all);
    //: %1 = "40 speakers", %2 = how many pass the search
    m_amount->setText(shown == all ? people : tr("%1 · shown: %2").arg(people, QLocale().toString(shown)));
    m_empty->setGeometry(m_table->viewport()->rect());
}

bool SpeakerDirectory::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SpeakerDirectory::retranslate() {
    m_search->setPlaceholderText(tr("Name, topic, talk or school"));
    m_search->setAccessibleName(tr("Search in the directory of speakers"));
    m_table->setAccessibleName(tr("Directory of speakers"));
    m_model->retranslate();
    showCurrent();
    refreshEmpty();
}

} // namespace rs::plan
