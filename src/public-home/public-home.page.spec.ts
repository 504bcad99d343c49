import { COUNTRY_CODES, PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import { alternatesOn, englishTextsOn } from '../../test/support/public-page-languages.ts';
import { publicHomePage, type PublicHomeContent } from './public-home.page.ts';

const SEAT = { vacant: false, name: null, organisation: null, email: null, phone: null };
const EMPTY: PublicHomeContent = {
  standards: [],
  press: null,
  teams: COUNTRY_CODES.map((country) => ({
    country,
    countryName: country,
    seats: [{ ...SEAT, type: 'ngo' }],
    entries: [],
    helplines: [],
  })),
};
const HELPLINE = {
  name: 'A <helpline>',
  phone: '1717',
  languages: ['is' as const],
  roundTheClock: true,
  hours: null,
  webAddress: null,
};
const FULL: PublicHomeContent = {
  standards: [],
  press: { name: 'Press & media', email: 'press@example.org', phone: null },
  teams: EMPTY.teams.map((team) =>
    team.country === 'IS'
      ? {
          ...team,
          seats: [{ ...SEAT, type: 'ngo', organisation: 'Samtök', email: 'is@example.org' }],
          helplines: [HELPLINE],
        }
      : team,
  ),
};
const pageIn = (language: PublicLanguage, content = FULL): string =>
  publicHomePage(content, language, 'https://norbanet.example.org');

describe.each(PUBLIC_LANGUAGES)('the public home page in %s', (language) => {
  it('has nothing in another language, and an address in each', () => {
    const html = pageIn(language);
    if (language !== 'en') expect(englishTextsOn(html)).toEqual([]);
    expect(alternatesOn(html)).toEqual({
      ...Object.fromEntries(PUBLIC_LANGUAGES.map((each) => [each, `/about/${each}`])),
      'x-default': '/about',
    });
  });

  it('leads members to sign-in, and everyone who must leave to the weather', () => {
    const html = pageIn(language);
    expect(html).toContain('<a href="/sign-in">');
    const exits = html.match(/<a class="exit" href="https:\/\/[^"]+" rel="nofollow noreferrer"/g);
    expect(exits).toHaveLength(1);
  });
});

describe('the public home page', () => {
  it('tells of helplines, contacts and the press contact what was published', () => {
    const html = pageIn('en');
    expect(html).toContain(
      '<h3>Iceland</h3><ul class="helplines"><li><p class="held">A &lt;helpline&gt;</p>',
    );
    expect(html).toContain('<a href="tel:1717">1717</a>');
    expect(html).toContain('Every day, round the clock');
    expect(html).toContain('<a href="/teams#IS">Iceland</a>');
    expect(html).toContain('Press &amp; media');
    expect(html.match(/mailto:[^"]+/g)).toEqual(['mailto:is@example.org', 'mailto:press@example.org']);
  });

  it('names an organisation once, with all its contacts, and each of these once', () => {
    const entry = { kind: 'police', roleTitle: null, hours: null, about: null } as const;
    const shelter = { ...SEAT, type: 'ngo' as const, organisation: 'Samtök', email: 'is@example.org' };
    const html = pageIn('en', {
      ...FULL,
      teams: FULL.teams.map((team) =>
        team.country === 'IS'
          ? {
              ...team,
              helplines: [],
              seats: [shelter, { ...shelter, type: 'resource', name: 'Sól', email: null, phone: '+354 1' }],
              entries: [
                { ...entry, organisation: 'Samtök', mailbox: 'is@example.org', phone: '+354 2' },
                { ...entry, organisation: 'Lögregla', mailbox: null, phone: '+354 3' },
              ],
            }
          : team,
      ),
    });
    const [contacts] = html.match(/<li><h3><a href="\/teams#IS">.*?<\/li>/)!;
    expect(contacts.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|')).toBe(
      '|Iceland|Samtök|is@example.org|+354 2|Sól|+354 1|Lögregla|+354 3|',
    );
  });

  it('shows no helplines and no press contact until they are published', () => {
    const html = pageIn('en', EMPTY);
    expect(html).not.toMatch(/id="helplines"|id="press"|mailto:|tel:/);
    expect(html).toContain('No contact details have been published yet.');
  });
});
