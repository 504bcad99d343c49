/** What a query in Danish may leave out. */
export const DANISH_STOP_WORDS = `
af alle at blev blive bliver da de dem den denne der deres det dette dig din disse dit du efter eller en end er et
for fordi fra få før ham han hans har havde have hende hendes her hos hun hvad hvem hver hvilken hvis hvor hvordan
hvorfor i ikke ind ja jeg jer jo kan kunne man med meget mellem men mig min mine mit mod må ned nej noget nogle nu
når og også om op os over på samt selv sig sin sine sit skal skulle som så til ud uden under var ved vi vil ville
vor være å
`;
