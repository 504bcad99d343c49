/** What a query in Norwegian may leave out. */
export const NORWEGIAN_STOP_WORDS = `
alle at av ble bli blir både da de deg dem den denne der deres det dette di din disse ditt du eller en er et etter
for fordi fra få før ha hadde han hans har hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke inn ja
jeg kan kunne man med meg mellom men min mitt mot mye må nei noe noen nå når og også om opp oss over på seg selv sin
sine sitt skal skulle slik som så til under ut uten var ved vi vil ville vår være vært å
`;
