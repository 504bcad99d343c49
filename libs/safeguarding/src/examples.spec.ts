import { findPersonalData } from './find-personal-data.ts';
import { NATIONAL_ID_KINDS, type PersonalDataKind } from './kinds.ts';
import examples from './testing/examples.json' with { type: 'json' };

interface Span {
  start: number;
  end: number;
  kind: PersonalDataKind;
  cls: string;
  accept: string[];
  tier: 'must' | 'soft';
}
interface Example {
  id: string;
  lang: string;
  text: string;
  tags: string[];
  spans: Span[];
}

const { items } = examples as unknown as { items: Example[] };
const classOf = (kind: PersonalDataKind): string =>
  (NATIONAL_ID_KINDS as readonly string[]).includes(kind) ? 'national_id' : kind;

describe('the shared examples in ten languages', () => {
  it.each(items.map((item) => [item.id, item] as const))('%s', (_, { text, lang, spans }) => {
    const findings = findPersonalData(text, { language: lang });
    const missed = spans
      .filter((span) => span.tier === 'must')
      .filter((span) => {
        const covered = findings
          .filter((finding) => classOf(finding.kind) === span.cls)
          .reduce(
            (sum, finding) =>
              sum + Math.max(0, Math.min(span.end, finding.end) - Math.max(span.start, finding.start)),
            0,
          );
        return covered < 0.8 * (span.end - span.start);
      });
    const overlaps = (finding: { start: number; end: number }, span: Span): boolean =>
      finding.start < span.end && finding.end > span.start;
    const alarms = findings.filter((finding) => !spans.some((span) => overlaps(finding, span)));
    const misnamed = findings.filter((finding) =>
      spans.some(
        (span) => span.tier === 'must' && overlaps(finding, span) && !span.accept.includes(finding.kind),
      ),
    );
    const words = (list: { start: number; end: number; kind: string }[]): string[] =>
      list.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
    expect({ missed: words(missed), alarms: words(alarms), misnamed: words(misnamed) }).toEqual({
      missed: [],
      alarms: [],
      misnamed: [],
    });
  });
});
