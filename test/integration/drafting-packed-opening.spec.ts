import { inflateRawSync } from 'node:zlib';
import { clausesOf } from '@nbn/collab';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import * as Y from 'yjs';
import { startApp, type TestApp } from '../support/app.ts';
import { CollabClient } from '../support/collab-client.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';

let test: TestApp;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  denmark = await (await createTestNetwork(test)).as('DK', 'government');
});
afterAll(() => test.close());

const TEXTS = Array.from(
  { length: 20 },
  (_, n) => `Shelter ${n} is open to every victim by day and by night, and costs nothing to whoever comes.`,
);

interface Opened {
  readonly ok: boolean;
  readonly packed?: boolean;
  readonly update: Uint8Array;
  readonly epoch: number;
}

async function open(client: CollabClient, message: object = {}): Promise<Opened> {
  return (await client.socket.timeout(20_000).emitWithAck('open', {
    doc: client.documentId,
    form: COLLAB_SCHEMA_VERSION,
    vector: new Uint8Array([0]),
    ...message,
  })) as Opened;
}

const textsIn = (doc: Y.Doc): string[] => clausesOf(doc).map(({ text }) => text);

describe('a draft that is opened to write in', () => {
  it('comes packed to who asks for it: the same text, in half the bytes', async () => {
    const { id } = await createDraft(denmark, TEXTS);
    const client = new CollabClient(test.url, denmark, `standard:${id}`);
    const plain = await open(client);
    const packed = await open(client, { packed: true });
    client.socket.disconnect();
    expect([plain.packed, packed.packed]).toEqual([undefined, true]);
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, inflateRawSync(packed.update));
    expect(textsIn(doc)).toEqual(TEXTS);
    expect(packed.update.byteLength).toBeLessThan(plain.update.byteLength / 2);
  });

  it('comes in part to who has a part of it', async () => {
    const { id } = await createDraft(denmark, TEXTS);
    const client = new CollabClient(test.url, denmark, `standard:${id}`);
    const first = await open(client);
    Y.applyUpdate(client.doc, new Uint8Array(first.update));
    const writer = new CollabClient(test.url, denmark, `standard:${id}`);
    await writer.open();
    client.socket.disconnect();
    expect(await writer.type(0, 0, 'Once again: ')).toMatchObject({ ok: true });
    writer.socket.disconnect();
    const back = new CollabClient(test.url, denmark, `standard:${id}`);
    const rest = await open(back, {
      vector: Y.encodeStateVector(client.doc),
      epoch: first.epoch,
      packed: true,
    });
    back.socket.disconnect();
    expect(rest.update.byteLength).toBeLessThan(500);
    Y.applyUpdateV2(client.doc, inflateRawSync(rest.update));
    expect(textsIn(client.doc)).toEqual([`Once again: ${TEXTS[0]}`, ...TEXTS.slice(1)]);
  });

  it('is refused where the wish to have it packed is none', async () => {
    const { id } = await createDraft(denmark, TEXTS);
    const client = new CollabClient(test.url, denmark, `standard:${id}`);
    expect(await open(client, { packed: 'yes' })).toMatchObject({ ok: false });
    client.socket.disconnect();
  });
});
