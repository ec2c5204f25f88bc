<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::transfer::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) are in the file %1.</source>
        <translation>
            <numerusform>%Ln строка в файле %1.</numerusform>
            <numerusform>%Ln строки в файле %1.</numerusform>
            <numerusform>%Ln строк в файле %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Rows shown now</source>
        <translation>Показанные сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>Выбранные: %Ln строка</numerusform>
            <numerusform>Выбранные: %Ln строки</numerusform>
            <numerusform>Выбранные: %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Все столбцы</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>Столбцы как на экране</translation>
    </message>
    <message>
        <source>XLSX - for Excel</source>
        <translation>XLSX — для Excel</translation>
    </message>
    <message>
        <source>CSV - for any program</source>
        <translation>CSV — для любых программ</translation>
    </message>
    <message>
        <source>ODS - for LibreOffice</source>
        <translation>ODS — для LibreOffice</translation>
    </message>
    <message>
        <source>vCard - for address books and phones</source>
        <translation>vCard — для адресных книг и телефонов</translation>
    </message>
    <message>
        <source>JSON - for programmers</source>
        <translation>JSON — для программистов</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Вертикальная черта |</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Language of headings and words</source>
        <translation>Язык заголовков и слов</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ImportCards</name>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>новый</numerusform>
            <numerusform>новых</numerusform>
            <numerusform>новых</numerusform>
        </translation>
    </message>
    <message>
        <source>become participants of the school</source>
        <translation>станут участниками школы</translation>
    </message>
    <message numerus="yes">
        <source>will update</source>
        <translation>
            <numerusform>обновит</numerusform>
            <numerusform>обновят</numerusform>
            <numerusform>обновят</numerusform>
        </translation>
    </message>
    <message>
        <source>found by e-mail or phone</source>
        <translation>найдены по почте или телефону</translation>
    </message>
    <message numerus="yes">
        <source>similar</source>
        <translation>
            <numerusform>похожий</numerusform>
            <numerusform>похожих</numerusform>
            <numerusform>похожих</numerusform>
        </translation>
    </message>
    <message>
        <source>decide now or after the import</source>
        <translation>решите сейчас или после импорта</translation>
    </message>
    <message numerus="yes">
        <source>with errors</source>
        <translation>
            <numerusform>с ошибкой</numerusform>
            <numerusform>с ошибкой</numerusform>
            <numerusform>с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>do not go in, can be saved to a file</source>
        <translation>не войдут, их можно сохранить в файл</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Обновят</translation>
    </message>
    <message>
        <source>Similar rows</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ImportDialog</name>
    <message numerus="yes">
        <source>Import: %Ln row(s)</source>
        <translation>
            <numerusform>Импорт: %Ln строка</numerusform>
            <numerusform>Импорт: %Ln строки</numerusform>
            <numerusform>Импорт: %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.ods *.vcf)</source>
        <translation>Списки (*.csv *.txt *.xlsx *.ods *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>Looks like a list of %1</source>
        <translation>Похоже на список: %1</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>разделитель — табуляция</translation>
    </message>
    <message>
        <source>separator "%1"</source>
        <translation>разделитель «%1»</translation>
    </message>
    <message>
        <source>sheet "%1"</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>без заголовков</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>заголовки в строке %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Импортировать %Ln строку</numerusform>
            <numerusform>Импортировать %Ln строки</numerusform>
            <numerusform>Импортировать %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln error(s) to a file...</source>
        <translation>
            <numerusform>Сохранить %Ln ошибку в файл…</numerusform>
            <numerusform>Сохранить %Ln ошибки в файл…</numerusform>
            <numerusform>Сохранить %Ln ошибок в файл…</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says who is who: choose the column of the names.</source>
        <translation>Ни один столбец не говорит, кто есть кто: выберите столбец с именами.</translation>
    </message>
    <message>
        <source>Next error (F8)</source>
        <translation>Следующая ошибка (F8)</translation>
    </message>
    <message>
        <source>Rows with errors stay out. Mend them right in the table (F2) or leave them.</source>
        <translation>Строки с ошибками не войдут. Исправьте их прямо в таблице (F2) или оставьте.</translation>
    </message>
    <message>
        <source>Row %1, "%2":</source>
        <translation>Строка %1, «%2»:</translation>
    </message>
    <message>
        <source>Row %1:</source>
        <translation>Строка %1:</translation>
    </message>
    <message>
        <source>Mend it right in the table (F2) or leave it: the row stays out and can be saved to a file.</source>
        <translation>Исправьте прямо в таблице (F2) или оставьте: строка не войдёт, её можно сохранить в файл.</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Строки с ошибками</translation>
    </message>
    <message>
        <source>%1 - errors</source>
        <translation>%1 — ошибки</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Import of participants</source>
        <translation>Импорт участников</translation>
    </message>
    <message>
        <source>Change reading...</source>
        <translation>Изменить разбор…</translation>
    </message>
    <message>
        <source>Another file...</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Similar people:</source>
        <translation>Похожие люди:</translation>
    </message>
    <message>
        <source>complete the card</source>
        <translation>дополнить карточку</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>add apart</source>
        <translation>добавить отдельно</translation>
    </message>
    <message>
        <source>Remember the columns for such files</source>
        <translation>Запомнить столбцы для таких файлов</translation>
    </message>
    <message>
        <source>All or nothing; undone in one step, Ctrl+Z</source>
        <translation>Всё или ничего; отмена — одним шагом, Ctrl+Z</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Насколько готово</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Will update</source>
        <translation>Обновит</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Дубль строки %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Похоже на: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
</context>
<context>
    <name>rs::transfer::MappingBox</name>
    <message>
        <source>Left out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Kept under Other</source>
        <translation>Оставить в «Прочем»</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
</context>
<context>
    <name>rs::transfer::MappingHeader</name>
    <message>
        <source>Field for the column "%1"</source>
        <translation>Поле для столбца «%1»</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ReadingDialog</name>
    <message>
        <source>How the list is read</source>
        <translation>Разбор списка</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Определить самому</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Вертикальная черта |</translation>
    </message>
    <message>
        <source>Day first: 12.03.2027</source>
        <translation>Сначала день: 12.03.2027</translation>
    </message>
    <message>
        <source>Month first: 03/12/2027</source>
        <translation>Сначала месяц: 03/12/2027</translation>
    </message>
    <message>
        <source>The list has a row of headings</source>
        <translation>В списке есть строка заголовков</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
</context>
</TS>
