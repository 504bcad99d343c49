// The bare limit that comments are measured against: Socket.IO, one room, one INSERT; nothing else. PORT and
// MODE from the environment. insert every post is committed by itself, then broadcast group posts that wait
// are committed together, each broadcast by itself broadcast no database at all
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const { PORT, MODE, DATABASE_URL } = process.env;
const server = createServer((_, response) => response.end('ok'));
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
const database = MODE === 'broadcast' ? null : new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const ONE = { name: 'one', text: 'insert into bare_comment (author, text) values ($1, $2) returning id' };
const MANY = {
  name: 'many',
  text: 'insert into bare_comment (author, text) select 1, t from unnest($1::text[]) as t returning id',
};
await database?.query(
  'create table if not exists bare_comment (id bigserial primary key, at timestamptz not null ' +
    'default now(), author int not null, text text not null)',
);

const publish = (id, text) => io.to('draft').emit('comment', { id, text });
let waiting = [];
let committing = false;
async function drain() {
  if (committing) return;
  committing = true;
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    const { rows } = await database.query({ ...MANY, values: [batch] });
    rows.forEach(({ id }, at) => publish(id, batch[at]));
  }
  committing = false;
}

let number = 0;
io.on('connection', (socket) => {
  socket.conn.request = null;
  void socket.join('draft');
  socket.on('post', async (text) => {
    if (MODE === 'broadcast') return publish((number += 1), text);
    if (MODE === 'group') {
      waiting.push(text);
      return void drain();
    }
    const { rows } = await database.query({ ...ONE, values: [1, text] });
    publish(rows[0].id, text);
  });
});
server.listen(Number(PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('SIGTERM', () => process.exit(0));
