<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>likeness</name>
    <message>
        <source>same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>same organisation or city</source>
        <translation>та же организация или город</translation>
    </message>
    <message>
        <source>Almost certainly the same person</source>
        <translation>Почти наверняка один человек</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Вероятно, один человек</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Возможно, один человек</translation>
    </message>
</context>
<context>
    <name>rs::review::BackupsModel</name>
    <message>
        <source>Made</source>
        <extracomment>Column: when a backup was made</extracomment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file in megabytes</extracomment>
        <translation>%1 МБ</translation>
    </message>
</context>
<context>
    <name>rs::review::CompareModel</name>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <extracomment>Read aloud: a value of a card that the merged card takes</extracomment>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>1: older card</source>
        <translation>1: старая</translation>
    </message>
    <message>
        <source>2: newer card</source>
        <translation>2: новая</translation>
    </message>
    <message>
        <source>Merged card</source>
        <translation>Общая карточка</translation>
    </message>
</context>
<context>
    <name>rs::review::ComparePane</name>
    <message numerus="yes">
        <source>%n fields differ: choose a value in each. Keys: 1, 2, 3 for both.</source>
        <translation>
            <numerusform>Различается %n поле: выберите в нём значение. Клавиши: 1, 2, 3 — оба.</numerusform>
            <numerusform>Различаются %n поля: выберите значение в каждом. Клавиши: 1, 2, 3 — оба.</numerusform>
            <numerusform>Различаются %n полей: выберите значение в каждом. Клавиши: 1, 2, 3 — оба.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Enter merges; the step can be taken back at any time.</source>
        <translation>Всё выбрано. Enter объединяет; отменить можно в любое время.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Roles in schools: %1 and %2. All of them move to the merged card.</source>
        <translation>Роли в школах: %1 и %2. Все перейдут в общую карточку.</translation>
    </message>
    <message>
        <source>Open card 1</source>
        <translation>Открыть карточку 1</translation>
    </message>
    <message>
        <source>Open card 2</source>
        <translation>Открыть карточку 2</translation>
    </message>
    <message>
        <source>Take all from 1</source>
        <translation>Взять всё из 1</translation>
    </message>
    <message>
        <source>Take all from 2</source>
        <translation>Взять всё из 2</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>Оставить оба значения</translation>
    </message>
    <message>
        <source>Texts are joined; a second e-mail, phone, position or organisation goes into the note (3)</source>
        <translation>Тексты соединяются; вторая почта, телефон, должность или организация попадает в заметку (3)</translation>
    </message>
    <message>
        <source>Same person — merge</source>
        <translation>Один человек — объединить</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Two cards side by side</source>
        <translation>Две карточки рядом</translation>
    </message>
    <message>
        <source>One registration stays; attendance, answers and consents of both are kept. If they have two person cards, these become one, too.</source>
        <translation>Останется одна заявка; посещения, ответы и согласия обеих сохранятся. Если у них две карточки человека, они тоже станут одной.</translation>
    </message>
</context>
<context>
    <name>rs::review::PairsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two cards that look like one person</extracomment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>rs::review::ResolvedModel</name>
    <message>
        <source>Merged</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people, of whom one card was made or who were found to be different</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>rs::review::ResolvedTab</name>
    <message>
        <source>The merge is taken back: both cards are there again</source>
        <translation>Объединение отменено: обе карточки снова на месте</translation>
    </message>
    <message>
        <source>The pair stands under similar people again</source>
        <translation>Пара снова среди похожих людей</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>What was changed since keeps its newer value</source>
        <translation>Что изменено позже, сохранит новое значение</translation>
    </message>
    <message>
        <source>Decisions about similar people appear here, each with a way back.</source>
        <translation>Здесь появятся решения о похожих людях, каждое можно отменить.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
</context>
<context>
    <name>rs::review::RestorePage</name>
    <message>
        <source>The store is damaged</source>
        <translation>Хранилище повреждено</translation>
    </message>
    <message>
        <source>The file %1 can be looked at, but nothing is written to it any more, so that no more gets lost. Restore a backup to go on working.</source>
        <translation>Файл %1 можно смотреть, но в него больше ничего не записывается, чтобы не потерять остальное. Чтобы работать дальше, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Backups beside the store</source>
        <translation>Резервные копии рядом с хранилищем</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Choose a backup file...</source>
        <translation>Выбрать файл копии...</translation>
    </message>
    <message>
        <source>No backup stands beside the store. Choose one from another place.</source>
        <translation>Рядом с хранилищем копий нет. Выберите файл в другом месте.</translation>
    </message>
    <message>
        <source>The store is still in use. Wait until the work is done.</source>
        <translation>Хранилище ещё занято. Дождитесь конца работы.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>Резервная копия восстанавливается.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept as %1.</source>
        <translation>Резервная копия восстановлена. Прежний файл сохранён как %1.</translation>
    </message>
</context>
<context>
    <name>rs::review::Restorer</name>
    <message>
        <source>Choose a backup</source>
        <translation>Выбор резервной копии</translation>
    </message>
    <message>
        <source>Backups and stores (*.backup *.db)</source>
        <translation>Копии и хранилища (*.backup *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>The store becomes as it was on %1.</source>
        <translation>Хранилище станет таким, каким было %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The file as it is now stays beside it: %1.</source>
        <translation>Нынешний файл останется рядом: %1.</translation>
    </message>
</context>
<context>
    <name>rs::review::ReviewPage</name>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Пара %1 из %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing waits for you. Decide when there is time.</source>
        <translation>Ничего не потеряно, работа не остановлена. Решайте, когда будет время.</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Похожие люди</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Twice in this school</source>
        <translation>Дважды в этой школе</translation>
    </message>
</context>
<context>
    <name>rs::review::SimilarTab</name>
    <message>
        <source>Looking for similar people</source>
        <translation>Идёт поиск похожих людей</translation>
    </message>
    <message>
        <source>The search was left unfinished</source>
        <translation>Поиск не закончен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Pairs of similar people</source>
        <translation>Пары похожих людей</translation>
    </message>
    <message>
        <source>No similar people. Each person has one card.</source>
        <translation>Похожих людей нет. У каждого человека одна карточка.</translation>
    </message>
    <message>
        <source>Two cards became one: %1</source>
        <translation>Две карточки объединены: %1</translation>
    </message>
    <message>
        <source>Marked as different people. Resolved has the way back.</source>
        <translation>Отмечено: разные люди. Отменить можно на вкладке «Решено».</translation>
    </message>
    <message>
        <source>Open a school: its participants are compared here.</source>
        <translation>Откройте школу: здесь сравниваются её участники.</translation>
    </message>
    <message>
        <source>Nobody is twice in the list of this school.</source>
        <translation>В списке этой школы никто не записан дважды.</translation>
    </message>
    <message>
        <source>Two registrations became one: %1</source>
        <translation>Две заявки стали одной: %1</translation>
    </message>
</context>
</TS>
