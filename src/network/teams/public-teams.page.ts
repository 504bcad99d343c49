import type { SeatType } from '@nbn/contracts';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
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
@media print{.team{break-inside:avoid}}`);
export const TEAMS_PAGE_POLICY = PAGE.contentSecurityPolicy;

const LEAD =
  'Each country of the Network has one inter-agency team of three seats: a government agency, a women’s ' +
  'NGO that provides services, and a resource person. This page shows the contact details that team ' +
  'members have chosen to publish.';

const SEAT_NAMES: Readonly<Record<SeatType, string>> = {
  government: 'Government seat',
  ngo: 'NGO seat',
  resource: 'Resource person',
};

/** The national teams' published contacts as a whole HTML page. Everything that members wrote is escaped. */
export function publicTeamsPage(teams: readonly PublicTeamView[]): string {
  return PAGE.html({
    title: 'National teams',
    description:
      'The national teams of the Nordic Baltic Network against trafficking in women, and how to contact ' +
      'them.',
    main: `<h1>National teams</h1>
<p class="lead">${LEAD}</p>
${teams.map(team).join('\n')}`,
    footer:
      '<p>Nordic Baltic Network against trafficking in women. Contact details are shown only with the ' +
      'consent of the people concerned.</p>',
  });
}

function team({ country, countryName, seats, entries }: PublicTeamView): string {
  return `<section class="team" aria-labelledby="${country}">
<h2 id="${country}">${escapeHtml(countryName)}</h2>
<ul class="seats">${seats.map(seat).join('')}</ul>
${entries.length === 0 ? '' : directory(entries)}
</section>`;
}

function directory(entries: readonly PublicEntryView[]): string {
  return `<h3 class="whom">Contacts</h3><ul class="entries">${entries.map(entry).join('')}</ul>`;
}

function entry({ organisation, roleTitle, mailbox, phone, hours, about }: PublicEntryView): string {
  const lines = [
    `<p class="held">${escapeHtml(organisation)}</p>`,
    roleTitle && `<p>${escapeHtml(roleTitle)}</p>`,
    mailbox && mailLink(mailbox),
    phone && phoneLink(phone),
    hours && `<p class="quiet">${escapeHtml(hours)}</p>`,
    about && `<p>${escapeHtml(about)}</p>`,
  ];
  return `<li>${lines.filter(Boolean).join('')}</li>`;
}

function mailLink(mailbox: string): string {
  return `<p><a href="mailto:${escapeHtml(encodeURI(mailbox))}">${escapeHtml(mailbox)}</a></p>`;
}

function phoneLink(phone: string): string {
  return `<p><a href="tel:${escapeHtml(phone.replaceAll(/[^+\d]/g, ''))}">${escapeHtml(phone)}</a></p>`;
}

function seat({ type, vacant, name, organisation, email, phone }: PublicSeatView): string {
  const lines = [
    name && `<p class="held">${escapeHtml(name)}</p>`,
    organisation && `<p${name ? '' : ' class="held"'}>${escapeHtml(organisation)}</p>`,
    email && mailLink(email),
    phone && phoneLink(phone),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return `<li><h3>${SEAT_NAMES[type]}</h3>${seatDetails(vacant, lines)}</li>`;
}

function seatDetails(vacant: boolean, lines: readonly string[]): string {
  if (vacant) return '<p class="vacant">Vacant</p>';
  if (lines.length === 0) return '<p class="quiet">Filled. No contact details are published.</p>';
  return lines.join('');
}
