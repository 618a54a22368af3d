### What an import finds, by its code: what is wrong, what became of it, and the next step.

## IATI files

found-iati-activity-too-large = The activity has more than { $limit } bytes and was not read. Divide it into several activities and import them again.
found-iati-budget-period = The budget period from { $start } to { $end } is longer than one year; it was read as it is. Divide it into years if the publisher can.
found-iati-code = “{ $value }” is not a code of the standard at this place, and was left out. Replace it with one from the code list.
found-iati-country = “{ $value }” is not in the standard's list of countries. Use the two letters of ISO 3166-1.
found-iati-currency = “{ $value }” is not a currency of ISO 4217; the amount was left out. Write a code such as USD, EUR or XOF.
found-iati-date = “{ $value }” is not a day of the calendar written as YYYY-MM-DD, and was left out. Correct the date.
found-iati-duplicate-identifier = The identifier { $identifier } came before in this file. Give this activity an identifier of its own, or remove it.
found-iati-empty = The file is empty. Fetch it again and import it once more.
found-iati-encoding = { $case ->
    [unknown] The encoding “{ $encoding }” is not known; the file was read as UTF-8. Look whether accented letters are right; if not, save the file as UTF-8.
   *[bytes] Some bytes are not { $encoding } and were read as Windows-1252. Look whether accented letters are right, and declare the file's encoding.
}
found-iati-entity = { $case ->
    [bare] “&” that begins no reference was kept as it is. Write it as “&amp;”.
    [named] “&{ $entity }” is not a predefined entity and was kept as it is. Write the character itself.
   *[declared] The file declares entities or a document type; they are not used, and references to them stay as written. Write the characters themselves.
}
found-iati-file-too-large = The file is larger than { $limit } bytes; what follows was not read. Divide it into several files.
found-iati-findings-cut = Further findings that are not listed: { $count }. Mend those shown and import the file again.
found-iati-gzip = The gzip packing is damaged or cut off; what came before was read. Pack the file again, or give it unpacked.
found-iati-identifier-prefix = { $case ->
    [same] The identifier is that of the reporting organisation itself, { $reference }. Give the activity an identifier of its own.
   *[other] The identifier does not begin with that of the reporting organisation, { $reference }. Check both; nothing was left out.
}
found-iati-identifier-space = White space around an identifier was taken away. Take it away in the source too.
found-iati-identifiers-cut = Only the first { $limit } identifiers were compared to find duplicates. Divide the file if that matters.
found-iati-limit = { $case ->
    [depth] Elements are nested more than { $limit } deep; this part was not read. Flatten it and import it again.
    [attributes] An element has more than { $limit } attributes; the activity was not read. Remove those that are not of the standard.
    [texts] The activity has more than { $limit } texts and was not read. Divide it and import it again.
    [transactions] The activity has more than { $limit } transactions and was not read. Divide it and import it again.
    [memory] The lists of the activity take more than { $limit } bytes; it was not read. Divide it and import it again.
   *[tag] A comment or a tag is longer than { $limit } bytes and was passed over. Shorten it and import the file again.
}
found-iati-missing = “{ $name }” is missing or empty here. Add it in the source; the rest was read.
found-iati-no-activities = The file holds no activity. Look whether it is the file you meant.
found-iati-no-currency = The value names no currency and the activity has no default one, so it was left out. Add a currency.
found-iati-no-description = The activity has no description. Add one, so that it can be found and tagged.
found-iati-no-identifier = The activity has no “iati-identifier” and was refused. Give it one and import it again.
found-iati-no-language = Texts that name no language, in an activity without a default one: { $count }. None was guessed; add “xml:lang”.
found-iati-no-narrative = There are no words here where some are expected. Add a narrative in the source.
found-iati-no-organisation = The organisation has neither an identifier nor a name, and was left out. Give it one of them.
found-iati-no-participating-org = No organisation is named as taking part. Add “participating-org” in the source.
found-iati-no-place = No country or region is stated, neither for the activity nor for its transactions. Add one, or it is counted without a place.
found-iati-no-reporting-org = No organisation is named as reporting. Add “reporting-org” in the source.
found-iati-no-root = The file begins with an activity, without “iati-activities” around it; it was read all the same. Add the element.
found-iati-no-sector = No sector is stated, neither for the activity nor for its transactions. Add one in the source.
found-iati-no-start = The activity has neither a planned nor an actual start date. Add one, or it is in no window by period.
found-iati-no-status = The activity has no status that is known; it stays unknown and does not count as activated. Add “activity-status”.
found-iati-no-title = The activity has no title; its identifier is shown instead. Add a title.
found-iati-not-activities = { $case ->
    [page] This is a web page, not an IATI file. Download the file that the page links to.
   *[other] This is XML with the root “{ $root }”, not an IATI activity file. Choose the publisher's activity file.
}
found-iati-not-xml = { $case ->
    [zip] This is a ZIP file or a spreadsheet, not XML. Unpack it, or import it as a table.
    [pdf] This is a PDF file, not XML. Choose the publisher's activity file.
   *[other] This is not XML. Choose an IATI activity file.
}
found-iati-organisation-file = This is an organisation file. Choose the publisher's activity file.
found-iati-percentage = “{ $value }” is not a percentage from 0 to 100, and was left out. Correct it.
found-iati-period = It ends on { $end }, before it starts on { $start }. Check both dates; they may be exchanged.
found-iati-person-dropped = Details of contact persons that were not kept (names, e-mails, telephones, job titles, addresses): { $count }. Nothing needs to be done.
found-iati-place-level = { $case ->
    [some] Some transactions have a place and some have none. State places for all of them, or for the activity.
   *[both] Places are stated for the activity and for transactions; those of the activity are counted. State them in one place only.
}
found-iati-place-percentage = { $case ->
    [absent] Countries or regions without a percentage among several: { $without }. Give all of them one, or leave all out for equal parts.
   *[sum] The percentages of the countries and regions make { $sum }, not 100. Correct them.
}
found-iati-point = “{ $value }” is not a latitude and longitude in degrees, and was left out. Correct it.
found-iati-reference = Both the result and its indicator have a reference; the standard allows one of them. Remove one; both were read.
found-iati-repeated = The element comes more than once; the last one was kept. Remove the others.
found-iati-sector-level = { $case ->
    [some] Some transactions have a sector and some have none. State sectors for all of them, or for the activity.
   *[both] Sectors are stated for the activity and for transactions. State them in one place only.
}
found-iati-sector-percentage = { $case ->
    [absent] Sectors of vocabulary { $vocabulary } without a percentage among several: { $without }. Give all of them one.
   *[sum] The percentages of the sectors of vocabulary { $vocabulary } make { $sum }, not 100. Correct them.
}
found-iati-status = “{ $value }” is not an activity status; the status stays unknown. Use a code from 1 to 6.
found-iati-text-cut = A text of { $bytes } bytes was cut to { $limit }. Shorten it in the source.
found-iati-truncated = The file ends too early; it was probably cut off, and what is incomplete was not read. Fetch it again and import it once more.
found-iati-value = “{ $value }” is not a decimal number, or too large, and was left out. Write digits with a point, such as 12500.50.
found-iati-value-rounded = Amounts with more digits than their currency has, which were rounded: { $count }. Nothing needs to be done.
found-iati-version = { $case ->
    [unknown] “{ $version }” is not a version of the standard; the file was read all the same. Correct the attribute “version”.
   *[absent] The file names no version of the standard; it was read all the same. Add the attribute “version”.
}
found-iati-xml = { $case ->
    [closes] “</{ $name }>” closes an element that is not open; what it stands in was not read. Mend the XML at this line and import it again.
    [twice] The attribute “{ $name }” comes twice in one element; the activity was not read. Remove one and import it again.
    [nested] Another activity begins before this one is closed; this one was not read. Close it and import it again.
   *[plain] The XML is not well formed here; what it stands in was not read. Mend it at this line and import it again.
}
found-iati-compact-address = Tags that look like objectives of the Compact stand under “{ $address }”, which is not the address of this installation's vocabulary, and were not taken: { $count }. If the address is yours, fix it on the settings page and import the file again.

## Tables

found-table-amount-ambiguous = “{ $value }” may have a decimal mark or a thousands mark; it was read as thousands. Write the number without thousands marks to be sure.
found-table-amount-rounded = “{ $value }” is finer than the smallest unit of { $currency }; it was rounded to it, half upwards. Nothing needs to be done.
found-table-amount-too-large = “{ $value }” is larger than any amount that can be kept, and was left out. Check the number.
found-table-amount-unreadable = “{ $value }” could not be read as an amount, and was left out. Write digits with one decimal mark, such as 12500.50.
found-table-amount-words = “{ $value }” is an amount with words in it, and was left out. Write the whole number, such as 1200000, with the currency in a column of its own.
found-table-binary = This is not a text file. Save the table as “Excel workbook (.xlsx)” or CSV.
found-table-cell-error = This cell holds the error { $value }; it was taken as empty. Mend its formula.
found-table-cell-too-long = This cell is longer than { $limit } characters and was cut. Shorten the text or put it into a document.
found-table-country-shares = The percentages of “{ $value }” make { $sum }, not 100; they were left out. Correct them, or leave them all out for equal parts.
found-table-country-unknown = “{ $value }” is not a known country or area, and was left out. Write its name in one of the six UN languages, or its ISO code.
found-table-currency-assumed = “{ $sign }” stands for several currencies; { $currency } was assumed. Write the three-letter code to be sure.
found-table-currency-missing = “{ $value }” names no currency, and the amount was left out. Add a column “Currency”, or put the currency into the heading, as in “Budget (USD)”.
found-table-currency-unknown = “{ $value }” is not a currency of ISO 4217; amounts with it were left out. Write a code such as USD, EUR or XOF.
found-table-date-ambiguous = “{ $value }” may be day/month or month/day; it was read as day { $day } of month { $month }. Write it as year-month-day to be sure.
found-table-date-impossible = “{ $value }” is not a day of any calendar, and was left out. Check day, month and year.
found-table-date-serial = “{ $value }” is a spreadsheet's day number; it was read as { $date }. Check the date.
found-table-date-short-year = “{ $value }” has a year of two digits; 70 to 99 were read as 1970 to 1999, others as 20xx. Write four digits to be sure.
found-table-date-unreadable = “{ $value }” could not be read as a date, and was left out. Write it as year-month-day, such as 2024-06-30.
found-table-date-year-only = Only a year is given (“{ $value }”); { $date } was taken. Write the whole date if it is known.
found-table-delimiter = The columns are separated by “{ $delimiter }”, not by commas; the file was read so. Nothing needs to be done.
found-table-document = This is a text document or a presentation, not a table. Copy the table into a spreadsheet program and save it as “Excel workbook (.xlsx)”.
found-table-empty = The file holds no rows. Choose the file that has the table in it.
found-table-encoding-assumed = The text is not UTF-8; { $encoding } was assumed. Look whether accented letters are right; if not, save the file as “CSV UTF-8”.
found-table-encoding-broken = Some bytes are not { $encoding }; each was replaced by “�”. Save the file as “CSV UTF-8”.
found-table-end-before-start = It ends on { $end }, before it starts on { $start }. Check both dates; they may be exchanged.
found-table-epoch-1904 = The workbook counts days from 1904; its dates were read so. Nothing needs to be done.
found-table-formula-without-value = Formulas without a computed value, taken as empty: { $count }. Open the workbook in a spreadsheet program and save it again.
found-table-gcm-too-many = More than four objectives are given; the first four were kept. Name the most important ones only.
found-table-gcm-unclear = “{ $value }” is not an objective of the Compact: it may be an action under one, or two numbers joined. It was left out. Write whole numbers separated by semicolons.
found-table-gcm-unknown = “{ $value }” names no objective of the Compact by its number (1 to 23), and was left out. Write the number, such as 7.
found-table-html = This is a web page, not a workbook. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.
found-table-iati-xml = This is an IATI file. Import it as IATI instead of as a table.
found-table-json = This is a JSON file, not a table. Save the table as “Excel workbook (.xlsx)” or CSV.
found-table-language-unknown = “{ $value }” is not one known language; the language of the headings was taken. Write a code such as fr or ar.
found-table-link-not-web = “{ $value }” is not a web address, and was left out. Write the whole address, beginning with https://.
found-table-macros = The workbook holds macros; they were not read or run. Nothing needs to be done.
found-table-mark-unclear = “{ $value }” says neither yes nor no; it was left out. Write x or yes, or leave the cell empty.
found-table-merged-cells = Areas of merged cells, each value repeated over its area: { $count }. Nothing needs to be done if that is meant.
found-table-more-findings = Further findings that are not listed: { $count }. Mend those shown and read the file again.
found-table-no-title-column = No column is known to hold titles or identifiers. Choose the column that does and read the file again.
found-table-not-xlsx = This is a ZIP archive, not a workbook, whatever its name says. Unpack it and import the table inside.
found-table-nul = This cell held invisible NUL characters, which were taken out. Look whether its text is complete.
found-table-ods = This is an OpenDocument file. Open it and save it as “Excel workbook (.xlsx)” or CSV.
found-table-one-column = The file has only one column. If it should have more, save it again as CSV with commas or semicolons between the columns.
found-table-packed = This file is packed. Unpack it and import the table inside.
found-table-password = This workbook is protected by a password. Open it, remove the password and save it again.
found-table-pdf = This is a PDF document. Open the spreadsheet it was made from and save it as “Excel workbook (.xlsx)” or CSV.
found-table-percent-unreadable = “{ $value }” is not a percentage between 0 and 100, and was left out. Write a number such as 25 or 25 %.
found-table-persons-dropped = Cells with names, e-mail addresses or telephone numbers of persons, which were not kept: { $count }. Nothing needs to be done.
found-table-picture = This is a picture, not a table. Import the spreadsheet itself.
found-table-principle-unclear = “{ $value }” is not a guiding principle: it may be two numbers joined. It was left out. Write whole numbers separated by semicolons.
found-table-principle-unknown = “{ $value }” names no guiding principle by its number (1 to 10), and was left out. Write the number.
found-table-quote-open = A quotation mark opens here and never closes; from this row on, quotation marks were read as ordinary characters. Close it or take it out.
found-table-row-long = This row has { $cells } filled cells under { $headings } headings. A text may hold a separator without quotation marks around it; look whether its values stand in the right columns.
found-table-row-repeated = This row has the same identifier as an earlier one and was joined to it. Delete one of them, or give this row its own identifier.
found-table-row-short = This row has { $cells } cells under { $headings } headings; the missing ones were taken as empty. Nothing needs to be done if that is meant.
found-table-row-without-name = This row has neither a title nor an identifier, and was refused. Fill one of them, or delete the row.
found-table-row-without-title = This row has no title; its identifier is shown instead. Fill the title.
found-table-rows-differ = This row has the same identifier as an earlier one, but another { $what ->
    [title] title
    [start] start date
    [end] end date
   *[budget] budget
}; the first one was kept. Make them equal, or give this row its own identifier.
found-table-sdg-unknown = “{ $value }” is neither a goal (1 to 17) nor a target (such as 10.7) of the 2030 Agenda, and was left out. Write the number.
found-table-shares-over-100 = The shares of the outcomes make { $sum } per cent; they were left out. Correct them, or leave them all out for equal parts.
found-table-sheet-broken = This sheet is damaged; only the rows before the damage were read. Open the workbook in a spreadsheet program and save it again.
found-table-sheet-empty = This sheet is empty and was left out. Nothing needs to be done.
found-table-sheet-hidden = This sheet is hidden in the workbook. It is read only if you choose it.
found-table-status-unknown = “{ $value }” is not a known status; the status stays unknown. Write planned, active, finalising, closed, cancelled or suspended.
found-table-too-large = The file has { $bytes } bytes; at most { $limit } are read. Split the table into several files.
found-table-too-many-cells = The file holds more cells or text than can be read at once; the rest was left out. Split the table into several files.
found-table-too-many-columns = Only the first { $limit } columns were read. Move the columns you need to the left.
found-table-too-many-rows = Only the first { $limit } rows were read. Split the table into several files.
found-table-too-many-sheets = The workbook has { $count } sheets; only the first { $limit } were read. Split it into several files.
found-table-type-unknown = “{ $value }” is not a known type. Write project, programme, law or policy, strategy or plan, institution, service, agreement or campaign.
found-table-workbook-broken = This workbook is damaged or cut off. Open it in a spreadsheet program and save it again, or fetch it once more.
found-table-xls = This is a workbook of the old .xls format, or another old Office document. Open it and save it as “Excel workbook (.xlsx)”.
found-table-xlsb = This is a binary workbook (.xlsb). Open it and save it as “Excel workbook (.xlsx)”.
found-table-xml = This is an XML file, not a table. Save the table as “Excel workbook (.xlsx)” or CSV.
found-table-xml-spreadsheet = This is an “XML Spreadsheet 2003”. Open it and save it as “Excel workbook (.xlsx)”.
found-table-zip-bomb = The workbook was not opened, for safety: it would take far more room unpacked than packed. Save the table as CSV, or split it into several files.

## The import itself

found-import-also-in-collection = The identifier is also in the collection “{ $collection }”; both are kept, and a stocktake of both counts both. Withdraw one if they are the same.
found-import-differs-from-hand = The file differs from what a person wrote here; hers was kept. Open the project's page to see the difference.
found-import-duplicate-identifier = { $identifier } was read already (number { $number } of { $file }); this one was refused. Give it an identifier of its own, or remove it.
found-import-no-identifier = It has neither an identifier nor a title, and was refused. Give it one of them and import it again.
found-import-no-sheet = There is no sheet “{ $name }”. Choose one of these: { $known }.
found-import-orphaned-outcome = Outcomes of the earlier file that are not in this one: { $count }. They keep their tags; open the project's page to decide.
found-import-shortened = The activity is larger than 2 MB; { $part ->
    [figures] figures beyond the first 50 of an indicator
    [locations] locations beyond the first 500
    [documents] documents beyond the first 500
   *[indicators] indicators of its outcomes
} were left out. Shorten it in the source if they matter.
found-import-title-as-identifier = The row has no identifier; its title stands for it. Add an identifier: a changed title makes a new record.
found-import-unknown-concept = { $framework } has no concept “{ $concept }”; it was left out. Correct the code.
found-import-unknown-country = “{ $value }” is not a country or area of the list, and was left out. Use the two letters of ISO 3166-1.
found-tag-too-many = An outcome carries at most four; “{ $concept }” of { $framework } was left out. Take another one away in the Wizard if this one weighs more.

## Where it is

place-activity = activity { $value }
place-line = line { $value }
place-row = row { $value }
place-column = column { $value }
place-sheet = sheet { $value }
