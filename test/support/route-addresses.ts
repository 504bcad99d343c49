import type { DataSource } from 'typeorm';

/**
 * The objects that stand in the addresses of routes: by how an address begins, the rows that fill in its
 * parameters.
 */
const OBJECT_QUERIES: readonly (readonly [begin: RegExp, sql: string])[] = [
  [/^\/live\/:room/, 'select room from live_event group by room order by max(at) desc'],
  [/^\/network\/teams\/:country/, 'select code as country from country'],
  [/^\/network\/appointments\/:id/, 'select id from appointment'],
  [/^\/network\/helplines\/:id/, 'select id from helpline'],
  [/^\/members\/:id/, 'select id from member'],
  [
    /^\/meetings\/:id\/seats/,
    'select m.id, s.country_code as country, s.type as seat from meeting m cross join team_seat s',
  ],
  [
    /^\/meetings\/:meetingId\/packs\/:packId/,
    'select meeting_id as "meetingId", id as "packId" from agenda_pack',
  ],
  [/^\/meetings\/:id/, 'select id from meeting'],
  [/^\/meetings\/:meetingId/, 'select id as "meetingId" from meeting'],
  [/^\/meeting-series\/:id/, 'select id from meeting_series'],
  [/^\/archives\/:archiveId/, 'select id as "archiveId" from member_archive'],
  [/^\/decisions\/:id/, 'select id from decision'],
  [/^\/actions\/:id/, 'select id from action'],
  [/^\/documents\/:id\/versions\/:number/, 'select document_id as id, number from document_version'],
  [/^\/document-collections\/:id/, 'select id from document_collection'],
  [/^\/documents\/:id/, 'select id from document'],
  [/^\/ballots\/:id/, 'select id from ballot'],
  [/^\/priority-periods\/:id/, 'select id from priority_period'],
  [/^\/priorities\/:id/, 'select id from priority'],
  [/^\/terms\/concepts\/:concept/, 'select id as concept from term_concept'],
  [/^\/terms\/proposals\/:id/, 'select id from term_proposal'],
  [/^\/(about|glossary|teams)\/:language/, 'select distinct language from term'],
  [/^\/wording-reports\/:id/, 'select id from wording_report'],
  [/^\/funds\/:id/, 'select id from fund'],
  [/^\/funding-applications\/:id/, 'select id from funding_application'],
  [/^\/grants\/:id/, 'select id from fund_grant'],
  [/^\/grant-reports\/:id/, 'select id from grant_report'],
  [/^\/practices\/:id\/versions\/:number/, 'select practice_id as id, number from practice_version'],
  [/^\/practices\/:id/, 'select id from practice'],
  [/^\/questions\/:id/, 'select id from question'],
  [/^\/conversations\/:id/, 'select id from conversation'],
  [/^\/contributions\/:kind/, `select 'remark' as kind, id from consultation_remark`],
  [/^\/amendment-sets\/:setId/, 'select id as "setId" from amendment_set'],
  [/^\/amendments\/:amendmentId/, 'select id as "amendmentId" from amendment'],
  [
    /\/consultations\/:roundId/,
    'select standard_id as "standardId", id as "roundId" from consultation_round',
  ],
  [
    /\/consensus\/:processId/,
    `
      select p.standard_id as "standardId", p.id as "processId", r.id as "roundId", 'D1' as item
      from consensus_process p
      join consensus_round r on r.process_id = p.id`,
  ],
  [/\/versions\/:versionId/, 'select standard_id as "standardId", id as "versionId" from standard_version'],
  [
    /\/adoption\/:country\/:clauseId\/voices\/:seat/,
    `
      select standard_id as "standardId", country, clause_id as "clauseId", seat
      from adoption_voice`,
  ],
  [
    /\/adoption\/:country\/:clauseId/,
    `
      select p.standard_id as "standardId", a.country, a.clause_id as "clauseId"
      from adoption_record a
      join clause p on p.id = a.clause_id`,
  ],
  [
    /\/adoption\/:country/,
    `
      select p.standard_id as "standardId", c.code as country
      from published_standard p
      cross join country c`,
  ],
  [
    /\/clauses\/:clauseId/,
    'select standard_id as "standardId", id as "clauseId" from clause order by changed_at desc',
  ],
  [/\/prints\/:printId/, 'select standard_id as "standardId", id as "printId" from standard_print'],
  [/\/translations\/:language/, 'select distinct standard_id as "standardId", language from translation'],
  [
    /\/threads\/:threadId/,
    'select standard_id as "standardId", id as "threadId" from comment_thread order by state_at desc',
  ],
  [/^\/standards\/:standardId/, 'select id as "standardId" from standard'],
  [
    /^\/(public|published)/,
    `
      select p.slug, e.edition, c.clause_id as "clauseId", 'en' as language
      from published_standard p
      join published_version e using (standard_id)
      join version_clause c on c.version_id = e.version_id`,
  ],
];

/** How many objects of a kind a walk looks at. */
const MAX_OBJECTS = 16;
/** Of a file that is drawn anew, from rows that the answers beside it give too, which takes half a second. */
const MAX_DRAWN = 4;

/** The addresses of a route with the ids of what is there; none where nothing of the kind is known. */
export async function addressesOfRoute(db: DataSource, pattern: string): Promise<readonly string[]> {
  if (!pattern.includes(':')) return [pattern];
  const objects = OBJECT_QUERIES.find(([begin]) => begin.test(pattern));
  if (!objects) return [];
  const rows = await db.query<Readonly<Record<string, string | number>>[]>(
    `${objects[1]} limit ${pattern.endsWith('.pdf') ? MAX_DRAWN : MAX_OBJECTS}`,
  );
  return [
    ...new Set(
      rows.map((row) => pattern.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => String(row[name]))),
    ),
  ];
}
