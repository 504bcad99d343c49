/** Veakood sõnades: mis juhtus, mis jäi alles ja mida teha. */
export const problems = {
  unknown: {
    title: 'Meie poolel läks midagi valesti',
    kept: 'Midagi ei muudetud. Sinu kirjutatu on endiselt sellel lehel.',
    next: 'Proovi hetke pärast uuesti. Kui see kordub, ütle sekretariaadile number {{reference}}.',
  },
  offline: {
    title: 'Norbanetiga puudub ühendus',
    kept: 'Midagi ei saadetud. Sinu kirjutatu on endiselt sellel lehel.',
    next: 'Kontrolli ühendust ja proovi uuesti.',
  },
} as const;
