### L’habillage commun à toutes les pages.

language-reviewed = no

site-name = Sterna
site-tagline = une plateforme ouverte pour le Pacte mondial pour les migrations

shell-skip = Aller au contenu
shell-navigation = Rubriques
shell-crumbs = Chemin jusqu’ici
shell-search = Rechercher
shell-search-go = Rechercher
shell-language = Langue :
shell-display = Affichage
shell-theme = Couleurs
shell-theme-auto = Comme le système
shell-theme-light = Clair
shell-theme-dark = Sombre
shell-text = Taille du texte
shell-text-normal = Normale
shell-text-large = Grande
shell-text-larger = Très grande
footer-unreviewed = Aucun locuteur de cette langue n’a encore relu ces traductions. En cas de divergence, le texte anglais fait foi.
footer-version = Version { $version }
footer-seq = modification { $seq }
banner-read-only = L’archive n’accepte aucune modification pour le moment : le disque est plein. La lecture fonctionne ; rien de ce qui était enregistré n’est perdu.
banner-synthetic = Données de démonstration synthétiques.
    .detail = Les organisations, les titres et les chiffres sont inventés et ne décrivent aucun État ni aucun organisme réel.
synthetic = synthétique

nav-home = Accueil
nav-projects = Projets
nav-objectives = Objectifs
nav-countries = Pays
nav-stocktake = Bilan
nav-import = Importation
nav-wizard = Assistant
nav-search = Recherche
nav-quality = Qualité des données

keys-title = Touches
keys-search = rechercher
keys-help = ces touches
keys-close = fermer
undo = Annuler

standing-voluntary = L’étiquetage est facultatif. Les chiffres montrent ce qui a été enregistré ici, et non tout ce qui se fait.
map-disclaimer = Les appellations employées sur cette carte et la présentation des données qui y figurent n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières. La carte ne trace aucune frontière.
map-none = aucun enregistrement
country-note = Les noms de pays et de zones suivent la liste des Nations Unies (M49). Ce qui manque ici n’a pas été enregistré ; cela ne dit rien de l’action d’un État.

grade-info = Note.
grade-good = Fait.
grade-warn = À vérifier.
grade-bad = Refusé.
finding-refused = Refusé.
finding-warning = À vérifier.
finding-note = Note.
finding-times = { $count ->
    [one] une fois
    [many] { $count } de fois
   *[other] { $count } fois
}
findings-none = Aucun constat.

tag-rank = rang { $rank }
tag-origin-person = par une personne
tag-origin-import = issu d’un fichier
tag-origin-suggestion = suggéré, non confirmé
tag-origin-accepted = suggestion acceptée
tag-origin-none = expressément aucun
strip-none = expressément aucun
strip-untouched = pas encore étiqueté

filters-label = Filtres
filters-apply = Appliquer
filters-active = Filtres actifs
filters-remove = Retirer le filtre { $filter }
filters-clear = Tout retirer
empty-filters = Rien ne correspond à ces filtres.
    .detail = Il existe des fiches, mais aucune ne répond à tous les filtres à la fois.
empty-filters-clear = Retirer les filtres
pages-label = Pages de la liste
pages-shown = { $shown } sur { $total }
pages-first = Vers la première page
pages-next = Page suivante
table-dense = Lignes serrées
table-roomy = Lignes espacées
field-optional = (facultatif)

history-version = version { $version }
history-undone = Annulé depuis.
history-import = Importation :
history-person = Par
history-compare = Comparer avec la version précédente
compare-label = Comparaison
compare-field = Champ
compare-nothing = rien d’indiqué
compare-same = { $count ->
    [one] Un autre champ est identique dans les deux versions.
    [many] { $count } d’autres champs sont identiques dans les deux versions.
   *[other] { $count } autres champs sont identiques dans les deux versions.
}

coverage-tagged = Étiquetés
    .detail = Fiches portant au moins une étiquette confirmée
coverage-activated = Activés
    .detail = Fiches considérées comme activées
coverage-all = Tous
    .detail = Toutes les fiches répondant à ces filtres
chart-table = Afficher le tableau

import-stage-reading = lecture en cours
import-stage-ready = prêt ; rien n’est encore écrit
import-stage-publishing = écriture en cours
import-stage-done = terminé
import-stage-failed = interrompu ; rien n’a été écrit
import-progress = Avancement
import-rows = { $done ->
    [one] { $done } ligne
    [many] { $done } de lignes
   *[other] { $done } lignes
}
import-rows-of = { $done } sur { $total ->
    [one] { $total } ligne
    [many] { $total } de lignes
   *[other] { $total } lignes
}
import-left = { $seconds ->
    [one] encore une seconde environ
    [many] encore { $seconds } de secondes environ
   *[other] encore { $seconds } secondes environ
}
import-leave = Cette page peut être quittée ; le travail se poursuit.
import-again = Actualiser

objectives-title = Objectifs
objectives-answer = Le Pacte mondial compte 23 objectifs. Ils sont rangés ici selon les quatre groupes du Forum d’examen des migrations internationales.
objective-number = Objectif { $number }
countries-title = Pays et zones
countries-answer = Tous les pays et zones de la liste des Nations Unies, par ordre alphabétique.
panels-none = Rien n’est encore enregistré ici.
panel-failed = Cette partie de la page n’a pas pu être établie. Le reste de la page est complet.
panel-again = Recharger la page

problem-place = Où :
problem-code = Code :
problem-status-400 = La demande n’a pas pu être lue
    .next = Revenez en arrière, modifiez l’envoi et renvoyez-le.
problem-status-403 = Cette page ne vous est pas ouverte
problem-status-404 = Il n’y a rien ici
    .next = Vérifiez l’adresse, ou recherchez ce que vous voulez.
problem-status-405 = Cette adresse n’accepte pas ce type de demande
problem-status-409 = Autre chose s’est produit entre-temps
    .next = Rechargez la page et regardez ce qui a changé.
problem-status-412 = Une autre personne a écrit entre-temps
    .next = Chargez la version actuelle et refaites la modification.
problem-status-413 = Trop volumineux
problem-status-415 = Ce type de fichier ou de texte n’est pas accepté ici
problem-status-422 = Envoi refusé
    .next = Modifiez ce qui est nommé ci-dessus et renvoyez.
problem-status-500 = Une défaillance s’est produite de notre côté
    .next = Rien de ce qui était enregistré n’est perdu. Rechargez la page ; si la défaillance se répète, le journal du serveur en donne la raison.
problem-status-503 = Indisponible pour le moment
    .next = Rechargez la page dans une minute.
problem-request-not-found = Il n’y a rien ici
    .detail = Aucune page n’a cette adresse, ou la fiche a été retirée.
    .next = Vérifiez l’adresse, ou recherchez ce que vous voulez.
problem-request-method = Cette adresse n’accepte pas ce type de demande
    .next = Revenez en arrière et utilisez le bouton ou le lien de la page.
problem-request-host = Ce serveur ne répond pas à ce nom
    .detail = Le nom figurant dans la demande n’est pas celui de cette installation.
    .next = Ouvrez l’adresse que le programme a affichée à son démarrage.
problem-request-origin = Le formulaire n’a pas été envoyé depuis une page de cette installation
    .detail = Rien n’a été modifié.
    .next = Ouvrez la page ici, rechargez-la et envoyez le formulaire depuis celle-ci.
problem-request-forbidden = Cette page ne vous est pas ouverte
problem-request-too-large = L’envoi est trop volumineux
    .detail = Rien n’a été conservé.
    .next = Envoyez un fichier plus petit, ou divisez-le.
problem-request-malformed = La demande n’a pas pu être lue
    .next = Revenez en arrière, modifiez l’envoi et renvoyez-le.
problem-request-media-type = Ce type de fichier ou de texte n’est pas accepté ici
    .next = Envoyez le type que nomme la page ou le document de l’API.
problem-request-cursor = Cette page de la liste est introuvable
    .next = Recommencez à la première page de la liste.
problem-request-if-match = L’en-tête If-Match ne contient aucune version
    .next = Envoyez la version telle que l’indique l’ETag de la fiche.
problem-request-if-match-required = Une écriture doit indiquer la version qu’elle modifie
    .next = Lisez la fiche et envoyez son ETag dans l’en-tête If-Match.
problem-archive-conflict = Une autre personne a écrit entre-temps
    .detail = La fiche a une version plus récente que celle dont vous êtes parti. Rien n’a été écrasé.
    .next = Chargez la version actuelle, comparez et refaites votre modification.
problem-fault-internal = Une défaillance s’est produite de notre côté
    .detail = Rien de ce qui était enregistré n’est perdu.
    .next = Rechargez la page ; si la défaillance se répète, le journal du serveur en donne la raison.
