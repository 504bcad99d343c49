import i18next, { type i18n as I18n } from 'i18next';
import { type ComponentType, useLayoutEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Language } from './languages.ts';

let english: I18n | null = null;
/** The same words, held to English: for pages that are not written in the reader's language yet. */
const inEnglish = (): I18n => (english ??= i18next.cloneInstance({ lng: 'en' }));

/**
 * A page in the reader's language where all its texts exist in it, and otherwise in English as a whole, dates
 * and buttons included: never half and half. The document's `lang` says which, for voices and hyphens (WCAG
 * 3.1.2); what opens over the page belongs to it.
 */
export function inLanguageOf<Props extends object>(
  isSpoken: (language: Language) => boolean,
  Page: ComponentType<Props>,
) {
  return function SpokenPage(props: Props) {
    const { i18n } = useTranslation(undefined, { i18n: i18next });
    const reader = i18n.language as Language;
    const language = isSpoken(reader) ? reader : 'en';
    useLayoutEffect(() => {
      document.documentElement.lang = language;
      return () => {
        document.documentElement.lang = reader;
      };
    }, [language, reader]);
    return (
      <I18nextProvider i18n={language === reader ? i18next : inEnglish()}>
        <Page {...props} />
      </I18nextProvider>
    );
  };
}
