import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  checkpointText,
  CompactRange,
  consistencyProof,
  isConsistent,
  parseCheckpointText,
  type TreeHead,
} from './index.ts';

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const asyncHash = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(hash(bytes));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const entry = (number: number): Uint8Array => hash(Buffer.from(`entry ${number}`));

function rangeOf(begin: number, end: number, of: (number: number) => Uint8Array = entry): CompactRange {
  const range = new CompactRange(hash, begin);
  for (let number = begin; number < end; number++) range.appendEntry(of(number));
  return range;
}

/** MTH of RFC 9162, section 2.1.1, word for word. */
function treeHash(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return hash(new Uint8Array());
  if (entries.length === 1) return hash(Buffer.concat([Uint8Array.of(0), entries[0]!]));
  let split = 1;
  while (split * 2 < entries.length) split *= 2;
  const [left, right] = [treeHash(entries.slice(0, split)), treeHash(entries.slice(split))];
  return hash(Buffer.concat([Uint8Array.of(1), left, right]));
}

const headOf = (size: number): TreeHead => ({ size, root: rangeOf(0, size).rootOf(0, size) });

describe('the tree over the entries', () => {
  it('has the roots that the test vectors of Certificate Transparency name', () => {
    const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'].map((text) =>
      Buffer.from(text, 'hex'),
    );
    const root = (size: number) => hex(rangeOf(0, size, (number) => entries[number]!).rootOf(0, size));
    expect(root(0)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(root(1)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(root(2)).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
    expect(root(7)).toBe('ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c');
  });

  it('is the same from pieces as from the entries', () => {
    const piece = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(piece, (lengths) => {
        const whole = new CompactRange(hash, 0);
        for (const length of lengths) {
          const part = rangeOf(whole.end, whole.end + length);
          whole.append(CompactRange.from(hash, part.begin, part.end, part.toBytes()));
        }
        const entries = Array.from({ length: whole.end }, (_, number) => entry(number));
        expect(hex(whole.rootOf(0, whole.end))).toBe(hex(treeHash(entries)));
        expect(hex(whole.toBytes())).toBe(hex(rangeOf(0, whole.end).toBytes()));
      }),
    );
  });

  it('takes no hashes that are not those of the range', () => {
    expect(() => CompactRange.from(hash, 0, 3, rangeOf(0, 4).toBytes())).toThrow('not the hashes');
    expect(() => rangeOf(0, 3).append(rangeOf(4, 5))).toThrow('do not meet');
  });
});

describe('a proof that a log only grew', () => {
  it('holds for any two sizes, and for no other root, size or proof', async () => {
    for (let later = 1; later <= 33; later++)
      for (let earlier = 0; earlier <= later; earlier++) {
        const proof = consistencyProof(rangeOf(0, earlier), rangeOf(earlier, later));
        const heads = [headOf(earlier), headOf(later)] as const;
        expect(await isConsistent(asyncHash, ...heads, proof)).toBe(true);
        if (earlier === 0) continue;
        const false_ = { size: earlier, root: entry(99) };
        expect(await isConsistent(asyncHash, false_, heads[1], proof)).toBe(false);
        expect(await isConsistent(asyncHash, heads[0], { size: later, root: entry(99) }, proof)).toBe(false);
        expect(await isConsistent(asyncHash, ...heads, [...proof, entry(1)])).toBe(false);
        if (proof.length > 0) expect(await isConsistent(asyncHash, ...heads, proof.slice(0, -1))).toBe(false);
      }
  });

  it('is not to be had for a history with one entry rewritten', async () => {
    const forged = (number: number) => (number === 3 ? entry(77) : entry(number));
    const later = { size: 20, root: rangeOf(0, 20, forged).rootOf(0, 20) };
    const proof = consistencyProof(rangeOf(0, 9, forged), rangeOf(9, 20, forged));
    expect(await isConsistent(asyncHash, headOf(9), later, proof)).toBe(false);
    expect(await isConsistent(asyncHash, later, headOf(9), [])).toBe(false);
  });
});

describe('the text of a checkpoint', () => {
  const checkpoint = {
    origin: 'norbanet.example.org/audit',
    size: 7,
    root: Uint8Array.from(entry(7)),
    at: '2026-12-01T00:00:03.120Z',
    previousSize: 5,
  };
  const text = checkpointText(checkpoint);

  it('is read as it was written', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      'norbanet.example.org/audit',
      '7',
      Buffer.from(entry(7)).toString('base64'),
    ]);
    expect(parseCheckpointText(text)).toEqual(checkpoint);
  });

  it.each([text.slice(0, -1), `${text}\n`, text.replace('7', '07'), text.replace('\n7\n', '\n-\n'), ''])(
    'is no other text (%#)',
    (other) => {
      expect(parseCheckpointText(other)).toBeNull();
    },
  );
});
