import type { SeatType } from '@nbn/contracts';
import type { PublicSeatView, PublicTeamView } from './dto/team.views.ts';

/** One page of plain HTML: it needs no script, no font and no other file, and prints as it stands. Colours as in the client's theme. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fbf8f2;--raised:#fffdf9;--ink:#1b222c;--quiet:#565a60;--line:#e4ddd0;--link:#1f5c43;--waits:#805405}
@media (prefers-color-scheme:dark){:root{--paper:#191d23;--raised:#20252c;--ink:#ece7dd;--quiet:#b0aba0;--line:#333941;--link:#91bca6;--waits:#eabc5c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;inset-inline-start:8px;top:-60px;padding:12px 16px;background:var(--raised)}.skip:focus{top:8px}
header,main,footer{max-width:1080px;margin:0 auto;padding:16px 24px}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 24px;border-bottom:1px solid var(--line)}
header a{display:inline-block;min-height:24px}
.brand{font-weight:650;font-size:1.125rem;margin:0}.brand span{display:block;font-weight:400;font-size:.875rem;color:var(--quiet)}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.015em;margin:16px 0 8px}
h2{font-size:1.25rem;margin:0 0 8px}h3{font-size:.875rem;margin:0;color:var(--quiet);font-weight:600}
.lead{max-width:68ch;margin:0 0 24px;color:var(--quiet)}
.team{padding:24px 0;border-top:1px solid var(--line)}
.seats{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 24px;list-style:none;margin:0;padding:0}
.seats p{margin:2px 0}.held{font-weight:600}.vacant{color:var(--waits);font-weight:600}.quiet,footer{color:var(--quiet);font-size:.875rem}
.seats a{display:inline-block;min-height:24px}
@media (max-width:48em){header,main,footer{padding:16px}h1{font-size:1.5625rem}.seats{grid-template-columns:minmax(0,1fr)}}
@media print{:root{--paper:#fff;--raised:#fff;--ink:#000;--quiet:#333;--line:#999;--link:#000;--waits:#000}nav,.skip{display:none}.team{break-inside:avoid}body{font-size:11pt}}`;

const SEAT_NAMES: Readonly<Record<SeatType, string>> = { government: 'Government seat', ngo: 'NGO seat', resource: 'Resource person' };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** The national teams' published contacts as a whole HTML page. Everything that members wrote is escaped. */
export function publicTeamsPage(teams: readonly PublicTeamView[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg">
<title>National teams · Norbanet</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<p class="brand">Norbanet<span>Nordic Baltic Network</span></p>
<nav aria-label="Public pages"><a href="/sign-in">Sign in</a></nav>
</header>
<main id="content" tabindex="-1">
<h1>National teams</h1>
<p class="lead">Each country of the Network has one inter-agency team of three seats: a government agency, a women’s NGO that provides services, and a resource person. Here is what its members publish of their contact details.</p>
${teams.map(team).join('\n')}
</main>
<footer><p>Nordic Baltic Network against trafficking in women. Details stand here only with the consent of those they belong to.</p></footer>
</body>
</html>
`;
}

function team({ country, countryName, seats }: PublicTeamView): string {
  return `<section class="team" aria-labelledby="${country}">
<h2 id="${country}">${escaped(countryName)}</h2>
<ul class="seats">${seats.map(seat).join('')}</ul>
</section>`;
}

function seat({ type, vacant, name, organisation, email, phone }: PublicSeatView): string {
  const lines = [
    name && `<p class="held">${escaped(name)}</p>`,
    organisation && `<p${name ? '' : ' class="held"'}>${escaped(organisation)}</p>`,
    email && `<p><a href="mailto:${escaped(encodeURI(email))}">${escaped(email)}</a></p>`,
    phone && `<p><a href="tel:${escaped(phone.replaceAll(/[^+\d]/g, ''))}">${escaped(phone)}</a></p>`,
  ].filter((line) => typeof line === 'string' && line !== '');
  const words = vacant ? '<p class="vacant">Vacant</p>' : lines.length > 0 ? lines.join('') : '<p class="quiet">Filled. No contact details are published.</p>';
  return `<li><h3>${SEAT_NAMES[type]}</h3>${words}</li>`;
}
