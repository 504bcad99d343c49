import type { INestApplicationContext } from '@nestjs/common';
import { FirstMemberService, NetworkImportExportService } from './network/index.ts';

/**
 * An empty database gets its countries and organisations, and a sign-in for the first of the secretariat. Returns
 * what the starter should read.
 */
export async function prepareFirstStart(app: INestApplicationContext): Promise<readonly string[]> {
  const taken = await app.get(NetworkImportExportService).importBundledNetwork();
  const link = await app.get(FirstMemberService).createLink(process.uptime());
  return [
    ...(taken
      ? [`Imported ${taken.countries.added} countries and ${taken.organisations.added} organisations.`]
      : []),
    ...(link
      ? [
          'No member of the secretariat has joined yet. This link admits the first one, once, within a day:',
          `  ${link}`,
        ]
      : []),
  ];
}
