import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { compareExports, Fault, findCheckpoint, verifyExport } from '../verify-audit.mjs';
import { bytesOf, smallExport, withEnd, type NamedLine } from './small-export.ts';

const { lines, checkpoints } = smallExport();
const whole = bytesOf(lines);
const verify = (bytes: Buffer, known: string | null = null) =>
  verifyExport([bytes], known === null ? null : findCheckpoint(known));

/** What the verifier says is wrong, and on which line; null where it finds nothing. */
async function faultOf(work: Promise<unknown>): Promise<Fault | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Expects that a fault names one of these lines: by what they are, or by where they stand. */
async function expectNamed(bytes: Buffer, of: readonly NamedLine[], ...places: number[]): Promise<void> {
  const fault = await faultOf(verify(bytes));
  const isNamed = places.some((place) => fault?.what === of[place]?.what || fault?.line === place + 1);
  const asked = places.map((place) => `${of[place]?.what} (${place + 1})`).join(', ');
  if (!isNamed)
    throw new Error(`Instead of ${asked}: ${fault ? `${fault.line}, ${fault.message}` : 'nothing'}`);
}

const COUNTS = { seals: 3, entries: 11, checkpoints: 2 };
const anyLine = fc.nat(lines.length - 1);
/** With the digest of the file made to fit, unless its end itself was moved. */
function refit(changed: readonly NamedLine[]): Buffer {
  const isEnded = changed.findIndex(({ what }) => what === 'end') === changed.length - 1;
  return bytesOf(isEnded ? withEnd(changed, COUNTS) : changed);
}

describe('an export of the audit log', () => {
  it('is whole as it was made, in pieces of any size, and tells who countersigned', async () => {
    const found = await verify(whole);
    expect(found).toMatchObject({ entries: 11, seals: 3 });
    expect(found.checkpoints.map(({ countries }) => countries)).toEqual([['EE', 'FI', 'LV'], []]);
    const pieces = Array.from({ length: whole.length }, (_, at) => whole.subarray(at, at + 1));
    expect(await verifyExport(pieces)).toEqual(found);
    const few = await verify(bytesOf(smallExport({ countries: 2 }).lines));
    expect(few.checkpoints[0]!.countries).toEqual(['EE', 'FI']);
  });

  it('names the line of every single byte that is another', async () => {
    const small = smallExport({ countries: 1 }).lines;
    const bytes = bytesOf(small);
    let [place, end] = [0, Buffer.byteLength(small[0]!.text)];
    for (let at = 0; at < bytes.length; at++) {
      if (at === end) end += Buffer.byteLength(small[++place]!.text);
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1 << (at % 8);
      await expectNamed(changed, small, place);
    }
  }, 60_000);

  it('names the line of any byte that is any other', async () => {
    const place = fc.nat(whole.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(whole);
        changed[at]! ^= by;
        await expectNamed(changed, lines, whole.subarray(0, at).filter((byte) => byte === 10).length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('names what was left out', async () => {
    for (const place of lines.keys()) await expectNamed(refit(lines.toSpliced(place, 1)), lines, place);
  });

  it('names what stands twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, fc.nat(lines.length), async (from, to) => {
        const doubled = lines.toSpliced(to, 0, lines[from]!);
        await expectNamed(refit(doubled), doubled, to, from < to ? from : from + 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('names one of two that were swapped', async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, anyLine, async (one, other) => {
        fc.pre(one !== other);
        const swapped = lines.with(one, lines[other]!).with(other, lines[one]!);
        await expectNamed(refit(swapped), lines, one, other);
      }),
      { numRuns: 1_000 },
    );
  });

  it('names where it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        const fault = await faultOf(verify(whole.subarray(0, length)));
        expect(fault?.message).toMatch(/cut off/);
      }),
    );
  });
});

describe('an export beside what was kept of the log', () => {
  const later = bytesOf(smallExport({ longer: true }).lines);

  it('goes on from an earlier export and from its checkpoints', async () => {
    await compareExports([whole], [whole]);
    for (const text of checkpoints) expect((await verify(whole, text)).entries).toBe(11);
    // The keys of the witnesses are the same, their signatures are made anew each time.
    const grown = smallExport({ longer: true, countries: 0 });
    const before = smallExport({ countries: 0 });
    await compareExports([bytesOf(before.lines)], [bytesOf(grown.lines)]);
    expect(await verify(bytesOf(grown.lines), before.checkpoints.at(-1))).toMatchObject({ entries: 6 });
  });

  it('names the first entry of another past, which by itself is whole', async () => {
    const forged = smallExport({ word: 'cancelled', longer: true });
    expect((await verify(bytesOf(forged.lines))).seals).toBe(4);
    expect((await faultOf(verify(bytesOf(forged.lines), checkpoints[0])))?.what).toBe('entry 4');
    expect((await faultOf(compareExports([whole], [bytesOf(forged.lines)])))?.what).toBe('entry 3');
    expect(await faultOf(compareExports([later], [whole]))).not.toBeNull();
  });

  it('names where a log was cut that a checkpoint knows to be longer', async () => {
    const cut = smallExport({ countries: 0 });
    const kept = smallExport({ countries: 0, longer: true }).checkpoints.at(-1)!;
    expect((await faultOf(verify(bytesOf(cut.lines), kept)))?.what).toBe('entry 7');
  });

  it('finds a checkpoint in an email as it was saved or quoted', () => {
    const text = checkpoints[1]!;
    for (const email of [text, `Subject: x\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\nBye`])
      expect(findCheckpoint(email)?.text).toBe(text);
    const quoted = text.split('\n').map((line) => `> ${line}`);
    expect(findCheckpoint(quoted.join('\n'))?.text).toBe(text);
    expect(findCheckpoint(text.replaceAll('=', '=3D'))?.text).toBe(text);
    expect(findCheckpoint('nothing')).toBeNull();
  });
});

describe('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-verify-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'verify-audit.mjs');
  copyFileSync(join(import.meta.dirname, '../verify-audit.mjs'), program);

  const run = (...files: readonly [name: string, content: Buffer | string][]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      for (const [name, content] of files) writeFileSync(join(folder, name), content);
      const paths = files.map(([name]) => join(folder, name));
      execFile(process.execPath, [program, ...paths], { cwd: folder }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, said: out + err }),
      );
    });

  it('runs alone in a folder, and says what it found', async () => {
    expect(readFileSync(program, 'utf8').match(/from '([^']+)'/g)).toEqual([
      `from 'node:crypto'`,
      `from 'node:fs'`,
      `from 'node:url'`,
    ]);
    const right = await run(['export.ndjson', whole], ['mail.eml', checkpoints[1]!]);
    expect(right.said).toContain('WHOLE: 11 entries under 3 seals.');
    expect(right.said).toContain('3 entries: countersigned; countries: 3 (EE, FI, LV)');
    expect(right.said).toContain('11 entries: NOT countersigned by 3 countries; countries: 0');
    expect(right).toMatchObject({ code: 0 });
  });

  it.each<[string, () => ReturnType<typeof run>, number, string]>([
    ['a byte', () => run(['a', Buffer.from(whole).fill('!', 700, 701)]), 1, 'NOT WHOLE. '],
    [
      'another past',
      () => run(['a', bytesOf(smallExport({ word: 'x' }).lines)], ['b', whole]),
      1,
      'REWRITTEN',
    ],
    ['a file of something else', () => run(['a', whole], ['b', 'nothing']), 2, 'no checkpoint in it'],
    ['no file', () => run(), 2, 'Usage'],
  ])('says what is wrong: %s', async (_, result, code, words) => {
    const { said, ...rest } = await result();
    expect(said).toContain(words);
    expect(rest.code).toBe(code);
  });
});
