import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { addRecommendation } from '../support/monitoring.ts';
import { addLine, aLine } from '../support/plans.ts';
import { foundIds, search, updateIndex } from '../support/search.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let latvia: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  latvia = await network.as('LV', 'ngo');
  estonia = await network.as('EE', 'government');
}, 60_000);
afterAll(() => test.close());

describe('what countries plan, and what was recommended to them', () => {
  it('is found by its words and by how it gets on, as far as the reader may read it', async () => {
    const shared = await addLine(latvia, 'LV', { action: 'Train the harbour police.', shared: true });
    const own = await addLine(latvia, 'LV', { action: 'Visit the harbour at night.' });
    succeeded(await latvia.post(`/plans/lines/${shared.id}/progress`, { text: 'Customs officers joined.' }));
    await updateIndex(test);
    expect(new Set(await foundIds(latvia, 'harbour', 'plan-line'))).toEqual(new Set([shared.id, own.id]));
    expect(await foundIds(await network.networkMember('LV'), 'customs', 'plan-line')).toEqual([shared.id]);
    for (const reader of [
      estonia,
      await network.secretariat(),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect(await foundIds(reader, 'harbour', 'plan-line')).toEqual([shared.id]);
      expect(await search(reader, 'harbour at night')).toMatchObject({ total: 0 });
    }
    expect(await foundIds(await network.networkMember('EE'), 'harbour', 'plan-line')).toEqual([]);

    succeeded(
      await latvia.put(`/plans/lines/${shared.id}`, aLine({ revision: 1, action: 'Train the coast guard.' })),
    );
    expect(await foundIds(estonia, 'customs', 'plan-line')).toEqual([]);
    await updateIndex(test);
    expect(await foundIds(latvia, 'harbour', 'plan-line')).toEqual([own.id]);
    expect(await foundIds(latvia, 'coast guard', 'plan-line')).toEqual([shared.id]);
  });

  it('finds a recommendation and its answer for its own country, and for others what it shares', async () => {
    const shared = await addRecommendation(latvia, 'LV', { text: 'Open a lighthouse.', shared: true });
    const own = await addRecommendation(latvia, 'LV', { text: 'Light the lighthouse.', number: 'two' });
    await updateIndex(test);
    expect(new Set(await foundIds(latvia, 'lighthouse', 'recommendation'))).toEqual(
      new Set([shared.id, own.id]),
    );
    expect(await foundIds(estonia, 'lighthouse', 'recommendation')).toEqual([shared.id]);
    for (const reader of [await network.observer(), await network.networkMember('EE')])
      expect(await foundIds(reader, 'lighthouse', 'recommendation')).toEqual([]);
  });
});
