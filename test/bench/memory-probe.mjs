// Loaded into a server beside its program (--import, with --expose-gc): tells over the channel to its parent what
// the process holds once its garbage is collected, and writes a heap snapshot where one is asked for.
import { writeHeapSnapshot } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

const settle = () => new Promise((done) => setTimeout(done, 50));

async function answer({ ask, file }) {
  if (ask === 'snapshot') return writeHeapSnapshot(file);
  for (let n = 0; n < 3; n += 1) {
    globalThis.gc();
    await settle();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: heapUsed + external, rss };
}

// A server's threads load it, too, and have no such channel.
if (isMainThread && process.channel) {
  process.on('message', async (question) => process.send({ answer: await answer(question) }));
  process.channel.unref();
}
