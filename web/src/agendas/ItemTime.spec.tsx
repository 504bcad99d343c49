import { renderInApp } from '../testing/render.tsx';
import { ItemTime } from './ItemTime.tsx';
import type { AgendaItem, AgendaView } from './queries.ts';

const agenda = { startsAt: '2027-04-07T08:00:00Z', timeZone: 'Europe/Copenhagen' } as AgendaView;
const timed = (startsAt: string | null, endsAt: string | null) => ({ startsAt, endsAt }) as AgendaItem;

describe('the time of an item', () => {
  it('is not told of what comes after something closed, but that it comes then', () => {
    const known = renderInApp(
      <ItemTime item={timed('2027-04-07T08:30:00Z', '2027-04-07T08:50:00Z')} agenda={agenda} />,
    );
    expect(known.container.textContent).toMatch(/10:30–10:50/);
    const hidden = renderInApp(<ItemTime item={timed(null, null)} agenda={agenda} />);
    expect(hidden.container.textContent).toBe('After the closed item');
  });
});
