import { type Language, LANGUAGES } from '@nbn/contracts';
import i18next from 'i18next';

/** In which language this device shows pages; it stays when a session ends. */
const DEVICE_LANGUAGE = 'norbanet-language';
/** Somebody chose it here since the session began; it goes with the session. */
const CHOSEN_IN_SESSION = 'norbanet-language-chosen';

/** The language of this device, as it was chosen or taken over last. */
export function deviceLanguage(): string | null {
  return localStorage.getItem(DEVICE_LANGUAGE);
}

/** Changes the language at once, and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOSEN_IN_SESSION, language);
  await showIn(language);
}

/**
 * Takes the language that is kept with the member, unless another one was chosen on this device since the session
 * began. Nothing is loaded where it is the one that the page is in.
 */
export async function takeMemberLanguage(kept: string | null | undefined): Promise<void> {
  const language = LANGUAGES.find((known) => known === kept);
  if (!language || language === i18next.language || localStorage.getItem(CHOSEN_IN_SESSION) !== null) return;
  await showIn(language);
}

async function showIn(language: Language): Promise<void> {
  localStorage.setItem(DEVICE_LANGUAGE, language);
  await i18next.changeLanguage(language);
}
