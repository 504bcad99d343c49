import type { RuleHit, RuleInput } from '../rule-input.ts';

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const LOCAL_MOST = 64;
const DOMAIN_MOST = 253;
/** Identifiers of calendar entries and messages look like mailboxes and are nobody's. */
const MACHINE = /^(?:\d{8}T\d{4,6}Z?.*|[0-9a-f]{8}-[0-9a-f]{4}-.*|[0-9a-f]{24,})$/i;

function isOf(text: string, at: number, signs: string, allowed: RegExp): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      signs.includes(text[at]!)
    );
  return allowed.test(text[at] ?? '');
}

/**
 * Mailboxes: around each @, as far as an address reaches; bounded, so that hostile text costs no more than
 * its length.
 */
export function* email({ text }: RuleInput): Generator<RuleHit> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (at - start < LOCAL_MOST && start > 0 && isOf(text, start - 1, "._%+'-", LOCAL)) start -= 1;
    while (start < at && ".'%-".includes(text[start]!)) start += 1;
    if (start === at) continue;
    let end = at + 1;
    while (end - at <= DOMAIN_MOST && end < text.length && isOf(text, end, '.-', DOMAIN)) end += 1;
    while (end > at + 1 && '.-'.includes(text[end - 1]!)) end -= 1;
    if (!isDomain(text.slice(at + 1, end)) || MACHINE.test(text.slice(start, at))) continue;
    if (/(?<![\p{L}])(?:uid|message-id)\W{0,3}$/iu.test(text.slice(Math.max(0, start - 14), start))) continue;
    yield { start, end, kind: 'email' };
  }
}

function isDomain(domain: string): boolean {
  if (!domain.includes('.')) return false;
  const labels = domain.split('.');
  return (
    labels.every((label) => label.length > 0 && label.length <= 63) &&
    /^\p{L}[\p{L}\p{N}-]+$/u.test(labels.at(-1)!)
  );
}
