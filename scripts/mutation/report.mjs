import { mkdirSync, writeFileSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';
import { folderOf } from './source-files.mjs';

export const STATUSES = ['killed', 'timeout', 'survived', 'no coverage', 'invalid'];

/** A mutant that lets a test run for ever is noticed too; one that is no program says nothing. */
export function scoreOf(results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('killed', 'timeout');
  const valid = noticed + count('survived', 'no coverage');
  return valid === 0 ? null : (100 * noticed) / valid;
}

const percent = (score) => (score === null ? '–' : `${score.toFixed(1)} %`);

/** One line per folder, and one for all. */
export function tableOf(results, totals) {
  const folders = [...totals.keys()];
  const line = (name, of, total) => [
    name,
    total,
    of.length,
    ...STATUSES.map((status) => of.filter((result) => result.status === status).length),
    percent(scoreOf(of)),
  ];
  const rows = [
    ['folder', 'mutants', 'tried', ...STATUSES, 'score'],
    ...folders.map((folder) =>
      line(
        folder,
        results.filter(({ path }) => folderOf(path) === folder),
        totals.get(folder),
      ),
    ),
    line(
      'all',
      results,
      [...totals.values()].reduce((sum, total) => sum + total, 0),
    ),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

/** What no test noticed, for whoever writes the next one. */
export function writeSurvivors(results) {
  const folder = inProject('node_modules', '.cache', 'mutation');
  mkdirSync(folder, { recursive: true });
  const path = inProject('node_modules', '.cache', 'mutation', 'survivors.json');
  const survivors = results
    .filter(({ status }) => status === 'survived' || status === 'no coverage')
    .map(({ path: file, line, column, operator, original, text, status, specs }) => ({
      at: `${file}:${line}:${column}`,
      status,
      operator,
      original,
      becomes: text,
      specs,
    }));
  writeFileSync(path, `${JSON.stringify(survivors, null, 2)}\n`);
  return path;
}
