// The bare limit that casting is measured against: Fastify and pg, a ballot and its audit row in one
// statement; no session, no rights, no validation, no record. PORT and DATABASE_URL from the environment.
import Fastify from 'fastify';
import pg from 'pg';

const { PORT, DATABASE_URL } = process.env;
const database = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await database.query(`create table if not exists bare_ballot (voter int primary key, paper jsonb not null, at timestamptz not null);
  create table if not exists bare_audit (id bigserial primary key, at timestamptz not null, voter int not null)`);
const CAST = {
  name: 'cast',
  text: `
    with cast_now as (
      insert into bare_ballot (voter, paper, at)
      values ($1, $2, now())
      on conflict (voter) do update set paper = excluded.paper, at = excluded.at
      returning voter, at
    )
    insert into bare_audit (at, voter)
    select at, voter
    from cast_now
    returning id`,
};
const app = Fastify();
app.get('/', () => 'ok');
app.put('/cast/:voter', async (request) => {
  const { rows } = await database.query({
    ...CAST,
    values: [Number(request.params.voter), JSON.stringify(request.body)],
  });
  return { id: rows[0].id };
});
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
process.on('SIGTERM', () => process.exit(0));
