import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { shell } from './en/shell.ts';
import { problems } from './en/problems.ts';
import type { Namespace } from './en/index.ts';
import { deviceLanguage } from './language-choice.ts';
import { LANGUAGES, type Language } from './languages.ts';

/**
 * One file a language and namespace, each its own chunk: a reader downloads the words of the pages she opens,
 * in her language.
 */
const files = import.meta.glob<Record<string, ResourceKey>>([
  './en/*.ts',
  './{da,fi,is,nb,sv,et,lv,lt}/*.ts',
  '!./en/{index,shell,problems}.ts',
]);

const byFile: BackendModule = {
  type: 'backend',
  init: () => undefined,
  async read(language, namespace) {
    const file = await files[`./${language}/${namespace}.ts`]?.();
    return file?.[namespace] ?? {};
  },
};

/** The languages that have texts by now, offered in the me menu. */
export const AVAILABLE: readonly Language[] = LANGUAGES.filter(
  (language) => language === 'en' || `./${language}/shell.ts` in files,
);

/**
 * Whether all these texts exist in a language; where one is missing, the page stays in English as a whole.
 */
export function speaks(language: Language, namespaces: readonly Namespace[]): boolean {
  return language === 'en' || namespaces.every((namespace) => `./${language}/${namespace}.ts` in files);
}

/**
 * Starts the words in the reader's language; the frame's English is in the first load, all else comes with
 * its page.
 */
export async function startTexts(): Promise<void> {
  const wished = (deviceLanguage() ?? navigator.language).slice(0, 2).replace('no', 'nb');
  const language = AVAILABLE.find((known) => known === wished) ?? 'en';
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  await i18next
    .use(byFile)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      supportedLngs: [...LANGUAGES],
      ns: ['shell', 'problems'],
      defaultNS: 'shell',
      partialBundledLanguages: true,
      resources: { en: { shell, problems } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/**
 * Loads a page's words beside its code, so that a page is never shown without them. A language's file that did
 * not come is asked for anew, which i18next does not do by itself; the load fails where it still does not come.
 */
export async function loadTexts(namespaces: readonly Namespace[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces]);
  const away = absentTexts(namespaces);
  if (away.length === 0) return;
  await i18next.reloadResources([...i18next.languages], [...away]);
  if (absentTexts(namespaces).length > 0) throw new Error(`Texts were not loaded: ${away.join(', ')}`);
}

function absentTexts(namespaces: readonly Namespace[]): readonly Namespace[] {
  return namespaces.filter((namespace) =>
    i18next.languages.some((language) => !i18next.hasResourceBundle(language, namespace)),
  );
}
