import { LANGUAGE_COUNTRIES, type TranslationLanguage } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** The national teams of a language's countries translate into it and check one another. */
export function mayTranslate(actor: Actor, language: TranslationLanguage): boolean {
  return (
    actor.permissions.has('translations:write') &&
    actor.seat !== null &&
    LANGUAGE_COUNTRIES[language].includes(actor.seat.country)
  );
}

/** Words that nobody has checked are for those who work on them, and for the secretariat. */
export function mayReadDrafts(actor: Actor, language: TranslationLanguage): boolean {
  return actor.role === 'secretariat' || mayTranslate(actor, language);
}
