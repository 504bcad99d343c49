import { deflateRawSync } from 'node:zlib';
import { createStoredZip } from '#platform/files/stored-zip';
import { openZip, type ZipLimits } from './zip.ts';

const LIMITS: ZipLimits = { entries: 3, bytes: 100_000, ratio: 10 };
const sound = createStoredZip([
  ['one.xml', '<one/>'],
  ['word/two ä.xml', '<two/>'],
]);
const faultOf = (bytes: Uint8Array, limits = LIMITS): Promise<unknown> =>
  openZip(bytes, limits).then(
    () => null,
    (error: { fault?: unknown }) => error.fault,
  );

/** The package with other bytes at so many from the start of its directory's first entry. */
function withEntryBytes(at: number, bytes: readonly number[]): Buffer {
  const changed = Buffer.from(sound);
  changed.set(bytes, changed.indexOf('PK\x01\x02', 0, 'latin1') + at);
  return changed;
}

describe('a package', () => {
  it('is opened whole, whatever lies before it in memory', async () => {
    const within = Buffer.concat([Buffer.alloc(10, 7), sound]).subarray(10);
    const files = [...(await openZip(within, LIMITS))];
    expect(files.map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ['one.xml', '<one/>'],
      ['word/two ä.xml', '<two/>'],
    ]);
  });

  it('holds no more entries and bytes than it may, whatever it says of itself', async () => {
    expect(await faultOf(sound, { ...LIMITS, entries: 1 })).toBe('too-much');
    expect(await faultOf(sound, { ...LIMITS, bytes: 12 })).toBeNull();
    expect(await faultOf(sound, { ...LIMITS, bytes: 11 })).toBe('too-much');
    expect(await faultOf(withEntryBytes(24, [1, 0, 0, 0]), { ...LIMITS, bytes: 11 })).toBe('too-much');
  });

  it('may not grow out of proportion', async () => {
    const pressed = deflateRawSync(Buffer.alloc(2_000_000));
    const bytes = Buffer.from(createStoredZip([['zeros', 'x'.repeat(pressed.length)]]));
    bytes.set(pressed, bytes.indexOf('xxxx'));
    bytes.writeUInt16LE(8, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 10);
    expect(await faultOf(bytes, { entries: 1, bytes: 3_000_000, ratio: 10 })).toBe('too-much');
    expect(await faultOf(bytes, { entries: 1, bytes: 3_000_000, ratio: 2_000 })).toBeNull();
  });

  it.each([
    ['an encrypted entry', 8, [1, 0]],
    ['strong encryption', 8, [0x41, 0]],
    ['another method', 10, [12, 0]],
    ['a name from the root', 46, [0x2f]],
    ['a name with a backslash', 46, [0x5c]],
    ['a name with a zero', 46, [0]],
    ['a name that is not UTF-8', 46, [0xff]],
    ['a name that goes up', 46, [...Buffer.from('../')]],
    ['content outside of it', 42, [0xff, 0xff, 0, 0]],
    ['content past its end', 20, [0xff, 0xff, 0, 0]],
  ])('is refused with %s', async (_, at, bytes) => {
    expect(await faultOf(withEntryBytes(at, bytes))).toBe('broken');
  });

  it('is refused with two entries of one name, cut off, or where there is none', async () => {
    const twins = Buffer.from(
      createStoredZip([
        ['a.xml', '1'],
        ['b.xml', '2'],
      ])
        .toString('latin1')
        .replaceAll('b.xml', 'a.xml'),
      'latin1',
    );
    expect(await faultOf(twins)).toBe('broken');
    expect(await faultOf(sound.subarray(0, -1))).toBe('broken');
    expect(await faultOf(sound.subarray(40))).toBe('broken');
    expect(await faultOf(new Uint8Array())).toBe('broken');
  });
});
