import type { PlanLineView } from '../../src/plans/dto/plan.view.ts';
import type { ApiClient } from './api-client.ts';
import { succeeded } from './meetings.ts';

/** The first and the second of the areas that every installation begins with. */
export const IDENTIFICATION = '01a222e2-8400-7000-8000-000000000001';
export const RESIDENCE = '01a222e2-8400-7000-8000-000000000002';

/** A line as a form sends it. */
export const aLine = (more: object = {}) => ({
  areaId: IDENTIFICATION,
  action: 'Train the border guard in early signs.',
  dueOn: '2027-09-30',
  owner: { seat: 'ngo' },
  amount: null,
  shared: false,
  ...more,
});

export async function addLine(who: ApiClient, country: string, more: object = {}): Promise<PlanLineView> {
  return succeeded(await who.post<PlanLineView>(`/plans/countries/${country}/lines`, aLine(more)));
}
