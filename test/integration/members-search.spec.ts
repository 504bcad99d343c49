import type { MemberView } from '../../src/network/members/dto/member.dto.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  latvia = await network.as('LV', 'ngo');
  for (const name of ['Zane Bērziņa', 'Søren Ægirsson', 'Ülle Õunapuu'])
    await network.memberOfKind('LV', 'police', name);
}, 60_000);
afterAll(() => test.close());

interface MembersPage {
  readonly items: MemberView[];
  readonly next: string | null;
}
const find = async (by: TestMember, words: string, more = ''): Promise<string[]> =>
  succeeded(await by.get<MembersPage>(`/members?country=LV&q=${encodeURIComponent(words)}${more}`)).items.map(
    ({ name }) => name,
  );

describe('members of a country', () => {
  it.each([
    ['without the accents that it has', 'berzina', 'Zane Bērziņa'],
    ['with them', 'BĒRZIŅA', 'Zane Bērziņa'],
    ['by a part in its middle', 'erzi', 'Zane Bērziņa'],
    ['by letters that are no accents', 'soren aegir', 'Søren Ægirsson'],
    ['in whatever case', 'õUNAP', 'Ülle Õunapuu'],
  ])('are found by a name %s', async (_, words, name) => {
    expect(await find(latvia, words)).toEqual([name]);
  });

  it('are found by their organisation, and not by signs that mean anything to the database', async () => {
    expect(await find(latvia, 'police of zane')).toEqual(['Zane Bērziņa']);
    for (const sign of ['%', '_', '\\']) expect(await find(latvia, sign)).toEqual([]);
  });

  it('come a page at a time', async () => {
    const page = succeeded(await latvia.get<MembersPage>('/members?country=LV&q=police&limit=2'));
    expect(page.items).toHaveLength(2);
    expect(await find(latvia, 'police', `&limit=2&after=${page.next}`)).toEqual(['Ülle Õunapuu'].slice(0, 1));
  });

  it('are not found from another network', async () => {
    expect(await find(await network.networkMember('EE'), 'berzina')).toEqual([]);
  });
});
