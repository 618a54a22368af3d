### The portfolio's pages.

## Places

nav-collections = Collections
nav-changes = Changes
nav-rules = Rules
nav-vocabulary = Vocabulary
yes = yes
more = { $count } more
none-recorded = none recorded
cluster-members = Objectives { $numbers }
actor-owner = the owner of this installation
done-changed = { $count ->
    [one] { $count } place was changed.
   *[other] { $count } places were changed.
}

## Overview

home-title = What is recorded under the Global Compact?
home-import = Import a file
home-tag = Open the Wizard
home-stocktake = Open the stocktake
home-demonstration = These records are invented. Once a collection of your own holds records, this page counts those. The demonstration can be removed under Collections.
home-how = Three steps
home-step-import = Bring records in
    .detail = from an IATI file or from a spreadsheet of laws, programmes and projects.
home-step-tag = Tie outcomes to objectives
    .detail = of the Compact, to targets of the 2030 Agenda and to guiding principles, one by one or forty at a time.
home-step-count = Take stock
    .detail = by cluster, objective, country or year. Every figure opens the list behind it.

## What things are

status-none = No status recorded
status-here = Activated here
transition-endorse = Endorse
transition-activate = Activate
transition-withdraw = Withdraw
transition-restore = Restore
activated-yes = Activated
activated-no = Not activated
activated-unknown = Unknown
counts-yes = Counted
counts-partly = Counted in part
counts-no = Not counted
outcome-untitled = Without a title
outcome-share = { $share } of the money
outcome-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
outcome-indicators-label = Indicators of this outcome
indicator = Indicator
indicator-baseline = Before
indicator-target = Aimed at
indicator-actual = Reached
relation-parent = Part of
relation-parent-of = Contains
relation-child = Contains
relation-child-of = Part of
relation-provider = Funded through
relation-provider-of = Funds
relation-related = Related to
relation-related-of = Related to
relation-absent = (not recorded here)
sensitivity-open = Open: shown as it is
sensitivity-coarse = Coarse: place at first administrative level
sensitivity-withheld = Withheld: counted in the grand total, shown to its owner alone

## One project

project-tag = Tag its outcomes
project-edit = Edit
project-history = History
project-facts = Facts
project-about = Description
project-outcomes = Outcomes
project-no-outcomes = No outcome is recorded. Tags sit on the record itself.
project-orphaned = { $count ->
    [one] An outcome is no longer in the source. It keeps its tags until you decide.
   *[other] { $count } outcomes are no longer in the source. They keep their tags until you decide.
}
project-documents = Documents
project-differences = The source says otherwise
    .detail = What was written here by hand stands. The source now gives these values.
project-provenance = Where this comes from
project-version = Version { $version }, { $when }
project-from-file = Read from
project-withdrawn = This record is withdrawn: it is in no list and no count. It can be restored.
source-open = Open the source
fact-type = Type
fact-title = Title
fact-status = Status
fact-state = State here
fact-start = Start
fact-end = End
fact-countries = Countries and areas
fact-money = Money
fact-counted = Counted here:
fact-organisations = Organisations
fact-sectors = Sectors
fact-related = Related
fact-collection = Collection
fact-sensitivity = Sensitivity
tags-untouched = Not tagged yet
tags-none = Stated: none of { $framework }

## History

history-title = History
history-versions = Versions
history-tags = Tags
compare-title = Two versions side by side
compare-version = Version { $version }, { $when }

## Editing

edit-title = Edit a record
edit-new = A new record
edit-answer = What you write here stands; a later import shows its differences and overwrites nothing.
edit-language = Language of the texts
edit-amount = Amount
edit-currency = Currency (three letters)
edit-lines = One a line
edit-countries = Countries
    .detail = One a line: a name in any of the six languages, or its ISO code.
edit-outcomes = Outcomes
    .detail = One a line. A line that stays keeps its tags.
edit-sensitivity = Sensitivity
    .detail = Records about people at risk are best kept coarse or withheld.
edit-save = Save
edit-part-what = What it is
edit-part-when = When and where
edit-part-who = Who, and how much
edit-title-needed = A record needs a title. Write one.
edit-end-first = The end lies before the start. Check both dates.
edit-country-unknown = “{ $name }” is no country or area we know. Use its name or ISO code.
edit-currency-unknown = That is no currency of ISO 4217. Write its three letters, for example USD.
edit-conflict = Somebody saved version { $version } in the meantime. What you wrote is still below; saving again replaces theirs.
edit-conflict-see = See what they changed

## The list

list-title = What is recorded?
list-answer = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
list-new = Write a record
list-tag = Tag these
list-stocktake = Take stock of these
list-export = Download this list:
list-as-of = As of change { $seq }
sort-label = Order of the list
sort-title = By title
sort-changed = Last changed first
sort-start = Latest start first
list-empty = No record yet
    .detail = Laws, programmes, projects and other undertakings appear here after an import, or when you write one.
filter-words = Words
filter-collection = Collection
filter-type = Type
filter-status = Status
filter-state = State here
filter-country = Country or area
filter-region = Region
filter-subregion = Subregion
filter-year = Year
filter-donor = Donor
filter-organisation = Organisation
filter-language = Language
filter-sector = Sector
filter-scope = Scope
filter-counted = Money
filter-activated = Activated
filter-concept = Objective
filter-tagged = Tagged with
filter-untagged = Not tagged with
filter-untouched = Not looked at for
filter-none = Stated none of
filter-suggested = Suggested for
filter-q = Words
filter-money-recorded = Money is recorded
filter-to-decide = To decide
filter-none-stated = Stated none
filter-not = Not: { $filter }
filter-period-from = Active from
filter-period-to = Active until
filter-tagged-from = Tagged from
filter-tagged-to = Tagged until
to-decide-outcome = outcomes missing from the source
to-decide-difference = differences from the source

## Collections

collections-title = Collections
collections-answer = Records belong to named collections; a stocktake names the ones it counts.
collections-empty = No collection yet
    .detail = A collection is made when a file is imported into it, or below.
collections-factual = Demonstration: published facts
collections-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
collections-remove = Remove this demonstration
collections-new = A new collection
collections-slug = Short name
collections-name = Name for people
collections-create = Make the collection

## Import

import-title = Bring records in
import-answer = An IATI activity file, or a CSV or Excel table of laws, programmes and projects.
import-file = Files
    .detail = IATI 1.01 to 2.03 (also .gz), CSV or XLSX; at most { $size } MB together. Drop them here or choose them.
import-collection = Collection
    .detail = 1 to 64 small letters, digits and hyphens, starting with a letter.
import-read = Read the files
import-promise = Nothing is published before you have seen what was found. Names, e-mails and telephones of persons are left out.
import-uploading = Upload
import-recent = Imports so far
import-none = No import yet
    .detail = Each file you import is listed here with what was found in it, and can be undone.
import-no-file = Choose a file first.
import-no-table = no table was found in the file.
import-counts = { $created } new, { $updated } changed, { $unchanged } unchanged, { $refused } refused
import-state-staging = Read, not published
import-state-published = Published
import-state-discarded = Thrown away
import-state-undone = Undone
import-run-title = Import
import-publish = { $count ->
    [one] Publish { $count } record
   *[other] Publish { $count } records
}
import-discard = Throw away
import-stop = Stop
import-see = See the records
import-undo = Undo this import
import-undone = { $kept ->
    [0] The import was undone.
    [one] The import was undone; { $kept } later change was kept.
   *[other] The import was undone; { $kept } later changes were kept.
}
import-refused-csv = { $count ->
    [one] Download { $count } refused row (CSV)
   *[other] Download { $count } refused rows (CSV)
}
import-refused-xlsx = as a workbook
import-mend = The last column of the download says what was wrong. Mend the rows and import that file alone.
import-rows-all = All
import-rows-refused = Refused
import-rows-new = New
import-rows-changed = Changed
import-rows-unchanged = Unchanged
import-rows-none = No row of this sort.
row-new = New
row-changed = Changed
row-unchanged = Unchanged
row-refused = Refused
mapping-title = What do the columns hold?
mapping-answer = { $rows ->
    [one] { $file } has { $rows } row. Check the guess and correct it.
   *[other] { $file } has { $rows } rows. Check the guess and correct it.
}
mapping-remembered = These choices were remembered from an earlier file with the same headings.
mapping-unusable = No column is known to hold titles or identifiers. Choose one.
mapping-sheet = Sheet
mapping-sheet-show = Show this sheet
mapping-column = Column
mapping-holds = Holds
mapping-sure = How sure
mapping-unsure = Not sure: check it
mapping-likely = Likely
mapping-sure-word = Sure
mapping-samples = Samples
mapping-read = { $rows ->
    [one] Read { $rows } row
   *[other] Read { $rows } rows
}
field-unread = Not read
field-identifier = Identifier
field-title = Title
field-description = Description
field-type = Type
field-status = Status
field-start = Start
field-end = End
field-country = Countries
field-region = Region
field-organisation = Organisation
field-funder = Donor
field-implementer = Implementer
field-partner = Partners
field-budget = Budget
field-currency = Currency
field-outcome-title = Outcome
field-outcome-description = Outcome: description
field-outcome-share = Outcome: share
field-gcm = Objectives of the Compact
field-sdg = Goals and targets of the 2030 Agenda
field-principle = Guiding principles
field-language = Language
field-link = Web address
field-parent = Part of
field-notes = Notes
field-person = Person: left out
field-ignore = Ignore
field-refusal = Our remark on a refused row

## Wizard

wizard-title = Which objectives do the outcomes speak to?
wizard-answer = { $all ->
    [one] { $tagged } of { $all } record is tagged with objectives of the Compact.
   *[other] { $tagged } of { $all } records are tagged with objectives of the Compact.
}
wizard-modes = Ways of working
wizard-one = One by one
wizard-sheet = Forty on a sheet
wizard-left = Only what is left
wizard-rules = Pre-selection rules
wizard-place = { $at } of { $of } on this sheet
wizard-project = From
wizard-project-about = About the project
wizard-open = Open the record
wizard-steps = Outcomes before and after
wizard-before = Before
wizard-next = Next
wizard-objectives = Objectives
    .detail = Up to four, in order of weight. A second press takes one away.
wizard-key-objective = objective
wizard-key-none = none applies
wizard-none = None applies
wizard-suggested = Suggested, not confirmed
wizard-suggested-by = Software suggests these: { $who }. They count only once you accept them.
align-reason-words = The text speaks of: { $words }
align-reason-crosswalk = Often goes with: { $words }. A weak signal.
align-reason-whole = The text as a whole reads like it; no single words decide.
align-refugees = The text speaks of refugees or asylum-seekers: the Global Compact on Refugees is another instrument.
wizard-accept = Accept
wizard-targets = Targets of the 2030 Agenda
wizard-principles = Guiding principles
wizard-add = Add
wizard-remove = Take away { $concept }
wizard-copy = Copy the objectives of a sister outcome
wizard-copy-do = Copy
wizard-sheet-tag = Objective
wizard-sheet-add = Tag the ticked outcomes
wizard-sheet-remove = Untag them
wizard-sheet-suggest = Suggest for these
wizard-sheet-none = None applies to them
wizard-sheet-tick = Tick all on this sheet
wizard-sheet-untick = Untick all
wizard-sheet-ticked = Ticked:
wizard-sheet-all = { $total ->
    [one] the whole list: { $total } record
   *[other] the whole list: { $total } records
}
wizard-next-sheet = Next sheet
wizard-outcome = Outcome
wizard-empty = Nothing is left here
    .detail = Every outcome under this filter is looked at, or nothing is recorded yet.
wizard-all = Show all outcomes
rules-title = What does the Wizard suggest?
rules-answer = { $count ->
    [one] { $count } rule. It is yours to edit.
   *[other] { $count } rules. They are yours to edit.
}
rules-list = Rules
rules-new = Write or edit a rule
rules-suggests = Suggests
rules-when = When
rules-state = State
rules-actions = Actions
rules-on = On
rules-off = Off
rules-switch-on = Switch on
rules-switch-off = Switch off
rules-id = Short name
rules-keywords = Words or phrases
    .detail = One a line. Any of them suffices; case and accents do not matter.
rules-concept = Suggested concept
    .detail = Written as gcm:16 or sdg-target:10.7.
rules-note = Reason, shown with the suggestion
rules-save = Save the rule
rules-activated = What counts as activated
    .detail = Records with one of these statuses count as activated. A record without a status is unknown, never guessed. The rule is printed with every stocktake.
rules-activated-save = Save the statuses

## Stocktake

stocktake-question-cluster = What is recorded under each cluster?
stocktake-question-objective = What is recorded under each objective?
stocktake-question-area = What is recorded under the fund's thematic areas?
stocktake-question-action = What is recorded under each action?
stocktake-question-principle = Which guiding principles are recorded?
stocktake-question-sdg = Which Sustainable Development Goals are recorded?
stocktake-question-target = Which targets of the 2030 Agenda are recorded?
stocktake-question-country = Where is it recorded?
stocktake-question-region = In which regions is it recorded?
stocktake-question-year = In which years is it recorded?
stocktake-question-donor = Who is recorded as funding it?
stocktake-question-type = What sorts of undertakings are recorded?
stocktake-question-status = How far along is what is recorded?
stocktake-by = Groupings
stocktake-answer = { $tagged } of { $all } records are tagged. Counted: { $collections }.
stocktake-settings = How it is counted
stocktake-collections = Collections
stocktake-denominator = Per cent of
stocktake-rounding = Rounding
stocktake-money = Money of an outcome with several tags
money-equal = divided equally
money-by-rank = divided by rank
money-no = left out
stocktake-tags = Tags
tags-confirmed = confirmed
tags-suggested = suggested, unconfirmed
stocktake-tagged-from = Tagged from
stocktake-tagged-to = Tagged until
stocktake-period-from = Active from
stocktake-period-to = Active until
stocktake-compare-tagged-from = Compare: tagged from
stocktake-compare-tagged-to = Compare: tagged until
stocktake-compare-period-from = Compare: active from
stocktake-compare-period-to = Compare: active until
stocktake-as-of = As of change number
stocktake-apply = Count
stocktake-empty = Nothing to count
    .detail = No record is in these collections under these filters.
stocktake-nothing-tagged = No record here is tagged yet
    .detail = Figures appear here once outcomes are tied to objectives.
stocktake-untagged = Recorded, not tagged yet
    .detail = Records are kept here, and none of them is tagged. Each name opens its records.
stocktake-caption = Records in each group, in per cent of { $of }, { $rounding }. A record can be in several groups.
stocktake-source = Sterna, as of change { $seq }
stocktake-table = Records, outcomes and money by group
stocktake-map = Places of the records
stocktake-map-finding = { $count ->
    [one] Records are placed in { $count } country or area.
   *[other] Records are placed in { $count } countries and areas.
}
stocktake-sentences = In sentences
stocktake-notes = How to read this
stocktake-manifest = Change { $seq }, fingerprint { $hash }.
stocktake-verify = Verify a file that was handed out
column-money = Money
column-untagged = Not tagged
column-unplaced = In no group
column-total = Total
column-recorded = All recorded
compare-first = First window
compare-second = Second window
compare-change = Difference
compare-table = Records in two windows
window-tagged = tagged
window-period = active
window-none = all
verify-title = Does a file still hold?
verify-answer = A stocktake that was downloaded carries its question and change number. It is counted again as of then.
verify-file = The file (JSON, CSV or XLSX)
verify-do = Verify
verify-no-file = Choose a file first.
verify-no-manifest = This file carries no manifest of a stocktake. Only files downloaded from Sterna can be verified.
verify-holds = Every figure in the file holds.
verify-differs = Figures in the file differ from those counted again.

## Objectives, countries, search

panel-projects = Projects, laws and programmes
panel-projects-title = Records behind this figure
panel-answer = { $count ->
    [one] { $count } record speaks to { $name }.
   *[other] { $count } records speak to { $name }.
}
panel-none = None recorded
    .detail = That says what was recorded here, not what is done.
panel-all = See all
search-title = Search
search-ask = Write what you look for.
search-answer = { $count ->
    [one] { $count } record for “{ $words }”
   *[other] { $count } records for “{ $words }”
}
search-do = Search
search-none = Nothing was found
    .detail = Try fewer words, or another language.
search-as-list = Filter these as a list

## Quality, vocabulary, changes

quality-title = Where do sources disagree with themselves?
quality-answer = Stated in one place, listed in another. Shown side by side, without verdict.
quality-subject = Subject
quality-stated = Stated
quality-listed = Listed
quality-note = Remark
quality-place = Place
quality-table = Places where published sources disagree with themselves
quality-own = What was found in a file you imported is shown to you alone, with that import.
vocabulary-title = The words everybody shares
vocabulary-answer = Frameworks and code lists, each with its source.
vocabulary-framework = Framework
vocabulary-concepts = Concepts
vocabulary-source = Source
vocabulary-unconfirmed = Not confirmed
vocabulary-code = Code
vocabulary-label = Short label, in our words
vocabulary-wording = Wording
vocabulary-unreviewed = (not reviewed)
vocabulary-unpublished = Fix the address of this installation's vocabulary to publish it as SKOS:
vocabulary-table = Concepts
changes-title = What was changed lately?
changes-answer = Every change can be undone; what somebody changed since is kept.
changes-none = Nothing was changed yet.
changes-undone = { $kept ->
    [0] The change was undone.
    [one] The change was undone; { $kept } later change was kept.
   *[other] The change was undone; { $kept } later changes were kept.
}

## Refusals

problem-tag-too-many = An outcome carries at most four objectives
    .detail = One more was chosen.
    .next = Take one away first, then choose again.
problem-tag-none-with-tags = The outcome has tags
    .detail = “None applies” and tags exclude each other.
    .next = Take the tags away first.
problem-align-question = This question about a text cannot be answered
    .next = Send a text as JSON with the field “text”, or a list of at most 1,000 of them.
problem-tag-unknown-concept = There is no such concept
    .detail = “{ $concept }”
    .next = Choose one from the list.
problem-tag-bulk-too-many = Too many outcomes for one step
    .next = Narrow the filter and tag in parts.
problem-project-unknown = Nothing is recorded under that name
    .detail = “{ $name }” is not known here.
    .next = Search for it, or open the list.
problem-project-transition = The record's state does not allow that
    .next = Open the record to see what can be done.
problem-project-nameless = A record needs a title or an identifier
    .next = Give it one.
problem-project-duplicate-outcome = Two outcomes have the same id
    .next = Leave the id of a new outcome empty.
problem-import-unfinished = The file was not read to its end
    .next = Nothing of it can be published. Throw it away and import the file again.
problem-import-demonstration = A demonstration takes no imports
    .next = Choose a collection of your own.
problem-import-collection = That cannot name a collection
    .detail = “{ $collection }”
    .next = Use 1 to 64 small letters, digits and hyphens, starting with a letter.
problem-stocktake-query = The question is not understood
    .detail = { $parameter } = “{ $value }”
    .next = Check the address, or start again from the stocktake page.
problem-vocabulary-no-base = The vocabulary has no lasting address yet
    .next = Fix it once: sterna vocabulary base https://…
problem-archive-disk-full = The disk is full
    .detail = Nothing stored is lost, and nothing was written.
    .next = Free some space, then try again.
problem-archive-already-undone = That was undone already
    .next = Open the list of changes.
problem-archive-demonstration = A demonstration takes no imports
    .next = Choose a collection of your own.
problem-request-upload = The upload did not arrive whole
    .next = Send the file again.
