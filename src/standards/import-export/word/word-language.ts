import { type Language, LOCALE } from '@nbn/contracts';

/** Of words in Word: which language they are in, for spelling and for reading aloud. */
export const runIn = (language: Language): { readonly language: { readonly value: string } } => ({
  language: { value: LOCALE[language] },
});

/** Of the text of a standard in a file of any language. */
export const ENGLISH_RUN = runIn('en');
