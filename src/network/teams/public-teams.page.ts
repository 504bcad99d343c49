import { LOCALE, type PublicLanguage } from '@nbn/contracts';
import { pathsIn } from '#platform/http/page-paths';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import { countryName } from '#platform/text/country-name';
import { publicPageTexts } from '#platform/text/texts';
import { mailLink, phoneLink } from '../contact-links.html.ts';
import { HELPLINES_STYLE, helplinesHtml } from '../helplines/helplines.html.ts';
import type { PublicEntryView, PublicSeatView, PublicTeamView } from './dto/team.view.dto.ts';

const PAGE = new PublicPage(`
h2{font-size:1.25rem;margin:0 0 8px}h3{font-size:.875rem;margin:0;color:var(--quiet);font-weight:600}
.team{padding:24px 0;border-top:1px solid var(--line)}
.seats{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 24px;list-style:none;margin:0;padding:0}
.seats p{margin:2px 0}.held{font-weight:600}.vacant{color:var(--waits);font-weight:600}
.seats a,.entries a{display:inline-block;min-height:24px}
.entries{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px 24px;list-style:none;margin:8px 0 0;padding:0}
.entries p{margin:2px 0}.whom{margin:24px 0 0}
@media (max-width:48em){.seats,.entries{grid-template-columns:minmax(0,1fr)}}
@media print{.team{break-inside:avoid}}${HELPLINES_STYLE}`);
export const TEAMS_PAGE_POLICY = PAGE.contentSecurityPolicy;

type TeamTexts = ReturnType<typeof publicPageTexts>['teams'];

/** In which language a page is, and its texts. */
interface TeamContext {
  readonly language: PublicLanguage;
  readonly texts: TeamTexts;
  readonly alphabet: Intl.Collator;
}

/** The national teams' published contacts as a whole HTML page. Everything that members wrote is escaped. */
export function publicTeamsPage(
  teams: readonly PublicTeamView[],
  language: PublicLanguage,
  publicUrl: string,
): string {
  const { frame, teams: texts } = publicPageTexts(language);
  const alphabet = new Intl.Collator(LOCALE[language]);
  const named = teams
    .map((team) => ({ team, name: countryName(team.country, language) }))
    .sort((a, b) => alphabet.compare(a.name, b.name));
  const sections = named.map(({ team, name }) => teamHtml(team, name, { language, texts, alphabet }));
  return PAGE.html({
    language,
    publicUrl,
    paths: pathsIn('/teams'),
    title: texts.title,
    description: texts.description,
    main: `<h1>${escapeHtml(texts.title)}</h1>
<p class="lead">${escapeHtml(texts.lead)}</p>
${sections.join('\n')}`,
    footer: `<p>${escapeHtml(frame.footer)} ${escapeHtml(texts.consent)}</p>`,
  });
}

function teamHtml(team: PublicTeamView, name: string, context: TeamContext): string {
  const { country, seats, entries, helplines } = team;
  const { title } = publicPageTexts(context.language).helplines;
  const lines = `<h3 class="whom">${escapeHtml(title)}</h3>${helplinesHtml(helplines, context.language)}`;
  return `<section class="team" aria-labelledby="${country}">
<h2 id="${country}">${escapeHtml(name)}</h2>
<ul class="seats">${seats.map((seat) => seatHtml(seat, context)).join('')}</ul>
${entries.length === 0 ? '' : directoryHtml(entries, context)}
${helplines.length === 0 ? '' : lines}
</section>`;
}

function directoryHtml(
  entries: readonly PublicEntryView[],
  { language, texts, alphabet }: TeamContext,
): string {
  const items = entries
    .toSorted((a, b) => alphabet.compare(a.organisation, b.organisation))
    .map((entry) => entryHtml(entry, language));
  return `<h3 class="whom">${escapeHtml(texts.contacts)}</h3><ul class="entries">${items.join('')}</ul>`;
}

function entryHtml(
  { organisation, roleTitle, mailbox, phone, hours, about }: PublicEntryView,
  language: PublicLanguage,
): string {
  // Members describe themselves in English; names and numbers are of no language.
  const lang = language === 'en' ? '' : ' lang="en"';
  const lines = [
    `<p class="held">${escapeHtml(organisation)}</p>`,
    roleTitle && `<p${lang}>${escapeHtml(roleTitle)}</p>`,
    mailbox && mailLink(mailbox),
    phone && phoneLink(phone),
    hours && `<p class="quiet"${lang}>${escapeHtml(hours)}</p>`,
    about && `<p${lang}>${escapeHtml(about)}</p>`,
  ];
  return `<li>${lines.filter(Boolean).join('')}</li>`;
}

function seatHtml(seat: PublicSeatView, { texts }: TeamContext): string {
  const { type, name, organisation, email, phone } = seat;
  const lines = [
    name && `<p class="held">${escapeHtml(name)}</p>`,
    organisation && `<p${name ? '' : ' class="held"'}>${escapeHtml(organisation)}</p>`,
    email && mailLink(email),
    phone && phoneLink(phone),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return `<li><h3>${escapeHtml(texts.seat[type])}</h3>${seatDetails(seat, lines, texts)}</li>`;
}

function seatDetails({ vacant }: PublicSeatView, lines: readonly string[], texts: TeamTexts): string {
  if (vacant) return `<p class="vacant">${escapeHtml(texts.vacant)}</p>`;
  if (lines.length === 0) return `<p class="quiet">${escapeHtml(texts.filled)}</p>`;
  return lines.join('');
}
