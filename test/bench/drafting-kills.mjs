// Kills the server at random moments of typing, as often as it is asked to, and looks each time for what is
// gone.
import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { RawEditor } from './raw-collab-client.mjs';
import { ask, cookieOf, signedIn, startProduct } from './bench-setup.mjs';
import { Hands } from './typing-load.mjs';

const WRITERS = 4;
/** What a message says: one frame of text carries the updates of a commit in base64. */
const wordsOf = (body) =>
  body[0] === 0x34
    ? JSON.parse(body.toString('utf8', body.indexOf(0x7b), body.length - 1))
        .updates.map((update) => Buffer.from(update, 'base64').toString('latin1'))
        .join('\n')
    : body.toString('latin1');
const STAMPED = /@@\d{12,14}\.\d{3}/g;

/**
 * Nothing that was acknowledged, and nothing that another editor saw, may be missing from the text
 * afterwards; nothing may stand there twice.
 */
export async function kills(count, { port, stateOf }) {
  const product = await startProduct({ port });
  try {
    const members = await signedIn(product, WRITERS + 1);
    const draft = await ask(product.url, members[0], 'POST', '/standards', {
      title: 'Bench',
      audience: 'teams',
    });
    let afterId = null;
    for (let n = 0; n < WRITERS; n += 1)
      afterId = (
        await ask(product.url, members[0], 'POST', `/standards/${draft.id}/clauses`, {
          afterId,
          kind: 'clause',
          level: 1,
          text: `Clause ${n}: `,
        })
      ).id;
    const [acknowledged, seen] = [new Set(), new Set()];
    for (let round = 0; round < count; round += 1) {
      const hands = new Hands(await stateOf(product, draft.id), WRITERS);
      const vector = Buffer.from(Y.encodeStateVector(hands.docs[0]));
      const editors = await Promise.all(
        members.map(
          (member, n) =>
            new RawEditor({
              port,
              doc: `standard:${draft.id}`,
              vector,
              cookie: cookieOf(product.url, member.token),
              hear: (body) => {
                if (n === WRITERS) for (const [word] of wordsOf(body).matchAll(STAMPED)) seen.add(word);
              },
            }).ready,
        ),
      );
      let typing = true;
      const work = Promise.all(
        hands.docs.map(async (_, n) => {
          while (typing) {
            const update = hands.key(n);
            const word = hands.typed[n].at(-1);
            const answered = await Promise.race([
              editors[n].push(update).then(
                () => true,
                () => false,
              ),
              pause(3_000, false),
            ]);
            if (!answered) return;
            acknowledged.add(word);
          }
        }),
      );
      await pause(100 + Math.random() * 500);
      await product.stopServer('SIGKILL');
      typing = false;
      for (const editor of editors) editor.close();
      await work;
      await product.startServer();
      const { clauses } = await ask(product.url, members[0], 'GET', `/standards/${draft.id}`);
      const words = clauses.flatMap(({ text }) => text.match(STAMPED) ?? []);
      const there = new Set(words);
      const lost = [...acknowledged, ...seen].filter((word) => !there.has(word));
      if (lost.length > 0 || there.size !== words.length)
        throw new Error(
          `VOID: after kill ${round + 1}, ${lost.length} lost and ${words.length - there.size} doubled`,
        );
    }
    console.log(
      `kills: killed ${count} times during ${acknowledged.size} acknowledged keys, ${seen.size} of ` +
        'them seen by another: 0 lost, 0 doubled',
    );
  } finally {
    await product.stop();
  }
}
