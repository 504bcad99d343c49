import {
  assertCountable,
  rankingOf,
  groupEqualRankings,
  UnreadableFile,
  wholeNumber,
  type PollFile,
} from './poll-file.ts';
import { parseRuleComments } from './poll-rules.ts';

/**
 * PrefLib's format of orders with ties, complete or not (`toi`, and with it `toc`, `soi` and `soc`): named
 * alternatives, then `count: 1,{2,3},4`. It knows no rules, which stand as remarks.
 */
export function toPrefLib(
  { title, options, papers }: Omit<PollFile, 'rules'>,
  rules: readonly string[],
): string {
  const place = new Map(options.map(({ id }, at) => [id, at + 1]));
  const voters = papers.reduce((sum, { count }) => sum + count, 0);
  const groupOf = (group: readonly string[]) =>
    group.length > 1 ? `{${group.map((id) => place.get(id)).join(',')}}` : String(place.get(group[0]!));
  return [
    `# TITLE: ${oneLine(title)}`,
    '# DATA TYPE: toi',
    `# NUMBER ALTERNATIVES: ${options.length}`,
    `# NUMBER VOTERS: ${voters}`,
    `# NUMBER UNIQUE ORDERS: ${papers.length}`,
    ...options.map(({ label }, at) => `# ALTERNATIVE NAME ${at + 1}: ${oneLine(label)}`),
    ...rules,
    ...papers.map(({ count, ranking }) => `${count}: ${ranking.map(groupOf).join(',')}`),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

export function fromPrefLib(text: string): PollFile {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
  const headers = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^#\s*([A-Z0-9][A-Z0-9 ]*):(.*)$/.exec(line.text) ?? [];
      return name === undefined ? [] : [[name.trim(), { value: value!.trim(), line: line.line }] as const];
    }),
  );
  const many = headers.get('NUMBER ALTERNATIVES');
  if (!many) throw new UnreadableFile('no-poll', 1);
  const size = wholeNumber(many.value, many.line, 2);
  const options = Array.from({ length: size }, (_, at) => ({
    id: String(at + 1),
    label: headers.get(`ALTERNATIVE NAME ${at + 1}`)?.value ?? String(at + 1),
  }));
  const papers = lines
    .filter((line) => !line.text.startsWith('#'))
    .map(({ line, text: order }) => {
      const [count, marks = ''] = order.split(':');
      const groups = [...marks.matchAll(/\{([^{}]*)\}|([^,{}\s]+)/g)].map(([, tied, one]) =>
        tied === undefined ? [one!] : tied.split(',').map((mark) => mark.trim()),
      );
      return { line, count: wholeNumber(count!, line, 1), ranking: rankingOf(groups, options, line) };
    });
  const rules = parseRuleComments(lines);
  if (papers.length === 0 && rules.length === 0)
    throw new UnreadableFile('no-papers', lines.at(-1)?.line ?? 1);
  assertCountable(papers);
  const rankings = papers.flatMap(({ count, ranking }) => Array.from({ length: count }, () => ranking));
  return {
    title: headers.get('TITLE')?.value ?? '',
    places: 1,
    options,
    rules,
    papers: groupEqualRankings(rankings),
  };
}
