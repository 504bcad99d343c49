/** What a query in Swedish may leave out. */
export const SWEDISH_STOP_WORDS = `
alla att av blev bli blir då de dem den denna deras dess dessa det detta dig din dina ditt du där efter ej eller en
er ert ett från för ha hade han hans har henne hennes hon honom hur här i icke inte ju jag kan kunde man med mellan
men mig min mina mitt mot mycket ni nu när och om oss på samma sedan sig sin sina sitt ska skulle som så till under
upp ut utan vad var vara varför varit varje vem vi vid vilka vilken vilket vår våra vårt än är åt över
`;
