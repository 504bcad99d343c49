import type { CaughtMail } from './caught-mails.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem; }
  a { color: light-dark(#0b5c8a, #7cc4ee); }
  ul { list-style: none; padding: 0; }
  li { border-top: 1px solid light-dark(#d5dbe0, #3a444c); padding: .75rem 0; overflow-wrap: anywhere; }
  small, dt { color: light-dark(#4d5a63, #a9b6bf); }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid light-dark(#d5dbe0, #3a444c); border-radius: .5rem; font: inherit; }
  pre.plain { font: .85rem/1.45 ui-monospace, monospace; }`;

/** Text as HTML shows it, whoever wrote it. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Escaped text with its web addresses as links. */
export function linked(text: string): string {
  return escape(text).replace(
    /https?:\/\/(?:(?!&#(?:34|39|60|62);)[^\s<>])+/g,
    (address) => `<a rel="noreferrer" href="${address}">${address}</a>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

const when = (mail: CaughtMail): string =>
  `<time datetime="${escape(mail.at)}">${escape(mail.at.slice(0, 19).replace('T', ' '))} UTC</time>`;

/** The letters, newest first. */
export function listPage(mails: readonly CaughtMail[], to?: string): string {
  const items = mails.map(
    (
      mail,
    ) => `<li><a href="/dev/mail/${escape(mail.id)}">${escape(mail.subject)}</a>${mail.calendar ? ' · with calendar' : ''}<br>
<small>to <a href="/dev/mail?to=${encodeURIComponent(mail.to[0] ?? '')}">${escape(mail.to.join(', '))}</a> · ${when(mail)}</small></li>`,
  );
  const list =
    items.length > 0
      ? `<ul>${items.join('')}</ul>`
      : '<p>No letter so far. What Norbanet would send by mail will be listed here.</p>';
  const whose = to
    ? `<p>To ${escape(to)} · <a href="/dev/mail">all letters</a></p>`
    : '<p>Nothing leaves this machine: every mail is kept here to be read.</p>';
  return page('Mail that was caught', `<main><h1>Mail that was caught</h1>${whose}${list}</main>`);
}

/** One letter, as text. */
export function mailPage(mail: CaughtMail): string {
  const calendar = mail.calendar
    ? `<h2>Calendar (${escape(mail.calendar.method)})</h2><pre class="plain">${escape(mail.calendar.ics)}</pre>`
    : '';
  return page(
    mail.subject,
    `<nav><a href="/dev/mail">All letters</a></nav><main><h1>${escape(mail.subject)}</h1>
<dl><dt>To</dt><dd>${escape(mail.to.join(', '))}</dd><dt>From</dt><dd>${escape(mail.from)}</dd><dt>At</dt><dd>${when(mail)}</dd></dl>
<pre>${linked(mail.text)}</pre>${calendar}<p><a href="/dev/mail/${escape(mail.id)}.eml" download>The letter as it was sent (.eml)</a></p></main>`,
  );
}
