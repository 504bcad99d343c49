import { COUNTRY_CODES, PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import { englishTextsOn } from '../../../test/support/public-page-languages.ts';
import type { PublicTeamView } from './dto/team.view.dto.ts';
import { publicTeamsPage } from './public-teams.page.ts';

const SEAT = { vacant: false, name: null, organisation: null, email: null, phone: null };
const entry = (organisation: string) => ({
  organisation,
  kind: 'other' as const,
  roleTitle: 'Duty <desk>',
  mailbox: 'desk@example.org',
  phone: null,
  hours: 'At night',
  about: null,
});
const HELPLINE = {
  name: 'Palīdzība & <help>',
  phone: '+371 116 006',
  languages: ['lv' as const, 'ru' as const],
  roundTheClock: false,
  hours: 'Weekdays 9 to 17',
  webAddress: 'https://help.example.org/lv/',
};
const TEAMS: PublicTeamView[] = COUNTRY_CODES.map((country) => ({
  country,
  countryName: country,
  seats: [
    { ...SEAT, type: 'government', name: 'A & B' },
    { ...SEAT, type: 'ngo' },
    { ...SEAT, type: 'resource', vacant: true },
  ],
  entries: country === 'LV' ? [entry('Zvaigzne'), entry('Čakste')] : [],
  helplines: country === 'LV' ? [HELPLINE] : [],
}));
const pageIn = (language: PublicLanguage): string =>
  publicTeamsPage(TEAMS, language, 'https://norbanet.example.org');

describe('the page of the national teams', () => {
  it.each(PUBLIC_LANGUAGES.filter((language) => language !== 'en'))(
    'has nothing in English in %s',
    (language) => {
      expect(englishTextsOn(pageIn(language))).toEqual([]);
    },
  );

  it('names countries and lists them and their contacts as the language does', () => {
    const html = pageIn('sv');
    const names = [...html.matchAll(/<h2 id="..">(.+)<\/h2>/g)].map(([, name]) => name);
    expect(names.join(' ')).toBe('Danmark Estland Finland Island Lettland Litauen Norge Sverige');
    const latvian = pageIn('lv');
    expect(latvian.indexOf('Čakste')).toBeLessThan(latvian.indexOf('Zvaigzne'));
  });

  it('marks what members wrote as English on a page in another language', () => {
    expect(pageIn('lv')).toContain('<p lang="en">Duty &lt;desk&gt;</p>');
    expect(pageIn('en')).toContain('<p>Duty &lt;desk&gt;</p>');
  });

  it('tells the helplines of a country in its own terms, with numbers to call at once', () => {
    const latvian = pageIn('lv');
    expect(latvian.match(/Palīdzības tālruņi/g)).toHaveLength(1);
    expect(latvian).toContain('<p class="held">Palīdzība &amp; &lt;help&gt;</p>');
    expect(latvian).toContain('<a href="tel:+371116006">+371 116 006</a>');
    expect(latvian).toContain('<p lang="en">Weekdays 9 to 17</p>');
    expect(latvian).toContain('Valodas: latviešu, krievu');
    expect(latvian).toContain(
      '<a href="https://help.example.org/lv/" rel="noreferrer">help.example.org/lv</a>',
    );
    expect(pageIn('sv')).toContain('Språk: lettiska, ryska');
    expect(pageIn('ru')).toContain('Языки: латышский, русский');
  });
});
