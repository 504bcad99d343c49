// What is written to during a drill, made by the API of the version that it begins with: a thread of a draft, and an open ballot.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ask } from './member-request.mjs';

const DAY_MS = 86_400_000;

/** Sessions for everybody who holds a seat, for somebody of the secretariat and an auditor who are new, and the place. */
export async function preparePlace(pool, url) {
  const { rows: holders } = await pool.query(
    'select distinct member_id as id from appointment where starts_at <= app_now() and ends_at is null limit 24',
  );
  const members = [];
  for (const { id } of holders) members.push(await openSession(pool, id));
  const [officer, auditor] = [await addOfficer(pool, 'secretariat'), await addOfficer(pool, 'auditor')];
  const make = async (member, path, body) => {
    const { status, json } = await ask(url, member, 'POST', path, body);
    if (status >= 300) throw new Error(`POST ${path}: ${status} ${JSON.stringify(json)}`);
    return json;
  };
  const draft = await make(members[0], '/standards', { title: 'Drill', audience: 'teams' });
  const thread = await make(members[0], `/standards/${draft.id}/threads`, {
    key: randomUUID(),
    clauseId: (
      await make(members[0], `/standards/${draft.id}/clauses`, {
        afterId: null,
        kind: 'clause',
        level: 1,
        text: 'Every victim is offered a safe shelter.',
      })
    ).id,
    revision: 1,
    text: 'Go.',
  });
  const period = await make(officer, '/priority-periods', {
    title: 'Two years',
    firstDay: '2031-01-01',
    lastDay: '2032-12-31',
  });
  const options = [];
  for (const title of ['A', 'B', 'C'])
    options.push(
      (await make(members[0], `/priority-periods/${period.id}/proposals`, { title, reason: `Why ${title}.` }))
        .id,
    );
  const { ballotId: ballot } = await make(officer, `/priority-periods/${period.id}/ballot`, {
    question: 'What should the region work on?',
    method: 'schulze',
    electorate: 'one-seat-one-vote',
    places: options.length,
    closesAt: new Date(Date.now() + DAY_MS).toISOString(),
    timeZone: 'Europe/Copenhagen',
  });
  return {
    members,
    auditor,
    standard: draft.id,
    room: draft.threadsRoom,
    thread: thread.id,
    ballot,
    options,
  };
}

async function addOfficer(pool, office) {
  const id = randomUUID();
  await pool.query(
    `
      insert into member (id, organisation_id, name, email, office, state, joined_at)
      select $1, min(id::text)::uuid, $2::text, $2 || '-drill@example.org', $2, 'active', app_now()
      from organisation`,
    [id, office],
  );
  return openSession(pool, id);
}

/** A session with the columns that this version's table has; where it knows of proofs, with a fresh one. */
export async function openSession(pool, memberId) {
  const [token, csrf] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  const { rowCount: knowsProofs } = await pool.query(
    `select 1 from information_schema.columns where table_name = 'session' and column_name = 'verified_at'`,
  );
  await pool.query(
    `
      insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at
        ${knowsProofs ? ', verified_at' : ''})
      values ($1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours'
        ${knowsProofs ? ', app_now()' : ''})`,
    [randomUUID(), createHash('sha256').update(token).digest(), csrf, memberId],
  );
  return { id: memberId, token, csrf };
}
