import type { PublicLanguage } from './languages.ts';

/**
 * What somebody who is watched can be seen to read instead: the weather of a country where the language is spoken, from
 * its own weather service. Nothing is asked of these hosts before somebody leaves.
 */
export const WEATHER_PAGES: Readonly<Record<PublicLanguage, string>> = {
  en: 'https://www.yr.no/en',
  da: 'https://www.dmi.dk/',
  et: 'https://www.ilmateenistus.ee/',
  fi: 'https://www.ilmatieteenlaitos.fi/',
  is: 'https://www.vedur.is/',
  lt: 'https://www.meteo.lt/',
  lv: 'https://videscentrs.lvgmc.lv/',
  nb: 'https://www.yr.no/',
  sv: 'https://www.smhi.se/',
  ru: 'https://www.ilmateenistus.ee/?lang=ru',
};
