import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { S3mini } from 's3mini';
import { findSwift, type TemporarySwift, temporarySwift } from '../../scripts/swift/temporary-swift.mjs';
import { DeleteTrashedDocumentsJob } from '../../src/documents/trash/delete-trashed-documents.job.ts';
import { RemoveAbandonedUploadsJob } from '../../src/documents/uploads/remove-abandoned-uploads.job.ts';
import { type Config, readConfig } from '../../src/platform/config/config.ts';
import { DiskFileStore } from '../../src/platform/files/disk-file-store.ts';
import { fileKey, type FileStore } from '../../src/platform/files/file-store.ts';
import { readS3Address } from '../../src/platform/files/s3-address.ts';
import { S3FileStore } from '../../src/platform/files/s3-file-store.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type DocumentBody, documentForm } from '../support/documents.ts';
import { askOffset, beginUpload, sendPiece } from '../support/resumable-upload.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';

const MEGABYTE = 1024 * 1024;
/** More than two parts, and no whole number of them. */
const LARGE = randomBytes(17 * MEGABYTE + 3);
const SECRET = 'only-for-tests';

const swiftIsHere = findSwift() !== undefined;
if (!swiftIsHere)
  process.stderr.write('  Swift is not installed here: the tests of files in a bucket are left out\n');
const withSwift = swiftIsHere ? describe : describe.skip;

const root = mkdtempSync(join(tmpdir(), 'stores-'));
let swift: TemporarySwift;

beforeAll(async () => {
  if (swiftIsHere) swift = await temporarySwift(root);
}, 60_000);
afterAll(async () => {
  await swift?.stop();
  rmSync(root, { recursive: true, force: true });
});

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const configFor = (folder: string, more: Readonly<Record<string, string>> = {}): Config =>
  readConfig({ DATABASE_URL: 'postgres://localhost/none', DATA_DIR: folder, ...more });
const newFolder = (): string => mkdtempSync(join(root, 'data-'));

/** The bucket as an operator sees it. */
class BucketView {
  readonly client: S3mini;

  constructor(bucket: string) {
    this.client = new S3mini(readS3Address(swift.url(bucket)));
  }

  async keys(): Promise<string[]> {
    return ((await this.client.listObjects()) ?? []).map(({ Key }) => Key);
  }

  async unfinished(): Promise<string> {
    return JSON.stringify(await this.client.listMultipartUploads());
  }
}

async function newBucket(name: string): Promise<BucketView> {
  const view = new BucketView(name);
  await view.client.createBucket();
  return view;
}

/** A store, and how to look behind it. */
interface StoreUnderTest {
  readonly store: FileStore;
  readonly folder: string;
  /** Names of all that it holds, whole or not. */
  holds(): Promise<string[]>;
  /** What a process leaves that is killed while it stores a file. */
  leaveHalf(id: string): Promise<void>;
}

function diskStore(): Promise<StoreUnderTest> {
  const folder = newFolder();
  const files = join(folder, 'files');
  const store = new DiskFileStore(configFor(folder));
  return Promise.resolve({
    store,
    folder,
    holds: async () => {
      const names = existsSync(files) ? await readdir(files, { recursive: true, withFileTypes: true }) : [];
      return names.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    leaveHalf: async (id) => {
      await store.put(Readable.from([Buffer.from('half')]), 10, id);
      writeFileSync(join(files, `${fileKey(id)}.partial`), 'half');
      rmSync(join(files, fileKey(id)));
    },
  });
}

async function bucketStore(): Promise<StoreUnderTest> {
  const folder = newFolder();
  const view = await newBucket('contract');
  const store = await S3FileStore.open(configFor(folder, { S3_URL: swift.url('contract') }));
  return {
    store,
    folder,
    holds: async () => {
      const [keys, unfinished] = [await view.keys(), await view.unfinished()];
      return [...keys, ...(/"Key":"([^"]+)"/.exec(unfinished) ?? [])];
    },
    leaveHalf: async (id) => {
      const uploadId = await view.client.getMultipartUploadId(fileKey(id));
      await view.client.uploadPart(fileKey(id), uploadId, LARGE.subarray(0, 8 * MEGABYTE), 1);
    },
  };
}

const stores: readonly (readonly [string, typeof describe, () => Promise<StoreUnderTest>])[] = [
  ['on disk', describe, diskStore],
  ['in a bucket', withSwift, bucketStore],
];

for (const [name, where, open] of stores) {
  where(`files ${name}`, () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });

    it.each([
      ['nothing', Buffer.alloc(0)],
      ['a few bytes', Buffer.from('A paper on shelters')],
      ['exactly one part', LARGE.subarray(0, 8 * MEGABYTE)],
      ['many megabytes', LARGE],
    ])('are given back as they came, with their size and SHA-256: %s', async (_, content) => {
      const pieces = Readable.from([content.subarray(0, 5), content.subarray(5)]);
      const stored = await under.store.put(pieces, LARGE.length);
      expect(stored).toMatchObject({ size: content.length, sha256: sha256(content) });
      expect(sha256(await buffer(await under.store.open(stored.id)))).toBe(sha256(content));
      await under.store.remove(stored.id);
      await expect(under.store.open(stored.id)).rejects.toThrow();
      expect(await under.holds()).toEqual([]);
    });

    it('that are too large, or break off in the middle, leave nothing behind', async () => {
      const id = newId();
      await expect(under.store.put(Readable.from([LARGE]), LARGE.length - 1, id)).rejects.toMatchObject({
        code: 'too-large',
      });
      const broken = Readable.from(
        (function* () {
          yield LARGE;
          throw new Error('the sender is gone');
        })(),
      );
      await expect(under.store.put(broken, LARGE.length + 1, id)).rejects.toThrow('the sender is gone');
      await expect(under.store.open(id)).rejects.toThrow();
      expect(await under.holds()).toEqual([]);
    });

    it('may be left before their end, and that is no fault', async () => {
      const { id } = await under.store.put(Readable.from([LARGE]), LARGE.length);
      const file = await under.store.open(id);
      let fault: Error | undefined;
      file.on('error', (error) => (fault = error));
      const closed = once(file, 'close').catch(() => undefined);
      const reader = Readable.toWeb(file).getReader();
      await reader.read();
      await reader.cancel();
      await closed;
      expect(fault?.name ?? 'AbortError').toBe('AbortError');
      await under.store.remove(id);
    });

    it('are taken from this machine, as often as it is asked', async () => {
      const [path, id] = [join(under.folder, 'whole'), newId()];
      writeFileSync(path, LARGE);
      const expected = { id, size: LARGE.length, sha256: sha256(LARGE) };
      expect(await under.store.adopt(path, id)).toEqual(expected);
      expect(existsSync(path)).toBe(false);
      expect(await under.store.adopt(path, id)).toEqual(expected);
      await under.store.remove(id);
    });

    it('are at hand on this machine while somebody works with them, and no longer', async () => {
      const { id } = await under.store.put(Readable.from([LARGE]), LARGE.length);
      let seen = '';
      const work = under.store.withLocalCopy(id, (path) => {
        seen = sha256(readFileSync(path));
        return Promise.reject(new Error('its reader fell'));
      });
      await expect(work).rejects.toThrow('its reader fell');
      expect(seen).toBe(sha256(LARGE));
      const copies = await readdir(join(under.folder, 'copies')).catch(() => []);
      expect(copies).toEqual([]);
      await under.store.remove(id);
    });

    it('that a killed process left half are removed by their id', async () => {
      const id = newId();
      await under.leaveHalf(id);
      expect(await under.holds()).not.toEqual([]);
      await under.store.remove(id);
      expect(await under.holds()).toEqual([]);
      await under.store.remove(id);
    });

    it.each(['../../etc/passwd', '..%2f..%2fetc', 'a\0b', '', 'files', `${newId()}/..`])(
      'have no name but their id: %j',
      async (id) => {
        await expect(under.store.open(id)).rejects.toThrow('Not an id');
        await expect(under.store.remove(id)).rejects.toThrow('Not an id');
        await expect(under.store.put(Readable.from([Buffer.from('x')]), 1, id)).rejects.toThrow('Not an id');
        expect(await under.holds()).toEqual([]);
      },
    );
  });
}

/** A way to the store on which bytes change: `intact` arrives as `broken`. */
async function damagingWay(url: string): Promise<{ readonly url: string; close(): void }> {
  const { port } = new URL(url);
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.on('data', (data) => far.write(data.toString('latin1').replaceAll('intact', 'broken'), 'latin1'));
    near.on('close', () => far.destroy());
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return { url: url.replace(`:${port}/`, `:${own}/`), close: () => server.close() };
}

withSwift('a bucket of many files', () => {
  it('tells the ids of all of them, which are more than one answer holds', async () => {
    const view = await newBucket('many');
    const ids = Array.from({ length: 1005 }, () => newId());
    const left = [...ids];
    const put = async (): Promise<void> => {
      for (let id = left.pop(); id !== undefined; id = left.pop())
        await view.client.putObject(fileKey(id), 'x');
    };
    await Promise.all([put(), put(), put(), put(), put(), put(), put(), put()]);
    await view.client.putObject('not/ours', 'x');
    const store = await S3FileStore.open(configFor(newFolder(), { S3_URL: swift.url('many') }));
    const found: string[] = [];
    for await (const id of store.ids()) found.push(id);
    expect(found.toSorted()).toEqual(ids.toSorted());
  }, 60_000);
});

withSwift('a bucket that cannot be used', () => {
  it.each([
    ['the secret is wrong', () => swift.url('contract', 'wrong-secret'), /refuses it \(403, Sig\w+\)/],
    ['there is none', () => swift.url('nowhere'), /no such bucket \(404, NoSuchBucket\)/],
    ['nobody is there', () => `http://key:${SECRET}@127.0.0.1:9/contract`, /no server of files answers/],
  ])('is said in one sentence without the secret, and nothing starts: %s', async (_, urlOf, reason) => {
    const error = await S3FileStore.open(configFor(newFolder(), { S3_URL: urlOf() })).then(
      () => null,
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(reason) });
    expect(error!.message).not.toMatch(/secret-|wrong-secret|only-for-tests/);
    expect(error!.message.match(/S3_URL: [^\n]+/g)).toHaveLength(1);
  });

  it('never keeps what arrived damaged', async () => {
    const view = await newBucket('damaged');
    const way = await damagingWay(swift.url('damaged'));
    const store = await S3FileStore.open(configFor(newFolder(), { S3_URL: way.url }));
    const put = store.put(Readable.from([Buffer.from('It is intact.')]), 100);
    await expect(put).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(await view.keys()).toEqual([]);
    way.close();
  });
});

withSwift('the library in a bucket', () => {
  let test: TestApp;
  let denmark: TestMember;
  let estonia: TestMember;
  let view: BucketView;
  const start = (database?: TestApp['database']): Promise<TestApp> =>
    startApp({ ...(database ? { database } : {}), environment: { S3_URL: swift.url('library') } });
  const at = (app: TestApp, { options }: ApiClient): ApiClient => new ApiClient(app.url, options);

  beforeAll(async () => {
    view = await newBucket('library');
    test = await start();
    const network = await createTestNetwork(test);
    await network.secretariat();
    denmark = await network.as('DK', 'ngo');
    estonia = await network.as('EE', 'ngo');
  }, 60_000);
  afterAll(() => test.close());

  const add = (who: ApiClient, uploadId: string) =>
    who.post<DocumentBody>('/documents', { title: 'Paper', audience: 'network', uploadId });

  it('takes files in pieces and by form, reads them, gives them back, also after a restart, and forgets them', async () => {
    const content = 'A paper on shelters, sent in two pieces.';
    const id = await beginUpload(denmark, content.length, 'shelters.txt');
    await sendPiece(denmark, id, 0, content.slice(0, 10));
    expect((await sendPiece(denmark, id, 10, content.slice(10))).status).toBe(204);
    expect(await view.keys()).toEqual([fileKey(id)]);
    const { body: pieces } = await add(denmark, id);
    const { body: form } = await denmark.post<DocumentBody>(
      '/documents',
      documentForm({ title: 'Form', audience: 'network' }),
    );
    expect(pieces.versions[0]).toMatchObject({ state: 'released', text: 'extracted' });
    expect(form.versions[0]).toMatchObject({ state: 'released' });

    // Another machine, with nothing on its disk.
    const second = await start(test.database);
    const reader = at(second, estonia);
    expect((await reader.get(`/documents/${pieces.id}/file`)).body).toBe(content);
    expect((await reader.get(`/documents/${pieces.id}/versions/1/text`)).body).toMatchObject({
      blocks: [{ text: content }],
    });
    expect((await reader.get(`/documents/${form.id}/file`)).status).toBe(200);
    for (const document of [pieces, form])
      expect((await at(second, denmark).del(`/documents/${document.id}`)).status).toBe(204);
    await test.db.query(`update document set withdrawn_at = withdrawn_at - interval '1 year'`);
    await second.app.get(DeleteTrashedDocumentsJob).run();
    await test.db.query(`update document_upload set begun_at = begun_at - interval '1 year'`);
    await second.app.get(RemoveAbandonedUploadsJob).run();
    await second.close();
    expect(await view.keys()).toEqual([]);
  });

  it('says that it is away, saves nothing meanwhile, and goes on with the same upload afterwards', async () => {
    const kept = await beginUpload(denmark, 4, 'kept.txt');
    await sendPiece(denmark, kept, 0, 'kept');
    const { id: old } = (await add(denmark, kept)).body;
    const id = await beginUpload(denmark, 4, 'late.txt');
    await swift.endProxy();
    expect((await sendPiece(denmark, id, 0, 'text')).status).toBe(503);
    expect(await askOffset(denmark, id)).toMatchObject({ status: 200, offset: 4 });
    const away = { status: 503, body: { code: 'storage-unavailable' } };
    expect(await add(denmark, id)).toMatchObject(away);
    expect(
      await denmark.post('/documents', documentForm({ title: 'Form', audience: 'network' })),
    ).toMatchObject(away);
    expect(await estonia.get(`/documents/${old}/file`)).toMatchObject(away);
    const titles = await test.db.query<{ id: string }[]>('select id from document where latest > 0');
    expect(titles.map((row) => row.id)).toEqual([old]);
    await swift.startProxy();
    const { status, body } = await add(denmark, id);
    expect(status).toBe(201);
    expect((await estonia.get(`/documents/${body.id}/file`)).body).toBe('text');
  });
});
