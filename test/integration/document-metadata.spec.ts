import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { beginUpload, sendPiece } from '../support/resumable-upload.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { createZip, wordParts } from '../support/word-file.ts';

/** What stands in no picture that was stored. */
const MARK = 'Planted-by-the-camera';
const ESTONIAN = '36805280109';
const [WIDTH, HEIGHT] = [64, 40];

interface Version {
  readonly sha256: string;
  readonly size: number;
  readonly state: string;
  readonly text: string;
  readonly metadataRemoved: boolean;
  readonly traits: readonly { readonly trait: string; readonly value: string }[];
}
interface DocumentBody {
  readonly id: string;
  readonly code?: string;
  readonly versions: readonly Version[];
}

let test: TestApp;
let denmark: TestMember;
let estonia: TestMember;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp();
  const network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  denmark = await network.as('DK', 'ngo');
  estonia = await network.as('EE', 'ngo');
});
afterAll(() => test.close());

type Content = Uint8Array | string;

function send(content: Content, name: string, who: ApiClient = denmark) {
  const body = new FormData();
  body.append('title', 'Paper');
  body.append('audience', 'network');
  body.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return who.post<DocumentBody>('/documents', body);
}

async function add(content: Content, name: string): Promise<DocumentBody> {
  const { status, body } = await send(content, name);
  expect([status, body.code]).toEqual([201, undefined]);
  return body;
}

/** The bytes that others download. */
async function download(id: string): Promise<Buffer> {
  const { cookie } = estonia.options;
  const response = await fetch(`${estonia.url}/api/documents/${id}/file`, { headers: { cookie: cookie! } });
  return Buffer.from(await response.arrayBuffer());
}

/** Red at the left, blue at the right: whoever turns it is found out. */
function halves(): Sharp {
  const raw = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) raw[at * 3 + (at % WIDTH < WIDTH / 2 ? 0 : 2)] = 255;
  return sharp(raw, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

/** With a place, an author and a colour profile; to be seen after a quarter turn to the right. */
const spoken = (image: Sharp): Sharp =>
  image
    .withIccProfile('p3')
    .withExif({
      IFD0: { Artist: MARK },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 26/1 14/1' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${MARK}</x:xmpmeta>`)
    .withMetadata({ orientation: 6 });

/** A file with more of its own put in at a place; negative ones count from the end. */
const insert = (file: Buffer, at: number, more: Uint8Array): Buffer =>
  Buffer.concat([file.subarray(0, at < 0 ? file.length + at : at), more, file.subarray(at)]);

function jpegSegment(marker: number, text: string): Buffer {
  const content = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
}

function pngChunk(kind: string, text: string): Buffer {
  const content = Buffer.from(kind + text, 'latin1');
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(text.length);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), chunk.length - 4);
  return chunk;
}

const zip = createZip([{ name: 'hidden.txt', content: MARK }]);

async function jpeg(): Promise<Buffer> {
  const file = await spoken(halves()).jpeg({ quality: 95 }).toBuffer();
  const segments = [jpegSegment(0xed, `Photoshop 3.0\0${MARK}`), jpegSegment(0xfe, MARK)];
  return Buffer.concat([insert(file, 2, Buffer.concat(segments)), zip]);
}

async function png(): Promise<Buffer> {
  const file = await spoken(halves()).png().toBuffer();
  const chunks = [pngChunk('tEXt', `Comment\0${MARK}`), pngChunk('tIME', '\x07\xea\x0b\x1b\x0c\x00\x00')];
  return Buffer.concat([insert(file, 33, Buffer.concat(chunks)), zip]);
}

const webp = (lossless: boolean): Promise<Buffer> => spoken(halves()).webp({ lossless }).toBuffer();

async function moving(): Promise<Buffer> {
  const frames = [halves(), halves().flop(), halves().negate()];
  const images = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
  return sharp(images, { join: { animated: true } })
    .gif({ delay: [100, 200, 300], loop: 2 })
    .toBuffer();
}

describe('a picture', () => {
  it.each([
    ['a JPEG', 'a.jpg', jpeg],
    ['a PNG', 'a.png', png],
    ['a WebP', 'a.webp', () => webp(false)],
    ['a WebP without loss', 'a.webp', () => webp(true)],
  ])('is stored without what was said of it, turned and with its colours: %s', async (_, name, make) => {
    const sent = await make();
    expect(sent.includes(MARK)).toBe(true);
    const { id, versions } = await add(sent, name);
    const got = await download(id);
    expect(versions[0]).toMatchObject({
      sha256: createHash('sha256').update(got).digest('hex'),
      size: got.length,
      metadataRemoved: true,
      state: 'released',
    });
    for (const trace of [MARK, 'Exif', 'xmpmeta', 'Photoshop', 'hidden.txt', 'tIME'])
      expect([trace, got.includes(trace)]).toEqual([trace, false]);
    const { width, height, exif, xmp, iptc, orientation, icc } = await sharp(got).metadata();
    expect({ width, height, exif, xmp, iptc, orientation }).toEqual({ width: HEIGHT, height: WIDTH });
    expect(icc).toEqual((await sharp(sent).metadata()).icc);
    // What was at its left is above.
    const { data, info } = await sharp(got, { ignoreIcc: true }).raw().toBuffer({ resolveWithObject: true });
    const [red] = data;
    const blue = data[data.length - info.channels + 2];
    expect(Math.min(red!, blue!)).toBeGreaterThan(200);
  });

  it('that moves still moves', async () => {
    const sent = await moving();
    const { id, versions } = await add(
      insert(sent, -1, Buffer.from(`!\xfe\x15${MARK}\0`, 'latin1')),
      'a.gif',
    );
    const got = await download(id);
    expect(got.includes(MARK)).toBe(false);
    expect(versions[0]).toMatchObject({ metadataRemoved: true });
    expect(await sharp(got, { animated: true }).metadata()).toMatchObject({
      pages: 3,
      delay: [100, 200, 300],
      loop: 2,
    });
  });

  it('that came in pieces is compared with what was announced, and stored without its metadata', async () => {
    const sent = await jpeg();
    const announced = createHash('sha256').update(sent).digest('hex');
    const uploadId = await beginUpload(denmark, sent.length, 'a.jpg', announced);
    expect((await sendPiece(denmark, uploadId, 0, new Uint8Array(sent))).status).toBe(204);
    const { body } = await denmark.post<DocumentBody>('/documents', {
      title: 'Paper',
      audience: 'network',
      uploadId,
    });
    const got = await download(body.id);
    expect(got.includes(MARK)).toBe(false);
    expect(body.versions[0]!.sha256).toBe(createHash('sha256').update(got).digest('hex'));
  });

  it('keeps sixteen bits and its transparency', async () => {
    const raw = Buffer.alloc(8 * 8 * 4 * 2, 0x5a);
    const options = { raw: { width: 8, height: 8, channels: 4, depth: 'ushort' } } as never;
    const { id } = await add(await sharp(raw, options).toColourspace('rgb16').png().toBuffer(), 'a.png');
    expect(await sharp(await download(id)).metadata()).toMatchObject({ depth: 'ushort', channels: 4 });
  });

  it('that is damaged, or larger than pictures are, is refused and leaves nothing', async () => {
    const whole = await jpeg();
    const bomb = insert(await halves().png().toBuffer(), 0, Buffer.alloc(0));
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    for (const [content, name] of [
      [whole.subarray(0, 900), 'a.jpg'],
      [bomb, 'a.png'],
    ] as const) {
      const { status, body } = await send(content, name);
      expect([status, body.code]).toEqual([422, 'document-image-refused']);
    }
    expect(await test.db.query('select from document_upload')).toEqual([]);
  });

  it('alone is touched', async () => {
    const { versions } = await add('Words.', 'a.txt');
    expect(versions[0]).toMatchObject({
      metadataRemoved: false,
      traits: [],
      sha256: createHash('sha256').update('Words.').digest('hex'),
    });
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const core = (author: string): [string, string] => [
  'docProps/core.xml',
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${author}</dc:creator>` +
    '<cp:lastModifiedBy>Kadri Kask</cp:lastModifiedBy></cp:coreProperties>',
];
const relation = (type: string, target: string): [string, string] => [
  'word/_rels/settings.xml.rels',
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" ` +
    `Target="${target}" TargetMode="External"/></Relationships>`,
];
const wordFile = (...more: [string, string][]): Uint8Array =>
  createZip(
    wordParts(
      '<w:p><w:ins w:id="1" w:author="Kadri Kask"><w:r><w:t>New words</w:t></w:r></w:ins></w:p>',
      more.map(([name, content]) => ({ name, content })),
    ),
  );

describe('what a file tells of those who made it', () => {
  const traitsFor = async (who: ApiClient, id: string) =>
    (await who.get<DocumentBody>(`/documents/${id}`)).body.versions[0]!.traits;

  it('is told to those who may change the document, when it is added and later, and to nobody else', async () => {
    const { id, versions } = await add(
      wordFile(
        core('Mette Holm'),
        ['docProps/app.xml', '<Properties xmlns="p"><Company>Shelter North</Company></Properties>'],
        ['word/comments.xml', `<w:comments ${W}><w:comment w:id="1"><w:p/></w:comment></w:comments>`],
      ),
      'a.docx',
    );
    const told = [
      { trait: 'changes', value: 'yes' },
      { trait: 'company', value: 'Shelter North' },
      { trait: 'author', value: 'Mette Holm' },
      { trait: 'last-author', value: 'Kadri Kask' },
      { trait: 'comments', value: 'yes' },
    ];
    expect(new Set(versions[0]!.traits)).toEqual(new Set(told));
    expect(await traitsFor(denmark, id)).toEqual(versions[0]!.traits);
    expect(await traitsFor(secretariat, id)).toEqual(versions[0]!.traits);
    expect(await traitsFor(estonia, id)).toEqual([]);
  });

  it('is read of a PDF without text too', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.setAuthor('Mette Holm');
    const { versions } = await add(await pdf.save(), 'a.pdf');
    expect(versions[0]).toMatchObject({
      text: 'none',
      traits: [{ trait: 'author', value: 'Mette Holm' }],
    });
  });

  it('holds a file back like a text when it is an identity number, and is not kept', async () => {
    const { id, versions } = await add(wordFile(core(`Mette ${ESTONIAN}`)), 'a.docx');
    expect(versions[0]).toMatchObject({ state: 'held', traits: [] });
    const kept = await test.db.query(
      'select from document_version_traits t join document_version v on v.id = t.version_id where document_id = $1',
      [id],
    );
    expect(kept).toEqual([]);
  });

  it.each(['attachedTemplate', 'oleObject', 'subDocument'])(
    'holds a file back that would fetch and run something from elsewhere: %s',
    async (type) => {
      const { versions } = await add(
        wordFile(relation(type, 'https://tracker.example.org/a.dotm')),
        'a.docx',
      );
      expect(versions[0]).toMatchObject({ state: 'held', text: 'refused' });
      const own = await add(wordFile(relation(type, 'file:///C:/Templates/letter.dotx')), 'a.docx');
      expect(own.versions[0]).toMatchObject({ state: 'released' });
    },
  );

  it('names pictures that are loaded from elsewhere', async () => {
    const { versions } = await add(
      wordFile(relation('image', 'https://tracker.example.org/a.png')),
      'a.docx',
    );
    expect(versions[0]!.traits).toContainEqual({ trait: 'remote', value: 'yes' });
  });
});
