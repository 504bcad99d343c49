import type { AreasView, AreaView } from '../../src/network/areas/dto/area.dto.ts';
import { auditRows } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
}, 60_000);
afterAll(() => test.close());

const areas = async (who: ApiClient): Promise<AreaView[]> =>
  succeeded(await who.get<AreasView>('/areas')).items;
const add = async (title: string): Promise<AreaView> =>
  succeeded(await secretariat.post<AreaView>('/areas', { title }));

describe('the areas of work', () => {
  it('are the six of the Network’s first work plans, and every member reads them', async () => {
    const readers = [
      await network.networkMember('FI'),
      await network.observer(),
      await network.as('IS', 'resource'),
      await network.auditor(),
    ];
    for (const reader of readers)
      expect((await areas(reader)).map(({ title }) => title)).toEqual([
        'Identification',
        'Residence, legal status and reflection delay',
        'Shelter and specialised services',
        'Referrals and safe returns',
        'Victim and data protection',
        'Compensation and financial assistance',
      ]);
  });

  it('are added, renamed, retired and used again by the secretariat, and the log says so', async () => {
    const added = await add('Early support');
    expect(added).toMatchObject({ code: 'early-support', retired: false, revision: 1 });
    const change = (revision: number, more: object) =>
      secretariat.put<AreaView>(`/areas/${added.id}`, {
        title: 'Early support',
        retired: false,
        revision,
        ...more,
      });
    expect(succeeded(await change(1, { title: 'Support from the first day' }))).toMatchObject({
      code: 'early-support',
      title: 'Support from the first day',
      revision: 2,
    });
    expect(succeeded(await change(2, { retired: true })).retired).toBe(true);
    expect(succeeded(await change(3, {})).retired).toBe(false);
    expect((await auditRows(test, 'area.changed')).filter((row) => row.object_id === added.id)).toHaveLength(
      3,
    );
  });

  it('are not changed over what somebody else saved meanwhile', async () => {
    const { id } = await add('Training');
    const body = { title: 'Training of staff', retired: false, revision: 1 };
    succeeded(await secretariat.put(`/areas/${id}`, body));
    expect((await secretariat.put(`/areas/${id}`, body)).body).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('have each a name of their own', async () => {
    await add('Prevention');
    for (const title of ['Prevention', 'PREVENTION'])
      expect((await secretariat.post('/areas', { title })).body).toMatchObject({ code: 'area-exists' });
  });

  it('are put into another order as a whole, or not at all', async () => {
    const ids = (await areas(secretariat)).map(({ id }) => id);
    const turned = ids.toReversed();
    expect((await secretariat.put('/areas/order', { ids: turned })).status).toBe(204);
    expect((await areas(secretariat)).map(({ id }) => id)).toEqual(turned);
    expect((await secretariat.put('/areas/order', { ids: ids.slice(1) })).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    await secretariat.put('/areas/order', { ids });
  });

  it('are kept by nobody else', async () => {
    const [{ id, title }] = (await areas(secretariat)) as [AreaView];
    for (const who of [
      await network.as('DK', 'government'),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect((await who.post('/areas', { title: 'Mine' })).status).toBe(404);
      expect((await who.put(`/areas/${id}`, { title, retired: true, revision: 1 })).status).toBe(404);
      expect((await who.put('/areas/order', { ids: [id] })).status).toBe(404);
    }
  });

  it('take no name that is empty, too long, or holds personal data', async () => {
    for (const title of ['', ' ', 'x'.repeat(121)])
      expect((await secretariat.post('/areas', { title })).status).toBe(400);
    expect((await secretariat.post('/areas', { title: 'Ask for 39201249905' })).body).toMatchObject({
      code: 'personal-data-found',
    });
  });
});
