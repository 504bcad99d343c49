/** Virhekoodi sanoina: mitä tapahtui, mitä säilyi ja mitä voi tehdä. */
export const problems = {
  unknown: {
    title: 'Jokin meni vikaan meidän päässämme',
    kept: 'Mitään ei muutettu. Kirjoittamasi on yhä tällä sivulla.',
    next: 'Yritä hetken kuluttua uudelleen. Jos näin käy toistamiseen, ilmoita sihteeristölle numero {{reference}}.',
  },
  offline: {
    title: 'Ei yhteyttä Norbanetiin',
    kept: 'Mitään ei lähetetty. Kirjoittamasi on yhä tällä sivulla.',
    next: 'Tarkista yhteys ja yritä uudelleen.',
  },
} as const;
