// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/givennames.h"

#include "domain/namesound.h"

#include <QSet>
#include <QString>

#include <string>

namespace rs::domain {

namespace {

constexpr char16_t commonGivenNames[] =
    u"Август Авдей Агата Агафья Агния Аделина Азамат Азат Аида Айгуль Айгюн Айдар Айрат Акулина Алан Алевтина "
    u"Александр Александра Алексей Алёна Алина Алиса Алия Алла Алсу Альберт Альбина Алёша Амина Анастасия Анатолий "
    u"Ангелина Андрей Анжела Анжелика Анна Антон Антонина Анфиса Ариадна Арина Аркадий Арсен Арсений Артём Артур "
    u"Архип Асия Ася Афанасий Ахмед Аюна Баир Баирма Белла Богдан Борис Булат Вадим Валентин Валентина Валерий "
    u"Валерия Варвара Василий Василиса Василина Вениамин Вера Вероника Веста Виктор Виктория Вилена Виолетта Виталий "
    u"Виталина Влада Владимир Владислав Владислава Владлен Власта Всеволод Вячеслав Галина Гаврила Геннадий Георгий "
    u"Герман Глафира Глеб Григорий Гузель Гульнара Гульнора Давид Дамир Дана Даниил Данила Данил Дария Дарья Даша "
    u"Демид Денис Диана Дина Динара Дмитрий Ева Евгений Евгения Евдокия Евпраксия Егор Екатерина Елена Елизавета "
    u"Ермолай Ефим Ефросинья Жанна Зарема Захар Земфира Зинаида Злата Зоя Зульфия Иван Иванна Игнат Игорь Ильдар "
    u"Ильнур Илья Инга Инесса Инна Иннокентий Иосиф Ираида Ирина Ирма Ислам Ия Камила Камилла Карина Катя Кира "
    u"Кирилл Клавдия Клара Клементина Константин Кристина Ксения Лада Лариса Лев Леонид Лера Лиана Лидия Лилия Лина "
    u"Лия Лука Лукия Любовь Людмила Ляйсан Магомед Мадина Майя Макар Максим Марат Маргарита Марина Мария Марк Марта "
    u"Марфа Марьяна Матвей Маша Мила Милана Милена Милица Мирослав Мирослава Мирон Михаил Мурат Мухаммад Надежда "
    u"Назар Наиля Наина Наталия Наталья Наташа Нелли Ника Никита Никифор Николай Нина Нонна Нурия Оксана Октябрина "
    u"Олег Олеся Оливия Олимпиада Ольга Павел Патимат Пелагея Пётр Платон Полина Прасковья Прохор Раиса Рамазан Рамиль "
    u"Расул Рашид Регина Резеда Ренат Рената Римма Ринат Роберт Родион Роза Роман Ростислав Руслан Рустам Сабина "
    u"Савва Савелий Саида Салават Самир Саша Светлана Святослав Семён Серафима Сергей Сойжин София Софья Станислав "
    u"Станислава Степан Степанида Стефания Стелла Султан Таисия Тамара Тарас Татьяна Тимофей Тимур Тихон Ульяна "
    u"Фаина Фарид Фатима Фёдор Фёкла Феликс Филипп Флюра Фрол Хадижат Чингис Чулпан Шамиль Эвелина Эдгар Эдуард "
    u"Элеонора "
    u"Элина Эльвира Эльдар Эльмира Эмилия Эмма Эрик Юлиан Юлиана Юлия Юрий Яков Ян Яна Ярослав Ярослава Ясмина "
    u"Adam Alan Alexander Alice Amanda Amy Andrea Andrew Angela Ann Anne Anthony Barbara Benjamin Betty Brian Carl "
    u"Carol Caroline Catherine Charles Christine Christopher Daniel David Deborah Dennis Diane Donald Dorothy Edward "
    u"Elizabeth Emily Emma Eric Frances Frank Gary George Gillian Grace Hannah Harold Helen Henry Jack James Jane "
    u"Janet Jason Jeff Jennifer Jessica Jimmy Joan Joe John Jonathan Joseph Joshua Joyce Judith Julie Karen Kate "
    u"Kathleen Keith Kelly Kenneth Kevin Larry Laura Linda Lisa Louis Lucy Margaret Mark Martha Martin Mary Matthew "
    u"Megan Melissa Michael Michelle Mike Nancy Nicholas Nicole Oliver Pamela Patricia Patrick Paul Peter Philip "
    u"Rachel Raymond Rebecca Richard Robert Roger Ronald Rose Roy Russell Ruth Ryan Samuel Sandra Sarah Scott Sharon "
    u"Simon Sophie Stephanie Stephen Steven Susan Teresa Thomas Timothy Tom Victoria Virginia Walter William";

QSet<QByteArray> knownSounds() {
    QSet<QByteArray> sounds;
    for (const QStringView name : QStringView(commonGivenNames).split(u' ', Qt::SkipEmptyParts))
        sounds.insert(QByteArray::fromStdString(soundOf(lettersOf(name))));
    return sounds;
}

} // namespace

bool isCommonGivenName(QStringView word) { return isCommonGivenSound(soundOf(lettersOf(word))); }

bool isCommonGivenSound(std::string_view sound) {
    static const QSet<QByteArray> sounds = knownSounds();
    return sounds.contains(QByteArray::fromRawData(sound.data(), qsizetype(sound.size())));
}

} // namespace rs::domain
