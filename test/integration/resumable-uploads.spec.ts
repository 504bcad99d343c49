import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS, UPLOAD_LIMITS, UPLOAD_QUOTA } from '@nbn/contracts';
import { RemoveAbandonedUploadsJob } from '../../src/documents/uploads/remove-abandoned-uploads.job.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';
import { addDocument, documentForm } from '../support/documents.ts';
import {
  announceUpload,
  askOffset,
  beginUpload,
  endUpload,
  getUpload,
  sendPiece,
} from '../support/resumable-upload.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

interface DocumentBody {
  id: string;
  code?: string;
  versions: { number: number; sha256: string; size: number; name: string; state: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
let test: TestApp;
/** Another process on the same database and the same folder. */
let second: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { DATA_DIR: folder } });
  second = await startApp({ database: test.database, environment: { DATA_DIR: folder } });
  network = await createTestNetwork(test);
  await network.secretariat();
  denmark = await network.as('DK', 'ngo');
  estonia = await network.as('EE', 'ngo');
}, 60_000);
afterAll(async () => {
  await second.close();
  await test.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => test.db.query('delete from document_upload'));

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const at = (app: TestApp, { options }: ApiClient): ApiClient => new ApiClient(app.url, options);
const partials = (): string[] => readdirSync(join(folder, 'uploads'));
const notes = () => test.db.query<{ file_id: string }[]>('select file_id from document_upload');

function add(who: ApiClient, uploadId: string, more = {}) {
  return who.post<DocumentBody>('/documents', { title: 'Paper', audience: 'network', uploadId, ...more });
}

describe('a file that comes in pieces', () => {
  it('becomes a version as it was sent, and replaces one', async () => {
    const content = 'A paper on shelters, sent in two pieces.';
    const id = await beginUpload(denmark, content.length, 'shelters.txt', sha256(content));
    expect(await sendPiece(denmark, id, 0, content.slice(0, 10))).toMatchObject({ status: 204, offset: 10 });
    expect(await askOffset(denmark, id)).toMatchObject({ status: 200, offset: 10 });
    expect(await sendPiece(denmark, id, 10, content.slice(10))).toMatchObject({
      status: 204,
      offset: content.length,
    });
    expect(partials()).toEqual([]);
    const { status, body } = await add(denmark, id);
    expect(status).toBe(201);
    expect(body.versions).toEqual([
      expect.objectContaining({
        name: 'shelters.txt',
        size: content.length,
        sha256: sha256(content),
        state: 'released',
      }),
    ]);
    expect((await estonia.get(`/documents/${body.id}/file`)).body).toBe(content);
    expect(await notes()).toEqual([]);

    const next = await beginUpload(denmark, 4, 'next.txt');
    await sendPiece(denmark, next, 0, 'next');
    const replaced = await denmark.post<DocumentBody>(`/documents/${body.id}/versions`, {
      uploadId: next,
      replaces: 1,
    });
    expect(replaced.body.versions.map(({ number, name }) => [number, name])).toEqual([
      [2, 'next.txt'],
      [1, 'shelters.txt'],
    ]);
    // An upload becomes one document: sent again, it names that one.
    expect((await add(denmark, id)).body.id).toBe(body.id);
    expect((await add(estonia, id)).status).toBe(404);
  });

  it('keeps its file when its words are refused, and not when the file is', async () => {
    const id = await beginUpload(denmark, 4);
    expect((await add(denmark, id)).body).toMatchObject({ code: 'invalid-input' });
    await sendPiece(denmark, id, 0, 'text');
    expect((await add(denmark, id, { title: '' })).body).toMatchObject({ code: 'invalid-input' });
    expect((await add(denmark, id)).status).toBe(201);
    const page = '<html><script>alert(1)</script>';
    const refused = await beginUpload(denmark, page.length, 'page.pdf');
    await sendPiece(denmark, refused, 0, page);
    expect((await add(denmark, refused)).body).toMatchObject({ code: 'document-type-refused' });
    expect(await notes()).toEqual([]);
  });

  it('is never shown by its upload, neither under way nor whole', async () => {
    const page = '<html><script>alert(1)</script>';
    const id = await beginUpload(denmark, page.length, 'page.txt');
    await sendPiece(denmark, id, 0, page);
    for (const path of ['', `/${id}`, `/${id}/`, `/%2e%2e/${id}`]) {
      const { status, body } = await getUpload(denmark, path);
      expect(status).toBe(404);
      expect(body).not.toContain('script');
    }
  });

  it('is whole although the last answer, or the row of it, was lost', async () => {
    const id = await beginUpload(denmark, 4, 'lost.txt');
    await sendPiece(denmark, id, 0, 'text');
    // As when the process dies after the file moved and before the row says so.
    await test.db.query('update document_upload set finished_at = null, sha256 = null where file_id = $1', [
      id,
    ]);
    expect(await askOffset(denmark, id)).toMatchObject({ status: 200, offset: 4 });
    expect((await add(denmark, id)).body.versions[0]).toMatchObject({ sha256: sha256('text') });
  });
});

describe('an upload whose document was made, but whose answer was lost', () => {
  it('names that document to whoever added it, and makes no second one', async () => {
    const id = await beginUpload(denmark, 4, 'once.txt');
    await sendPiece(denmark, id, 0, 'text');
    const first = await add(denmark, id);
    const again = await add(denmark, id);
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(again.body.versions).toHaveLength(1);
    expect((await add(estonia, id)).status).toBe(404);
  });
});

describe('two that send one upload', () => {
  const SIZE = 400_000;
  /** A piece that comes slowly, so that the other one meets it. */
  function slowPiece(letter: string): ReadableStream {
    let left = 4;
    return new ReadableStream({
      async pull(controller) {
        if (left === 0) return controller.close();
        left -= 1;
        await new Promise((resolve) => setTimeout(resolve, 60));
        controller.enqueue(Buffer.alloc(SIZE / 4, letter));
      },
    });
  }

  it.each([
    ['one process, two tabs', () => [denmark, denmark] as const],
    ['two processes', () => [denmark, at(second, denmark)] as const],
  ])(
    'from the same place: one is acknowledged, and what it sent is what there is: %s',
    async (_, clients) => {
      const id = await beginUpload(denmark, SIZE * 2);
      const letters = ['a', 'b'];
      const answers = await Promise.all(
        clients().map((client, n) => sendPiece(client, id, 0, slowPiece(letters[n]!))),
      );
      const acknowledged = answers.filter(({ status }) => status === 204);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
      expect(acknowledged[0]!.offset).toBe(SIZE);
      expect(await askOffset(at(second, denmark), id)).toMatchObject({ offset: SIZE });
      const rest = Buffer.alloc(SIZE, 'c');
      expect((await sendPiece(at(second, denmark), id, SIZE, rest)).status).toBe(204);
      const first = letters[answers.findIndex(({ status }) => status === 204)]!;
      const whole = Buffer.concat([Buffer.alloc(SIZE, first), rest]);
      expect((await add(denmark, id)).body.versions[0]).toMatchObject({ sha256: sha256(whole) });
    },
  );

  it('go on after a process that died with the right to send', async () => {
    const id = await beginUpload(denmark, 8);
    await test.db.query(
      `update document_upload set lock_token = $2, locked_until = clock_timestamp() + interval '1 second' where file_id = $1`,
      [id, newId()],
    );
    expect(await sendPiece(denmark, id, 0, 'whatever')).toMatchObject({ status: 204, offset: 8 });
  });
});

describe('an upload of somebody else', () => {
  it('is as if it were not there, whatever is asked of it', async () => {
    const id = await beginUpload(denmark, 4);
    await sendPiece(denmark, id, 0, 'te');
    const otherSession = await openAnotherSession(test, denmark.memberId);
    for (const other of [estonia, otherSession]) {
      expect((await askOffset(other, id)).status).toBe(404);
      expect((await sendPiece(other, id, 2, 'xt')).status).toBe(404);
      expect((await endUpload(other, id)).status).toBe(404);
      expect((await add(other, id)).status).toBe(404);
    }
    expect(await askOffset(denmark, id)).toMatchObject({ offset: 2 });
  });

  it('cannot be sent to from the page of another site, nor without the token of the session', async () => {
    const id = await beginUpload(denmark, 4);
    const bare = new ApiClient(test.url, { cookie: denmark.options.cookie! });
    expect((await sendPiece(bare, id, 0, 'text')).status).toBe(403);
    expect((await announceUpload(bare, 4, 'a.txt')).status).toBe(403);
    expect((await announceUpload(denmark, 4, 'a.txt', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const { headers } = await announceUpload(denmark, 4, 'a.txt', { origin: 'http://norbanet.test' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('ends with the session that began it', async () => {
    const session = await openAnotherSession(test, denmark.memberId);
    const id = await beginUpload(session, 4);
    await sendPiece(session, id, 0, 'te');
    expect((await session.del('/session')).status).toBe(204);
    expect((await sendPiece(session, id, 2, 'xt')).status).toBe(401);
    await test.app.get(RemoveAbandonedUploadsJob).run();
    expect(await notes()).toEqual([]);
    expect(partials()).not.toContain(id);
  });
});

describe('an announcement that is not right', () => {
  it.each<[string, () => Promise<{ status: number; body: string }>, number]>([
    ['a file larger than the limit', () => announceUpload(denmark, LIMITS.upload + 1, 'a.txt'), 413],
    ['no length', () => announceUpload(denmark, 4, 'a.txt', { 'upload-length': '' }), 400],
    ['a length that is none', () => announceUpload(denmark, 4, 'a.txt', { 'upload-length': '1e3' }), 400],
    ['no byte', () => announceUpload(denmark, 0, 'a.txt'), 400],
    [
      'a length that comes later',
      () => announceUpload(denmark, 4, 'a.txt', { 'upload-length': '', 'upload-defer-length': '1' }),
      400,
    ],
    ['no name', () => announceUpload(denmark, 4, '', { 'upload-metadata': 'filename' }), 400],
    ['unknown metadata', () => announceUpload(denmark, 4, '', { 'upload-metadata': '__proto__ YQ==' }), 400],
    [
      'a name twice',
      () => announceUpload(denmark, 4, '', { 'upload-metadata': 'filename YQ==,filename Yg==' }),
      400,
    ],
    ['metadata without end', () => announceUpload(denmark, 4, 'x'.repeat(5_000)), 400],
    ['a digest that is none', () => announceUpload(denmark, 4, 'a.txt', { sha256: 'abc' }), 400],
    ['a number of a person in its name', () => announceUpload(denmark, 4, '36805280109.txt'), 422],
    [
      'another version of the protocol',
      () => announceUpload(denmark, 4, 'a.txt', { 'tus-resumable': '0.2.2' }),
      400,
    ],
  ])('is refused, and nothing is kept: %s', async (_, announce, status) => {
    const before = partials();
    expect((await announce()).status).toBe(status);
    expect(partials()).toEqual(before);
  });

  it.each(['..%2f..%2fetc%2fpasswd', '%00', 'a%00b', '..', newId(), 'x'.repeat(150)])(
    'an address that is none is not found: %s',
    async (id) => {
      expect((await askOffset(denmark, id)).status).toBe(404);
      expect((await sendPiece(denmark, id, 0, 'text')).status).toBe(404);
      expect((await endUpload(denmark, id)).status).toBe(404);
    },
  );

  it('is refused when too many or too large ones are under way', async () => {
    for (let n = 0; n < 5; n += 1) await beginUpload(denmark, LIMITS.upload);
    expect(5 * LIMITS.upload + LIMITS.upload).toBeGreaterThan(UPLOAD_LIMITS.bytes);
    expect((await announceUpload(denmark, LIMITS.upload, 'a.txt')).status).toBe(429);
    await test.db.query('delete from document_upload');
    for (let n = 0; n < UPLOAD_LIMITS.open; n += 1) await beginUpload(denmark, 1);
    expect((await announceUpload(denmark, 1, 'a.txt')).status).toBe(429);
    expect((await announceUpload(estonia, 1, 'a.txt')).status).toBe(201);
  });
});

describe('a file', () => {
  /** As many bytes as one may add, that a member added so many days ago. */
  async function addAllBytes({ memberId }: TestMember, documentId: string, days: number): Promise<void> {
    await test.db.query(
      `
        insert into document_version (
          id, document_id, number, file_id, name, media_type, size, sha256, added_by, added_at, state, scan, text_state
        )
        select gen_random_uuid(), $1, 1 + $4::int * 1000 + n, gen_random_uuid(), 'a.txt', 'text/plain', $3::int,
          repeat('0', 64), $2, app_now() - make_interval(days => $4::int), 'released', 'clean', 'none'
        from generate_series(1, $5::int) as n`,
      [documentId, memberId, LIMITS.upload, days, UPLOAD_QUOTA.bytes / LIMITS.upload],
    );
  }

  it('is refused, however it comes, to whoever has added as much in thirty days as one may', async () => {
    const norway = await network.as('NO', 'ngo');
    const { id } = await addDocument(norway);
    await addAllBytes(norway, id, 31);
    const begun = await beginUpload(norway, 4);
    expect((await sendPiece(norway, begun, 0, 'text')).status).toBe(204);
    await addAllBytes(norway, id, 29);
    const refused = { status: 403, body: { code: 'document-quota' } };
    expect((await announceUpload(norway, 4, 'a.txt')).status).toBe(403);
    expect(await add(norway, begun)).toMatchObject(refused);
    const form = documentForm({ title: 'Paper', audience: 'network' });
    expect(await norway.post('/documents', form)).toMatchObject(refused);
    await addDocument(denmark);
  });
});

describe('a piece that is not right', () => {
  it('never makes a file longer than announced, and never leaves a gap', async () => {
    const id = await beginUpload(denmark, 4);
    expect((await sendPiece(denmark, id, 0, 'longer')).status).toBe(413);
    expect((await sendPiece(denmark, id, 2, 'xt')).status).toBe(409);
    const { offset } = await askOffset(denmark, id);
    expect(offset).toBe(0);
  });

  it('that is cut off is gone on with where it ended', async () => {
    const size = 3_000_000;
    const content = Buffer.from(Array.from({ length: size }, (_, n) => 97 + (n % 26)));
    const id = await beginUpload(denmark, size);
    const leaving = new AbortController();
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(content.subarray(0, size / 2));
        setTimeout(() => leaving.abort(), 300);
      },
    });
    await expect(sendPiece(denmark, id, 0, half, leaving.signal)).rejects.toThrow();
    const { offset } = await askOffset(denmark, id);
    expect(offset).toBeGreaterThan(0);
    expect((await sendPiece(denmark, id, offset!, content.subarray(offset!))).status).toBe(204);
    expect((await add(denmark, id)).body.versions[0]).toMatchObject({ sha256: sha256(content) });
  });

  it('that arrives damaged leaves nothing behind', async () => {
    const id = await beginUpload(denmark, 4, 'a.txt', sha256('text'));
    expect((await sendPiece(denmark, id, 0, 'tent')).status).toBe(460);
    expect((await askOffset(denmark, id)).status).toBe(404);
    expect(await notes()).toEqual([]);
    expect(partials()).not.toContain(id);
  });
});

describe('an upload that nobody goes on with', () => {
  it('is removed with its file when its time is over, and a whole one with it', async () => {
    const [open, whole] = [await beginUpload(denmark, 4), await beginUpload(denmark, 4)];
    await sendPiece(denmark, open, 0, 'te');
    await sendPiece(denmark, whole, 0, 'text');
    await test.app.get(RemoveAbandonedUploadsJob).run();
    expect(await notes()).toHaveLength(2);
    await test.db.query(`update document_upload set expires_at = app_now() - interval '1 second'`);
    await test.app.get(RemoveAbandonedUploadsJob).run();
    expect(await notes()).toEqual([]);
    const files = readdirSync(folder, { recursive: true }).map(String);
    for (const id of [open, whole]) expect(files.filter((path) => path.endsWith(id))).toEqual([]);
  });

  it('is given up at once by whoever began it', async () => {
    const id = await beginUpload(denmark, 4);
    await sendPiece(denmark, id, 0, 'te');
    expect((await endUpload(denmark, id)).status).toBe(204);
    expect((await askOffset(denmark, id)).status).toBe(404);
    expect(await notes()).toEqual([]);
    expect(partials()).not.toContain(id);
  });
});

/** A disk of a few megabytes, where this machine lets us make one. */
function mountSmallDisk(): string | null {
  const path = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path], { stdio: 'ignore' });
    return path;
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
}

const disk = mountSmallDisk();
if (!disk) process.stderr.write('  no disk can be mounted here: the test of a full one is left out\n');

(disk ? describe : describe.skip)('a disk that is full', () => {
  let full: TestApp;
  beforeAll(async () => {
    full = await startApp({ database: test.database, environment: { DATA_DIR: disk! } });
  });
  afterAll(async () => {
    await full.close();
    execFileSync('umount', [disk!]);
    rmSync(disk!, { recursive: true });
  });

  it('is said so; nothing partial is seen, and reading and smaller files go on', async () => {
    const who = at(full, denmark);
    const small = await beginUpload(who, 4, 'small.txt');
    await sendPiece(who, small, 0, 'text');
    const { id } = (await add(who, small)).body;
    const large = await beginUpload(who, 8_000_000, 'large.txt');
    const piece = Buffer.alloc(8_000_000, 'x');
    expect((await sendPiece(who, large, 0, piece)).status).toBe(507);
    expect(await askOffset(who, large)).toMatchObject({ status: 200, offset: 0 });
    const form = new FormData();
    form.append('title', 'Paper');
    form.append('audience', 'network');
    form.append('file', new Blob([piece]), 'form.txt');
    expect((await who.post('/documents', form)).body).toMatchObject({ code: 'storage-full', status: 507 });
    expect((await who.get(`/documents/${id}/file`)).body).toBe('text');
    await endUpload(who, large);
    const again = await beginUpload(who, 4, 'again.txt');
    await sendPiece(who, again, 0, 'more');
    await waitUntil('there is room again', async () => (await add(who, again)).status === 201);
  });
});
