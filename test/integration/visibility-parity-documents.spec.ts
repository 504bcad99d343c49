import { randomUUID } from 'node:crypto';
import { DOCUMENT_AUDIENCES } from '@nbn/contracts';
import { visibleDocuments } from '../../src/documents/document.visibility.ts';
import { mayKnowName } from '../../src/platform/people/person.ts';
import {
  personVisibilityParameters,
  personVisible,
  selectNameableMember,
} from '../../src/network/person.visibility.ts';
import { expectParity, READERS, ReaderTable, VisibilityWalk, type Cell } from '../support/visibility-walk.ts';

const BOTH = [false, true] as const;
let walk: VisibilityWalk;

beforeAll(async () => {
  walk = await VisibilityWalk.open();
}, 60_000);
afterAll(() => walk.close());

/** A national document is Norway's; one that is carried stands with something that the reader sees. */
const DOCUMENT_READERS = new ReaderTable({
  //                          sec NO EE  no ee  obs aud aud
  public: '                  x  x  x   x  x   x   x   x',
  'public, carried': '         x  x  x   x  x   x   x   x',
  'public, own': '             x  x  x   x  x   x   x   x',
  'public, carried, own': '    x  x  x   x  x   x   x   x',
  network: '                 x  x  x   x  x   .   .   .',
  'network, carried': '        x  x  x   x  x   x   x   x',
  'network, own': '            x  x  x   x  x   x   x   x',
  'network, carried, own': '   x  x  x   x  x   x   x   x',
  teams: '                   x  x  x   .  .   .   .   .',
  'teams, carried': '          x  x  x   .  .   .   .   .',
  'teams, own': '              x  x  x   .  .   .   .   .',
  'teams, carried, own': '     x  x  x   .  .   .   .   .',
  national: '                .  x  .   x  .   .   .   .',
  'national, carried': '       .  x  .   x  .   .   .   .',
  'national, own': '           .  x  .   x  .   .   .   .',
  'national, carried, own': '  .  x  .   x  .   .   .   .',
  attached: '                .  .  .   .  .   .   .   .',
  'attached, carried': '       x  x  x   x  x   x   x   x',
  'attached, own': '           x  x  x   x  x   x   x   x',
  'attached, carried, own': '  x  x  x   x  x   x   x   x',
  named: '                   .  .  .   .  .   .   .   .',
  'named, carried': '          .  .  .   .  .   .   .   .',
  'named, own': '              x  x  x   x  x   x   x   x',
  'named, carried, own': '     x  x  x   x  x   x   x   x',
  'withdrawn named': '         .  .  .   .  .   .   .   .',
  'withdrawn named, own': '    x  x  x   x  x   x   x   x',
  'withdrawn public': '        .  .  .   .  .   .   .   .',
  'withdrawn public, own': '   x  x  x   x  x   x   x   x',
  'withdrawn network': '       .  .  .   .  .   .   .   .',
  'withdrawn network, own': '  x  x  x   x  x   x   x   x',
  'withdrawn teams': '         .  .  .   .  .   .   .   .',
  'withdrawn teams, own': '    .  .  .   .  .   .   .   .',
  'withdrawn national': '      .  .  .   .  .   .   .   .',
  'withdrawn national, own': ' .  .  .   .  .   .   .   .',
  'withdrawn attached': '      .  .  .   .  .   .   .   .',
  'withdrawn attached, own': ' x  x  x   x  x   x   x   x',
});

describe('who sees a document', () => {
  /** Stands for the rule of what carries it: meetings are seen, items are not. */
  const CARRIER_SEEN = `a.kind = 'meeting'`;

  it('is as the table has it; who is not signed in sees what is public', async () => {
    const documents = DOCUMENT_AUDIENCES.flatMap((audience) =>
      (['current', 'withdrawn'] as const).flatMap((state) =>
        ([null, 'agenda-item', 'meeting'] as const).flatMap((carrier) =>
          [null, ...READERS].map((owner) => ({ id: randomUUID(), audience, state, carrier, owner })),
        ),
      ),
    );
    await walk.insert(
      'document',
      documents.map(({ id, audience, state, owner }) => ({
        id,
        title: 'A document',
        audience,
        country_code: audience === 'national' ? 'NO' : null,
        owner_id: owner ? walk.actor(owner).memberId : walk.authorId,
        state,
        latest: 1,
        created_at: '2027-01-01',
        changed_at: '2027-01-01',
      })),
    );
    await walk.insert(
      'document_attachment',
      documents
        .filter(({ carrier }) => carrier !== null)
        .map(({ id, carrier }) => ({
          document_id: id,
          kind: carrier,
          object_id: randomUUID(),
          attached_by: walk.authorId,
          attached_at: '2027-01-01',
        })),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const { where, parameters } = visibleDocuments(walk.actor(reader), CARRIER_SEEN);
      const seen = await walk.ids(
        `select d.id from document d where ${where} and $1::uuid is not null and ($2::text is null or true)`,
        parameters,
      );
      for (const { id, audience, state, carrier, owner } of documents) {
        const situation = [
          state === 'withdrawn' ? `withdrawn ${audience}` : audience,
          ...(carrier === 'meeting' && state === 'current' ? ['carried'] : []),
          ...(owner === reader ? ['own'] : []),
        ].join(', ');
        const expected = DOCUMENT_READERS.expects(situation, reader);
        cells.push({ of: `${situation} (${carrier})`, reader, expected, found: seen.has(id) });
      }
    }
    expectParity(cells, 6 * 2 * 3 * (1 + READERS.length) * READERS.length);
    expect(DOCUMENT_READERS.unasked).toEqual([]);

    const { where, parameters } = visibleDocuments(null, CARRIER_SEEN);
    const open = await walk.ids(`select d.id from document d where ${where}`, parameters);
    const published = documents.filter(({ audience, state }) => audience === 'public' && state === 'current');
    expect(documents.filter(({ id }) => open.has(id))).toEqual(published);
    expect(published).toHaveLength(3 * (1 + READERS.length));
  });
});

describe('who sees what they asked for', () => {
  it('is who was given it, whomever it is for, while it is not withdrawn', async () => {
    const documents = DOCUMENT_AUDIENCES.flatMap((audience) =>
      (['current', 'withdrawn'] as const).flatMap((state) =>
        READERS.flatMap((asker) =>
          (['open', 'granted', 'declined'] as const).map((request) => ({
            id: randomUUID(),
            audience,
            state,
            asker,
            request,
          })),
        ),
      ),
    );
    await walk.insert(
      'document',
      documents.map(({ id, audience, state }) => ({
        id,
        title: 'A document',
        audience,
        country_code: audience === 'national' ? 'NO' : null,
        owner_id: walk.authorId,
        state,
        latest: 1,
        created_at: '2027-01-01',
        changed_at: '2027-01-01',
      })),
    );
    await walk.insert(
      'document_access_request',
      documents.map(({ id, asker, request }) => ({
        id: randomUUID(),
        document_id: id,
        member_id: walk.actor(asker).memberId,
        reason: 'For a case.',
        state: request,
        asked_at: '2027-01-01',
        decided_by: request === 'open' ? null : walk.authorId,
        decided_at: request === 'open' ? null : '2027-01-02',
      })),
    );
    const cells: Cell[] = [];
    for (const reader of READERS) {
      const { where, parameters } = visibleDocuments(walk.actor(reader), 'false');
      const seen = await walk.ids(
        `select d.id from document d where ${where} and $1::uuid is not null and ($2::text is null or true)`,
        parameters,
      );
      for (const { id, audience, state, asker, request } of documents) {
        const situation = state === 'withdrawn' ? `withdrawn ${audience}` : audience;
        const isGiven = request === 'granted' && asker === reader && state === 'current';
        cells.push({
          of: `${situation}, ${request} for ${asker}`,
          reader,
          expected: isGiven || DOCUMENT_READERS.expects(situation, reader),
          found: seen.has(id),
        });
      }
    }
    expectParity(cells, DOCUMENT_AUDIENCES.length * 2 * READERS.length * 3 * READERS.length);
  });
});

describe('who sees what is for those named, and what a seat owns', () => {
  it('is who is named, and who holds the seat now; nobody else, and not who held it before', async () => {
    const document = (change: Readonly<Record<string, unknown>>) => ({
      id: randomUUID(),
      title: 'A document',
      audience: 'named',
      country_code: null,
      owner_id: walk.authorId,
      owner_seat_id: null,
      state: 'current',
      latest: 1,
      created_at: '2027-01-01',
      changed_at: '2027-01-01',
      ...change,
    });
    const seats = new Map(
      READERS.flatMap((reader) => {
        const { seat } = walk.actor(reader);
        return seat ? [[reader, seat.id] as const] : [];
      }),
    );
    const former = randomUUID();
    await walk.insertMember(former, walk.actor('team NO').organisationId, null);
    await walk.insert('appointment', [
      {
        id: randomUUID(),
        seat_id: seats.get('team NO'),
        member_id: former,
        starts_at: '2019-01-01',
        ends_at: '2020-01-01',
      },
    ]);
    const named = READERS.map((reader) => ({ reader, row: document({}) }));
    const ofSeats = [...seats].map(([reader, id]) => ({
      reader,
      row: document({ owner_id: former, owner_seat_id: id }),
    }));
    await walk.insert(
      'document',
      [...named, ...ofSeats].map(({ row }) => row),
    );
    await walk.insert(
      'document_named_reader',
      named.map(({ reader, row }) => ({ document_id: row.id, member_id: walk.actor(reader).memberId })),
    );
    const cells: Cell[] = [];
    for (const asker of [...READERS.map((reader) => walk.actor(reader)), await walk.actorOf(former)]) {
      const { where, parameters } = visibleDocuments(asker, 'false');
      const seen = await walk.ids(
        `select d.id from document d where ${where} and $1::uuid is not null and ($2::text is null or true)`,
        parameters,
      );
      for (const { reader, row } of [...named, ...ofSeats]) {
        const expected = walk.actor(reader).memberId === asker.memberId;
        cells.push({ of: `for ${reader}`, reader, expected, found: seen.has(row.id) });
      }
    }
    expectParity(cells, (READERS.length + seats.size) * (READERS.length + 1));
  });
});

describe('who knows the name of whom', () => {
  it('is the same by the rule and by the database; a notification names nobody whom its reader may not know', async () => {
    const colleagues = [];
    for (const reader of ['observer', 'network NO', 'auditor NO'] as const) {
      const id = randomUUID();
      await walk.insertMember(id, walk.actor(reader).organisationId, null);
      colleagues.push(id);
    }
    const members = [];
    for (const id of [...walk.memberIds, ...colleagues, walk.authorId]) members.push(await walk.actorOf(id));
    const cells: Cell[] = [];
    const named: Cell[] = [];
    for (const reader of READERS) {
      // Whoever has no country of their own knows nobody of none.
      for (const abroad of BOTH) {
        const actor = { ...walk.actor(reader), ...(abroad && { country: null }) };
        const known = await walk.ids(
          `
            select m.id
            from member m
            join organisation o on o.id = m.organisation_id
            where ${personVisible(1)}`,
          personVisibilityParameters(actor),
        );
        for (const { memberId, organisationId, country, name } of members) {
          const expected = mayKnowName(actor, { memberId, organisationId, country });
          cells.push({
            of: `${name}${abroad ? ', from no country' : ''}`,
            reader,
            expected,
            found: known.has(memberId),
          });
          const told = await walk.db.query<{ title: string }>(selectNameableMember(actor, '$2::uuid'), [
            actor.memberId,
            memberId,
          ]);
          named.push({
            of: name,
            reader,
            expected,
            found: told.rows.some(({ title }) => title === name),
          });
        }
      }
    }
    expectParity(cells, 2 * (READERS.length + 3 + 1) * READERS.length);
    expect(named.filter(({ expected, found }) => found && !expected)).toEqual([]);
    expect(named.filter(({ found }) => found).length).toBeGreaterThan(3 * members.length);
  });
});
