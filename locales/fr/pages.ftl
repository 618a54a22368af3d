### Les pages du portefeuille.

## Rubriques

nav-collections = Recueils
nav-changes = Modifications
nav-rules = Règles
nav-vocabulary = Vocabulaire
yes = oui
more = { $count } de plus
none-recorded = aucun enregistrement
cluster-members = Objectifs { $numbers }
actor-owner = le propriétaire de cette installation
done-changed = { $count ->
    [one] { $count } endroit a été modifié.
    [many] { $count } d’endroits ont été modifiés.
   *[other] { $count } endroits ont été modifiés.
}

## Accueil

home-title = Qu’est-ce qui est enregistré au titre du Pacte mondial ?
home-import = Importer un fichier
home-tag = Ouvrir l’assistant
home-stocktake = Ouvrir le bilan
home-demonstration = Ces fiches sont inventées. Dès qu’un recueil à vous contient des fiches, cette page compte celles-là. La démonstration peut être retirée sous Recueils.
home-how = Trois étapes
home-step-import = Faire entrer des fiches
    .detail = à partir d’un fichier IATI ou d’un tableau de lois, de programmes et de projets.
home-step-tag = Relier les réalisations aux objectifs
    .detail = du Pacte, aux cibles du Programme 2030 et aux principes directeurs, une par une ou quarante à la fois.
home-step-count = Dresser le bilan
    .detail = par groupe thématique, objectif, pays ou année. Chaque chiffre ouvre la liste qui le fonde.

## Ce que sont les choses

status-none = Aucun statut enregistré
status-here = Activé ici
transition-endorse = Approuver
transition-activate = Activer
transition-withdraw = Retirer
transition-restore = Rétablir
activated-yes = Activé
activated-no = Non activé
activated-unknown = Inconnu
counts-yes = Compté
counts-partly = Compté en partie
counts-no = Non compté
outcome-untitled = Sans titre
outcome-share = { $share } de l’argent
outcome-indicators = { $count ->
    [one] { $count } indicateur
    [many] { $count } d’indicateurs
   *[other] { $count } indicateurs
}
outcome-indicators-label = Indicateurs de cette réalisation
indicator = Indicateur
indicator-baseline = Avant
indicator-target = Visé
indicator-actual = Atteint
relation-parent = Fait partie de
relation-parent-of = Contient
relation-child = Contient
relation-child-of = Fait partie de
relation-provider = Financé par l’intermédiaire de
relation-provider-of = Finance
relation-related = En rapport avec
relation-related-of = En rapport avec
relation-absent = (non enregistré ici)
sensitivity-open = Ouvert : montré tel quel
sensitivity-coarse = Approximatif : lieu au premier niveau administratif
sensitivity-withheld = Réservé : compté dans le total général, montré à son seul propriétaire

## Un projet

project-tag = Étiqueter ses réalisations
project-edit = Modifier
project-history = Historique
project-facts = Données
project-about = Présentation
project-outcomes = Réalisations
project-no-outcomes = Aucune réalisation n’est enregistrée. Les étiquettes portent sur la fiche elle-même.
project-orphaned = { $count ->
    [one] Une réalisation ne figure plus dans la source. Elle garde ses étiquettes jusqu’à votre décision.
    [many] { $count } de réalisations ne figurent plus dans la source. Elles gardent leurs étiquettes jusqu’à votre décision.
   *[other] { $count } réalisations ne figurent plus dans la source. Elles gardent leurs étiquettes jusqu’à votre décision.
}
project-documents = Documents liés
project-differences = La source dit autre chose
    .detail = Ce qui a été écrit ici à la main demeure. La source donne maintenant ces valeurs.
project-provenance = Provenance
project-version = Version { $version }, le { $when }
project-from-file = Lu dans
project-withdrawn = Cette fiche est retirée : elle ne figure dans aucune liste ni aucun décompte. Elle peut être rétablie.
source-open = Ouvrir la source
fact-type = Type de fiche
fact-title = Titre
fact-status = Statut
fact-state = État ici
fact-start = Début
fact-end = Fin
fact-countries = Pays et zones
fact-money = Argent
fact-counted = Compté ici :
fact-organisations = Organisations participantes
fact-sectors = Secteurs
fact-related = En rapport
fact-collection = Recueil
fact-sensitivity = Sensibilité
tags-untouched = Pas encore étiqueté
tags-none = Indiqué : aucun de { $framework }

## Historique

history-title = Historique
history-versions = Versions enregistrées
history-tags = Étiquettes
compare-title = Deux versions côte à côte
compare-version = Version { $version }, le { $when }

## Modification

edit-title = Modifier une fiche
edit-new = Une nouvelle fiche
edit-answer = Ce que vous écrivez ici demeure ; une importation ultérieure montre ses différences et n’écrase rien.
edit-language = Langue des textes
edit-amount = Montant
edit-currency = Monnaie (trois lettres)
edit-lines = Un par ligne
edit-countries = Pays
    .detail = Un par ligne : un nom dans l’une des six langues, ou son code ISO.
edit-outcomes = Réalisations
    .detail = Une par ligne. Une ligne qui reste garde ses étiquettes.
edit-sensitivity = Sensibilité
    .detail = Pour les fiches qui concernent des personnes en danger, mieux vaut Approximatif ou Réservé.
edit-save = Enregistrer
edit-part-what = De quoi il s’agit
edit-part-when = Quand et où
edit-part-who = Qui, et combien
edit-title-needed = Une fiche a besoin d’un titre. Écrivez-en un.
edit-end-first = La fin précède le début. Vérifiez les deux dates.
edit-country-unknown = « { $name } » n’est pas un pays ou une zone que nous connaissons. Employez son nom ou son code ISO.
edit-currency-unknown = Ce n’est pas une monnaie de la norme ISO 4217. Écrivez ses trois lettres, par exemple USD.
edit-conflict = Une autre personne a enregistré la version { $version } entre-temps. Votre texte est toujours ci-dessous ; enregistrer de nouveau remplace le sien.
edit-conflict-see = Voir ce qu’elle a modifié

## La liste

list-title = Qu’est-ce qui est enregistré ?
list-answer = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
list-new = Écrire une fiche
list-tag = Étiqueter ces fiches
list-stocktake = Dresser le bilan de ces fiches
list-export = Télécharger cette liste :
list-as-of = État à la modification { $seq }
sort-label = Ordre de la liste
sort-title = Par titre
sort-changed = Dernières modifications d’abord
sort-start = Débuts les plus récents d’abord
list-empty = Aucune fiche pour l’instant
    .detail = Les lois, programmes, projets et autres initiatives apparaissent ici après une importation, ou lorsque vous en écrivez.
filter-words = Mots
filter-collection = Recueil
filter-type = Type de fiche
filter-status = Statut
filter-state = État ici
filter-country = Pays ou zone
filter-region = Région
filter-subregion = Sous-région
filter-year = Année
filter-donor = Bailleur
filter-organisation = Organisation participante
filter-language = Langue
filter-sector = Secteur
filter-scope = Portée
filter-counted = Argent
filter-activated = Activé
filter-concept = Objectif
filter-tagged = Étiqueté pour
filter-untagged = Non étiqueté pour
filter-untouched = Pas encore examiné pour
filter-none = Expressément aucun de
filter-suggested = Suggéré pour
filter-q = Mots
filter-money-recorded = Un montant est enregistré
filter-to-decide = À décider
filter-none-stated = Expressément aucun
filter-not = Sauf : { $filter }
filter-period-from = Actif à partir de
filter-period-to = Actif jusqu’à
filter-tagged-from = Étiqueté à partir de
filter-tagged-to = Étiqueté jusqu’à
to-decide-outcome = réalisations absentes de la source
to-decide-difference = écarts par rapport à la source

## Recueils

collections-title = Recueils
collections-answer = Les fiches appartiennent à des recueils nommés ; un bilan nomme ceux qu’il compte.
collections-empty = Aucun recueil pour l’instant
    .detail = Un recueil se crée lorsqu’un fichier y est importé, ou ci-dessous.
collections-factual = Démonstration : faits publiés
collections-records = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
collections-remove = Retirer cette démonstration
collections-new = Un nouveau recueil
collections-slug = Nom court
collections-name = Nom affiché
collections-create = Créer le recueil

## Importation

import-title = Faire entrer des fiches
import-answer = Un fichier d’activités IATI, ou un tableau CSV ou Excel de lois, de programmes et de projets.
import-file = Fichiers
    .detail = IATI 1.01 à 2.03 (aussi .gz), CSV ou XLSX ; { $size } Mo au plus en tout. Déposez-les ici ou choisissez-les.
import-collection = Recueil
    .detail = De 1 à 64 lettres minuscules, chiffres et traits d’union, en commençant par une lettre.
import-read = Lire les fichiers
import-promise = Rien n’est publié avant que vous ayez vu ce qui a été trouvé. Les noms, adresses électroniques et numéros de téléphone de personnes sont laissés de côté.
import-uploading = Envoi
import-recent = Importations passées
import-none = Aucune importation pour l’instant
    .detail = Chaque fichier importé figure ici avec ce qui y a été trouvé, et son importation peut être annulée.
import-no-file = Choisissez d’abord un fichier.
import-no-table = aucun tableau n’a été trouvé dans le fichier.
import-counts = nouvelles : { $created } ; modifiées : { $updated } ; inchangées : { $unchanged } ; refusées : { $refused }
import-state-staging = Lu, non publié
import-state-published = Publié
import-state-discarded = Abandonné
import-state-undone = Annulé
import-run-title = Importation
import-publish = { $count ->
    [one] Publier { $count } fiche
    [many] Publier { $count } de fiches
   *[other] Publier { $count } fiches
}
import-discard = Abandonner
import-stop = Arrêter
import-see = Voir les fiches
import-undo = Annuler cette importation
import-undone = { $kept ->
    [0] L’importation a été annulée.
    [one] L’importation a été annulée ; { $kept } modification ultérieure a été conservée.
    [many] L’importation a été annulée ; { $kept } de modifications ultérieures ont été conservées.
   *[other] L’importation a été annulée ; { $kept } modifications ultérieures ont été conservées.
}
import-refused-csv = { $count ->
    [one] Télécharger { $count } ligne refusée (CSV)
    [many] Télécharger { $count } de lignes refusées (CSV)
   *[other] Télécharger { $count } lignes refusées (CSV)
}
import-refused-xlsx = sous forme de classeur
import-mend = La dernière colonne du fichier téléchargé dit ce qui n’allait pas. Corrigez les lignes et importez ce fichier seul.
import-rows-all = Toutes
import-rows-refused = Refusées
import-rows-new = Nouvelles
import-rows-changed = Modifiées
import-rows-unchanged = Inchangées
import-rows-none = Aucune ligne de cette sorte.
row-new = Nouvelle
row-changed = Modifiée
row-unchanged = Inchangée
row-refused = Refusée
mapping-title = Que contiennent les colonnes ?
mapping-answer = { $rows ->
    [one] { $file } compte { $rows } ligne. Vérifiez la proposition et corrigez-la.
    [many] { $file } compte { $rows } de lignes. Vérifiez la proposition et corrigez-la.
   *[other] { $file } compte { $rows } lignes. Vérifiez la proposition et corrigez-la.
}
mapping-remembered = Ces choix viennent d’un fichier précédent aux mêmes en-têtes.
mapping-unusable = On ne sait d’aucune colonne qu’elle contient des titres ou des identifiants. Choisissez-en une.
mapping-sheet = Feuille
mapping-sheet-show = Afficher cette feuille
mapping-column = Colonne
mapping-holds = Contient
mapping-sure = Degré de certitude
mapping-unsure = Incertain : à vérifier
mapping-likely = Probable
mapping-sure-word = Certain
mapping-samples = Exemples
mapping-read = { $rows ->
    [one] Lire { $rows } ligne
    [many] Lire { $rows } de lignes
   *[other] Lire { $rows } lignes
}
field-unread = Non lu
field-identifier = Identifiant
field-title = Titre
field-description = Texte descriptif
field-type = Type de fiche
field-status = Statut
field-start = Début
field-end = Fin
field-country = Pays
field-region = Région
field-organisation = Organisation participante
field-funder = Bailleur
field-implementer = Responsable de la mise en œuvre
field-partner = Partenaires
field-budget = Budget
field-currency = Monnaie
field-outcome-title = Réalisation
field-outcome-description = Réalisation : description
field-outcome-share = Réalisation : part
field-gcm = Objectifs du Pacte
field-sdg = Objectifs et cibles du Programme 2030
field-principle = Principes directeurs
field-language = Langue
field-link = Adresse Web
field-parent = Fait partie de
field-notes = Remarques
field-person = Personne : laissée de côté
field-ignore = Ignorer
field-refusal = Notre remarque sur une ligne refusée

## Assistant

wizard-title = À quels objectifs les réalisations répondent-elles ?
wizard-answer = { $all ->
    [one] { $tagged } fiche sur { $all } est étiquetée pour des objectifs du Pacte.
    [many] Sur { $all } de fiches, { $tagged } portent des étiquettes d’objectifs du Pacte.
   *[other] Sur { $all } fiches, { $tagged } portent des étiquettes d’objectifs du Pacte.
}
wizard-modes = Façons de travailler
wizard-one = Une par une
wizard-sheet = Quarante par feuille
wizard-left = Seulement ce qui reste
wizard-rules = Règles de présélection
wizard-place = { $at } sur { $of } dans cette feuille
wizard-project = Tiré de
wizard-project-about = À propos du projet
wizard-open = Ouvrir la fiche
wizard-steps = Réalisations précédentes et suivantes
wizard-before = Précédente
wizard-next = Suivante
wizard-objectives = Objectifs
    .detail = Quatre au plus, par ordre d’importance. Un second appui en retire un.
wizard-key-objective = objectif
wizard-key-none = aucun ne convient
wizard-none = Aucun ne convient
wizard-suggested = Suggéré, non confirmé
wizard-suggested-by = Suggéré par un logiciel : { $who }. Ces suggestions ne comptent qu’une fois acceptées par vous.
align-reason-words = Le texte parle de : { $words }
align-reason-crosswalk = Va souvent avec : { $words }. Indice faible.
align-reason-whole = C’est l’ensemble du texte qui le suggère ; aucun mot n’est décisif à lui seul.
align-refugees = Le texte parle de réfugiés ou de demandeurs d’asile : le Pacte mondial sur les réfugiés est un autre instrument.
wizard-accept = Accepter
wizard-targets = Cibles du Programme 2030
wizard-principles = Principes directeurs
wizard-add = Ajouter
wizard-remove = Retirer { $concept }
wizard-copy = Copier les objectifs d’une réalisation voisine
wizard-copy-do = Copier
wizard-sheet-tag = Objectif
wizard-sheet-add = Étiqueter les réalisations cochées
wizard-sheet-remove = Retirer leur étiquette
wizard-sheet-suggest = Suggérer pour ceux-ci
wizard-sheet-none = Aucun ne leur convient
wizard-sheet-tick = Tout cocher sur cette feuille
wizard-sheet-untick = Tout décocher
wizard-sheet-ticked = Cochés :
wizard-sheet-all = { $total ->
    [one] toute la liste : { $total } fiche
    [many] toute la liste : { $total } de fiches
   *[other] toute la liste : { $total } fiches
}
wizard-next-sheet = Feuille suivante
wizard-outcome = Réalisation
wizard-empty = Il ne reste rien ici
    .detail = Toutes les réalisations répondant à ce filtre ont été examinées, ou rien n’est encore enregistré.
wizard-all = Afficher toutes les réalisations
rules-title = Que suggère l’assistant ?
rules-answer = { $count ->
    [one] { $count } règle. Vous pouvez la modifier.
    [many] { $count } de règles. Vous pouvez les modifier.
   *[other] { $count } règles. Vous pouvez les modifier.
}
rules-list = Règles
rules-new = Écrire ou modifier une règle
rules-suggests = Suggère
rules-when = Quand
rules-state = État
rules-actions = Que faire
rules-on = Activée
rules-off = Désactivée
rules-switch-on = Activer
rules-switch-off = Désactiver
rules-id = Nom court
rules-keywords = Mots ou expressions
    .detail = Un par ligne. Un seul suffit ; la casse et les accents ne comptent pas.
rules-concept = Concept suggéré
    .detail = Écrit gcm:16 ou sdg-target:10.7.
rules-note = Raison, affichée avec la suggestion
rules-save = Enregistrer la règle
rules-activated = Ce qui compte comme activé
    .detail = Les fiches ayant l’un de ces statuts comptent comme activées. Une fiche sans statut est inconnue, jamais devinée. La règle est imprimée avec chaque bilan.
rules-activated-save = Enregistrer les statuts

## Bilan

stocktake-question-cluster = Qu’est-ce qui est enregistré dans chaque groupe thématique ?
stocktake-question-objective = Qu’est-ce qui est enregistré pour chaque objectif ?
stocktake-question-area = Qu’est-ce qui est enregistré dans les domaines thématiques du fonds ?
stocktake-question-action = Qu’est-ce qui est enregistré pour chaque mesure ?
stocktake-question-principle = Quels principes directeurs sont enregistrés ?
stocktake-question-sdg = Quels objectifs de développement durable sont enregistrés ?
stocktake-question-target = Quelles cibles du Programme 2030 sont enregistrées ?
stocktake-question-country = Où est-ce enregistré ?
stocktake-question-region = Dans quelles régions est-ce enregistré ?
stocktake-question-year = Pour quelles années est-ce enregistré ?
stocktake-question-donor = Qui est enregistré comme bailleur ?
stocktake-question-type = Quelles sortes d’initiatives sont enregistrées ?
stocktake-question-status = Où en est ce qui est enregistré ?
stocktake-by = Regroupements
stocktake-answer = Fiches étiquetées : { $tagged } sur { $all }. Recueils comptés : { $collections }.
stocktake-settings = Mode de calcul
stocktake-collections = Recueils
stocktake-denominator = Base du pourcentage
stocktake-rounding = Arrondi
stocktake-money = Argent d’une réalisation portant plusieurs étiquettes
money-equal = réparti à parts égales
money-by-rank = réparti selon le rang
money-no = laissé de côté
stocktake-tags = Étiquettes
tags-confirmed = confirmées
tags-suggested = suggérées, non confirmées
stocktake-tagged-from = Étiqueté à partir de
stocktake-tagged-to = Étiqueté jusqu’à
stocktake-period-from = Actif à partir de
stocktake-period-to = Actif jusqu’à
stocktake-compare-tagged-from = Comparer : étiqueté à partir de
stocktake-compare-tagged-to = Comparer : étiqueté jusqu’à
stocktake-compare-period-from = Comparer : actif à partir de
stocktake-compare-period-to = Comparer : actif jusqu’à
stocktake-as-of = État à la modification numéro
stocktake-apply = Compter
stocktake-empty = Rien à compter
    .detail = Aucune fiche de ces recueils ne répond à ces filtres.
stocktake-nothing-tagged = Aucune fiche n’est encore étiquetée
    .detail = Les chiffres apparaîtront lorsque des résultats seront rattachés à des objectifs.
stocktake-untagged = Enregistré, pas encore étiqueté
    .detail = Des fiches existent ici et aucune n’est étiquetée. Chaque nom ouvre ses fiches.
stocktake-caption = Fiches de chaque groupe, en pour cent { $of } ({ $rounding }). Une fiche peut figurer dans plusieurs groupes.
stocktake-source = Sterna, état à la modification { $seq }
stocktake-table = Fiches, réalisations et argent par groupe
stocktake-map = Lieux des fiches
stocktake-map-finding = { $count ->
    [one] Les fiches se situent dans { $count } pays ou zone.
    [many] Les fiches se situent dans { $count } de pays et zones.
   *[other] Les fiches se situent dans { $count } pays et zones.
}
stocktake-sentences = En phrases
stocktake-notes = Comment lire ceci
stocktake-manifest = Modification { $seq }, empreinte { $hash }.
stocktake-verify = Vérifier un fichier remis
column-money = Argent
column-untagged = Non étiqueté
column-unplaced = Dans aucun groupe
column-total = Somme totale
column-recorded = Tout ce qui est enregistré
compare-first = Première période
compare-second = Seconde période
compare-change = Écart
compare-table = Fiches sur deux périodes
window-tagged = étiqueté
window-period = actif
window-none = tout
verify-title = Un fichier est-il toujours exact ?
verify-answer = Un bilan téléchargé porte sa question et son numéro de modification. Il est recompté à cet état.
verify-file = Le fichier (JSON, CSV ou XLSX)
verify-do = Vérifier
verify-no-file = Choisissez d’abord un fichier.
verify-no-manifest = Ce fichier ne porte pas de manifeste de bilan. Seuls les fichiers téléchargés depuis Sterna peuvent être vérifiés.
verify-holds = Tous les chiffres du fichier sont exacts.
verify-differs = Des chiffres du fichier diffèrent de ceux qui ont été recomptés.

## Objectifs, pays, recherche

panel-projects = Projets, lois et programmes
panel-projects-title = Fiches qui fondent ce chiffre
panel-answer = { $count ->
    [one] { $count } fiche se rapporte à { $name }.
    [many] { $count } de fiches se rapportent à { $name }.
   *[other] { $count } fiches se rapportent à { $name }.
}
panel-none = Aucun enregistrement
    .detail = Cela dit ce qui a été enregistré ici, et non ce qui se fait.
panel-all = Tout voir
search-title = Recherche
search-ask = Écrivez ce que vous cherchez.
search-answer = { $count ->
    [one] { $count } fiche pour « { $words } »
    [many] { $count } de fiches pour « { $words } »
   *[other] { $count } fiches pour « { $words } »
}
search-do = Rechercher
search-none = Rien n’a été trouvé
    .detail = Essayez avec moins de mots, ou dans une autre langue.
search-as-list = Filtrer ces fiches en liste

## Qualité, vocabulaire, modifications

quality-title = Où des sources présentent-elles des écarts internes ?
quality-answer = Indiqué à un endroit, énuméré à un autre. Montré côte à côte, sans verdict.
quality-subject = Sujet
quality-stated = Indiqué
quality-listed = Énuméré
quality-note = Remarque
quality-place = Endroit
quality-table = Endroits où des sources publiées présentent des écarts internes
quality-own = Ce qui a été trouvé dans un fichier que vous avez importé n’est montré qu’à vous, avec cette importation.
vocabulary-title = Les mots que tout le monde partage
vocabulary-answer = Cadres et listes de codes, chacun avec sa source.
vocabulary-framework = Cadre
vocabulary-concepts = Notions
vocabulary-source = Source
vocabulary-unconfirmed = Non confirmé
vocabulary-code = Code
vocabulary-label = Libellé court, dans nos mots
vocabulary-wording = Formulation
vocabulary-unreviewed = (non relu)
vocabulary-unpublished = Fixez l’adresse du vocabulaire de cette installation pour le publier en SKOS :
vocabulary-table = Notions
changes-title = Qu’est-ce qui a changé récemment ?
changes-answer = Chaque modification peut être annulée ; ce qu’une personne a changé depuis est conservé.
changes-none = Rien n’a encore été modifié.
changes-undone = { $kept ->
    [0] La modification a été annulée.
    [one] La modification a été annulée ; { $kept } modification ultérieure a été conservée.
    [many] La modification a été annulée ; { $kept } de modifications ultérieures ont été conservées.
   *[other] La modification a été annulée ; { $kept } modifications ultérieures ont été conservées.
}

## Refus

problem-tag-too-many = Une réalisation porte au plus quatre objectifs
    .detail = Un de plus a été choisi.
    .next = Retirez-en d’abord un, puis choisissez de nouveau.
problem-tag-none-with-tags = La réalisation porte des étiquettes
    .detail = « Aucun ne convient » et des étiquettes s’excluent.
    .next = Retirez d’abord les étiquettes.
problem-align-question = Il n’est pas possible de répondre à cette question sur un texte
    .next = Envoyez un texte en JSON dans le champ « text », ou une liste de 1 000 textes au plus.
problem-tag-unknown-concept = Ce concept n’existe pas
    .detail = « { $concept } »
    .next = Choisissez-en un dans la liste.
problem-tag-bulk-too-many = Trop de réalisations pour une seule étape
    .next = Resserrez le filtre et étiquetez par parties.
problem-project-unknown = Rien n’est enregistré sous ce nom
    .detail = « { $name } » n’est pas connu ici.
    .next = Recherchez-le, ou ouvrez la liste.
problem-project-transition = L’état de la fiche ne le permet pas
    .next = Ouvrez la fiche pour voir ce qui est possible.
problem-project-nameless = Une fiche a besoin d’un titre ou d’un identifiant
    .next = Donnez-lui-en un.
problem-project-duplicate-outcome = Deux réalisations ont le même identifiant
    .next = Laissez vide l’identifiant d’une nouvelle réalisation.
problem-import-unfinished = Le fichier n’a pas été lu jusqu’au bout
    .next = Rien ne peut en être publié. Écartez cette importation et recommencez-la.
problem-import-demonstration = Une démonstration n’accepte aucune importation
    .next = Choisissez un recueil à vous.
problem-import-collection = Un recueil ne peut pas porter ce nom
    .detail = « { $collection } »
    .next = Employez de 1 à 64 lettres minuscules, chiffres et traits d’union, en commençant par une lettre.
problem-stocktake-query = La question n’est pas comprise
    .detail = { $parameter } = « { $value } »
    .next = Vérifiez l’adresse, ou recommencez à la page du bilan.
problem-vocabulary-no-base = Le vocabulaire n’a pas encore d’adresse durable
    .next = Fixez-la une fois : sterna vocabulary base https://…
problem-archive-disk-full = Le disque est plein
    .detail = Rien de ce qui était enregistré n’est perdu, et rien n’a été écrit.
    .next = Libérez de l’espace, puis réessayez.
problem-archive-already-undone = C’est déjà annulé
    .next = Ouvrez la liste des modifications.
problem-archive-demonstration = Une démonstration n’accepte aucune importation
    .next = Choisissez un recueil à vous.
problem-request-upload = L’envoi n’est pas arrivé entier
    .next = Envoyez de nouveau le fichier.
