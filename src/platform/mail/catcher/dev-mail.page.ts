import { styleSource } from '../../http/security-headers.ts';
import type { CaughtEmail } from './caught-email.store.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem; }
  a { color: light-dark(#0b5c8a, #7cc4ee); }
  ul { list-style: none; padding: 0; }
  li { border-top: 1px solid light-dark(#d5dbe0, #3a444c); padding: .75rem 0; overflow-wrap: anywhere; }
  small, dt { color: light-dark(#4d5a63, #a9b6bf); }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; font: inherit;
    border: 1px solid light-dark(#d5dbe0, #3a444c); border-radius: .5rem; }
  pre.plain { font: .85rem/1.45 ui-monospace, monospace; }`;

/** These pages run no script and fetch nothing. */
export const CAUGHT_EMAIL_POLICY = [
  `default-src 'none'`,
  `style-src ${styleSource(STYLE)}`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join(';');

/** Text as HTML shows it, whoever wrote it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Escaped text with its web addresses as links. */
export function linkify(text: string): string {
  return escapeHtml(text).replace(
    /https?:\/\/(?:(?!&#(?:34|39|60|62);)[^\s<>])+/g,
    (address) => `<a rel="noreferrer" href="${address}">${address}</a>`,
  );
}

function renderPage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

const renderTime = (mail: CaughtEmail): string =>
  `<time datetime="${escapeHtml(mail.at)}">${escapeHtml(mail.at.slice(0, 19).replace('T', ' '))} UTC</time>`;

function renderEmailListItem(mail: CaughtEmail): string {
  const link = `<a href="/dev/mail/${escapeHtml(mail.id)}">${escapeHtml(mail.subject)}</a>`;
  const filter = `/dev/mail?to=${encodeURIComponent(mail.to[0] ?? '')}`;
  const recipients = `<a href="${filter}">${escapeHtml(mail.to.join(', '))}</a>`;
  return `<li>${link}${mail.calendar ? ' · with calendar' : ''}<br>
<small>to ${recipients} · ${renderTime(mail)}</small></li>`;
}

/** The emails, newest first. */
export function renderEmailList(mails: readonly CaughtEmail[], to?: string): string {
  const items = mails.map(renderEmailListItem);
  const list =
    items.length > 0
      ? `<ul>${items.join('')}</ul>`
      : '<p>No emails yet. Emails that Norbanet would send will be listed here.</p>';
  const scope = to
    ? `<p>To ${escapeHtml(to)} · <a href="/dev/mail">all emails</a></p>`
    : '<p>No email leaves this machine: every email is kept here so that it can be read.</p>';
  return renderPage('Captured emails', `<main><h1>Captured emails</h1>${scope}${list}</main>`);
}

/** One email, as text. */
export function renderEmail(mail: CaughtEmail): string {
  const calendar = mail.calendar
    ? `<h2>Calendar (${escapeHtml(mail.calendar.method)})</h2><pre class="plain">${escapeHtml(mail.calendar.ics)}</pre>`
    : '';
  return renderPage(
    mail.subject,
    `<nav><a href="/dev/mail">All emails</a></nav><main><h1>${escapeHtml(mail.subject)}</h1>
<dl><dt>To</dt><dd>${escapeHtml(mail.to.join(', '))}</dd><dt>From</dt><dd>${escapeHtml(mail.from)}</dd>
<dt>At</dt><dd>${renderTime(mail)}</dd></dl>
<pre>${linkify(mail.text)}</pre>${calendar}
<p><a href="/dev/mail/${escapeHtml(mail.id)}.eml" download>The email as it was sent (.eml)</a></p></main>`,
  );
}
