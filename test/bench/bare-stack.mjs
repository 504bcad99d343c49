// The bare limit of a start: the same PostgreSQL, Fastify, one query for the page, nothing else.
import fastify from 'fastify';
import pg from 'pg';
import { startCluster } from '../../scripts/postgres/cluster.mjs';
import { lastingPlace } from '../../scripts/postgres/location.mjs';

const cluster = await startCluster(await lastingPlace());
await cluster.ready;
const pool = new pg.Pool({ connectionString: cluster.ownerUrl });
const server = fastify();
server.get('/', async (_request, reply) =>
  reply.type('text/html').send(`<!doctype html>${(await pool.query('select 1 as one')).rows[0].one}`),
);
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.once('SIGTERM', async () => {
  await server.close();
  await pool.end();
  await cluster.stop();
  process.exit(0);
});
