import { LOCALE, type PublicLanguage } from '@nbn/contracts';

/** What of `Intl` the pages write with. */
const KINDS = [
  'DateTimeFormat',
  'NumberFormat',
  'RelativeTimeFormat',
  'ListFormat',
  'DisplayNames',
  'Collator',
] as const;
type Kind = (typeof KINDS)[number];
type Formats = Readonly<Record<Kind, new (locale: string, options: object) => unknown>>;

/** By locale: formats of our own, where the browser has none. */
const ownFormats = new Map<string, Formats>();

/** The format of a kind for a locale: the browser's, or ours where it has no data for the locale. */
export function formatKind(locale: string, kind: Kind): Formats[Kind] {
  return (ownFormats.get(locale) ?? (Intl as unknown as Formats))[kind];
}

/** Loads the formats of a language that the browser has no data for. */
export async function loadFormats(language: PublicLanguage): Promise<void> {
  const locale = LOCALE[language];
  if (language !== 'is' || Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return;
  const { icelandicFormats } = await import('./icelandic/icelandic-formats.ts');
  ownFormats.set(locale, icelandicFormats as unknown as Formats);
}
