import { randomUUID } from 'node:crypto';
import { PRACTICE_AUDIENCES, SOURCE_KINDS, type DocumentAudience } from '@nbn/contracts';
import { AttachmentTargetRegistry } from '../../src/documents/index.ts';
import { PRACTICE_SOURCE_OBJECT } from '../../src/practices/practices/practice-source.visibility.ts';
import { DocumentSourceObject } from '../../src/standards/sources/document-source.object.ts';
import { SourceObjectRegistry } from '../../src/standards/sources/source-object.registry.ts';
import { KNOWN_FACTS } from '../../src/standards/sources/source.sql.ts';
import { joinSourceReading, knownSources } from '../../src/standards/sources/source.visibility.ts';
import {
  type Cell,
  expectParity,
  READERS,
  type Reader,
  ReaderTable,
  VisibilityWalk,
} from '../support/visibility-walk.ts';

let walk: VisibilityWalk;
const objects = new SourceObjectRegistry();

beforeAll(async () => {
  walk = await VisibilityWalk.open();
  new DocumentSourceObject(objects, new AttachmentTargetRegistry()).onModuleInit();
  objects.register('practice', PRACTICE_SOURCE_OBJECT);
}, 60_000);
afterAll(() => walk.close());

/** Documents and practices are Norway's. What is not one of them is known to whoever knows the standard. */
const SOURCE_READERS = new ReaderTable({
  //                           sec NO EE  no ee  obs aud aud
  publication: '              x  x  x   x  x   x   x   x',
  web: '                      x  x  x   x  x   x   x   x',
  other: '                    x  x  x   x  x   x   x   x',
  'document, public': '       x  x  x   x  x   x   x   x',
  'document, network': '      x  x  x   x  x   .   .   .',
  'document, teams': '        x  x  x   .  .   .   .   .',
  'document, national': '     .  x  .   x  .   .   .   .',
  'document, deleted': '      .  .  .   .  .   .   .   .',
  'practice, network': '      x  x  x   x  x   x   .   .',
  'practice, teams': '        x  x  x   .  .   .   .   .',
  'practice, national': '     .  x  .   x  .   .   .   .',
});

const DOCUMENTS = ['public', 'network', 'teams', 'national'] as const satisfies readonly DocumentAudience[];

interface Case {
  readonly id: string;
  readonly of: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly documentId: string | null;
  readonly practiceId: string | null;
}

const aCase = (of: string, kind: Case['kind'], more: Partial<Case> = {}): Case => ({
  id: randomUUID(),
  of,
  kind,
  documentId: null,
  practiceId: null,
  ...more,
});

/** Every source of the table; beside each document also a publication of which it keeps a copy. */
async function insertSources(): Promise<{ readonly sources: Case[]; readonly copies: Case[] }> {
  const documents = DOCUMENTS.map((audience) => ({ id: randomUUID(), audience }));
  await walk.insert(
    'document',
    documents.map(({ id, audience }) => ({
      id,
      title: 'A document',
      audience,
      country_code: audience === 'national' ? 'NO' : null,
      owner_id: walk.authorId,
      state: 'current',
      latest: 1,
      created_at: '2027-01-01',
      changed_at: '2027-01-01',
    })),
  );
  const practices = PRACTICE_AUDIENCES.map((audience) => ({ id: randomUUID(), audience }));
  await walk.insert('practice', practices.map(practiceRow));
  const sources = [
    ...(['publication', 'web', 'other'] as const).map((kind) => aCase(kind, kind)),
    ...documents.map(({ id, audience }) => aCase(`document, ${audience}`, 'document', { documentId: id })),
    aCase('document, deleted', 'document'),
    ...practices.map(({ id, audience }) => aCase(`practice, ${audience}`, 'practice', { practiceId: id })),
  ];
  const copies = documents.map(({ id, audience }) =>
    aCase(`document, ${audience}`, 'publication', { documentId: id }),
  );
  const [standard] = await walk.insert('standard', [
    {
      id: randomUUID(),
      title: 'A standard',
      state: 'drafting',
      state_since: '2027-01-01',
      audience: 'teams',
      created_by: walk.authorId,
      created_at: '2027-01-01',
      changed_at: '2027-01-01',
    },
  ]);
  await walk.insert(
    'standard_source',
    [...sources, ...copies].map(({ id, kind, documentId, practiceId }) => ({
      id,
      standard_id: standard!.id,
      kind,
      title: 'A source',
      authors: '',
      publisher: '',
      address: kind === 'web' ? 'https://example.org' : null,
      note: '',
      document_id: documentId,
      document_version: kind === 'document' || documentId ? 1 : null,
      document_sha256: kind === 'document' || documentId ? 'a'.repeat(64) : null,
      practice_id: practiceId,
      practice_version: practiceId ? 1 : null,
      state: 'sound',
      state_since: '2027-01-01',
      keeper_member_id: walk.authorId,
      revision: 1,
      added_by: walk.authorId,
      added_at: '2027-01-01',
      changed_by: walk.authorId,
      changed_at: '2027-01-01',
    })),
  );
  return { sources, copies };
}

const practiceRow = ({ id, audience }: { readonly id: string; readonly audience: string }) => ({
  id,
  title: 'A practice',
  situation: '',
  done: '',
  result: '',
  lessons: '',
  costs: '',
  fields: ['shelter'],
  countries: [],
  language: 'en',
  audience,
  country: 'NO',
  state: 'shared',
  organisation_id: walk.actor('team NO').organisationId,
  owner_member_id: walk.authorId,
  review_set_at: '2027-01-01',
  revision: 1,
  version: 1,
  uses: 0,
  created_by: walk.authorId,
  created_at: '2027-01-01',
  shared_at: '2027-01-01',
  changed_by: walk.authorId,
  changed_at: '2027-01-01',
});

describe('who knows what a source is', () => {
  it('is who reads the document or practice, everybody for anything else; a copy is open to who reads it', async () => {
    const { sources, copies } = await insertSources();
    const find = (reader: Reader | null, condition: string, join = ''): Promise<ReadonlySet<string>> => {
      const actor = reader && walk.actor(reader);
      return walk.ids(
        `
          select x.id
          from standard_source x
          ${join}
          where ($1::uuid is null or $2::text is null or true) and ${condition}`,
        [actor?.memberId ?? null, actor?.country ?? null],
      );
    };
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const known = await find(reader, knownSources(objects, walk.actor(reader)));
      const join = joinSourceReading(objects, walk.actor(reader));
      expect(await find(reader, 'r.known', join)).toEqual(known);
      const openable = await find(reader, 'r.openable', join);
      for (const { id, of } of sources)
        cells.push({ of, reader, expected: SOURCE_READERS.expects(of, reader), found: known.has(id) });
      for (const { id, of } of copies) {
        cells.push({ of: `${of}, as a copy`, reader, expected: true, found: known.has(id) });
        const expected = SOURCE_READERS.expects(of, reader);
        cells.push({ of: `${of}, its copy`, reader, expected, found: openable.has(id) });
      }
    }
    expectParity(cells, (sources.length + 2 * copies.length) * READERS.length);
    expect(SOURCE_READERS.unasked).toEqual([]);

    const published = await find(null, knownSources(objects, null));
    expect(sources.filter(({ id }) => published.has(id)).map(({ of }) => of)).toEqual([
      'publication',
      'web',
      'other',
      'document, public',
    ]);
    expect(await find(null, 'r.known', joinSourceReading(objects, null))).toEqual(published);
  });

  it('is planned once for all columns that ask: its planning would cost more than its reading', async () => {
    const actor = walk.actor('team NO');
    const reads = async (columns: string): Promise<number> => {
      const plan = await walk.plan(
        `select ${columns} from standard_source x ${joinSourceReading(objects, actor)} where x.standard_id = $3`,
        [actor.memberId, actor.country, randomUUID()],
      );
      return plan.match(/ on document /g)?.length ?? 0;
    };
    const once = await reads('r.known');
    expect(once).toBeGreaterThan(0);
    expect(await reads(KNOWN_FACTS)).toBe(once);
  });
});
