### The portfolio: records, tags, stocktakes. English is the source; the others follow message by message.


## Types of records

type-project = Project
type-programme = Programme
type-law = Law or policy
type-strategy = Strategy or plan
type-institution = Institution
type-service = Service
type-agreement = Agreement
type-campaign = Campaign

## States

state-draft = Draft
state-endorsed = Endorsed
state-activated = Activated
state-recorded = Recorded from a source
state-withdrawn = Withdrawn
status-none-recorded = No status recorded

## Roles

role-reporting = Reports it
role-funding = Funds it
role-accountable = Answers for it
role-extending = Manages its money
role-implementing = Carries it out
role-partner = Partner

## Levels of results

outcome-output = Output
outcome-outcome = Outcome
outcome-impact = Impact
outcome-other = Other result

## Which money counts, and why

basis-stated = a total stated by the source
basis-budgets = its budgets, revised ones in place of original ones
basis-commitments = its outgoing commitments
basis-incoming-commitments = its incoming commitments
basis-spending = its disbursements and expenditure
basis-none = no amount is recorded
counted-own = Counted: no other record counts this money.
counted-children = Its parts state money; here only what exceeds their sum is counted.
counted-provider = Part of it comes from a record that is here and counts it already.
counted-children-and-provider = Its parts and a record it is funded from count some of it already.
counted-circle = Its parts lead back to it in a circle, so nothing was taken off.
counted-no-money = No amount is recorded.

## Groupings, denominators, rounding

by-cluster = Cluster
by-objective = Objective
by-area = Thematic area of the fund
by-action = Action line
by-principle = Guiding principle
by-sdg = Sustainable Development Goal
by-target = SDG target
by-country = Country or area
by-region = Region
by-year = Year
by-donor = Who funds
by-type = Kind of record
by-status = Status of activity
denominator-tagged = Tagged projects
denominator-activated = Activated projects
denominator-all = All projects
rounding-floor = rounded down
rounding-half-up = rounded to the nearest

## The words under every stocktake

stocktake-standing = Tagging is voluntary. The figures show what was recorded here, not what is done.
stocktake-coverage = Coverage: { $tagged } tagged, { $activated } activated, { $all } in all; of { $unknown } the status is not recorded.
stocktake-rule = Activated means IATI status { $statuses }; ended ones count. Without a status it is unknown.
stocktake-rounding-floor = Percentages are rounded down.
stocktake-rounding-half-up = Percentages are rounded to the nearest, halves up.
stocktake-note-activated-only = Only activated projects are counted in the groups.
stocktake-window-tagged = Only tags made from { $from } to { $to } are counted.
stocktake-window-period = Only projects whose period touches { $from } to { $to } are counted.
stocktake-note-money = Money of an outcome is divided among its tags; money without a tag has its own line. Currencies are never added.
stocktake-note-synthetic = Synthetic demonstration data: invented, not a record of anything real.
stocktake-note-factual = Demonstration data taken from publications.
stocktake-note-suggested = Suggested by software (Sterna { $version }) and confirmed by nobody.

## Columns and lines of exports

stocktake-sheet = Stocktake
projects-sheet = Projects
column-code = Code
column-label = Name
column-projects = Projects
column-percent = Per cent
column-outcomes = Outcomes
column-converted = Converted to { $currency }
column-id = Record id
column-identifier = Identifier
column-title = Title
column-type = Type of record
column-status = IATI status
column-state = State here
column-collection = Collection
column-start = Start
column-end = End
column-countries = Countries or areas
column-funders = Funded by
column-implementers = Carried out by
column-currency = Currency
column-amount = Amount
column-gcm = Objectives of the Compact
column-sdg = SDG goals and targets
line-untagged = Money without a tag
line-unplaced = Tagged money outside the groups
line-total = Total

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        [one] the one project tagged
        *[other] the { $count } projects tagged in all
    }
stocktake-of-activated = { $count ->
        [one] the one project activated
        *[other] the { $count } projects activated in all
    }
stocktake-of-all = { $count ->
        [one] the one project recorded
        *[other] the { $count } projects recorded in all
    }
stocktake-sentence-cluster = Of all that is recorded here, { $projects ->
        [one] { $projects } project was
        *[other] { $projects } projects were
    } tagged against objectives of the Compact under cluster { $code }: { $percent } of { $of }.
stocktake-sentence-cluster-none = None recorded: no project is tagged against objectives of the Compact under cluster { $code }.
stocktake-sentence-area = Of all that is recorded here, { $projects ->
        [one] { $projects } project was
        *[other] { $projects } projects were
    } tagged against objectives of the Compact in thematic area { $code }: { $percent } of { $of }.
stocktake-sentence-area-none = None recorded: no project is tagged against objectives of the Compact in thematic area { $code }.
stocktake-sentence-objective = Of all that is recorded here, { $projects ->
        [one] { $projects } project was
        *[other] { $projects } projects were
    } tagged against objective { $code } of the Compact ({ $label }): { $percent } of { $of }.
stocktake-sentence-objective-none = None recorded: no project is tagged against objective { $code } of the Compact ({ $label }).
stocktake-sentence-place = Of all that is recorded here, { $projects ->
        [one] { $projects } project was
        *[other] { $projects } projects were
    } tagged in { $label }: { $percent } of { $of }.
stocktake-sentence-place-none = None recorded: no project is tagged in { $label }.
stocktake-sentence-year = Of all that is recorded here, { $projects ->
        [one] { $projects } project was
        *[other] { $projects } projects were
    } tagged for { $code }: { $percent } of { $of }.
stocktake-sentence-year-none = None recorded: no project is tagged for { $code }.
stocktake-sentence-other = Of all that is recorded here, { $projects ->
        [one] { $projects } project was
        *[other] { $projects } projects were
    } tagged under “{ $label }”: { $percent } of { $of }.
stocktake-sentence-other-none = None recorded: no project is tagged under “{ $label }”.
stocktake-sentence-suggested = { $projects ->
        [one] Software suggests { $label } for { $projects } project, confirmed by nobody: { $percent } of { $of }.
        *[other] Software suggests { $label } for { $projects } projects, confirmed by nobody: { $percent } of { $of }.
    }
stocktake-sentence-suggested-none = None suggested: { $label }.
