### The style guide: its headings, and invented content to show the components with.

styleguide-title = Style guide
styleguide-answer = Every component with its states, in the language and colours chosen above. What stands here is invented.
sg-type = Type and colour
sg-header = Page header
sg-chips = Objectives as chips
sg-tags = Tags with their origin
sg-filters = Filters of a list
sg-table = Data table
sg-card = Record card
sg-facts = Facts
sg-history = History
sg-compare = Side-by-side comparison
sg-evidence = Evidence
sg-coverage = Coverage
sg-multiples = Small multiples
sg-bars = Bars
sg-columns = Columns over time
sg-map = Map without borders
sg-strip = Alignment of a document
sg-import = Import
sg-empty = Empty list
sg-problem = Problem
sg-notices = Notices
sg-form = Form
sg-buttons = Buttons
sg-tabs = Tabs and pages
sample-question = How far is the portfolio aligned with the Compact?
sample-project = Orientation before departure, phase two
sample-organisation = Example Office for Mobility
sample-text = The programme informs future migrant workers about their rights and about fair recruitment.
sample-text-later = The programme informs future migrant workers and their families about their rights and about fair and ethical recruitment.
sample-caption = Projects by objective, of { $count } tagged projects
sample-finding = Objective 2 is recorded most often here, objective 8 least.
sample-years = Projects by year of start
sample-map = A filled dot: at least one project is recorded there
sample-source = Invented figures, for this page only
sample-name = Title
sample-type = Type of record
sample-programme = Programme of work
sample-law = Law or policy
sample-period = Period
sample-money = Budget
sample-projects = Projects
sample-place = row 14, column C
sample-message = The date 2016-02-30 does not exist. The row was kept without it; correct the date and import the row again.
sample-undo = Objective 2 was added to 40 outcomes.
sample-action = Import 214 projects
sample-help = As it stands in the document.
sample-error = Write a title: a record without one cannot be found again.
sample-empty = No projects yet.
sample-empty-how = They come from an IATI file, from a spreadsheet, or are written by hand.
sample-compact = by a person, 12 March; quoted: fair recruitment
sample-sentence =
    { $tagged ->
        [one] { $tagged } project
       *[other] { $tagged } projects
    } of { $all } carry at least one objective; { $most } is recorded most often.
