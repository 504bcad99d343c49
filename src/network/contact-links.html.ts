import { escapeHtml } from '#platform/http/public-page';

/** A mailbox on a public page, to write to at once. */
export const mailLink = (mailbox: string): string =>
  `<p><a href="mailto:${escapeHtml(encodeURI(mailbox))}">${escapeHtml(mailbox)}</a></p>`;

/** A telephone on a public page, to call at once. */
export const phoneLink = (phone: string): string =>
  `<p><a href="tel:${escapeHtml(phone.replaceAll(/[^+\d]/g, ''))}">${escapeHtml(phone)}</a></p>`;
