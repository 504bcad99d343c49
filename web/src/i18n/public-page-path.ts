import { publicLanguageOf } from '@nbn/contracts';

/** Where a page that the server writes for everyone is in the language of the pages: English has no ending. */
export function publicPagePath(path: '/published' | '/teams' | '/glossary', language: string): string {
  const known = publicLanguageOf(language) ?? 'en';
  return known === 'en' ? path : `${path}/${known}`;
}

/** What the Network is, for everyone, in the language of the pages: it has an address for English too. */
export const aboutPagePath = (language: string): string => `/about/${publicLanguageOf(language) ?? 'en'}`;
