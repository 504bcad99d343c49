import type { Hit, Reading } from '../candidate.ts';

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const LOCAL_MOST = 64;
const DOMAIN_MOST = 253;
/** Identifiers of calendar entries and messages look like mailboxes and are nobody's. */
const MACHINE = /^(?:\d{8}T\d{4,6}Z?.*|[0-9a-f]{8}-[0-9a-f]{4}-.*|[0-9a-f]{24,})$/i;

function grow(text: string, from: number, step: 1 | -1, allowed: RegExp, most: number): number {
  let at = from;
  for (let n = 0; n < most && allowed.test(text[at + (step === 1 ? 0 : -1)] ?? ''); n += 1) at += step;
  return at;
}

/** Mailboxes: around each @, as far as an address reaches; bounded, so that hostile text costs no more than its length. */
export function* email({ text }: Reading): Generator<Hit> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = grow(text, at, -1, LOCAL, LOCAL_MOST);
    while (start < at && /[.'%-]/.test(text[start]!)) start += 1;
    let end = grow(text, at + 1, 1, DOMAIN, DOMAIN_MOST);
    while (end > at + 1 && /[.-]/.test(text[end - 1]!)) end -= 1;
    const [local, domain] = [text.slice(start, at), text.slice(at + 1, end)];
    if (!local || !isDomain(domain) || MACHINE.test(local)) continue;
    if (/(?<![\p{L}])(?:uid|message-id)\W{0,3}$/iu.test(text.slice(Math.max(0, start - 14), start))) continue;
    yield { start, end, kind: 'email' };
  }
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length >= 2 && labels.every((label) => label.length > 0 && label.length <= 63) && /^\p{L}[\p{L}\p{N}-]+$/u.test(labels.at(-1)!);
}
