import { PUBLIC_LANGUAGES } from '@nbn/contracts';
import { auditRows } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { alternatesOn, englishTextsOn, withoutExitScript } from '../support/public-page-languages.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Helpline {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
}
interface Helplines {
  readonly items: readonly Helpline[];
  readonly mayPublish: boolean;
  readonly mayRemove: boolean;
}

const HELPLINE = {
  name: 'Palīdzības tālrunis',
  phone: '+371 116 006',
  languages: ['lv', 'ru', 'en'],
  roundTheClock: false,
  hours: 'Weekdays, 9 to 17',
  webAddress: 'https://help.example.org/lv',
};

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => test.close());

const page = async (path: string): Promise<string> => (await fetch(`${test.url}${path}`)).text();
const helplines = async (reader = latvia): Promise<Helplines> =>
  (await reader.get<Helplines>('/network/teams/LV/helplines')).body;
const publish = (body: object, actor = latvia) => actor.post('/network/teams/LV/helplines', body);

describe('the helplines of a country', () => {
  it('stand nowhere until its team publishes one, then on the public pages in every language', async () => {
    for (const path of ['/teams/lv', '/about/lv'])
      expect(await page(path)).not.toContain('Palīdzības tālruņi');
    const { status, body } = await publish(HELPLINE);
    expect([status, body]).toMatchObject([201, { ...HELPLINE, revision: 1 }]);
    for (const path of ['/teams/ru', '/about/ru']) {
      const html = await page(path);
      expect(html).toContain('Телефоны помощи');
      expect(html).toContain('<p lang="en">Weekdays, 9 to 17</p>');
      expect(html).toContain('Языки: латышский, русский, английский');
    }
    for (const path of ['/teams/lv', '/about/lv']) {
      const html = await page(path);
      expect(html).toContain('Palīdzības tālruņi');
      expect(html).toContain('<a href="tel:+371116006">+371 116 006</a>');
      expect(html).toContain('<p lang="en">Weekdays, 9 to 17</p>');
      expect(html).toContain('Valodas: latviešu, krievu, angļu');
    }
    const { body: teams } = await network
      .anonymous()
      .get<{ items: { country: string; helplines: object[] }[] }>('/public/teams');
    expect(teams.items.filter((team) => team.helplines.length > 0)).toMatchObject([
      { country: 'LV', helplines: [HELPLINE] },
    ]);
    expect(await helplines(await network.observer())).toMatchObject({
      items: [HELPLINE],
      mayPublish: false,
      mayRemove: false,
    });
  });

  it('are published and changed by the national team alone; the secretariat may take one away', async () => {
    const [{ id, revision }] = (await helplines()).items as [Helpline];
    const others = await Promise.all([
      network.as('EE', 'ngo'),
      network.networkMember('LV'),
      network.observer(),
      network.auditor(),
      network.secretariat(),
    ]);
    for (const other of others) {
      expect((await publish(HELPLINE, other)).body).toMatchObject({ code: 'not-found' });
      const change = await other.put(`/network/helplines/${id}`, { ...HELPLINE, revision });
      expect(change.body).toMatchObject({ code: 'not-found' });
      if (other !== secretariat)
        expect((await other.del(`/network/helplines/${id}`)).body).toMatchObject({ code: 'not-found' });
    }
    expect(await helplines(secretariat)).toMatchObject({ mayPublish: false, mayRemove: true });
    expect(await helplines(await network.as('LV', 'government'))).toMatchObject({ mayPublish: true });
  });

  it('are changed upon what was read, and what always answers has no hours', async () => {
    const [{ id }] = (await helplines()).items as [Helpline];
    const change = { ...HELPLINE, roundTheClock: true, revision: 1 };
    expect((await latvia.put(`/network/helplines/${id}`, change)).body).toMatchObject({
      hours: null,
      roundTheClock: true,
      revision: 2,
    });
    expect((await latvia.put(`/network/helplines/${id}`, change)).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await page('/about/lv')).toContain('Katru dienu, visu diennakti');
  });

  it.each([
    ['a number that nobody can dial', { phone: '12' }],
    ['a country code that is none', { phone: '+0 116 006' }],
    ['letters in the number', { phone: 'CALL US' }],
    ['a page that is not safe to open', { webAddress: 'http://help.example.org' }],
    ['a script as its page', { webAddress: 'javascript:alert(1)' }],
    ['a language that is none', { languages: ['xx'] }],
    ['no name', { name: ' ' }],
  ])('refuse %s', async (_, fault) => {
    expect((await publish({ ...HELPLINE, ...fault })).status).toBe(400);
  });

  it.each(['112', '1717', '116 006', '080 005 005', '+46 20-390 600'])(
    'are dialled as %s is',
    async (phone) => {
      const { status, body } = await publish({ ...HELPLINE, name: `Line ${phone}`, phone });
      expect([status, body]).toMatchObject([201, { phone }]);
      await latvia.del(`/network/helplines/${(body as unknown as Helpline).id}`);
    },
  );

  it('pass the safeguarding check, and are kept in NFC', async () => {
    const refused = await publish({ ...HELPLINE, hours: 'Ask for 15108695088 at night' });
    expect(refused.body).toMatchObject({ code: 'personal-data-found' });
    const { body } = await publish({ ...HELPLINE, name: 'Pali\u0304dzi\u0304ba' });
    expect(body).toMatchObject({ name: 'Palīdzība' });
    await latvia.del(`/network/helplines/${(body as unknown as Helpline).id}`);
  });

  it('are gone from every page at once when they are removed, and each act is in the audit log', async () => {
    const [{ id }] = (await helplines()).items as [Helpline];
    expect((await secretariat.del(`/network/helplines/${id}`)).status).toBe(204);
    expect((await latvia.del(`/network/helplines/${id}`)).body).toMatchObject({ code: 'not-found' });
    for (const path of ['/teams/lv', '/about/lv'])
      expect(await page(path)).not.toContain('Palīdzības tālruņi');
    for (const act of ['published', 'changed', 'removed']) {
      const rows = (await auditRows(test, `helpline.${act}`)).filter((row) => row.object_id === id);
      expect(rows).toMatchObject([{ object_kind: 'helpline', country: 'LV' }]);
    }
  });
});

describe('the press contact', () => {
  it('is named by the secretariat, stands on the public page, and is gone when it is taken away', async () => {
    expect(await page('/about/en')).not.toContain('Press contact');
    const contact = { name: 'Press office', email: 'press@example.org', phone: null };
    expect((await secretariat.put('/network/press-contact', contact)).status).toBe(200);
    await secretariat.put('/network/press-contact', { ...contact, name: 'Network press office' });
    const html = await page('/about/en');
    expect(html).toContain('Network press office');
    expect(html).toContain('href="mailto:press@example.org"');
    expect((await latvia.get('/network/press-contact')).body).toMatchObject({
      contact: { name: 'Network press office' },
    });
    expect((await secretariat.del('/network/press-contact')).status).toBe(204);
    expect(await page('/about/en')).not.toContain('press@example.org');
    expect((await latvia.get('/network/press-contact')).body).toEqual({ contact: null });
  });

  it('can be reached, by mail or by telephone', async () => {
    const { status } = await secretariat.put('/network/press-contact', {
      name: 'Press office',
      email: null,
      phone: null,
    });
    expect(status).toBe(400);
  });
});

describe('the public home page', () => {
  it.each(PUBLIC_LANGUAGES)('is in %s at an address of its own, safe and never kept', async (language) => {
    const response = await fetch(`${test.url}/about/${language}`);
    const html = await response.text();
    const { headers } = response;
    expect([response.status, headers.get('content-language'), headers.get('cache-control')]).toEqual([
      200,
      language,
      'no-store',
    ]);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';style-src 'sha256-/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(html).toContain(`<html lang="${language}">`);
    expect(withoutExitScript(html)).not.toContain('<script');
    expect(alternatesOn(html)).toMatchObject({ [language]: `/about/${language}`, 'x-default': '/about' });
    if (language !== 'en') expect(englishTextsOn(html)).toEqual([]);
  });

  it('is found in the language that a browser asks for', async () => {
    const leadsTo = async (accepted: string): Promise<string | null> => {
      const answer = await fetch(`${test.url}/about`, {
        redirect: 'manual',
        headers: { 'accept-language': accepted },
      });
      expect([answer.status, answer.headers.get('vary')]).toEqual([302, 'accept-language']);
      return answer.headers.get('location');
    };
    expect(await leadsTo('fi-FI,fi;q=0.9,en;q=0.5')).toBe('/about/fi');
    expect(await leadsTo('nn')).toBe('/about/nb');
    expect(await leadsTo('ru-RU,ru;q=0.9,lv;q=0.5')).toBe('/about/ru');
    expect(await leadsTo('de')).toBe('/about/en');
    expect((await fetch(`${test.url}/about/xx`)).status).toBe(404);
  });
});
