// The bare limit that typing is measured against: Socket.IO, one room, each update committed before anybody
// sees it; nothing else. Updates that wait while a commit is under way are committed together. PORT and
// DATABASE_URL from the environment.
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const { PORT, DATABASE_URL } = process.env;
const server = createServer((_, response) => response.end('ok'));
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
const database = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await database.query(
  'create table if not exists bare_update (id bigserial primary key, at timestamptz not null ' +
    'default now(), bytes bytea not null)',
);
const WRITE = {
  name: 'write',
  text: 'insert into bare_update (bytes) select u from unnest($1::bytea[]) as u returning id',
};

let waiting = [];
let committing = false;
async function drain() {
  if (committing) return;
  committing = true;
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    const { rows } = await database.query({ ...WRITE, values: [batch.map(({ update }) => update)] });
    for (const [at, { socket, doc, update, answer }] of batch.entries()) {
      socket.to('text').emit('text', { doc, seq: Number(rows[at].id), update });
      answer({ ok: true, seq: Number(rows[at].id), recovered: [] });
    }
  }
  committing = false;
}

io.on('connection', (socket) => {
  socket.conn.request = null;
  socket.on('open', async (_, answer) => {
    await socket.join('text');
    answer({ ok: true });
  });
  socket.on('push', ({ doc, update }, answer) => {
    waiting.push({ socket, doc, update, answer });
    void drain();
  });
});
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
