import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A line of an export, and what the verifier calls it. */
export interface NamedLine {
  readonly what: string;
  readonly text: string;
}

interface Entry {
  readonly action: string;
  readonly objectId: string;
  readonly country?: string;
  readonly detail: object;
}

const sha256 = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** MTH of RFC 9162, section 2.1.1, word for word. */
function treeHash(digests: readonly Buffer[]): Buffer {
  if (digests.length === 1) return sha256(Buffer.of(0), digests[0]!);
  let split = 1;
  while (split * 2 < digests.length) split *= 2;
  return sha256(Buffer.of(1), treeHash(digests.slice(0, split)), treeHash(digests.slice(split)));
}

interface Witness {
  readonly id: string;
  readonly country: string;
  readonly memberId: string;
  readonly publicKey: Buffer;
  readonly privateKey: KeyObject;
}

const WITNESSES: readonly Witness[] = ['EE', 'FI', 'LV'].map((country, at) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { id: uuid(900 + at), country, memberId: uuid(800 + at), publicKey: spki, privateKey };
});

/** Builds a log as a server would, and can build it anew with a past of one's choice. */
class ExportBuilder {
  readonly lines: NamedLine[] = [];
  private readonly digests: Buffer[] = [];
  private readonly texts: string[] = [];
  private pending: { seq: string; digest: Buffer }[] = [];
  private head = Buffer.alloc(32);
  private seq = 0;
  private seals = 0;
  private readonly signatures: { checkpoint: number; keyId: string; signature: string }[] = [];

  add(what: string, line: object): void {
    this.lines.push({ what, text: `${JSON.stringify(line)}\n` });
  }

  entry({ action, objectId, country, detail }: Entry, memberId: string | null, form: 1 | 2 = 2): void {
    // Numbers of transactions that came to nothing are left out.
    this.seq += this.seq % 3 === 1 ? 2 : 1;
    const seq = String(this.seq);
    const given = JSON.stringify(detail);
    const salt = uuid(this.seq);
    const parts = [this.seq, uuid(this.seq), '2026-12-01T08:00:00.000001', memberId, 'team', action, 'test'];
    const last = form === 1 ? detail : sha256(`${salt}\n${given}`).toString('hex');
    const head = form === 1 ? [] : [2];
    const text = JSON.stringify([...head, ...parts, objectId, country ?? null, last]);
    const digest = sha256(text);
    const disclosed = form === 1 ? {} : { salt, detail: given };
    this.add(`entry ${seq}`, { type: 'entry', seq, digest: digest.toString('hex'), text, ...disclosed });
    this.pending.push({ seq, digest });
  }

  seal(): void {
    this.seals += 1;
    const seqs = this.pending.map(({ seq }) => seq);
    const digests = Buffer.concat(this.pending.map(({ digest }) => digest));
    const previous = this.head.toString('hex');
    this.head = sha256(this.head, `\n${this.seals} ${seqs.length}\n${seqs.join(' ')}\n`, digests);
    this.digests.push(...this.pending.map(({ digest }) => digest));
    this.pending = [];
    const hash = this.head.toString('hex');
    this.add(`seal ${this.seals}`, { type: 'seal', number: this.seals, seqs, previous, hash });
  }

  checkpoint(): string {
    const number = this.texts.length + 1;
    const previous = Number(this.texts.at(-1)?.split('\n')[1] ?? 0);
    const root = treeHash(this.digests).toString('base64');
    const time = `time 2026-12-0${number}T00:00:01.000Z`;
    const text = `norbanet.example.org/audit\n${this.digests.length}\n${root}\n${time}\nprevious ${previous}\n`;
    const digest = sha256(text).toString('hex');
    this.add(`checkpoint ${number}`, { type: 'checkpoint', number, text, sha256: digest });
    this.texts.push(text);
    return text;
  }

  register({ id, country, memberId, publicKey }: Witness): void {
    const fingerprint = sha256(publicKey).toString('hex');
    this.entry({ action: 'audit-key.registered', objectId: id, country, detail: { fingerprint } }, memberId);
  }

  countersign(witness: Witness, checkpoint: number): void {
    const text = `norbanet countersignature 1\n${this.texts[checkpoint - 1]!}`;
    const bytes = sign('sha256', Buffer.from(text), {
      key: witness.privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    this.signatures.push({ checkpoint, keyId: witness.id, signature: bytes.toString('base64') });
    const detail = { keyId: witness.id, signature: sha256(bytes).toString('hex') };
    const action = 'audit-checkpoint.countersigned';
    const { country, memberId } = witness;
    this.entry({ action, objectId: String(checkpoint), country, detail }, memberId);
  }

  finish(witnesses: readonly Witness[]): NamedLine[] {
    for (const { id, memberId, country, publicKey } of witnesses)
      this.add(`key ${id}`, { type: 'key', id, memberId, country, publicKey: publicKey.toString('base64') });
    for (const signature of this.signatures) {
      const what = `countersignature ${signature.checkpoint} ${signature.keyId}`;
      this.add(what, { type: 'countersignature', ...signature });
    }
    const counts = { seals: this.seals, entries: this.digests.length, checkpoints: this.texts.length };
    const first = JSON.stringify({ type: 'log', format: 'norbanet-audit-1' });
    return withEnd([{ what: 'line 1', text: `${first}\n` }, ...this.lines], counts);
  }
}

/** With the digest at the end made to fit, as somebody who forges a file would make it. */
export function withEnd(lines: readonly NamedLine[], counts: object): NamedLine[] {
  const kept = lines.filter(({ what }) => what !== 'end');
  const digest = sha256(kept.map(({ text }) => text).join('')).toString('hex');
  const end = JSON.stringify({ type: 'end', ...counts, sha256: digest });
  return [...kept, { what: 'end', text: `${end}\n` }];
}

export interface SmallExport {
  readonly lines: readonly NamedLine[];
  /** The texts of its checkpoints. */
  readonly checkpoints: readonly string[];
}

/**
 * A log of a few entries with two or three checkpoints.
 * @param options.word written into an early entry: another word is another past
 * @param options.longer goes on for another day
 * @param options.countries how many countersign
 */
export function smallExport({ word = 'moved', longer = false, countries = 3 } = {}): SmallExport {
  const log = new ExportBuilder();
  const witnesses = WITNESSES.slice(0, countries);
  const note = (action: string, form?: 1 | 2): void =>
    log.entry({ action, objectId: 'x', detail: { a: 'ä', n: 1 } }, uuid(7), form);
  for (const action of ['meeting.called', `meeting.${word}`, 'meeting.held']) note(action, 1);
  log.seal();
  const checkpoints = [log.checkpoint()];
  for (const witness of witnesses) log.register(witness);
  for (const witness of witnesses) log.countersign(witness, 1);
  log.seal();
  for (const action of ['ballot.opened', 'ballot.closed']) note(action);
  log.seal();
  checkpoints.push(log.checkpoint());
  if (longer) {
    note('ballot.counted');
    log.seal();
    checkpoints.push(log.checkpoint());
  }
  return { lines: log.finish(witnesses), checkpoints };
}

export const bytesOf = (lines: readonly NamedLine[]): Buffer =>
  Buffer.from(lines.map(({ text }) => text).join(''));
