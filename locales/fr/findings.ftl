### Ce qu’une importation constate, selon son code : ce qui ne va pas, ce qu’il en est advenu et la suite à donner.

## Fichiers IATI

found-iati-activity-too-large = L’activité compte plus de { $limit } octets et n’a pas été lue. Divisez-la en plusieurs activités et importez-les de nouveau.
found-iati-budget-period = La période budgétaire du { $start } au { $end } dépasse un an ; elle a été lue telle quelle. Divisez-la par année si l’éditeur le peut.
found-iati-code = « { $value } » n’est pas un code de la norme à cet endroit et a été laissé de côté. Remplacez-le par un code de la liste.
found-iati-country = « { $value } » ne figure pas dans la liste de pays de la norme. Utilisez les deux lettres de l’ISO 3166-1.
found-iati-currency = « { $value } » n’est pas une monnaie de l’ISO 4217 ; le montant a été laissé de côté. Écrivez un code tel que USD, EUR ou XOF.
found-iati-date = « { $value } » n’est pas un jour du calendrier écrit AAAA-MM-JJ et a été laissé de côté. Corrigez la date.
found-iati-duplicate-identifier = L’identifiant { $identifier } figure déjà plus haut dans ce fichier. Donnez à cette activité un identifiant propre, ou retirez-la.
found-iati-empty = Le fichier est vide. Récupérez-le de nouveau et réimportez-le.
found-iati-encoding = { $case ->
    [unknown] L’encodage « { $encoding } » est inconnu ; le fichier a été lu en UTF-8. Vérifiez les lettres accentuées ; sinon, enregistrez le fichier en UTF-8.
   *[bytes] Certains octets ne sont pas du { $encoding } et ont été lus en Windows-1252. Vérifiez les lettres accentuées et déclarez l’encodage du fichier.
}
found-iati-entity = { $case ->
    [bare] Un « & » qui n’ouvre aucune référence a été gardé tel quel. Écrivez « &amp; ».
    [named] « &{ $entity } » n’est pas une entité prédéfinie et a été gardée telle quelle. Écrivez le caractère lui-même.
   *[declared] Le fichier déclare des entités ou un type de document ; ils ne sont pas utilisés et leurs références restent telles quelles. Écrivez les caractères eux-mêmes.
}
found-iati-file-too-large = Le fichier dépasse { $limit } octets ; la suite n’a pas été lue. Divisez-le en plusieurs fichiers.
found-iati-findings-cut = Autres constatations non listées : { $count }. Corrigez celles qui sont affichées et réimportez le fichier.
found-iati-gzip = La compression gzip est endommagée ou tronquée ; ce qui précède a été lu. Compressez de nouveau le fichier, ou donnez-le décompressé.
found-iati-identifier-prefix = { $case ->
    [same] L’identifiant est celui de l’organisation déclarante elle-même, { $reference }. Donnez à l’activité un identifiant propre.
   *[other] L’identifiant ne commence pas par celui de l’organisation déclarante, { $reference }. Vérifiez les deux ; rien n’a été laissé de côté.
}
found-iati-identifier-space = Les espaces autour d’un identifiant ont été supprimées. Supprimez-les aussi à la source.
found-iati-identifiers-cut = Seuls les { $limit } premiers identifiants ont été comparés pour trouver les doublons. Divisez le fichier si cela importe.
found-iati-limit = { $case ->
    [depth] Des éléments sont imbriqués à plus de { $limit } niveaux ; cette partie n’a pas été lue. Aplatissez-la et réimportez-la.
    [attributes] Un élément a plus de { $limit } attributs ; l’activité n’a pas été lue. Retirez ceux qui ne sont pas de la norme.
    [texts] L’activité a plus de { $limit } textes et n’a pas été lue. Divisez-la et réimportez-la.
    [transactions] L’activité a plus de { $limit } transactions et n’a pas été lue. Divisez-la et réimportez-la.
    [memory] Les listes de l’activité prennent plus de { $limit } octets ; elle n’a pas été lue. Divisez-la et réimportez-la.
   *[tag] Un commentaire ou une balise dépasse { $limit } octets et a été sauté. Raccourcissez-le et réimportez le fichier.
}
found-iati-missing = « { $name } » manque ici ou est vide. Ajoutez-le à la source ; le reste a été lu.
found-iati-no-activities = Le fichier ne contient aucune activité. Vérifiez que c’est bien le fichier voulu.
found-iati-no-currency = La valeur ne nomme aucune monnaie et l’activité n’en a pas par défaut : elle a été laissée de côté. Ajoutez une monnaie.
found-iati-no-description = L’activité n’a pas de description. Ajoutez-en une pour qu’elle puisse être trouvée et reliée.
found-iati-no-identifier = L’activité n’a pas de « iati-identifier » et a été refusée. Donnez-lui en un et réimportez-la.
found-iati-no-language = Textes sans langue, dans une activité sans langue par défaut : { $count }. Aucune n’a été devinée ; ajoutez « xml:lang ».
found-iati-no-narrative = Il n’y a aucun texte là où il en faudrait. Ajoutez-en un à la source.
found-iati-no-organisation = L’organisation n’a ni identifiant ni nom et a été laissée de côté. Donnez-lui l’un des deux.
found-iati-no-participating-org = Aucune organisation participante n’est nommée. Ajoutez « participating-org » à la source.
found-iati-no-place = Aucun pays ni aucune région n’est indiqué, ni pour l’activité ni pour ses transactions. Ajoutez-en un, sinon elle est comptée sans lieu.
found-iati-no-reporting-org = Aucune organisation déclarante n’est nommée. Ajoutez « reporting-org » à la source.
found-iati-no-root = Le fichier commence par une activité, sans « iati-activities » autour ; il a été lu malgré tout. Ajoutez l’élément.
found-iati-no-sector = Aucun secteur n’est indiqué, ni pour l’activité ni pour ses transactions. Ajoutez-en un à la source.
found-iati-no-start = L’activité n’a de date de début ni prévue ni réelle. Ajoutez-en une, sinon elle n’entre dans aucune fenêtre par période.
found-iati-no-status = L’activité n’a pas de statut connu ; il reste inconnu et elle ne compte pas comme activée. Ajoutez « activity-status ».
found-iati-no-title = L’activité n’a pas de titre ; son identifiant est affiché à la place. Ajoutez un titre.
found-iati-not-activities = { $case ->
    [page] C’est une page web, non un fichier IATI. Téléchargez le fichier vers lequel elle renvoie.
   *[other] C’est du XML de racine « { $root } », non un fichier d’activités IATI. Choisissez le fichier d’activités de l’éditeur.
}
found-iati-not-xml = { $case ->
    [zip] C’est un fichier ZIP ou un tableur, non du XML. Décompressez-le, ou importez-le comme tableau.
    [pdf] C’est un fichier PDF, non du XML. Choisissez le fichier d’activités de l’éditeur.
   *[other] Ce n’est pas du XML. Choisissez un fichier d’activités IATI.
}
found-iati-organisation-file = C’est un fichier d’organisation. Choisissez le fichier d’activités de l’éditeur.
found-iati-percentage = « { $value } » n’est pas un pourcentage de 0 à 100 et a été laissé de côté. Corrigez-le.
found-iati-period = La fin, le { $end }, précède le début, le { $start }. Vérifiez les deux dates ; elles sont peut-être interverties.
found-iati-person-dropped = Données de personnes de contact non conservées (noms, courriels, téléphones, fonctions, adresses) : { $count }. Il n’y a rien à faire.
found-iati-place-level = { $case ->
    [some] Certaines transactions ont un lieu, d’autres non. Indiquez un lieu pour toutes, ou pour l’activité.
   *[both] Des lieux sont indiqués pour l’activité et pour des transactions ; ceux de l’activité sont comptés. Indiquez-les à un seul endroit.
}
found-iati-place-percentage = { $case ->
    [absent] Pays ou régions sans pourcentage parmi plusieurs : { $without }. Donnez-en un à chacun, ou n’en donnez aucun pour des parts égales.
   *[sum] Les pourcentages des pays et régions font { $sum }, non 100. Corrigez-les.
}
found-iati-point = « { $value } » n’est pas une latitude et une longitude en degrés et a été laissé de côté. Corrigez-le.
found-iati-reference = Le résultat et son indicateur ont tous deux une référence ; la norme n’en admet qu’une. Retirez-en une ; les deux ont été lues.
found-iati-repeated = L’élément figure plusieurs fois ; le dernier a été gardé. Retirez les autres.
found-iati-sector-level = { $case ->
    [some] Certaines transactions ont un secteur, d’autres non. Indiquez un secteur pour toutes, ou pour l’activité.
   *[both] Des secteurs sont indiqués pour l’activité et pour des transactions. Indiquez-les à un seul endroit.
}
found-iati-sector-percentage = { $case ->
    [absent] Secteurs du vocabulaire { $vocabulary } sans pourcentage parmi plusieurs : { $without }. Donnez-en un à chacun.
   *[sum] Les pourcentages des secteurs du vocabulaire { $vocabulary } font { $sum }, non 100. Corrigez-les.
}
found-iati-status = « { $value } » n’est pas un statut d’activité ; le statut reste inconnu. Utilisez un code de 1 à 6.
found-iati-text-cut = Un texte de { $bytes } octets a été coupé à { $limit }. Raccourcissez-le à la source.
found-iati-truncated = Le fichier s’arrête trop tôt, sans doute tronqué ; ce qui est incomplet n’a pas été lu. Récupérez-le de nouveau et réimportez-le.
found-iati-value = « { $value } » n’est pas un nombre décimal, ou est trop grand, et a été laissé de côté. Écrivez des chiffres avec un point, comme 12500.50.
found-iati-value-rounded = Montants ayant plus de chiffres que leur monnaie, arrondis : { $count }. Il n’y a rien à faire.
found-iati-version = { $case ->
    [unknown] « { $version } » n’est pas une version de la norme ; le fichier a été lu malgré tout. Corrigez l’attribut « version ».
   *[absent] Le fichier ne nomme aucune version de la norme ; il a été lu malgré tout. Ajoutez l’attribut « version ».
}
found-iati-xml = { $case ->
    [closes] « </{ $name }> » ferme un élément qui n’est pas ouvert ; ce qui le contient n’a pas été lu. Corrigez le XML à cette ligne et réimportez.
    [twice] L’attribut « { $name } » figure deux fois dans un élément ; l’activité n’a pas été lue. Retirez-en un et réimportez.
    [nested] Une autre activité commence avant la fin de celle-ci, qui n’a pas été lue. Fermez-la et réimportez.
   *[plain] Le XML est mal formé ici ; ce qui le contient n’a pas été lu. Corrigez-le à cette ligne et réimportez.
}
found-iati-compact-address = Des étiquettes semblables à des objectifs du Pacte figurent sous « { $address } », qui n’est pas l’adresse du vocabulaire de cette installation, et n’ont pas été reprises : { $count }. Si cette adresse est la vôtre, fixez-la sur la page des réglages et réimportez le fichier.

## Tableaux

found-table-amount-ambiguous = « { $value } » peut contenir une virgule décimale ou un séparateur de milliers ; lu comme milliers. Écrivez le nombre sans séparateur pour être sûr.
found-table-amount-rounded = « { $value } » est plus fin que la plus petite unité de { $currency } ; arrondi à celle-ci, la demie vers le haut. Il n’y a rien à faire.
found-table-amount-too-large = « { $value } » dépasse tout montant pouvant être conservé et a été laissé de côté. Vérifiez le nombre.
found-table-amount-unreadable = « { $value } » n’a pu être lu comme montant et a été laissé de côté. Écrivez des chiffres avec un seul signe décimal, comme 12500.50.
found-table-amount-words = « { $value } » est un montant accompagné de mots et a été laissé de côté. Écrivez le nombre entier, comme 1200000, et la monnaie dans sa propre colonne.
found-table-binary = Ce n’est pas un fichier texte. Enregistrez le tableau comme « Classeur Excel (.xlsx) » ou CSV.
found-table-cell-error = Cette cellule contient l’erreur { $value } ; elle a été prise pour vide. Corrigez sa formule.
found-table-cell-too-long = Cette cellule dépasse { $limit } caractères et a été coupée. Raccourcissez le texte ou placez-le dans un document.
found-table-country-shares = Les pourcentages de « { $value } » font { $sum }, non 100 ; ils ont été laissés de côté. Corrigez-les, ou n’en donnez aucun pour des parts égales.
found-table-country-unknown = « { $value } » n’est pas un pays ou une zone connu et a été laissé de côté. Écrivez son nom dans l’une des six langues de l’ONU, ou son code ISO.
found-table-currency-assumed = « { $sign } » désigne plusieurs monnaies ; { $currency } a été supposé. Écrivez le code à trois lettres pour être sûr.
found-table-currency-missing = « { $value } » ne nomme aucune monnaie et le montant a été laissé de côté. Ajoutez une colonne « Monnaie », ou mettez-la dans l’en-tête, comme « Budget (USD) ».
found-table-currency-unknown = « { $value } » n’est pas une monnaie de l’ISO 4217 ; les montants qui la portent ont été laissés de côté. Écrivez un code tel que USD, EUR ou XOF.
found-table-date-ambiguous = « { $value } » peut être jour/mois ou mois/jour ; lu comme jour { $day } du mois { $month }. Écrivez année-mois-jour pour être sûr.
found-table-date-impossible = « { $value } » n’est un jour d’aucun calendrier et a été laissé de côté. Vérifiez le jour, le mois et l’année.
found-table-date-serial = « { $value } » est un numéro de jour de tableur ; lu comme { $date }. Vérifiez la date.
found-table-date-short-year = « { $value } » a une année à deux chiffres ; 70 à 99 lus comme 1970 à 1999, les autres comme 20xx. Écrivez quatre chiffres pour être sûr.
found-table-date-unreadable = « { $value } » n’a pu être lu comme date et a été laissé de côté. Écrivez année-mois-jour, comme 2024-06-30.
found-table-date-year-only = Seule une année est donnée (« { $value } ») ; { $date } a été pris. Écrivez la date entière si elle est connue.
found-table-delimiter = Les colonnes sont séparées par « { $delimiter } », non par des virgules ; le fichier a été lu ainsi. Il n’y a rien à faire.
found-table-document = C’est un document texte ou une présentation, non un tableau. Copiez le tableau dans un tableur et enregistrez-le comme « Classeur Excel (.xlsx) ».
found-table-empty = Le fichier ne contient aucune ligne. Choisissez le fichier qui contient le tableau.
found-table-encoding-assumed = Le texte n’est pas en UTF-8 ; { $encoding } a été supposé. Vérifiez les lettres accentuées ; sinon, enregistrez le fichier comme « CSV UTF-8 ».
found-table-encoding-broken = Certains octets ne sont pas du { $encoding } ; chacun a été remplacé par « � ». Enregistrez le fichier comme « CSV UTF-8 ».
found-table-end-before-start = La fin, le { $end }, précède le début, le { $start }. Vérifiez les deux dates ; elles sont peut-être interverties.
found-table-epoch-1904 = Le classeur compte les jours depuis 1904 ; ses dates ont été lues ainsi. Il n’y a rien à faire.
found-table-formula-without-value = Formules sans valeur calculée, prises pour vides : { $count }. Ouvrez le classeur dans un tableur et enregistrez-le de nouveau.
found-table-gcm-too-many = Plus de quatre objectifs sont donnés ; les quatre premiers ont été gardés. Ne nommez que les plus importants.
found-table-gcm-unclear = « { $value } » n’est pas un objectif du Pacte : peut-être une action, ou deux nombres accolés. Laissé de côté. Écrivez des nombres entiers séparés par des points-virgules.
found-table-gcm-unknown = « { $value } » ne nomme aucun objectif du Pacte par son numéro (1 à 23) et a été laissé de côté. Écrivez le numéro, comme 7.
found-table-html = C’est une page web, non un classeur. Ouvrez-la dans un tableur et enregistrez-la comme « Classeur Excel (.xlsx) » ou CSV.
found-table-iati-xml = C’est un fichier IATI. Importez-le comme IATI plutôt que comme tableau.
found-table-json = C’est un fichier JSON, non un tableau. Enregistrez le tableau comme « Classeur Excel (.xlsx) » ou CSV.
found-table-language-unknown = « { $value } » n’est pas une langue connue ; celle des en-têtes a été prise. Écrivez un code tel que fr ou ar.
found-table-link-not-web = « { $value } » n’est pas une adresse web et a été laissé de côté. Écrivez l’adresse entière, en commençant par https://.
found-table-macros = Le classeur contient des macros ; elles n’ont été ni lues ni exécutées. Il n’y a rien à faire.
found-table-mark-unclear = « { $value } » ne dit ni oui ni non ; laissé de côté. Écrivez x ou oui, ou laissez la cellule vide.
found-table-merged-cells = Zones de cellules fusionnées, chaque valeur répétée sur sa zone : { $count }. Il n’y a rien à faire si c’est voulu.
found-table-more-findings = Autres constatations non listées : { $count }. Corrigez celles qui sont affichées et relisez le fichier.
found-table-no-title-column = On ne sait quelle colonne contient les titres ou les identifiants. Choisissez-la et relisez le fichier.
found-table-not-xlsx = C’est une archive ZIP, non un classeur, quel que soit son nom. Décompressez-la et importez le tableau qu’elle contient.
found-table-nul = Cette cellule contenait des caractères NUL invisibles, qui ont été retirés. Vérifiez que son texte est complet.
found-table-ods = C’est un fichier OpenDocument. Ouvrez-le et enregistrez-le comme « Classeur Excel (.xlsx) » ou CSV.
found-table-one-column = Le fichier n’a qu’une colonne. S’il doit en avoir plus, réenregistrez-le en CSV avec des virgules ou des points-virgules entre les colonnes.
found-table-packed = Ce fichier est compressé. Décompressez-le et importez le tableau qu’il contient.
found-table-password = Ce classeur est protégé par un mot de passe. Ouvrez-le, retirez le mot de passe et réenregistrez-le.
found-table-pdf = C’est un document PDF. Ouvrez le tableur dont il est tiré et enregistrez-le comme « Classeur Excel (.xlsx) » ou CSV.
found-table-percent-unreadable = « { $value } » n’est pas un pourcentage entre 0 et 100 et a été laissé de côté. Écrivez un nombre tel que 25 ou 25 %.
found-table-persons-dropped = Cellules contenant noms, courriels ou téléphones de personnes, non conservées : { $count }. Il n’y a rien à faire.
found-table-picture = C’est une image, non un tableau. Importez le tableur lui-même.
found-table-principle-unclear = « { $value } » n’est pas un principe directeur : peut-être deux nombres accolés. Laissé de côté. Écrivez des nombres entiers séparés par des points-virgules.
found-table-principle-unknown = « { $value } » ne nomme aucun principe directeur par son numéro (1 à 10) et a été laissé de côté. Écrivez le numéro.
found-table-quote-open = Un guillemet s’ouvre ici et ne se ferme jamais ; à partir de cette ligne, les guillemets ont été lus comme des caractères ordinaires. Fermez-le ou retirez-le.
found-table-row-long = Cette ligne a { $cells } cellules remplies pour { $headings } en-têtes. Un texte contient peut-être un séparateur sans guillemets ; vérifiez que ses valeurs sont dans les bonnes colonnes.
found-table-row-repeated = Cette ligne a le même identifiant qu’une ligne précédente et lui a été jointe. Supprimez l’une des deux, ou donnez-lui son propre identifiant.
found-table-row-short = Cette ligne a { $cells } cellules pour { $headings } en-têtes ; les manquantes ont été prises pour vides. Il n’y a rien à faire si c’est voulu.
found-table-row-without-name = Cette ligne n’a ni titre ni identifiant et a été refusée. Remplissez l’un des deux, ou supprimez la ligne.
found-table-row-without-title = Cette ligne n’a pas de titre ; son identifiant est affiché à la place. Remplissez le titre.
found-table-rows-differ = Cette ligne a le même identifiant qu’une ligne précédente, mais diffère par { $what ->
    [title] le titre
    [start] la date de début
    [end] la date de fin
   *[budget] le budget
} ; la première valeur a été gardée. Rendez-les égales, ou donnez à cette ligne son propre identifiant.
found-table-sdg-unknown = « { $value } » n’est ni un objectif (1 à 17) ni une cible (comme 10.7) du Programme 2030 et a été laissé de côté. Écrivez le numéro.
found-table-shares-over-100 = Les parts des réalisations font { $sum } pour cent ; elles ont été laissées de côté. Corrigez-les, ou n’en donnez aucune pour des parts égales.
found-table-sheet-broken = Cette feuille est endommagée ; seules les lignes précédant le dommage ont été lues. Ouvrez le classeur dans un tableur et réenregistrez-le.
found-table-sheet-empty = Cette feuille est vide et a été laissée de côté. Il n’y a rien à faire.
found-table-sheet-hidden = Cette feuille est masquée dans le classeur. Elle n’est lue que si vous la choisissez.
found-table-status-unknown = « { $value } » n’est pas un statut connu ; il reste inconnu. Écrivez planifié, actif, en finalisation, clos, annulé ou suspendu.
found-table-too-large = Le fichier compte { $bytes } octets ; { $limit } au plus sont lus. Divisez le tableau en plusieurs fichiers.
found-table-too-many-cells = Le fichier contient plus de cellules ou de texte qu’on ne peut en lire d’un coup ; le reste a été laissé de côté. Divisez le tableau en plusieurs fichiers.
found-table-too-many-columns = Seules les { $limit } premières colonnes ont été lues. Déplacez vers la gauche celles dont vous avez besoin.
found-table-too-many-rows = Seules les { $limit } premières lignes ont été lues. Divisez le tableau en plusieurs fichiers.
found-table-too-many-sheets = Le classeur a { $count } feuilles ; seules les { $limit } premières ont été lues. Divisez-le en plusieurs fichiers.
found-table-type-unknown = « { $value } » n’est pas un type connu. Écrivez projet, programme, loi ou politique, stratégie ou plan, institution, service, accord ou campagne.
found-table-workbook-broken = Ce classeur est endommagé ou tronqué. Ouvrez-le dans un tableur et réenregistrez-le, ou récupérez-le de nouveau.
found-table-xls = C’est un classeur de l’ancien format .xls, ou un autre ancien document Office. Ouvrez-le et enregistrez-le comme « Classeur Excel (.xlsx) ».
found-table-xlsb = C’est un classeur binaire (.xlsb). Ouvrez-le et enregistrez-le comme « Classeur Excel (.xlsx) ».
found-table-xml = C’est un fichier XML, non un tableau. Enregistrez le tableau comme « Classeur Excel (.xlsx) » ou CSV.
found-table-xml-spreadsheet = C’est une « Feuille de calcul XML 2003 ». Ouvrez-la et enregistrez-la comme « Classeur Excel (.xlsx) ».
found-table-zip-bomb = Le classeur n’a pas été ouvert, par sécurité : décompressé, il prendrait bien plus de place. Enregistrez le tableau en CSV, ou divisez-le en plusieurs fichiers.

## L’importation elle-même

found-import-also-in-collection = L’identifiant figure aussi dans le recueil « { $collection } » ; les deux fiches sont gardées, et un bilan des deux recueils compte les deux. Retirez-en une si ce sont les mêmes.
found-import-differs-from-hand = Le fichier diffère de ce qu’une personne a écrit ici ; ce texte a été gardé. Ouvrez la page du projet pour voir la différence.
found-import-duplicate-identifier = { $identifier } a déjà été lu (numéro { $number } de { $file }) ; celui-ci a été refusé. Donnez-lui un identifiant propre, ou retirez-le.
found-import-no-identifier = Ni identifiant ni titre : refusé. Donnez-lui l’un des deux et réimportez-le.
found-import-no-sheet = Il n’y a pas de feuille « { $name } ». Choisissez l’une de celles-ci : { $known }.
found-import-orphaned-outcome = Réalisations du fichier précédent absentes de celui-ci : { $count }. Elles gardent leurs étiquettes ; ouvrez la page du projet pour décider.
found-import-shortened = L’activité dépasse 2 Mo ; ont été laissés de côté : { $part ->
    [figures] les chiffres au-delà des 50 premiers d’un indicateur
    [locations] les lieux au-delà des 500 premiers
    [documents] les documents au-delà des 500 premiers
   *[indicators] des indicateurs de ses réalisations
}. Raccourcissez-la à la source s’ils importent.
found-import-title-as-identifier = La ligne n’a pas d’identifiant ; son titre en tient lieu. Ajoutez un identifiant : un titre modifié crée une nouvelle fiche.
found-import-unknown-concept = { $framework } n’a pas de notion « { $concept } » ; laissée de côté. Corrigez le code.
found-import-unknown-country = « { $value } » n’est pas un pays ou une zone de la liste et a été laissé de côté. Utilisez les deux lettres de l’ISO 3166-1.
found-tag-too-many = Une réalisation porte au plus quatre étiquettes ; « { $concept } » de { $framework } a été laissée de côté. Retirez-en une autre dans l’assistant si celle-ci pèse davantage.

## Où

place-activity = activité { $value }
place-line = ligne { $value }
place-row = ligne { $value }
place-column = colonne { $value }
place-sheet = feuille { $value }
