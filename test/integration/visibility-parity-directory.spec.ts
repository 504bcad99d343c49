import { randomUUID } from 'node:crypto';
import { DIRECTORY_ACCESS, DIRECTORY_AUDIENCES, type DirectoryAccess } from '@nbn/contracts';
import { fieldAccess } from '../support/directory-access.ts';
import {
  mayKeep,
  mayOversee,
  type DirectoryEntryFacts,
} from '../../src/network/directory/directory.policy.ts';
import {
  directoryAccessSql,
  findableSql,
  FROM_DIRECTORY,
  keptBySql,
  overseenBySql,
  readerParameters,
} from '../../src/network/directory/directory.visibility.ts';
import { READERS, type Reader, VisibilityWalk } from '../support/visibility-walk.ts';

const BOTH = [false, true] as const;
let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** An entry and what of it each cell asks. */
interface Walked extends DirectoryEntryFacts {
  readonly id: string;
  readonly of: string;
}

/** Whose entry it is: an organisation of Norway or of no country, a reader's own, a member's, a reader's own. */
async function insertEntries(): Promise<Walked[]> {
  const entries: Walked[] = [];
  const put = async (of: string, subject: 'organisation' | 'member', holderId: string, at: string | null) => {
    const id = randomUUID();
    const { country, organisationId } = at
      ? { country: null, organisationId: at }
      : await walk.actorOf(holderId);
    const { rows } = await walk.db.query<{ country: 'NO' | 'EE' | null }>(
      'select country_code as country from organisation where id = $1',
      [organisationId],
    );
    await walk.insert('directory_entry', [
      {
        id,
        subject,
        organisation_id: subject === 'organisation' ? organisationId : null,
        holder_id: holderId,
        confirmed_at: '2027-01-01',
        asked: 0,
        revision: 1,
        created_at: '2027-01-01',
      },
    ]);
    entries.push({ id, of, subject, holderId, organisationId, country: rows[0]?.country ?? country });
  };
  const norway = await walk.insertOrganisation('NO', 'A Norwegian shelter');
  await put('an organisation of Norway', 'organisation', walk.authorId, norway);
  await put(
    'an international one',
    'organisation',
    walk.authorId,
    await walk.insertOrganisation(null, 'World'),
  );
  for (const reader of READERS) {
    const { memberId, organisationId } = walk.actor(reader);
    await put(`the organisation of ${reader}`, 'organisation', walk.authorId, organisationId);
    await put(`the entry of ${reader}`, 'member', memberId, null);
  }
  const colleague = randomUUID();
  await walk.insertMember(colleague, norway, null);
  await put('a member in Norway', 'member', colleague, null);
  return entries;
}

/** What of Norway's shelter a reader gets, by audience: written out, so that a changed rule breaks it. */
const OF_A_NORWEGIAN_ORGANISATION: Readonly<Record<string, string>> = {
  //               sec    NO   EE     no     ee     obs    aud    aud NO
  granted: '       hidden open hidden hidden hidden hidden hidden hidden',
  'own-country': ' open   open hidden open   hidden hidden hidden hidden',
  teams: '         open   open reveal open   hidden hidden hidden hidden',
  members: '       open   open open   open   open   hidden hidden hidden',
  public: '        open   open open   open   open   open   open   open',
};

it('what a reader gets of a field is the same by the rule and by the database, and as the table has it', async () => {
  const entries = await insertEntries();
  const differing: unknown[] = [];
  const counts = new Map<DirectoryAccess, number>(DIRECTORY_ACCESS.map((access) => [access, 0]));
  for (const entry of entries)
    for (const audience of DIRECTORY_AUDIENCES)
      for (const askable of BOTH)
        for (const granted of BOTH) {
          await walk.db.query('delete from directory_field where entry_id = $1', [entry.id]);
          await walk.insert('directory_field', [
            {
              entry_id: entry.id,
              field: 'phone',
              contact: '+47 22 00 00 00',
              audience,
              askable,
              consented_at: audience === 'public' ? '2027-01-01' : null,
              consented_by: audience === 'public' ? walk.authorId : null,
            },
          ]);
          if (granted)
            await walk.insert(
              'directory_grant',
              walk.memberIds.map((member_id) => ({
                id: randomUUID(),
                entry_id: entry.id,
                field: 'phone',
                member_id,
                reason: 'A case',
                granted_by: walk.authorId,
                granted_at: '2027-01-01',
                ends_at: '2099-01-01',
              })),
            );
          for (const reader of READERS) {
            const found = await accessOf(reader, entry.id);
            const expected = fieldAccess(walk.actor(reader), entry, { audience, askable, granted });
            counts.set(found, counts.get(found)! + 1);
            if (found !== expected)
              differing.push({ of: entry.of, audience, askable, granted, reader, expected, found });
            if (entry.of === 'an organisation of Norway' && !askable && !granted)
              expect([audience, reader, found]).toEqual([audience, reader, tabled(audience, reader)]);
          }
        }
  expect(differing).toEqual([]);
  expect(Math.min(...counts.values())).toBeGreaterThan(30);

  for (const entry of entries)
    for (const reader of READERS) {
      const { rows } = await walk.db.query<{ kept: boolean; overseen: boolean; findable: boolean }>(
        `
          select ${keptBySql(1)} as kept, ${overseenBySql(1)} as overseen, ${findableSql(1)} as findable
          ${FROM_DIRECTORY}
          where e.id = $5`,
        [...readerParameters(walk.actor(reader)), entry.id],
      );
      const [kept, overseen] = [mayKeep(walk.actor(reader), entry), mayOversee(walk.actor(reader), entry)];
      expect([entry.of, reader, rows[0]!.kept, rows[0]!.overseen]).toEqual([
        entry.of,
        reader,
        kept,
        overseen,
      ]);
    }
}, 120_000);

it('a grant counts for its time alone, and for whom it names', async () => {
  const [holder, granted, other] = [randomUUID(), walk.actor('network EE'), walk.actor('observer')];
  await walk.insertMember(holder, await walk.insertOrganisation('NO', 'Police'), null);
  const id = randomUUID();
  await walk.insert('directory_entry', [
    {
      id,
      subject: 'member',
      holder_id: holder,
      confirmed_at: '2027-01-01',
      asked: 0,
      revision: 1,
      created_at: '2027-01-01',
    },
  ]);
  await walk.insert('directory_field', [
    { entry_id: id, field: 'phone', contact: '+47 22 00 00 00', audience: 'granted', askable: false },
  ]);
  const grantId = randomUUID();
  await walk.insert('directory_grant', [
    {
      id: grantId,
      entry_id: id,
      field: 'phone',
      member_id: granted.memberId,
      reason: 'A case',
      granted_by: holder,
      granted_at: '2027-01-01',
      ends_at: '2099-01-01',
    },
  ]);
  expect([await accessOf('network EE', id), await accessOf('observer', id)]).toEqual(['reveal', 'hidden']);
  await walk.db.query('update directory_grant set revoked_at = app_now() where id = $1', [grantId]);
  expect(await accessOf('network EE', id)).toBe('hidden');
  await walk.db.query(
    `update directory_grant set revoked_at = null, ends_at = app_now(), member_id = $2 where id = $1`,
    [grantId, other.memberId],
  );
  expect(await accessOf('observer', id)).toBe('hidden');
});

async function accessOf(reader: Reader, entryId: string): Promise<DirectoryAccess> {
  const { rows } = await walk.db.query<{ access: DirectoryAccess }>(
    `
      select ${directoryAccessSql(1)} as access
      ${FROM_DIRECTORY}
      join directory_field f on f.entry_id = e.id
      where e.id = $5`,
    [...readerParameters(walk.actor(reader)), entryId],
  );
  return rows[0]!.access;
}

function tabled(audience: string, reader: Reader): string {
  return OF_A_NORWEGIAN_ORGANISATION[audience]!.trim().split(/\s+/)[READERS.indexOf(reader)]!;
}
