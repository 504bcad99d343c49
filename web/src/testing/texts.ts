import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PublicLanguage } from '@nbn/contracts';
import type { PageTexts } from '@nbn/texts';

/** What the server alone reads. */
const OF_THE_SERVER: readonly string[] = ['field-faults.json', 'server-problems.json', 'public-pages.json'];
const FOLDER = join(import.meta.dirname, '../../../libs/texts');

/** All texts of pages in a language, as the pages load them one namespace at a time. */
export function pageTexts(language: PublicLanguage): PageTexts {
  const files = readdirSync(join(FOLDER, language)).filter(
    (name) => name.endsWith('.json') && !OF_THE_SERVER.includes(name),
  );
  return Object.fromEntries(
    files.map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(FOLDER, language, name), 'utf8')) as unknown,
    ]),
  ) as unknown as PageTexts;
}
