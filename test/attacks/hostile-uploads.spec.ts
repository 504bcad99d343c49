import { attackTarget, LONGEST_BLOCK } from '../support/attack-target.ts';
import type { ApiClient } from '../support/api-client.ts';

const target = attackTarget();

function form(content: string | Uint8Array<ArrayBuffer>, name: string): FormData {
  const data = new FormData();
  data.set('title', 'Papers of the spring meeting');
  data.set('audience', 'teams');
  data.set('file', new Blob([content]), name);
  return data;
}

describe('a file that is made to keep the server busy', () => {
  let member: ApiClient;
  beforeAll(async () => {
    member = await target.memberClient('LV/ngo');
  });

  it.each([
    ['a text of empty comments', `${'<!---->'.repeat(29)} the end`],
    ['a text of comments that never end', '<!--'.repeat(1_000)],
    ['a text of blanks', ' '.repeat(4_000_000)],
  ])('%s keeps nobody else waiting', async (_, content) => {
    let status = 0;
    const block = await target.longestBlock(async () => {
      ({ status } = await member.post('/documents', form(content, 'papers.txt')));
    });
    expect([201, 415, 422]).toContain(status);
    expect(block).toBeLessThan(LONGEST_BLOCK);
  });
});
