// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypage.h"

#include "kit/chip.h"
#include "kit/filterheader.h"
#include "kit/gridview.h"
#include "kit/pageheader.h"
#include "kit/searchfield.h"
#include "kit/selectionbar.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHash>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace rs::kit;
using theme::Token;

namespace {

constexpr int rowCount = 30;
enum Column { Mark, Family, Given, Patronymic, Position, Organisation, City, Status, Phone, Consent };

class PeopleDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    CellLook lookOf(const QModelIndex& index) const override {
        CellLook look;
        const int row = index.row();
        if (index.column() == Family) look.type = theme::Type::Strong;
        if (index.column() == Mark && row % 11 == 2) return {u"review"_s, Token::Warning};
        if (index.column() == Mark && row % 11 == 7) return {u"warning"_s, Token::Warning};
        if (index.column() == Status) {
            if (row % 4 == 1) return {u"mail"_s, Token::Accent};
            if (row % 7 == 3) return {u"late"_s, Token::Warning};
            return {u"check"_s, Token::Ok};
        }
        if (index.column() == Consent && row % 5) return {u"check"_s, Token::Ok};
        if (index.column() == Consent) look.tone = Token::Secondary;
        return look;
    }
};

} // namespace

QString tx(const char* english) {
    static const QHash<QString, QString> russian = {{u"Home"_s, u"Главная"_s},
                                                    {u"Schools"_s, u"Школы"_s},
                                                    {u"Team"_s, u"Команда"_s},
                                                    {u"Speakers"_s, u"Спикеры"_s},
                                                    {u"Venues"_s, u"Площадки"_s},
                                                    {u"Participants"_s, u"Участники"_s},
                                                    {u"Review"_s, u"Проверка"_s},
                                                    {u"Settings"_s, u"Настройки"_s},
                                                    {u"Family name"_s, u"Фамилия"_s},
                                                    {u"Given name"_s, u"Имя"_s},
                                                    {u"Patronymic"_s, u"Отчество"_s},
                                                    {u"Position"_s, u"Должность"_s},
                                                    {u"Organisation"_s, u"Организация"_s},
                                                    {u"City"_s, u"Город"_s},
                                                    {u"Status"_s, u"Статус"_s},
                                                    {u"Phone"_s, u"Телефон"_s},
                                                    {u"Consent"_s, u"Согласие"_s},
                                                    {u"Educator"_s, u"Воспитатель"_s},
                                                    {u"Senior educator"_s, u"Старший воспитатель"_s},
                                                    {u"Invited"_s, u"Приглашение"_s},
                                                    {u"Waiting list"_s, u"Лист ожидания"_s},
                                                    {u"Confirmed"_s, u"Подтверждено"_s},
                                                    {u"yes"_s, u"есть"_s},
                                                    {u"no"_s, u"нет"_s},
                                                    {u"148 people, 96 shown"_s, u"148 человек · показано 96"_s},
                                                    {u"Search in this table"_s, u"Поиск в таблице"_s},
                                                    {u"Print..."_s, u"Печать..."_s},
                                                    {u"Add"_s, u"Добавить"_s},
                                                    {u"Columns"_s, u"Столбцы"_s},
                                                    {u"Change a field..."_s, u"Изменить поле..."_s},
                                                    {u"Copy"_s, u"Копировать"_s},
                                                    {u"Delete"_s, u"Удалить"_s},
                                                    {u"Organisation contains «%1»"_s, u"Организация содержит «%1»"_s},
                                                    {u"Status: 2 chosen"_s, u"Статус: выбрано 2"_s},
                                                    {u"Status changed for 3 people"_s, u"Статус изменён у 3 человек"_s},
                                                    {u"Row %L1 of %L2"_s, u"Строка %L1 из %L2"_s}};
    const QString text = QString::fromUtf8(english);
    return QLocale().language() == QLocale::Russian ? russian.value(text, text) : text;
}

QAction* GalleryPage::newAction(const QString& icon) {
    auto* action = new QAction(this);
    action->setIcon(theme::icon(icon));
    m_actions.append(action);
    return action;
}

GalleryPage::GalleryPage() : m_model(new QStandardItemModel(rowCount, 10, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 0);
    column->setSpacing(theme::space::row);
    m_header = new PageHeader(this);
    m_header->addButton(newAction(u"print"_s));
    m_header->setPrimary(newAction(u"new"_s));
    m_bar = new SelectionBar(this);
    m_grid = new GridView(this);
    m_undo = new UndoBar(this);
    column->addWidget(m_header);
    column->addLayout(toolRow());
    column->addWidget(m_bar);
    column->addWidget(m_grid, 1);
    column->addWidget(m_undo);
    for (const char* icon : {"check", "edit", "copy", "trash"}) newAction(QString::fromLatin1(icon));
    m_bar->setActions(m_actions.mid(3));
    connect(m_grid, &GridView::selectedRowsChanged, m_bar, &SelectionBar::setAmount);
    connect(m_grid, &GridView::selectedRowsChanged, this, &Page::deedsChanged);
    setUpGrid();
    retranslate();
}

QLayout* GalleryPage::toolRow() {
    auto* row = new QHBoxLayout;
    m_search = new SearchField(this);
    m_search->setShortcutHint(QKeySequence::Find);
    m_search->setMaximumWidth(300);
    m_chips = new ChipRow(this);
    QPushButton* columns = buttonFor(newAction(u"columns"_s), this);
    theme::makeSmall(columns);
    row->addWidget(m_search, 1);
    row->addWidget(m_chips, 2, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(columns);
    return row;
}

void GalleryPage::setUpGrid() {
    m_grid->setItemDelegate(new PeopleDelegate(m_grid));
    m_grid->setModel(m_model);
    for (const int one : {Family, Given, Patronymic, Position, Organisation, City, Phone})
        m_grid->filterHeader()->setFilterKind(one, FilterKind::Text);
    m_grid->filterHeader()->setFilterKind(Status, FilterKind::Choice);
    m_grid->filterHeader()->setFilterKind(Consent, FilterKind::Choice);
    m_grid->filterHeader()->setSortKeys({{Family, Qt::AscendingOrder}});
    const QList<int> widths = {30, 140, 100, 112, 168, 170, 112, 148, 144, 98};
    for (int i = 0; i < widths.size(); ++i) m_grid->setColumnWidth(i, widths[i]);
    fill();
}

void GalleryPage::fill() {
    const QStringList families = {u"Абросимова"_s, u"Баженов"_s,  u"Вьюгина"_s,  u"Голощёкина"_s,  u"Ельцова-Рощина"_s,
                                  u"Ёлкина"_s,     u"Жарикова"_s, u"Зимняков"_s, u"Каргаполова"_s, u"Мутовина"_s};
    const QStringList given = {u"Вера"_s, u"Тимур"_s, u"Дарья"_s, u"Инна"_s, u"Мария"_s};
    const QStringList patronymics = {u"Ильинична"_s, u"Олегович"_s, u"Сергеевна"_s, u"Юрьевна"_s, u"Вадимовна"_s};
    const QStringList organisations = {u"Детский сад № 312"_s, u"Детский сад «Кедр»"_s,
                                       u"Детский сад «Ладушки» общеразвивающего вида"_s};
    const QStringList cities = {u"Красноярск"_s, u"Дивногорск"_s, u"Ачинск"_s, u"Минусинск"_s};
    for (int row = 0; row < rowCount; ++row) {
        const auto set = [&](int column, const QString& text) {
            m_model->setItem(row, column, new QStandardItem(text));
        };
        set(Mark, {});
        set(Family, families[row % families.size()]);
        set(Given, given[row % given.size()]);
        set(Patronymic, patronymics[row % patronymics.size()]);
        set(Organisation, organisations[row % organisations.size()]);
        set(City, cities[row % cities.size()]);
        set(Phone, u"+7 900 000-%1-%2"_s.arg(row + 10).arg(99 - row));
    }
}

void GalleryPage::retranslate() {
    const QStringList titles = {QString(),      tx("Family name"),  tx("Given name"), tx("Patronymic"),
                                tx("Position"), tx("Organisation"), tx("City"),       tx("Status"),
                                tx("Phone"),    tx("Consent")};
    m_model->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < rowCount; ++row) {
        m_model->setItem(row, Position, new QStandardItem(row % 3 ? tx("Educator") : tx("Senior educator")));
        m_model->setItem(row, Status,
                         new QStandardItem(row % 4 == 1   ? tx("Invited")
                                           : row % 7 == 3 ? tx("Waiting list")
                                                          : tx("Confirmed")));
        m_model->setItem(row, Consent, new QStandardItem(row % 5 ? tx("yes") : tx("no")));
    }
    m_grid->filterHeader()->setChoices(
        Status, {{u"c"_s, tx("Confirmed"), 20}, {u"i"_s, tx("Invited"), 8}, {u"w"_s, tx("Waiting list"), 2}});
    m_header->setTitle(tx("Participants"));
    m_header->setAmount(tx("148 people, 96 shown"));
    m_search->setPlaceholderText(tx("Search in this table"));
    m_grid->setAccessibleName(tx("Participants"));
    const QStringList words = {tx("Print..."),          tx("Add"),  tx("Columns"), tx("Status"),
                               tx("Change a field..."), tx("Copy"), tx("Delete")};
    for (int i = 0; i < m_actions.size(); ++i) m_actions[i]->setText(words.value(i));
    m_chips->setChips({{1, tx("Organisation contains «%1»").arg(u"детский сад"_s)}, {2, tx("Status: 2 chosen")}});
    m_undo->showChange(tx("Status changed for 3 people"));
}

void GalleryPage::dress(bool selection) {
    m_grid->setFocus();
    FilterHeader* header = m_grid->filterHeader();
    header->setFilterText(Organisation, u"детский сад"_s);
    header->setFilterText(Status, u"c|i"_s);
    m_grid->selectionModel()->clear();
    const auto pick = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (const int row : selection ? QList<int>{2, 3, 6} : QList<int>{3})
        m_grid->selectionModel()->select(m_model->index(row, 0), pick);
    m_grid->selectionModel()->setCurrentIndex(m_model->index(selection ? 6 : 3, selection ? Status : Organisation),
                                              QItemSelectionModel::NoUpdate);
    if (!selection)
        m_grid->perform(Deed::EditCell);
    else
        m_grid->finishEditing();
    Q_EMIT placeChanged(tx("Row %L1 of %L2").arg(7).arg(96));
}

void GalleryPage::showError() {
    qobject_cast<CellDelegate*>(m_grid->itemDelegate())->setValidator([](const QModelIndex&, const QVariant&) {
        return u"В адресе нет части после @"_s;
    });
    m_grid->finishEditing();
    m_grid->setCurrentIndex(m_model->index(4, Phone));
    m_grid->perform(Deed::EditCell);
    m_grid->finishEditing();
}

QWidget* GalleryPage::openFilterList() {
    qobject_cast<QAbstractButton*>(m_grid->filterHeader()->editor(Status))->click();
    return m_grid->filterHeader()->findChild<CheckListPopup*>();
}

bool GalleryPage::can(Deed deed) const { return deed == Deed::New || m_grid->can(deed); }
void GalleryPage::perform(Deed deed) { m_grid->perform(deed); }
QWidget* GalleryPage::mainWidget() { return m_grid; }

void GalleryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}
