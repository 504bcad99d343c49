import { COUNTRY_CODES, type CountryCode, type Language } from '@nbn/contracts';
import { countryName } from '../text/country-name.ts';
import { archiveJson } from './archive-page.ts';
import type { ArchiveFile } from './archive-section.ts';
import { registerArchivePage, type RegisterLine } from './register-archive-page.ts';

/** A register that each country keeps for itself. */
export interface CountryRegister<View> {
  readonly folder: string;
  /** Of its reader. */
  readonly language: Language;
  /** Of its page. @param country the name in the reader's language. */
  readonly titleOf: (country: string) => string;
  /** The entries of a country that the reader of the archive may read, a part at a time. */
  readonly entries: (country: CountryCode) => AsyncIterable<readonly View[]>;
  readonly lineOf: (entry: View) => RegisterLine;
}

/** A page and a file of data for each country that has an entry. */
export async function* countryRegisterFiles<View>({
  folder,
  language,
  titleOf,
  entries,
  lineOf,
}: CountryRegister<View>): AsyncGenerator<ArchiveFile> {
  for (const country of COUNTRY_CODES) {
    const views: View[] = [];
    for await (const part of entries(country)) views.push(...part);
    if (views.length === 0) continue;
    const [path, title] = [`${folder}/${country}`, titleOf(countryName(country, language))];
    const content = registerArchivePage(title, views.map(lineOf), language);
    yield { path: `${path}.html`, title, content };
    yield { path: `${path}.json`, title: null, content: archiveJson(views) };
  }
}
