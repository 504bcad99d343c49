import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { SERVER_MAIN } from '../support/norbanet-process.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { askOffset, beginUpload, sendPiece } from '../support/resumable-upload.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';

const MEGABYTE = 1024 * 1024;
/** Of the whole file; `UPLOAD_MEGABYTES=200` sends the largest that there may be. */
const SIZE = Number(process.env['UPLOAD_MEGABYTES'] ?? 40) * MEGABYTE;
const PIECE = 8 * MEGABYTE;
const KILLS = 3;

let test: TestApp;
let folder: string;
let server: RunningProcess | undefined;
let member: TestMember;

beforeAll(async () => {
  test = await startApp();
  const network = await createTestNetwork(test);
  member = await network.as('DK', 'ngo');
  folder = await mkdtemp(join(tmpdir(), 'norbanet-drill-'));
});
afterAll(async () => {
  await server?.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  await test.close();
});

/** The server as a process of its own, on the same database, that can be killed. */
async function startServer(): Promise<ApiClient> {
  server = await startProcess(SERVER_MAIN, {
    NODE_ENV: 'test',
    DATABASE_URL: test.database.applicationUrl,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://norbanet.test',
  });
  return new ApiClient(server.url, member.options);
}

/** A piece in two halves; between them, the server is killed. */
function pieceThatKills(piece: Buffer): ReadableStream {
  const half = piece.length / 2;
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(piece.subarray(sent, sent + half));
      sent += half;
      if (sent < piece.length) return;
      await server!.end('SIGKILL');
      controller.close();
    },
  });
}

it('an upload ends with what was sent, although the server is killed in the middle of its pieces', async () => {
  const content = randomBytes(SIZE);
  let client = await startServer();
  const id = await beginUpload(client, SIZE, 'large.txt');
  let acknowledged = 0;
  for (let kills = 0; acknowledged < SIZE;) {
    const { offset } = await askOffset(client, id);
    // Nothing that was acknowledged is lost.
    expect(offset).toBeGreaterThanOrEqual(acknowledged);
    const piece = content.subarray(offset!, offset! + PIECE);
    if (kills < KILLS && acknowledged > 0) {
      kills += 1;
      await sendPiece(client, id, offset!, pieceThatKills(piece)).catch(() => undefined);
      client = await startServer();
      continue;
    }
    const { status, offset: now } = await sendPiece(client, id, offset!, piece);
    expect(status).toBe(204);
    acknowledged = now!;
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  const [row] = await test.db.query<{ sha256: string; size: number }[]>(
    'select sha256, size from document_upload where file_id = $1',
    [id],
  );
  expect(row).toEqual({ sha256, size: SIZE });
}, 180_000);
