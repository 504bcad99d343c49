import { isMemberLanguage, type Language, LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import i18next from 'i18next';
import { pageLanguageOf, pageLanguages } from './page-languages.ts';

/** In which language this device shows pages; it stays when a session ends. */
const DEVICE_LANGUAGE = 'norbanet-language';
/** Somebody chose it here since the session began; it goes with the session. */
const CHOSEN_IN_SESSION = 'norbanet-language-chosen';
/** A language that strangers alone have, chosen on one of their pages: no other page is in it. */
const CHOSEN_BY_STRANGER = 'norbanet-public-language';

/** The language of this device, as it was chosen or taken over last. */
export function deviceLanguage(): string | null {
  return localStorage.getItem(DEVICE_LANGUAGE);
}

/** The language in which this device shows a page: as it was chosen, or as the browser is set. */
export function languageOfPage(path: string): PublicLanguage {
  const wanted = localStorage.getItem(CHOSEN_BY_STRANGER);
  const forPage = wanted === null ? null : pageLanguageOf(path, wanted);
  return forPage ?? pageLanguageOf(path, deviceLanguage() ?? navigator.language) ?? 'en';
}

/** Changes the language at once, and keeps the choice on this device. */
export async function chooseLanguage(language: PublicLanguage): Promise<void> {
  if (!isMemberLanguage(language)) {
    localStorage.setItem(CHOSEN_BY_STRANGER, language);
    await i18next.changeLanguage(language);
    return;
  }
  localStorage.removeItem(CHOSEN_BY_STRANGER);
  localStorage.setItem(CHOSEN_IN_SESSION, language);
  await showIn(language);
}

/** Leaves, on the way to a page, a language that it is not in; and takes it up again on the way back. */
export async function settleLanguage(path: string): Promise<void> {
  const shown = i18next.language as PublicLanguage;
  const language = languageOfPage(path);
  const isShownThere = pageLanguages(path).includes(shown);
  if (language !== shown && (!isShownThere || !isMemberLanguage(language)))
    await i18next.changeLanguage(language);
}

/**
 * Takes the language that is kept with the member, unless another one was chosen on this device since the session
 * began. Nothing is loaded where it is the one that the page is in, or where the page is in one for strangers.
 */
export async function takeMemberLanguage(kept: string | null | undefined): Promise<void> {
  const language = LANGUAGES.find((known) => known === kept);
  if (!language || language === i18next.language || localStorage.getItem(CHOSEN_IN_SESSION) !== null) return;
  if (i18next.language === localStorage.getItem(CHOSEN_BY_STRANGER)) {
    localStorage.setItem(DEVICE_LANGUAGE, language);
    return;
  }
  await showIn(language);
}

async function showIn(language: Language): Promise<void> {
  localStorage.setItem(DEVICE_LANGUAGE, language);
  await i18next.changeLanguage(language);
}
