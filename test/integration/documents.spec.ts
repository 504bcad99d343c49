import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Config } from '../../src/platform/config/config.ts';
import { RemoveAbandonedUploadsJob } from '../../src/documents/uploads/remove-abandoned-uploads.job.ts';
import { FileStore } from '../../src/platform/files/file-store.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';

const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

interface DocumentBody {
  id: string;
  title: string;
  version: number;
  versions: {
    number: number;
    name: string;
    mediaType: string;
    size: number;
    sha256: string;
    replacedAt: string | null;
  }[];
  can: { replace: boolean; withdraw: boolean };
}
interface Listed {
  items: { id: string; title: string; version: number }[];
  next: string | null;
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

function form(
  fields: Readonly<Record<string, string>>,
  content: string | Uint8Array<ArrayBuffer> | null = PDF,
  name = 'paper.pdf',
): FormData {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.append(field, value);
  if (content !== null) body.append('file', new Blob([content]), name);
  return body;
}

const add = (
  who: ApiClient,
  fields: Readonly<Record<string, string>>,
  content?: string | Uint8Array<ArrayBuffer> | null,
  name?: string,
) => who.post<DocumentBody>('/documents', form(fields, content, name));

async function added(who: ApiClient, fields: Readonly<Record<string, string>>): Promise<DocumentBody> {
  const { status, body } = await add(who, { title: 'Paper', ...fields });
  expect(status).toBe(201);
  return body;
}

function filesInStore(): string[] {
  const root = join(test.app.get(Config).DATA_DIR, 'files');
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}

async function state(): Promise<string> {
  const [row] = await test.db.query<[{ state: string }]>(
    `
      select concat_ws(
        '/', (select count(*) from document), (select count(*) from document_version),
        (select count(*) from document_attachment), (select count(*) from document_upload),
        (select count(*) from audit_entry), (select count(*) from outbox)
      ) as state`,
  );
  return `${row.state}/${filesInStore().length}`;
}

describe('a document', () => {
  it('comes back as it was sent, to be saved and never to be run', async () => {
    const document = await added(secretariat, { title: 'Plan for 2027', audience: 'network' });
    const [version] = document.versions;
    expect(version).toMatchObject({
      number: 1,
      name: 'paper.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      replacedAt: null,
    });
    const { status, body, headers } = await (
      await network.as('EE', 'ngo')
    ).get<string>(`/documents/${document.id}/file`);
    expect([status, body]).toEqual([200, PDF]);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename=paper.pdf; filename*=UTF-8''paper.pdf`,
    );
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('keeps its old versions beside the new one', async () => {
    const { id } = await added(secretariat, { audience: 'network' });
    const second = await secretariat.post<DocumentBody>(
      `/documents/${id}/versions`,
      form({}, `${PDF}%second`, 'paper 2.pdf'),
    );
    expect(second.status).toBe(201);
    expect(second.body.versions.map(({ number, name }) => [number, name])).toEqual([
      [2, 'paper 2.pdf'],
      [1, 'paper.pdf'],
    ]);
    expect(second.body.versions[0]!.replacedAt).toBeNull();
    expect(second.body.versions[1]!.replacedAt).toMatch(/^\d{4}-/);
    const reader = await network.as('FI', 'resource');
    expect((await reader.get(`/documents/${id}/file`)).body).toBe(`${PDF}%second`);
    expect((await reader.get(`/documents/${id}/versions/1/file`)).body).toBe(PDF);
    expect((await reader.get(`/documents/${id}/versions/3/file`)).status).toBe(404);
    await expect(test.db.query('update document_version set name = $1', ['other.pdf'])).rejects.toThrow(
      'immutable',
    );
    const events = await test.db.query<{ type: string }[]>(
      `select type from outbox where payload->>'documentId' = $1 order by id`,
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['document-added', 'document-replaced']);
  });

  it('numbers two versions sent at once one after the other', async () => {
    const { id } = await added(secretariat, { audience: 'network' });
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((mark) => secretariat.post(`/documents/${id}/versions`, form({}, PDF + mark))),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { body } = await secretariat.get<DocumentBody>(`/documents/${id}`);
    expect(body.versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it('refuses a version that was made of an older one, when its sender says so', async () => {
    const { id } = await added(secretariat, { audience: 'network' });
    expect((await secretariat.post(`/documents/${id}/versions`, form({ replaces: '1' }))).status).toBe(201);
    const before = await state();
    expect((await secretariat.post(`/documents/${id}/versions`, form({ replaces: '1' }))).body).toMatchObject(
      { code: 'changed-meanwhile', version: 2 },
    );
    expect(
      (await secretariat.post(`/documents/${id}/versions`, form({ replaces: '2', title: 'x' }))).body,
    ).toMatchObject({ code: 'invalid-input' });
    expect(await state()).toBe(before);
  });

  it('that is withdrawn is gone for everybody but its owner', async () => {
    const denmark = await network.as('DK', 'ngo');
    const { id } = await added(denmark, { audience: 'network' });
    expect((await denmark.del(`/documents/${id}`)).status).toBe(204);
    expect((await denmark.get<DocumentBody>(`/documents/${id}`)).body).toMatchObject({
      state: 'withdrawn',
      can: { replace: false, withdraw: false, edit: false, shareOut: false },
    });
    expect((await (await network.as('EE', 'ngo')).get(`/documents/${id}`)).status).toBe(404);
    expect((await denmark.post(`/documents/${id}/versions`, form({}))).body).toMatchObject({
      code: 'document-withdrawn',
    });
    expect((await denmark.get<Listed>('/documents')).body.items.map((item) => item.id)).not.toContain(id);
  });
});

describe('who sees a document', () => {
  const readers = async (): Promise<Record<string, ApiClient>> => ({
    secretariat,
    team: await network.as('EE', 'government'),
    abroad: await network.as('LV', 'ngo'),
    police: await network.networkMember('EE'),
    'police abroad': await network.networkMember('LV'),
    observer: await network.observer(),
    auditor: await network.auditor(),
    nobody: network.anonymous(),
  });

  it.each([
    ['public', ['secretariat', 'team', 'abroad', 'police', 'police abroad', 'observer', 'auditor', 'nobody']],
    ['network', ['secretariat', 'team', 'abroad', 'police', 'police abroad']],
    ['national', ['team', 'police']],
  ])(
    '%s: page, file, older file and list agree, and to others it is as if it were not there',
    async (audience, expected) => {
      const owner = audience === 'national' ? await network.as('EE', 'ngo') : secretariat;
      const { id } = await added(owner, { audience, ...(audience === 'national' ? { country: 'EE' } : {}) });
      await owner.post(`/documents/${id}/versions`, form({}));
      const all = await readers();
      const missing = newId();
      for (const [name, reader] of Object.entries(all)) {
        const sees = expected.includes(name);
        for (const path of ['', '/file', '/versions/1/file']) {
          const { status, body } = await reader.get(`/documents/${id}${path}`);
          expect([name, path, status]).toEqual([name, path, sees ? 200 : 404]);
          if (!sees)
            expect({ ...body, requestId: '' }).toEqual({
              ...(await reader.get(`/documents/${missing}${path}`)).body,
              requestId: '',
            });
        }
        const list = await reader.get<Listed>('/documents');
        if (list.status === 200)
          expect([name, list.body.items.some((item) => item.id === id)]).toEqual([name, sees]);
        if (name !== 'secretariat' && !sees) {
          for (const { status } of [
            await reader.post(`/documents/${id}/versions`, form({})),
            await reader.del(`/documents/${id}`),
          ])
            expect([401, 404]).toContain(status);
        }
      }
    },
  );

  it('one who sees it and may not change it is told so', async () => {
    const { id } = await added(secretariat, { audience: 'network' });
    const estonia = await network.as('EE', 'government');
    expect((await estonia.get<DocumentBody>(`/documents/${id}`)).body.can).toEqual({
      replace: false,
      withdraw: false,
      edit: false,
      shareOut: false,
    });
    const before = await state();
    expect((await estonia.post(`/documents/${id}/versions`, form({}))).body).toMatchObject({
      code: 'not-allowed',
    });
    expect((await estonia.del(`/documents/${id}`)).body).toMatchObject({ code: 'not-allowed' });
    expect(await state()).toBe(before);
  });

  it.each([
    ['the secretariat', 'national', 'EE'],
    ['a police officer', 'network', undefined],
    ['a police officer', 'national', 'LV'],
    ['a team', 'public', undefined],
    ['a team', 'national', 'LV'],
  ])('%s cannot share with %s %s', async (who, audience, country) => {
    const clients: Record<string, () => Promise<TestMember> | TestMember> = {
      'the secretariat': () => secretariat,
      'a team': () => network.as('EE', 'ngo'),
      'a police officer': () => network.networkMember('EE'),
    };
    const client = await clients[who]!();
    const before = await state();
    expect(
      (await add(client, { title: 'Paper', audience, ...(country ? { country } : {}) })).body,
    ).toMatchObject({ code: 'document-audience-refused' });
    expect(await state()).toBe(before);
  });

  it('a list goes on where its page ended, and finds words', async () => {
    const estonia = await network.as('EE', 'ngo');
    for (const number of [1, 2, 3])
      await added(estonia, { title: `Shelter 100% ${number}`, audience: 'national', country: 'EE' });
    const first = (await estonia.get<Listed>('/documents?words=shelter%20100%25&limit=2')).body;
    const rest = (await estonia.get<Listed>(`/documents?words=shelter%20100%25&limit=2&after=${first.next}`))
      .body;
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual([
      'Shelter 100% 3',
      'Shelter 100% 2',
      'Shelter 100% 1',
    ]);
    expect(rest.next).toBeNull();
    expect((await estonia.get<Listed>('/documents?words=shelter%25')).body.items).toEqual([]);
    expect((await estonia.get('/documents?after=nonsense')).body).toMatchObject({ code: 'invalid-input' });
  });
});

describe('an upload that is not right changes nothing and leaves no file', () => {
  const draft = { title: 'Paper', audience: 'network' };

  it.each<[string, () => FormData, string]>([
    ['an unknown field', () => form({ ...draft, ownerId: newId() }), 'invalid-input'],
    ['a field that names a prototype', () => form({ ...draft, constructor: 'x' }), 'malformed-body'],
    ['a missing title', () => form({ audience: 'network' }), 'invalid-input'],
    ['a title too long', () => form({ ...draft, title: 'x'.repeat(201) }), 'invalid-input'],
    ['no such audience', () => form({ ...draft, audience: 'everybody' }), 'invalid-input'],
    ['a national document of no country', () => form({ ...draft, audience: 'national' }), 'invalid-input'],
    ['a country without need', () => form({ ...draft, country: 'EE' }), 'invalid-input'],
    [
      'an attached document with nothing to stand with',
      () => form({ ...draft, audience: 'attached' }),
      'invalid-input',
    ],
    [
      'an attached document to something that is not there',
      () => form({ ...draft, audience: 'attached', attachToKind: 'agenda-item', attachToId: newId() }),
      'not-found',
    ],
    ['no file', () => form(draft, null), 'invalid-input'],
    ['an empty file', () => form(draft, ''), 'document-empty'],
    [
      'a page',
      () => form(draft, '<!doctype html><script>alert(1)</script>', 'page.html'),
      'document-type-refused',
    ],
    [
      'a page called PDF',
      () => form(draft, '<html><script>alert(1)</script>', 'page.pdf'),
      'document-type-refused',
    ],
    [
      'a drawing that runs',
      () => form(draft, '<svg onload="alert(1)">', 'drawing.svg'),
      'document-type-refused',
    ],
    ['a program', () => form(draft, 'MZ\u0090\u0000', 'tool.exe'), 'document-type-refused'],
    ['a PDF called a Word file', () => form(draft, PDF, 'paper.docx'), 'document-type-mismatch'],
    [
      'the same field twice',
      () => {
        const body = form(draft);
        body.append('title', 'Another');
        return body;
      },
      'invalid-input',
    ],
    [
      'two files',
      () => {
        const body = form(draft);
        body.append('file', new Blob([PDF]), 'b.pdf');
        return body;
      },
      'too-large',
    ],
    [
      'a file under another name',
      () => {
        const body = form(draft, null);
        body.append('paper', new Blob([PDF]), 'b.pdf');
        return body;
      },
      'invalid-input',
    ],
    [
      'too many fields',
      () => form({ ...draft, ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, 'x'])) }),
      'too-large',
    ],
  ])('%s', async (_, body, code) => {
    const before = await state();
    expect((await secretariat.post('/documents', body())).body).toMatchObject({ code });
    expect(await state()).toBe(before);
  });

  it('a file larger than the limit', async () => {
    const before = await state();
    const large = new Uint8Array(50 * 1024 * 1024 + 1).fill(0x20);
    large.set(Buffer.from(PDF));
    expect((await secretariat.post('/documents', form(draft, large))).body).toMatchObject({
      code: 'too-large',
      status: 413,
    });
    expect(await state()).toBe(before);
  });

  it('a body that is no form, or a broken one', async () => {
    const before = await state();
    expect((await secretariat.post('/documents', draft)).body).toMatchObject({ code: 'unsupported-type' });
    const send = (body: string) =>
      fetch(`${test.url}/api/documents`, {
        method: 'POST',
        body,
        headers: {
          cookie: secretariat.options.cookie!,
          'x-csrf-token': secretariat.options.csrfToken!,
          'content-type': 'multipart/form-data; boundary=x',
        },
      });
    const cut = await send(
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 cut of',
    );
    expect(cut.status).toBe(400);
    const proto = await send(
      '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n{"polluted":1}\r\n--x--\r\n',
    );
    expect(proto.status).toBe(400);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(await state()).toBe(before);
  });

  it('a client that goes away in the middle', async () => {
    const before = await state();
    const leaving = new AbortController();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(
          Buffer.from(
            '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half of',
          ),
        );
        setTimeout(() => leaving.abort(), 150);
      },
    });
    await expect(
      fetch(`${test.url}/api/documents`, {
        method: 'POST',
        body,
        duplex: 'half',
        signal: leaving.signal,
        headers: {
          cookie: secretariat.options.cookie!,
          'x-csrf-token': secretariat.options.csrfToken!,
          'content-type': 'multipart/form-data; boundary=x',
        },
      } as RequestInit),
    ).rejects.toThrow();
    for (let i = 0; i < 100 && (await state()) !== before; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await state()).toBe(before);
  });

  it('an observer and an auditor cannot send any', async () => {
    for (const client of [await network.observer(), await network.auditor()])
      expect((await add(client, draft)).status).toBe(404);
  });
});

describe('the name of a file', () => {
  it.each([
    ['a"; filename=evil.html; x=".pdf', 'a_; filename=evil.html; x=_.pdf'],
    ['../../etc/cron.d/job.pdf', 'job.pdf'],
    ['invoice\u202Efdp.pdf', 'invoicefdp.pdf'],
    ['Ålesund møte.pdf', 'Ålesund møte.pdf'],
  ])('%j is kept as %j and adds no header', async (given, kept) => {
    const { status, body } = await add(secretariat, { title: 'Paper', audience: 'network' }, PDF, given);
    expect([status, body.versions[0]!.name]).toEqual([201, kept]);
    const { headers } = await secretariat.get(`/documents/${body.id}/file`);
    expect(decodeURIComponent(headers.get('content-disposition')!.split("UTF-8''")[1]!)).toBe(kept);
    expect(headers.get('content-disposition')!.match(/filename/g)!.length).toBeGreaterThanOrEqual(2);
    for (const stored of filesInStore()) expect(stored).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('uploads that nobody could clean up', () => {
  it('lose their files once no request can still be sending them', async () => {
    const { id } = await added(secretariat, { audience: 'network' });
    const [kept] = await test.db.query<[{ file_id: string }]>(
      'select file_id from document_version where document_id = $1',
      [id],
    );
    const lost = newId();
    await test.app.get(FileStore).put(Readable.from([Buffer.from('lost')]), 10, lost);
    await test.db.query(
      `
        insert into document_upload
        values ($1, app_now() - interval '9 minutes'), ($2, app_now() - interval '11 minutes')`,
      [newId(), lost],
    );
    await test.app.get(RemoveAbandonedUploadsJob).run();
    expect(filesInStore()).toContain(kept.file_id);
    expect(filesInStore()).not.toContain(lost);
    const [left] = await test.db.query<[{ count: string }]>('select count(*) from document_upload');
    expect(left.count).toBe('1');
    await test.db.query('delete from document_upload');
  });
});
