### The portfolio: records, tags, stocktakes. English is the source; the others follow message by message.


## Types of records

type-project = Projet
type-programme = Programme d’ensemble
type-law = Loi ou politique
type-strategy = Stratégie ou plan
type-institution = Institution
type-service = Prestation
type-agreement = Accord
type-campaign = Campagne

## States

state-draft = Brouillon
state-endorsed = Approuvé
state-activated = Activé
state-recorded = Repris d’une source
state-withdrawn = Retiré
status-none-recorded = Aucun statut enregistré

## Roles

role-reporting = En rend compte
role-funding = La finance
role-accountable = En répond
role-extending = En gère les fonds
role-implementing = La met en œuvre
role-partner = Partenaire

## Levels of results

outcome-output = Produit
outcome-outcome = Réalisation
outcome-impact = Effet à long terme
outcome-other = Autre résultat

## Which money counts, and why

basis-stated = un total indiqué par la source
basis-budgets = ses budgets, les révisés à la place des initiaux
basis-commitments = ses engagements sortants
basis-incoming-commitments = ses engagements entrants
basis-spending = ses décaissements et dépenses
basis-none = aucun montant enregistré
counted-own = Compté : aucune autre fiche ne compte cet argent.
counted-children = Ses parties indiquent des montants ; seul ce qui dépasse leur somme est compté ici.
counted-provider = Une partie provient d’une fiche présente ici, qui la compte déjà.
counted-children-and-provider = Ses parties et une fiche qui la finance en comptent déjà une part.
counted-circle = Ses parties renvoient à elle en cercle ; rien n’a été retranché.
counted-no-money = Aucun montant n’est enregistré.

## Groupings, denominators, rounding

by-cluster = Groupe thématique
by-objective = Objectif
by-area = Domaine thématique du fonds
by-action = Mesure
by-principle = Principe directeur
by-sdg = Objectif de développement durable
by-target = Cible des ODD
by-country = Pays ou zone
by-region = Région
by-year = Année
by-donor = Bailleur
by-type = Type de fiche
by-status = Statut
denominator-tagged = Projets étiquetés
denominator-activated = Projets activés
denominator-all = Tous les projets
rounding-floor = arrondi à l’unité inférieure
rounding-half-up = arrondi à l’unité la plus proche

## The words under every stocktake

stocktake-standing = L’étiquetage est facultatif. Les chiffres montrent ce qui a été enregistré ici, et non tout ce qui se fait.
stocktake-coverage = Couverture : { $tagged } étiquetés, { $activated } activés, { $all } en tout ; pour { $unknown }, le statut n’est pas enregistré.
stocktake-rule = Activé signifie statut IATI { $statuses } ; les projets achevés comptent. Sans statut, c’est inconnu.
stocktake-rounding-floor = Les pourcentages sont arrondis à l’unité inférieure.
stocktake-rounding-half-up = Les pourcentages sont arrondis au plus proche, les moitiés vers le haut.
stocktake-note-activated-only = Seuls les projets activés sont comptés dans les groupes.
stocktake-window-tagged = Seules les étiquettes posées du { $from } au { $to } sont comptées.
stocktake-window-period = Seuls les projets dont la période touche celle du { $from } au { $to } sont comptés.
stocktake-note-money = L’argent d’une réalisation est réparti entre ses étiquettes ; celui qui n’en a pas figure à part. Les monnaies ne s’additionnent jamais.
stocktake-note-synthetic = Données de démonstration synthétiques : inventées, elles ne décrivent rien de réel.
stocktake-note-factual = Données de démonstration tirées de publications.
stocktake-note-suggested = Suggéré par un logiciel (Sterna { $version }) et confirmé par personne.

## Columns and lines of exports

stocktake-sheet = Bilan
projects-sheet = Projets
column-code = Code
column-label = Intitulé
column-projects = Projets
column-percent = Pour cent
column-outcomes = Réalisations
column-converted = Converti en { $currency }
column-id = Identifiant interne
column-identifier = Identifiant
column-title = Titre
column-type = Type
column-status = Statut IATI
column-state = État ici
column-collection = Recueil
column-start = Début
column-end = Fin
column-countries = Pays ou zones
column-funders = Financé par
column-implementers = Mis en œuvre par
column-currency = Monnaie
column-amount = Montant
column-gcm = Objectifs du Pacte
column-sdg = ODD et cibles
line-untagged = Argent sans étiquette
line-unplaced = Argent étiqueté hors des groupes
line-total = Somme totale

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        [one] du seul projet étiqueté
        [many] de l’ensemble des { $count } de projets étiquetés
        *[other] de l’ensemble des { $count } projets étiquetés
    }
stocktake-of-activated = { $count ->
        [one] du seul projet activé
        [many] de l’ensemble des { $count } de projets activés
        *[other] de l’ensemble des { $count } projets activés
    }
stocktake-of-all = { $count ->
        [one] du seul projet enregistré
        [many] de l’ensemble des { $count } de projets enregistrés
        *[other] de l’ensemble des { $count } projets enregistrés
    }
stocktake-sentence-cluster = Parmi ce qui est enregistré ici, { $projects ->
        [one] { $projects } projet a été étiqueté
        [many] { $projects } de projets ont été étiquetés
        *[other] { $projects } projets ont été étiquetés
    } au titre d’objectifs du Pacte relevant du groupe { $code }, soit { $percent } { $of }.
stocktake-sentence-cluster-none = Rien d’enregistré : aucun projet n’est étiqueté au titre d’objectifs du Pacte relevant du groupe { $code }.
stocktake-sentence-area = Parmi ce qui est enregistré ici, { $projects ->
        [one] { $projects } projet a été étiqueté
        [many] { $projects } de projets ont été étiquetés
        *[other] { $projects } projets ont été étiquetés
    } au titre d’objectifs du Pacte relevant du domaine thématique { $code }, soit { $percent } { $of }.
stocktake-sentence-area-none = Rien d’enregistré : aucun projet n’est étiqueté au titre d’objectifs du Pacte relevant du domaine thématique { $code }.
stocktake-sentence-objective = Parmi ce qui est enregistré ici, { $projects ->
        [one] { $projects } projet a été étiqueté
        [many] { $projects } de projets ont été étiquetés
        *[other] { $projects } projets ont été étiquetés
    } au titre de l’objectif { $code } du Pacte ({ $label }), soit { $percent } { $of }.
stocktake-sentence-objective-none = Rien d’enregistré : aucun projet n’est étiqueté au titre de l’objectif { $code } du Pacte ({ $label }).
stocktake-sentence-place = Parmi ce qui est enregistré ici, { $projects ->
        [one] { $projects } projet a été étiqueté
        [many] { $projects } de projets ont été étiquetés
        *[other] { $projects } projets ont été étiquetés
    } pour { $label }, soit { $percent } { $of }.
stocktake-sentence-place-none = Rien d’enregistré : aucun projet n’est étiqueté pour { $label }.
stocktake-sentence-year = Parmi ce qui est enregistré ici, { $projects ->
        [one] { $projects } projet a été étiqueté
        [many] { $projects } de projets ont été étiquetés
        *[other] { $projects } projets ont été étiquetés
    } pour { $code }, soit { $percent } { $of }.
stocktake-sentence-year-none = Rien d’enregistré : aucun projet n’est étiqueté pour { $code }.
stocktake-sentence-other = Parmi ce qui est enregistré ici, { $projects ->
        [one] { $projects } projet a été étiqueté
        [many] { $projects } de projets ont été étiquetés
        *[other] { $projects } projets ont été étiquetés
    } sous « { $label } », soit { $percent } { $of }.
stocktake-sentence-other-none = Rien d’enregistré : aucun projet n’est étiqueté sous « { $label } ».
stocktake-sentence-suggested = { $projects ->
        [one] Un logiciel suggère { $label } pour { $projects } projet, sans confirmation : { $percent } { $of }.
        [many] Un logiciel suggère { $label } pour { $projects } de projets, sans confirmation : { $percent } { $of }.
        *[other] Un logiciel suggère { $label } pour { $projects } projets, sans confirmation : { $percent } { $of }.
    }
stocktake-sentence-suggested-none = Aucune suggestion : { $label }.
