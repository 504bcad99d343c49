#!/usr/bin/env node
/**
 * Verifies an export of Norbanet's audit log. It needs Node 20, this one file and the export, and trusts neither the
 * server that made the export nor whoever runs it.
 *
 *   node verify-audit.mjs EXPORT [EARLIER]
 *
 * EARLIER is an export that you kept, or a file with a checkpoint as it came by email: with it you see whether the
 * log was rewritten since. Exit code 0: all of it is true; 1: the first thing that is not was named; 2: not started.
 *
 * What is checked, line by line (docs/audit-export.md has the format):
 *   entry             the SHA-256 of its text is its digest; the hash of its detail is the one in its text
 *   seal              over the hash of the seal before, its number, and the numbers and digests of its entries
 *   checkpoint        its root is that of the Merkle tree (RFC 9162) over the digests of all entries so far
 *   key               a country's public key is the one whose registration stands in the log
 *   countersignature  verifies with that key over the text of the checkpoint, and stands in the log
 *   end               the SHA-256 of all lines before
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Fewer countries than this prove little: they may have been misled together. */
export const COUNTRIES_NEEDED = 3;

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hex = (...parts) => sha256(...parts).toString('hex');

/** The first thing that is not true: `what` names it, like "entry 17" or "seal 3"; `line` is where it showed. */
export class Fault extends Error {
  constructor(what, why, line = 0) {
    super(`${what}: ${why}`);
    this.what = what;
    this.line = line;
  }
}

/** The lines of an export: where each may stand, and what it has. An entry may have a salt and a detail too. */
const LINES = {
  log: { part: 0, fields: 'format' },
  entry: { part: 1, fields: 'seq,digest,text' },
  seal: { part: 1, fields: 'number,seqs,previous,hash' },
  checkpoint: { part: 1, fields: 'number,text,sha256' },
  key: { part: 2, fields: 'id,memberId,country,publicKey' },
  countersignature: { part: 3, fields: 'checkpoint,keyId,signature' },
  end: { part: 4, fields: 'seals,entries,checkpoints,sha256' },
};

function assert(condition, what, why) {
  if (!condition) throw new Fault(what, why);
}

/** The lines of a file as they come, each with its number and its bytes; what follows the last one is null. */
async function* linesOf(chunks) {
  let [rest, number] = [Buffer.alloc(0), 1];
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, from)) {
      yield { bytes: rest.subarray(from, end + 1), number: number++ };
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) throw new Fault(`line ${number}`, 'the file is cut off here', number);
}

/** A line is JSON in the one form in which it can be written, so that no byte of it is free. */
function parseLine({ bytes, number }) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const line = JSON.parse(text);
    if (`${JSON.stringify(line)}\n` === text && typeof line?.type === 'string') return line;
  } catch {
    // Said below.
  }
  throw new Fault(`line ${number}`, 'this is no line of an export');
}

/** The root of the Merkle tree over all that was appended, by the whole subtrees from the left (RFC 9162, 2.1.1). */
class MerkleTree {
  size = 0;
  subtrees = [];

  append(digest) {
    this.subtrees.push(sha256(Buffer.of(0), digest));
    this.size += 1;
    for (let pairs = this.size; pairs % 2 === 0; pairs /= 2) {
      const right = this.subtrees.pop();
      this.subtrees.push(sha256(Buffer.of(1), this.subtrees.pop(), right));
    }
  }

  root() {
    if (this.size === 0) return hex('');
    return this.subtrees.reduceRight((right, left) => sha256(Buffer.of(1), left, right)).toString('hex');
  }
}

/** The five lines of a checkpoint. */
function parseCheckpoint(text) {
  const [, origin, size, root, at, previous] =
    /^([^\n]+)\n(\d+)\n([A-Za-z0-9+/]{43}=)\ntime ([^\n]+)\nprevious (\d+)\n$/.exec(text) ?? [];
  if (!origin) return null;
  const number = Number(size);
  return {
    text,
    size: number,
    root: Buffer.from(root, 'base64').toString('hex'),
    at,
    previous: Number(previous),
  };
}

/** A checkpoint anywhere in a file: an email that was saved, or quoted. */
export function findCheckpoint(email) {
  const lines = email.replaceAll('=3D', '=').replaceAll('\r', '').split('\n');
  const plain = lines.map((line) => line.replace(/^[> ]+/, '').trimEnd());
  for (let at = 0; at < plain.length; at++) {
    const checkpoint = parseCheckpoint(`${plain.slice(at, at + 5).join('\n')}\n`);
    if (checkpoint) return checkpoint;
  }
  return null;
}

/** What an entry's text says. The first form has the detail itself, the second the hash of it. */
function parseEntry(text) {
  const parts = JSON.parse(text);
  const second = parts.length === 11 && parts[0] === 2;
  if (!second && parts.length !== 10) return null;
  const [seq, , , actorId, , action, , objectId, country, last] = second ? parts.slice(1) : parts;
  const detail = second ? { hash: last } : { given: last };
  return { seq: String(seq), actorId, action, objectId, country, ...detail };
}

/** Names the first entry that is not where the seal has it. */
function misplaced(found, sealed) {
  const twice = found.find((seq, at) => found.indexOf(seq) !== at);
  if (twice !== undefined) return new Fault(`entry ${twice}`, 'stands here twice');
  const place = found.findIndex((seq, at) => seq !== sealed[at]);
  const [here, due] = place === -1 ? [undefined, sealed[found.length]] : [found[place], sealed[place]];
  if (due === undefined || (found.includes(due) && !sealed.includes(here)))
    return new Fault(`entry ${here}`, 'no seal knows it');
  return new Fault(`entry ${due}`, `is missing or moved; in its place stands ${here ?? 'none'}`);
}

class Verifier {
  part = 0;
  /** Where the entries ended. */
  partLine = 0;
  seals = 0;
  head = Buffer.alloc(32);
  lastSeq = 0n;
  entries = [];
  tree = new MerkleTree();
  checkpoints = [];
  /** What the log says of keys and countersignatures, until the file has shown each. */
  registrations = new Map();
  signings = new Map();
  keys = new Map();
  signers = new Map();
  bytes = createHash('sha256');
  ended = false;

  /** @param known a checkpoint that the reader has from elsewhere. */
  constructor(known) {
    this.known = known;
  }

  take(raw) {
    const line = parseLine(raw);
    const here = `line ${raw.number}`;
    const kind = Object.hasOwn(LINES, line.type) && LINES[line.type];
    const fields = Object.keys(line).slice(1).join();
    const hasAll =
      kind && (fields === kind.fields || (kind.part === 1 && fields === `${kind.fields},salt,detail`));
    assert(hasAll, here, 'there is no such line in an export');
    if (!['entry', 'seal'].includes(line.type)) this.expectSealed(line);
    const isNewEntry = line.type === 'entry' && BigInt(line.seq) > this.lastSeq;
    const known = { seal: this.seals, checkpoint: this.checkpoints.length };
    const goesOn = isNewEntry || line.number > known[line.type];
    if (goesOn && this.part > 1)
      throw new Fault(`line ${this.partLine}`, 'the entries do not end here', this.partLine);
    const isInPlace = line.type === 'log' ? raw.number === 1 : raw.number > 1 && kind.part >= this.part;
    assert(isInPlace && !this.ended, here, `a line "${line.type}" does not stand here`);
    if (this.part < 2 && kind.part > 1) this.partLine = raw.number;
    this.part = kind.part;
    this[line.type](line, here);
    this.bytes.update(raw.bytes);
  }

  log({ format }, here) {
    assert(format === 'norbanet-audit-1', here, 'this file cannot read that format');
  }

  entry({ seq, digest, text, salt, detail }) {
    const what = `entry ${seq}`;
    assert(hex(text) === digest, what, 'it is not what was sealed');
    const entry = parseEntry(text);
    assert(entry?.seq === seq, what, 'its number is not the one in its text');
    if (entry.hash && detail !== undefined)
      assert(hex(`${salt}\n${detail}`) === entry.hash, what, 'its detail is not what was sealed');
    else assert(detail === undefined && salt === undefined, what, 'it has a detail too many');
    this.entries.push({ seq, digest });
    this.noteWitness(entry, entry.given ?? (detail === undefined ? {} : JSON.parse(detail)));
  }

  noteWitness({ seq, action, objectId, country, actorId }, detail) {
    if (action === 'audit-key.registered')
      this.registrations.set(objectId, { seq, country, memberId: actorId, fingerprint: detail.fingerprint });
    if (action === 'audit-checkpoint.countersigned')
      this.signings.set(`${objectId} ${detail.keyId}`, { seq, country, sha256: detail.signature });
  }

  seal({ number, seqs, previous, hash }) {
    const what = `seal ${this.seals + 1}`;
    assert(number === this.seals + 1, what, `is missing; here stands seal ${number}`);
    assert(previous === this.head.toString('hex'), what, 'it does not go on from the seal before');
    const digests = Buffer.from(this.entries.map(({ digest }) => digest).join(''), 'hex');
    const over = (numbers) =>
      hex(this.head, `\n${number} ${numbers.length}\n${numbers.join(' ')}\n`, digests);
    const found = this.entries.map(({ seq }) => seq);
    if (found.join() !== seqs.join()) {
      assert(over(found) !== hash, what, 'its list of entries is not what was sealed');
      throw misplaced(found, seqs);
    }
    assert(over(seqs) === hash, what, `its hash is not that of its entries, ${seqs[0]} to ${seqs.at(-1)}`);
    for (const seq of seqs) {
      assert(BigInt(seq) > this.lastSeq, `entry ${seq}`, 'it does not come after the one before');
      this.lastSeq = BigInt(seq);
    }
    for (const { digest } of this.entries) {
      this.tree.append(Buffer.from(digest, 'hex'));
      if (this.tree.size === this.known?.size)
        assert(this.tree.root() === this.known.root, `entry ${this.lastSeq}`, this.forkText());
    }
    this.entries = [];
    this.seals = number;
    this.head = Buffer.from(hash, 'hex');
  }

  forkText() {
    return `THE LOG WAS REWRITTEN: up to here it is not what the checkpoint of ${this.known.at} says`;
  }

  checkpoint({ number, text, sha256: digest }) {
    const what = `checkpoint ${this.checkpoints.length + 1}`;
    assert(number === this.checkpoints.length + 1, what, `is missing; here stands checkpoint ${number}`);
    assert(hex(text) === digest, what, 'its text is damaged');
    const checkpoint = parseCheckpoint(text);
    assert(checkpoint, what, 'its text is none of a checkpoint');
    assert(
      checkpoint.size === this.tree.size,
      what,
      'it covers another number of entries than stand before it',
    );
    assert(checkpoint.root === this.tree.root(), what, 'its root is not that of the entries before it');
    const before = this.checkpoints.at(-1)?.size ?? 0;
    assert(checkpoint.previous === before, what, 'it does not go on from the checkpoint before');
    this.checkpoints.push(checkpoint);
    this.signers.set(number, new Set());
  }

  key({ id, memberId, country, publicKey }) {
    const [[due, registered] = []] = this.registrations;
    assert(due === id, `key ${due ?? id}`, due ? 'is missing or moved' : 'is not registered in the log');
    const bytes = Buffer.from(publicKey, 'base64');
    const isSame = registered.country === country && registered.memberId === memberId;
    const isExact = bytes.toString('base64') === publicKey && hex(bytes) === registered.fingerprint;
    assert(isSame && isExact, `key ${id}`, `it is not the key of entry ${registered.seq}`);
    this.registrations.delete(id);
    this.keys.set(id, { country, key: createPublicKey({ key: bytes, format: 'der', type: 'spki' }) });
  }

  countersignature({ checkpoint, keyId, signature }) {
    this.expectKeys();
    const [[due, signing] = []] = this.signings;
    const [id, what] = [`${checkpoint} ${keyId}`, `countersignature ${due ?? `${checkpoint} ${keyId}`}`];
    assert(
      due === id,
      what,
      due ? `is missing or moved; entry ${signing.seq} tells of it` : 'is not in the log',
    );
    const [signed, owner] = [this.checkpoints[checkpoint - 1], this.keys.get(keyId)];
    assert(
      signed && owner?.country === signing.country,
      what,
      'its checkpoint or its key is not in the file',
    );
    const bytes = Buffer.from(signature, 'base64');
    const isKnown = bytes.toString('base64') === signature && hex(bytes) === signing.sha256;
    assert(isKnown, what, `it is not the one of entry ${signing.seq}`);
    const text = Buffer.from(`norbanet countersignature 1\n${signed.text}`);
    const isRight = verifySignature('sha256', text, { key: owner.key, dsaEncoding: 'ieee-p1363' }, bytes);
    assert(isRight, what, 'the signature is wrong');
    this.signings.delete(id);
    this.signers.get(checkpoint).add(owner.country);
  }

  /** Before anything else, what was read must be sealed; a checkpoint over all before tells what does not belong. */
  expectSealed({ text }) {
    const [first] = this.entries;
    if (!first) return;
    const isStray = BigInt(first.seq) <= this.lastSeq || parseCheckpoint(text)?.size === this.tree.size;
    throw isStray
      ? new Fault(`entry ${first.seq}`, 'does not stand here')
      : new Fault(`seal ${this.seals + 1}`, 'is missing');
  }

  expectKeys() {
    for (const [id, { seq }] of this.registrations)
      throw new Fault(`key ${id}`, `is missing; entry ${seq} tells of it`);
  }

  end({ seals, entries, checkpoints, sha256: digest }, here) {
    this.expectKeys();
    for (const [id, { seq }] of this.signings)
      throw new Fault(`countersignature ${id}`, `is missing; entry ${seq} tells of it`);
    assert(seals === this.seals, `seal ${this.seals + 1}`, 'is missing');
    assert(
      checkpoints === this.checkpoints.length,
      `checkpoint ${this.checkpoints.length + 1}`,
      'is missing',
    );
    assert(entries === this.tree.size, here, 'it tells another number of entries');
    assert(
      this.bytes.copy().digest('hex') === digest,
      here,
      'the digest of the file is not that of its lines',
    );
    this.ended = true;
  }

  finish() {
    const place = this.lastSeq > 0n ? `after entry ${this.lastSeq}` : 'at its beginning';
    assert(this.ended, 'end', `the file is cut off ${place}`);
    const lost = `the file ends here, with ${this.tree.size} entries; the checkpoint that you have covers`;
    if (this.known && this.known.size > this.tree.size)
      throw new Fault(`entry ${this.lastSeq}`, `${lost} ${this.known.size}. THE LOG WAS CUT`);
    const checkpoints = this.checkpoints.map((checkpoint, at) => ({
      number: at + 1,
      ...checkpoint,
      countries: [...this.signers.get(at + 1)].toSorted(),
    }));
    return { entries: this.tree.size, seals: this.seals, checkpoints };
  }
}

/** Verifies an export from its bytes. Throws the first fault, or tells what was verified. */
export async function verifyExport(chunks, known = null) {
  const verifier = new Verifier(known);
  for await (const line of linesOf(chunks)) {
    try {
      verifier.take(line);
    } catch (error) {
      // A value of a kind that no export has stops a check as surely as a wrong one.
      const fault =
        error instanceof Fault
          ? error
          : new Fault(`line ${line.number}`, `it cannot be read (${error.message})`);
      throw Object.assign(fault, { line: fault.line || line.number });
    }
  }
  return verifier.finish();
}

async function* entriesOf(chunks) {
  for await (const line of linesOf(chunks)) {
    const parsed = parseLine(line);
    if (parsed.type === 'entry') yield parsed;
  }
}

/** Two exports, both verified: every entry of the earlier one must stand in the later one, in its place. */
export async function compareExports(earlier, later) {
  const entries = entriesOf(later);
  for await (const { seq, digest } of entriesOf(earlier)) {
    const { value } = await entries.next();
    const isSame = value?.seq === seq && value.digest === digest;
    assert(isSame, `entry ${seq}`, 'THE LOG WAS REWRITTEN: the earlier export has another entry here');
  }
}

function describe({ number, size, at, countries }) {
  const isWitnessed = countries.length >= COUNTRIES_NEEDED;
  const state = isWitnessed ? 'countersigned' : `NOT countersigned by ${COUNTRIES_NEEDED} countries`;
  const names = countries.length > 0 ? ` (${countries.join(', ')})` : '';
  return `  checkpoint ${number}, ${at}, ${size} entries: ${state}; countries: ${countries.length}${names}`;
}

async function run([file, earlier]) {
  if (!file) throw new Error('Usage: node verify-audit.mjs EXPORT [EARLIER EXPORT OR SAVED EMAIL]');
  const open = (path) => createReadStream(path);
  const isExport = earlier && (await readStart(earlier)).startsWith('{"type":"log"');
  const known = earlier && !isExport ? findCheckpoint(readFileSync(earlier, 'utf8')) : null;
  if (earlier && !isExport && !known) throw new Error(`${earlier} is no export and has no checkpoint in it`);
  const found = await verifyExport(open(file), known);
  if (isExport) {
    await verifyExport(open(earlier)).catch((fault) => {
      throw new Error(`The earlier export is not whole itself: ${fault.message}`);
    });
    await compareExports(open(earlier), open(file));
  }
  console.log(`WHOLE: ${found.entries} entries under ${found.seals} seals.`);
  for (const checkpoint of found.checkpoints) console.log(describe(checkpoint));
  if (earlier) console.log('NOT REWRITTEN: it goes on from what you kept.');
  else console.log('Whether it was rewritten as a whole shows only against an earlier export or checkpoint.');
}

async function readStart(path) {
  for await (const chunk of createReadStream(path, { end: 20 })) return chunk.toString('latin1');
  return '';
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run(process.argv.slice(2)).catch((error) => {
    console.error(
      error instanceof Fault ? `NOT WHOLE. Line ${error.line || 'last'}, ${error.message}.` : error.message,
    );
    process.exitCode = error instanceof Fault ? 1 : 2;
  });
