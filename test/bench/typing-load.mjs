// Row b for the bench of drafting: what is typed at some writers' sockets reaches every other editor's, each
// update committed first.
import * as Y from 'yjs';
import { now, openSockets, sleep } from './raw-socket-client.mjs';
import { RawEditor } from './raw-collab-client.mjs';
import { cookieOf } from './bench-setup.mjs';

const STAMP = Buffer.from('@@');
const SIZE = 18;
const KEYS_A_SECOND = 5;

/**
 * Hands that type: each at a clause of its own in a copy of the text, so that every update is one that an
 * editor would send.
 */
export class Hands {
  constructor(state, count) {
    this.docs = Array.from({ length: count }, () => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, state, 'server');
      return doc;
    });
    this.typed = this.docs.map(() => []);
    this.own = this.docs.map(() => new Set());
  }

  /** The place where hand `n` types, as a shared text. */
  at(n) {
    const elements = fragmentOf(this.docs[n]).toArray();
    return elements[Math.floor((elements.length * (n + 0.5)) / this.docs.length)].get(0);
  }

  /** One key of hand `n`: its update, with the moment of typing in it. */
  key(n) {
    const doc = this.docs[n];
    const updates = [];
    const hear = (update) => updates.push(update);
    doc.on('update', hear);
    const word = `@@${now()
      .toFixed(3)
      .padStart(SIZE - 2, '0')}`;
    const text = this.at(n);
    doc.transact(() => text.insert(text.length, word));
    doc.off('update', hear);
    this.typed[n].push(word);
    this.own[n].add(word);
    return updates[0];
  }
}

/** The one shared fragment of a collab document, whatever it is called. */
export function fragmentOf(doc) {
  const name = [...doc.share.keys()][0];
  return doc.getXmlFragment(name);
}

/**
 * Reads the stamps of what came: bytes, or one frame of text for all, which is read once however many sockets
 * bring it.
 */
function stampReader() {
  const lately = [];
  return (body) => {
    if (body[0] !== 0x34) return stampsIn(body);
    const known = lately.find(({ frame }) => frame.equals(body));
    if (known) return known.words;
    const { updates } = JSON.parse(body.toString('utf8', body.indexOf(0x7b), body.length - 1));
    const words = updates.flatMap((update) => stampsIn(Buffer.from(update, 'base64')));
    lately.unshift({ frame: Buffer.from(body), words });
    if (lately.length > 8) lately.pop();
    return words;
  };
}

function stampsIn(bytes) {
  const words = [];
  for (let i = bytes.indexOf(STAMP); i >= 0; i = bytes.indexOf(STAMP, i + SIZE))
    words.push(bytes.latin1Slice(i, i + SIZE));
  return words;
}

/**
 * Opens editors at the servers in turn, types at some of them, and tells how long each key took to each of
 * the others.
 */
export async function type({ servers, members, doc, vector, hands, editors, seconds }) {
  const delays = [];
  let got = 0;
  const stampsOf = stampReader();
  const sockets = await openSockets(
    editors,
    (n) =>
      new RawEditor({
        port: servers[n % servers.length],
        doc,
        vector,
        cookie: members ? cookieOf('http:', members[n % members.length].token) : undefined,
        hear: (body, at) => {
          for (const word of stampsOf(body)) {
            // One's own words may come back; nobody waits for them.
            if (hands.own[n]?.has(word)) continue;
            got += 1;
            delays.push(at - Number(word.slice(2)));
          }
        },
      }),
  );
  const writers = hands.docs.length;
  await sleep(300);
  const acks = [];
  let sent = 0;
  const rate = writers * KEYS_A_SECOND;
  const answers = [];
  const began = now();
  while (sent < rate * seconds) {
    for (const due = Math.min(rate * seconds, ((now() - began) / 1_000) * rate); sent < due; sent += 1) {
      const n = sent % writers;
      const typed = now();
      answers.push(
        sockets[n].push(hands.key(n)).then(
          (at) => {
            acks.push(at - typed);
            return true;
          },
          () => false,
        ),
      );
    }
    await sleep(1);
  }
  const all = (await Promise.race([Promise.all(answers), sleep(20_000).then(() => [false])])).every(Boolean);
  const want = sent * (editors - 1);
  for (const deadline = now() + 10_000; got < want && now() < deadline;) await sleep(20);
  for (const socket of sockets) socket.close();
  const at = (list, share) =>
    Float64Array.from(list).sort()[Math.min(list.length - 1, Math.floor(share * list.length))] ?? Infinity;
  return {
    whole: all && got === want,
    p50: at(delays, 0.5),
    p99: at(delays, 0.99),
    ackP95: at(acks, 0.95),
    sent,
  };
}
