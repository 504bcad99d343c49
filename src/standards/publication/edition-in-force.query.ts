import type { DataSource } from 'typeorm';
import { NotFound } from '#platform/problems/problem';

/** The edition of a standard that holds now. */
export interface EditionInForce {
  readonly standardId: string;
  readonly slug: string;
  readonly title: string;
  readonly edition: string;
  readonly versionId: string;
}

/** What countries follow and translators translate. Throws `NotFound` while nothing is published. */
export async function findEditionInForce(database: DataSource, standardId: string): Promise<EditionInForce> {
  const [found] = await database.query<EditionInForce[]>(
    `
      select f.standard_id as "standardId", f.slug, v.title, p.edition, p.version_id as "versionId"
      from published_standard f
      join published_version p on p.standard_id = f.standard_id
      join standard_version v on v.id = p.version_id
      where f.standard_id = $1
      order by p.ordinal desc
      limit 1`,
    [standardId],
  );
  if (!found) throw new NotFound();
  return found;
}
