import type { AgendaItemView, AgendaView } from '../dto/agenda.view.ts';
import { agendaPackHtml } from './agenda-pack-html.ts';

const item = (id: string, more: Partial<AgendaItemView>): AgendaItemView => ({
  id,
  number: null,
  kind: 'discussion',
  title: `Item ${id}`,
  minutes: 10,
  presenter: null,
  notes: null,
  revision: 1,
  startsAt: null,
  endsAt: null,
  startWall: null,
  endWall: null,
  fixedAt: null,
  fixedWall: null,
  idleMinutes: 0,
  conflict: null,
  closed: null,
  proposedBy: null,
  carriedFrom: null,
  carriedTo: null,
  closedBefore: false,
  papers: [],
  ballots: [],
  ...more,
});
const agenda = {
  startsAt: '2027-04-07T08:00:00Z',
  bookedEndsAt: '2027-04-07T12:00:00Z',
  timeZone: 'Europe/Copenhagen',
  papers: [],
  closedAtEnd: false,
  items: [
    item('a', { startsAt: '2027-04-07T08:00:00Z', endsAt: '2027-04-07T08:10:00Z' }),
    item('b', { closedBefore: true, number: '2.1' }),
  ],
} as unknown as AgendaView;

describe('the agenda pack', () => {
  it('is in the language of its reader, with the zone called as in all languages', () => {
    const facts = {
      title: 'Meeting',
      place: null,
      timeZone: 'Europe/Riga',
      language: 'lv' as const,
      printedAt: new Date('2027-04-01T08:00:00Z'),
      reader: 'Latvija, NVO vieta',
    };
    const html = agendaPackHtml(agenda, facts, { anchors: {}, papers: {} });
    expect(html).toContain('<html lang="lv">');
    for (const words of ['Saturs', 'Darba kārtība', 'Slēgts jautājums', 'Diskusija · 10 minūšu', 'aprīlis'])
      expect(html).toContain(words);
    expect(html).toContain('11:00–11:10 EEST (10:00–10:10 CEST, laiks norises vietā)');
    expect(html).not.toMatch(/Agenda|Contents|Closed|minutes|Printed|April/);
  });

  it('shows an item that follows a closed one as such, without its times', () => {
    const facts = {
      title: 'Meeting',
      place: null,
      timeZone: 'Europe/Copenhagen',
      language: 'en' as const,
      printedAt: new Date('2027-04-01T08:00:00Z'),
      reader: 'Sweden, NGO seat',
    };
    const html = agendaPackHtml(agenda, facts, { anchors: {}, papers: {} });
    expect(html).toContain('10:00–10:10 CEST');
    expect(html).toContain('<h3 id="item-b">2.1 Item b</h3>');
    expect(html).toContain('<span>2.1 Item b</span>');
    const following = html.slice(html.indexOf('id="item-b"'));
    expect(following).toContain('After the closed item');
    expect(following.slice(0, following.indexOf('</section>'))).not.toMatch(/\d\d:\d\d/);
  });
});
