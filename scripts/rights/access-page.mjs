import { readFileSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';

export const readRights = () => JSON.parse(readFileSync(inProject('test', 'rights', 'matrix.json'), 'utf8'));

/** The columns of a table of things: each caller by a short name. */
const COLUMNS = [
  ['public', 'Public'],
  ['auditor', 'Auditor'],
  ['observer', 'Observer'],
  ['observer-invited', 'Observer, invited'],
  ['network-abroad', 'Network, other country'],
  ['network-invited', 'Network, guest'],
  ['network', 'Network, own country'],
  ['network-author', 'Network, author'],
  ['team-abroad', 'Team, other country'],
  ['team-named', 'Team, named'],
  ['team', 'Team, own country'],
  ['team-author', 'Team, author'],
  ['secretariat', 'Secretariat'],
];

/** The columns of a table of what has no owner: each role with those of its callers who are of the own country. */
const ROLES = [
  ['public', 'Public'],
  ['auditor', 'Auditor'],
  ['observer', 'Observer'],
  ['network', 'Network'],
  ['team', 'Team'],
  ['secretariat', 'Secretariat'],
];

const YES = 'yes';
const NO = '–';

const capital = (words) => words[0].toUpperCase() + words.slice(1);
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

/** `docs/access.md`: who may do what, in words for those who let members in. */
export function accessPage(rights) {
  return `${[
    INTRODUCTION,
    legend(rights),
    ...Object.keys(rights.kinds).map((kind) => sectionOfKind(rights, kind)),
    '## What belongs to nobody in particular',
    ...Object.values(rights.resources).map((resource) => sectionOfResource(rights, resource)),
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `# Who may do what

This page is made from \`test/rights/matrix.json\` by \`npm run rights\`: the rights as they are promised. Tests try each
of them at every way into Norbanet, for every kind of member, and fail where the product and the table differ
(\`test/rights\`).

**What somebody may not know of is not there for them.** It is in no list, count, search, calendar, email, file or error,
and its address answers as an address does that nobody has. Someone who may see a thing and asks to do more with it
than they may is refused, and nothing changes.

**One role at a time.** Every member acts in one role: as secretariat, seat of a national team, member of a national
network, observer or auditor. Whoever runs the machine has no role and reads nothing through Norbanet.

**What weighs most asks for more.** Thirty days after they first signed in, members of the secretariat and auditors may
do none of this unless they came with a passkey or by the sign-in of their organisation.`;

function legend({ callers }) {
  const rows = COLUMNS.map(([caller, name]) => [name, callers[caller].words]);
  return `## Who is who in the tables

The examples are of Denmark: "own country" is Denmark, and "author" is whose thing it is.

${table(['Column', 'Who that is'], rows)}

In the tables, "${YES}" says that they may, and "${NO}" that they may not.`;
}

function sectionOfKind(rights, kind) {
  const subjects = Object.entries(rights.subjects).filter(([, subject]) => subject.kind === kind);
  return [
    `## ${rights.kinds[kind].name}`,
    ...subjects.map(([name, subject]) => sectionOfSubject(rights, name, subject)),
  ].join('\n\n');
}

function sectionOfSubject(rights, name, { kind, why, may }) {
  const { actions } = rights.kinds[kind];
  const rows = Object.entries(actions)
    .filter(([action]) => (may[action] ?? []).length > 0)
    .map(([action, { words }]) => [
      capital(words),
      ...COLUMNS.map(([caller]) => (may[action].includes(caller) ? YES : NO)),
    ]);
  const parts = [`### ${capital(name)}`, why];
  if (rows.length > 0) parts.push(table(['', ...COLUMNS.map(([, short]) => short)], rows));
  const fields = fieldsOf(rights, name);
  if (fields.length > 0) parts.push(`Of what they read, for some alone:\n\n${fields.join('\n')}`);
  return parts.join('\n\n');
}

function fieldsOf({ fields, fieldWords }, name) {
  return Object.entries(fields).flatMap(([door, subjects]) =>
    Object.entries(subjects[name] ?? {}).map(([field, who]) => {
      const readers = COLUMNS.filter(([caller]) => who.includes(caller)).map(([, short]) => short);
      return `- ${capital(fieldWords[door][field])}: ${readers.join('; ')}.`;
    }),
  );
}

function sectionOfResource(rights, { name, actions }) {
  const rows = Object.values(actions).map(({ words, may }) => [
    capital(words),
    ...ROLES.map(([role]) => shareOf(rights, role, may)),
  ]);
  return `### ${name}\n\n${table(['', ...ROLES.map(([, short]) => short)], rows)}`;
}

/** Whether all of a role may, none of it, or those of the own country alone. */
function shareOf({ callers }, role, may) {
  const ofRole = Object.keys(callers).filter((caller) => callers[caller].role === role);
  const allowed = ofRole.filter((caller) => may.includes(caller));
  if (allowed.length === 0) return NO;
  return allowed.length === ofRole.length ? YES : 'own country';
}
