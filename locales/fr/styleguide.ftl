### /styleguide

styleguide-title = Guide de style
styleguide-answer = Chaque composant avec ses états, dans la langue et les couleurs choisies ci-dessus. Le contenu est inventé.
sg-type = Typographie et couleurs
sg-header = En-tête de page
sg-chips = Objectifs en pastilles
sg-tags = Étiquettes et leur origine
sg-filters = Filtres d’une liste
sg-table = Tableau de données
sg-card = Fiche en liste
sg-facts = Données de la fiche
sg-history = Historique
sg-compare = Comparaison côte à côte
sg-evidence = Passage à l’appui
sg-coverage = Couverture
sg-multiples = Petits graphiques juxtaposés
sg-bars = Barres
sg-columns = Colonnes dans le temps
sg-map = Carte sans frontières
sg-strip = Alignement d’un document
sg-import = Importation d’un fichier
sg-empty = Liste vide
sg-problem = Problème
sg-notices = Avis
sg-form = Formulaire
sg-buttons = Boutons
sg-tabs = Onglets et pages
sample-question = Dans quelle mesure le portefeuille est-il aligné sur le Pacte ?
sample-project = Orientation avant le départ, deuxième phase
sample-organisation = Bureau exemple de la mobilité
sample-text = Le programme informe les futurs travailleurs migrants de leurs droits et du recrutement équitable.
sample-text-later = Le programme informe les futurs travailleurs migrants et leurs familles de leurs droits et du recrutement équitable et éthique.
sample-caption = Projets par objectif, sur { $count } projets étiquetés
sample-finding = L’objectif 2 est ici le plus souvent enregistré, l’objectif 8 le moins.
sample-years = Projets par année de début
sample-map = Un point plein : au moins un projet y est enregistré
sample-source = Chiffres inventés, pour cette page seulement
sample-name = Intitulé
sample-type = Type de fiche
sample-programme = Programme de travail
sample-law = Loi ou politique
sample-period = Période
sample-money = Montant prévu
sample-projects = Projets
sample-place = ligne 14, colonne C
sample-message = La date 2016-02-30 n’existe pas. La ligne a été conservée sans elle ; corrigez la date et réimportez la ligne.
sample-undo = L’objectif 2 a été ajouté à 40 résultats.
sample-action = Importer 214 projets
sample-help = Tel qu’il figure dans le document.
sample-error = Indiquez un intitulé : sans lui, la fiche est introuvable.
sample-empty = Pas encore de projets.
sample-empty-how = Ils proviennent d’un fichier IATI, d’une feuille de calcul, ou sont saisis à la main.
sample-compact = par une personne, 12 mars ; passage cité : recrutement équitable
sample-sentence =
    { $tagged ->
        [one] { $tagged } projet
        [many] { $tagged } de projets
       *[other] { $tagged } projets
    } sur { $all } portent au moins un objectif ; { $most } est le plus souvent enregistré.
