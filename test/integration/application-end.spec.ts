import { startApp } from '../support/app.ts';
import { addDocument } from '../support/documents.ts';
import { createTestNetwork } from '../support/test-network.ts';

/** More than fits between a server and who does not read. */
const LARGE = `%PDF-1.7\n1 0 obj<<>>endobj\n${' '.repeat(16_000_000)}\ntrailer<<>>\n%%EOF\n`;

// Else it would wait for a next request for 72 seconds, which no test may take.
it('the application of a test ends when its last answer is read, also where that is a file', async () => {
  const test = await startApp();
  const network = await createTestNetwork(test);
  const member = await network.as('LV', 'ngo');
  const { id } = await addDocument(member, {}, LARGE);
  const answer = await fetch(`${test.url}/api/documents/${id}/file`, {
    headers: { cookie: member.options.cookie! },
  });
  const closed = test.close();
  expect((await answer.arrayBuffer()).byteLength).toBe(LARGE.length);
  await closed;
});
