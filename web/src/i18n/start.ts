import { PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import type { PageTexts } from '@nbn/texts';
import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import problems from '../../../libs/texts/en/problems.json';
import shell from '../../../libs/texts/en/shell.json';
import { loadFormats } from './browser-formats.ts';
import { languageOfPage } from './language-choice.ts';

export type Namespace = keyof PageTexts;

/**
 * One file a language and namespace, each its own chunk: a reader downloads the words of the pages she opens,
 * in her language. Where these files are is a chunk a language too: four hundred addresses are more than the
 * first load should carry.
 */
const addresses = import.meta.glob<Readonly<Record<string, () => Promise<ResourceKey>>>>('./texts/*.ts', {
  import: 'files',
});

const byFile: BackendModule = {
  type: 'backend',
  init: () => undefined,
  async read(language, namespace) {
    const [files] = await Promise.all([
      addresses[`./texts/${language}.ts`]?.(),
      loadFormats(language as PublicLanguage),
    ]);
    return (await files?.[`../../../../libs/texts/${language}/${namespace}.json`]?.()) ?? {};
  },
};

/**
 * Starts the words in the reader's language; the frame's English is in the first load, all else comes with
 * its page.
 */
export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  const language = languageOfPage(window.location.pathname);
  // On its way while the page's code is.
  void addresses[`./texts/${language}.ts`]?.().catch(() => undefined);
  await i18next
    .use(byFile)
    .use(initReactI18next)
    .init({
      lng: language,
      // Each language of members is whole, so none costs the texts of another.
      fallbackLng: { ru: ['en'], default: [] },
      supportedLngs: [...PUBLIC_LANGUAGES],
      ns: ['shell', 'problems'],
      defaultNS: 'shell',
      partialBundledLanguages: true,
      resources: { en: { shell, problems } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  if (!i18next.hasResourceBundle(language, 'shell')) await i18next.changeLanguage('en');
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
