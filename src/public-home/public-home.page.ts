import {
  COUNTRY_CODES,
  type CountryCode,
  LOCALE,
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '@nbn/contracts';
import { type PagePaths, pathIn } from '#platform/http/page-paths';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import { countryName } from '#platform/text/country-name';
import { publicPageTexts } from '#platform/text/texts';
import {
  HELPLINES_STYLE,
  helplinesHtml,
  mailLink,
  phoneLink,
  type PublicPressContactView,
  type PublicTeamView,
} from '../network/index.ts';
import { type ListedStandard, publishedListHtml } from '../standards/index.ts';

const PAGE = new PublicPage(`
h2{font-size:1.25rem;margin:0 0 8px}h3{font-size:1rem;margin:16px 0 0}
main>section{padding:24px 0;border-top:1px solid var(--line)}
main p,main li{max-width:68ch}.held{font-weight:600}
.list,.teams{list-style:none;margin:0;padding:0}.list li{padding:4px 0}.list p{margin:2px 0}
.teams{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(300px,100%),1fr));gap:8px 24px}
.teams h3{margin:8px 0 0}.teams p,.press p{margin:2px 0}
main section a{display:inline-block;min-height:24px}
@media print{h2,h3{break-after:avoid}.teams>li{break-inside:avoid}}${HELPLINES_STYLE}`);
export const PUBLIC_HOME_POLICY = PAGE.contentSecurityPolicy;

/** What the page tells besides its own words. */
export interface PublicHomeContent {
  readonly teams: readonly PublicTeamView[];
  readonly standards: readonly ListedStandard[];
  readonly press: PublicPressContactView | null;
}

/** It has an address for English too: without a language, the reader's own is found. */
const PATHS: PagePaths = Object.fromEntries(
  PUBLIC_LANGUAGES.map((language) => [language, `/about/${language}`]),
);

/** The countries in the order of a language. */
function sortedCountries(language: PublicLanguage): { code: CountryCode; name: string }[] {
  const alphabet = new Intl.Collator(LOCALE[language]);
  return COUNTRY_CODES.map((code) => ({ code, name: countryName(code, language) })).toSorted((a, b) =>
    alphabet.compare(a.name, b.name),
  );
}

const section = (id: string, title: string, html: string): string =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n${html}\n</section>`;

/** What the Network is, for everyone. Whatever members wrote is escaped. */
export function publicHomePage(
  content: PublicHomeContent,
  language: PublicLanguage,
  publicUrl: string,
): string {
  const { about, edition, frame, glossary, standards } = publicPageTexts(language);
  const allStandards = `<p><a href="${pathIn('/published', language)}">${escapeHtml(edition.all)}</a></p>`;
  const sections = [
    helplinesSection(content.teams, language),
    workSection(language),
    section('standards', standards.title, publishedListHtml(content.standards, language) + allStandards),
    contactsSection(content.teams, language),
    section(
      'glossary',
      glossary.title,
      `<p>${escapeHtml(glossary.description)}</p>
<p><a href="${pathIn('/glossary', language)}">${escapeHtml(glossary.title)}</a></p>`,
    ),
    content.press === null ? '' : section('press', about.press, pressHtml(content.press)),
  ];
  return PAGE.html({
    language,
    publicUrl,
    paths: PATHS,
    anyLanguage: '/about',
    indexable: true,
    title: about.title,
    description: about.description,
    main: `<h1>${escapeHtml(about.title)}</h1>
<p class="lead">${escapeHtml(about.lead)}</p>
${sections.filter(Boolean).join('\n')}`,
    footer: `<p>${textHtml(about.members, {}, ['a href="/sign-in"'])}</p>
<p>${textHtml(about.leaving, { exit: escapeHtml(frame.exit.label) })}</p>`,
  });
}

/** First of all: whoever looks for help finds it before anything else. Nothing until a team has published one. */
function helplinesSection(teams: readonly PublicTeamView[], language: PublicLanguage): string {
  const { helplines: texts } = publicPageTexts(language);
  const countries = sortedCountries(language).flatMap(({ code, name }) => {
    const helplines = teams.find(({ country }) => country === code)?.helplines ?? [];
    if (helplines.length === 0) return [];
    return [`<h3>${escapeHtml(name)}</h3>${helplinesHtml(helplines, language)}`];
  });
  if (countries.length === 0) return '';
  const lead = `<p class="quiet">${escapeHtml(texts.lead)}</p>`;
  return section('helplines', texts.title, `${lead}\n${countries.join('\n')}`);
}

function workSection(language: PublicLanguage): string {
  const { work, countries } = publicPageTexts(language).about;
  const acts = [work.meets, work.drafts, work.agrees, work.coordinates];
  const names = sortedCountries(language).map(({ name }) => escapeHtml(name));
  return section(
    'work',
    work.title,
    `<ul>${acts.map((act) => `<li>${escapeHtml(act)}</li>`).join('')}</ul>
<p>${textHtml(countries, { countries: names.join(', ') })}</p>`,
  );
}

/** How the teams are reached, as far as their members have published it. */
function contactsSection(teams: readonly PublicTeamView[], language: PublicLanguage): string {
  const { contacts } = publicPageTexts(language).about;
  const items = sortedCountries(language).flatMap(({ code, name }) => {
    const ways = waysToReach(teams.find(({ country }) => country === code));
    if (ways.length === 0) return [];
    const heading = `<h3><a href="${pathIn('/teams', language)}#${code}">${escapeHtml(name)}</a></h3>`;
    return [`<li>${heading}${ways.join('')}</li>`];
  });
  const list =
    items.length === 0 ? `<p>${escapeHtml(contacts.none)}</p>` : `<ul class="teams">${items.join('\n')}</ul>`;
  const all = `<p><a href="${pathIn('/teams', language)}">${escapeHtml(contacts.all)}</a></p>`;
  return section('contacts', contacts.title, `${list}\n${all}`);
}

/** A seat or an entry that can be written to or called. */
interface PublicContact {
  readonly organisation: string | null;
  readonly person: string | null;
  readonly mailbox: string | null;
  readonly phone: string | null;
}

/** Each organisation once, with all the ways to reach it: a seat and an entry are often of the same one. */
function waysToReach(team: PublicTeamView | undefined): string[] {
  const seats = (team?.seats ?? []).map(({ name, organisation, email, phone }) => ({
    organisation,
    person: name,
    mailbox: email,
    phone,
  }));
  const entries = (team?.entries ?? []).map(({ organisation, mailbox, phone }) => ({
    organisation,
    person: null,
    mailbox,
    phone,
  }));
  const contacts = [...seats, ...entries].filter(({ mailbox, phone }) => mailbox ?? phone);
  const organisations = new Set(contacts.map(({ organisation }) => organisation));
  return [...organisations].map((organisation) =>
    organisationHtml(
      organisation,
      contacts.filter((contact) => contact.organisation === organisation),
    ),
  );
}

/** What is the same for two contacts of an organisation is said once. */
function organisationHtml(organisation: string | null, contacts: readonly PublicContact[]): string {
  const known = new Set<string>();
  const firstTime = (value: string | null): string | null => {
    if (value === null || known.has(value)) return null;
    known.add(value);
    return value;
  };
  // Its own first: what follows a name is that person's.
  const ordered = contacts.toSorted((a, b) => Number(a.person !== null) - Number(b.person !== null));
  const ways = ordered.map(({ person, mailbox, phone }) => {
    const links = linksHtml(firstTime(mailbox), firstTime(phone));
    if (links === '' || person === null) return links;
    return (organisation === null ? nameHtml(person) : `<p>${escapeHtml(person)}</p>`) + links;
  });
  return nameHtml(organisation) + ways.join('');
}

const nameHtml = (name: string | null): string =>
  name === null ? '' : `<p class="held">${escapeHtml(name)}</p>`;

const linksHtml = (mailbox: string | null, phone: string | null): string =>
  (mailbox ? mailLink(mailbox) : '') + (phone ? phoneLink(phone) : '');

const pressHtml = ({ name, email, phone }: PublicPressContactView): string =>
  `<div class="press">${nameHtml(name)}${linksHtml(email, phone)}</div>`;
