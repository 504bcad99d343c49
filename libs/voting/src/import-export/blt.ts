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
 * The format of programs that count the single transferable vote: options and places, papers as `count first
 * second … 0`, a line 0, then the options' names and the title in quotes, and last, as remarks, all other
 * rules. Equal ranks are written `1=2`, which counting by the Scottish rules refuses.
 */
export function toBlt(
  { title, options, places, papers }: Omit<PollFile, 'rules'>,
  rules: readonly string[],
): string {
  const place = new Map(options.map(({ id }, at) => [id, at + 1]));
  const lines = papers.map(({ count, ranking }) =>
    [count, ...ranking.map((group) => group.map((id) => place.get(id)).join('=')), 0].join(' '),
  );
  return [
    `${options.length} ${places}`,
    ...lines,
    '0',
    ...options.map(({ label }) => quoted(label)),
    quoted(title),
    ...rules,
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '”').replaceAll(/\s+/g, ' ')}"`;
}

/** A remark begins with `#` and holds no quote. */
function withoutRemark(line: string): string {
  const remark = line.indexOf('#', line.lastIndexOf('"') + 1);
  return remark === -1 ? line : line.slice(0, remark);
}

export function fromBlt(text: string): PollFile {
  const all = text.split(/\r?\n/).map((line, at) => ({ line: at + 1, text: line }));
  const lines = all
    .map(({ line, text: whole }) => ({ line, text: withoutRemark(whole).trim() }))
    .filter((line) => line.text !== '');
  const [head, ...rest] = lines;
  const [many, places] = head?.text.split(/\s+/) ?? [];
  if (!head || many === undefined || places === undefined) throw new UnreadableFile('no-poll', 1);
  const size = wholeNumber(many, head.line, 2);
  const options = Array.from({ length: size }, (_, at) => ({ id: String(at + 1), label: String(at + 1) }));
  const end = rest.findIndex((line) => line.text === '0');
  if (end === -1) throw new UnreadableFile('no-papers', lines.at(-1)!.line);
  const withdrawn = rest.slice(0, end).find((line) => line.text.startsWith('-'));
  if (withdrawn) throw new UnreadableFile('bad-number', withdrawn.line);
  const papers = rest.slice(0, end).map(({ line, text: paper }) => {
    const [count, ...marks] = paper.split(/\s+/);
    if (marks.at(-1) !== '0') throw new UnreadableFile('no-papers', line);
    return {
      line,
      count: wholeNumber(count!, line, 1),
      ranking: rankingOf(
        marks.slice(0, -1).map((mark) => mark.split('=')),
        options,
        line,
      ),
    };
  });
  assertCountable(papers);
  const names = rest.slice(end + 1).map((line) => line.text.replace(/^"|"$/g, ''));
  return {
    title: names[size] ?? '',
    places: wholeNumber(places, head.line, 1),
    rules: parseRuleComments(all),
    options: options.map(({ id }, at) => ({ id, label: names[at] ?? id })),
    papers: groupEqualRankings(
      papers.flatMap(({ count, ranking }) => Array.from({ length: count }, () => ranking)),
    ),
  };
}
