### The face every page shares. English is the source; the other languages follow it message by message.

# Whether a speaker has reviewed this file: yes or no.
language-reviewed = yes

site-name = Sterna
site-tagline = an open platform for the Global Compact for Migration

## The shell

shell-skip = Skip to the content
shell-navigation = Places
shell-crumbs = The way here
shell-search = Search
shell-search-go = Search
shell-language = Language:
shell-display = Display
shell-theme = Colours
shell-theme-auto = As the system
shell-theme-light = Light
shell-theme-dark = Dark
shell-text = Text size
shell-text-normal = Normal
shell-text-large = Large
shell-text-larger = Larger
footer-unreviewed = No speaker of this language has reviewed these translations yet. Where they differ, the English text counts.
footer-version = Version { $version }
footer-seq = change { $seq }
banner-read-only = The archive takes no changes at the moment: the disk is full. Reading works; nothing stored was lost.
banner-synthetic = Synthetic demonstration data.
    .detail = The organisations, titles and figures here are invented and describe no real State or agency.
synthetic = synthetic

## Places

nav-home = Home
nav-projects = Projects
nav-objectives = Objectives
nav-countries = Countries
nav-stocktake = Stocktake
nav-import = Import
nav-wizard = Wizard
nav-search = Search
nav-quality = Data quality

## Keys

keys-title = Keys
keys-search = search
keys-help = these keys
keys-close = close
undo = Undo

## Standing words

standing-voluntary = Tagging is voluntary. The figures show what was recorded here, not everything that is being done.
map-disclaimer = The designations used and the presentation of the material on this map do not imply any opinion about the legal status of any country, territory, city or area or of its authorities, or about the delimitation of its frontiers. The map draws no borders.
map-none = none recorded
country-note = Country and area names follow the United Nations list (M49). What is missing here has not been recorded; it says nothing about what a State does.

## Grades

grade-info = Note.
grade-good = Done.
grade-warn = Worth a look.
grade-bad = Refused.
finding-refused = Refused.
finding-warning = Worth a look.
finding-note = Note.
finding-times = { $count ->
    [one] once
   *[other] { $count } times
}
findings-none = No findings.

## Tags

tag-rank = rank { $rank }
tag-origin-person = by a person
tag-origin-import = from a file
tag-origin-suggestion = suggested, unconfirmed
tag-origin-accepted = suggestion accepted
tag-origin-none = explicitly none
strip-none = explicitly none
strip-untouched = not tagged yet

## Lists

filters-label = Filters
filters-apply = Apply
filters-active = Filters that are on
filters-remove = Remove the filter { $filter }
filters-clear = Remove all
empty-filters = Nothing fits these filters.
    .detail = Records are there, and none of them fits all the filters at once.
empty-filters-clear = Remove the filters
pages-label = Pages
pages-shown = { $shown } of { $total }
pages-first = To the first page
pages-next = Next page
table-dense = Dense rows
table-roomy = Roomy rows
field-optional = (optional)

## History

history-version = version { $version }
history-undone = Undone since.
history-import = Import:
history-person = By
history-compare = Compare with the version before
compare-label = Comparison
compare-field = Field
compare-nothing = nothing stated
compare-same = { $count ->
    [one] One further field is the same in both.
   *[other] { $count } further fields are the same in both.
}

## Coverage and charts

coverage-tagged = Tagged
    .detail = Records with at least one confirmed tag
coverage-activated = Activated
    .detail = Records that count as activated
coverage-all = All
    .detail = All records under these filters
chart-table = Show the table

## Import

import-stage-reading = reading
import-stage-ready = ready; nothing is written yet
import-stage-publishing = writing
import-stage-done = done
import-stage-failed = stopped; nothing was written
import-progress = Progress
import-rows = { $done ->
    [one] { $done } row
   *[other] { $done } rows
}
import-rows-of = { $done } of { $total ->
    [one] { $total } row
   *[other] { $total } rows
}
import-left = { $seconds ->
    [one] about a second left
   *[other] about { $seconds } seconds left
}
import-leave = This page can be left; the work goes on.
import-again = Look again

## Objectives and countries

objectives-title = Objectives
objectives-answer = The Global Compact has 23 objectives. They stand here in the four clusters of the International Migration Review Forum.
objective-number = Objective { $number }
countries-title = Countries and areas
countries-answer = All countries and areas of the United Nations list, in alphabetical order.
panels-none = Nothing is recorded here yet.
panel-failed = This part of the page could not be made. The rest of the page is complete.
panel-again = Load the page again

## Problems

problem-place = Where:
problem-code = Code:
problem-status-400 = The request could not be read
    .next = Go back, change what was sent, and send it again.
problem-status-403 = This is not open to you
problem-status-404 = Nothing is here
    .next = Check the address, or search for what you want.
problem-status-405 = This address does not take that kind of request
problem-status-409 = Something else happened in between
    .next = Load the page again and look at what changed.
problem-status-412 = Somebody else wrote in between
    .next = Load the present version and make the change again.
problem-status-413 = Too large
problem-status-415 = This kind of file or text is not taken here
problem-status-422 = This was refused
    .next = Change what is named above and send it again.
problem-status-500 = Something failed on our side
    .next = Nothing stored was lost. Load the page again; if it fails again, the log of the server says why.
problem-status-503 = Not available at the moment
    .next = Load the page again in a minute.
problem-request-not-found = Nothing is here
    .detail = No page has this address, or the record was withdrawn.
    .next = Check the address, or search for what you want.
problem-request-method = This address does not take that kind of request
    .next = Go back and use the button or link of the page.
problem-request-host = This server does not answer to that name
    .detail = The name in the request is not one of this installation.
    .next = Open the address that the program printed when it started.
problem-request-origin = The form was not sent from a page of this installation
    .detail = Nothing was changed.
    .next = Open the page here, load it again, and send the form from it.
problem-request-forbidden = This is not open to you
problem-request-too-large = What was sent is too large
    .detail = Nothing was kept.
    .next = Send a smaller file, or split it.
problem-request-malformed = The request could not be read
    .next = Go back, change what was sent, and send it again.
problem-request-media-type = This kind of file or text is not taken here
    .next = Send the kind that the page or the API document names.
problem-request-cursor = This page of the list cannot be found again
    .next = Start from the first page of the list.
problem-request-if-match = The header If-Match holds no version
    .next = Send the version as the ETag of the record gives it.
problem-request-if-match-required = A write must say which version it changes
    .next = Read the record and send its ETag in the header If-Match.
problem-archive-conflict = Somebody else wrote in between
    .detail = The record has a newer version than the one you started from. Nothing was overwritten.
    .next = Load the present version, compare, and make your change again.
problem-fault-internal = Something failed on our side
    .detail = Nothing stored was lost.
    .next = Load the page again; if it fails again, the log of the server says why.
