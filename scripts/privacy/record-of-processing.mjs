import { readFileSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';

/** What a category of data is called in the record. What says nothing about anybody has no name. */
const CATEGORY_NAMES = {
  identifier: 'number of the member in the database',
  identity: 'name',
  contact: 'address and telephone',
  account: 'secrets of sign-in and links, as digests',
  device: 'device and browser',
  position: 'seat, office and organisation',
  preference: 'language, time zone and settings',
  opinion: 'answers, votes and ratings',
  activity: 'what was done when',
  content: 'words that members wrote',
  'other people': 'names and addresses of people who are no members',
};

export const readCatalogue = () =>
  JSON.parse(readFileSync(inProject('src', 'privacy', 'catalogue', 'data-catalogue.json'), 'utf8'));

/** `docs/privacy/record-of-processing.md`. */
export function recordOfProcessing({ activities, clocks, tables }) {
  const rows = Object.entries(tables).map(([name, table]) => ({ name, ...table }));
  return `${INTRODUCTION}
${Object.entries(activities)
  .map(([key, activity], at) =>
    activityText(
      at + 1,
      activity,
      rows.filter((table) => table.activity === key),
      clocks,
    ),
  )
  .join('\n')}
${RETENTION}
${Object.entries(clocks)
  .map(([key, clock]) => clockRow(key, clock, rows))
  .join('\n')}

${endedMembership(rows, clocks)}
${SECURITY}`;
}

function activityText(number, { title, purpose, basis, seenBy, recipients, transfer }, tables, clocks) {
  const people = unique(tables.map((table) => table.of).filter((of) => of !== 'nobody'));
  const categories = Object.keys(CATEGORY_NAMES).filter((category) =>
    tables.some(({ columns }) => columns[category]),
  );
  const kept = unique(tables.map(({ clock }) => periodOf(clocks[clock])));
  const facts = [
    ['Purpose', purpose],
    ['Legal basis', basis],
    ['People', people.join(', ') || 'nobody'],
    ['Data', categories.map((category) => CATEGORY_NAMES[category]).join('; ') || 'none about people'],
    ['Who sees them', seenBy],
    ['Recipients', recipients],
    ['Transfer to third countries', transfer],
    ['Kept', kept.join('; ')],
    ['Tables', tables.map(({ name }) => `\`${name}\``).join(', ')],
  ];
  const lines = facts.map(([name, text]) => `| ${name} | ${text} |`).join('\n');
  return `### ${number}. ${title}\n\n| | |\n|---|---|\n${lines}\n`;
}

/** How long, in words that stand by themselves. */
function periodOf({ starts, keeps, by }) {
  if (keeps) return `${keeps}, from ${starts}`;
  if (by.kept) return `without an end: ${by.kept}`;
  return by.act ? `until ${by.act}` : 'as long as the rows that it is made of';
}

function clockRow(key, { starts, keeps, by, note }, rows) {
  const tables = rows.filter(({ clock }) => clock === key).length;
  return `| ${key} | ${tables} | ${starts} | ${keeps ?? 'no period'} | ${endOf(by)} | ${note ?? ''} |`;
}

function endOf({ rules, job, act, kept }) {
  if (rules) return `sweep: ${rules.map((rule) => `\`${rule}\``).join(', ')}`;
  if (job) return `job \`${job}\``;
  return act ?? `nothing: ${kept}`;
}

/** What of a member is still there, and for how long, when the membership has ended. */
function endedMembership(rows, clocks) {
  const named = rows.filter(({ own, acts, through }) => own ?? acts ?? through);
  const byEnd = (test) =>
    named
      .filter(({ clock }) => test(clocks[clock]))
      .map(({ name }) => `\`${name}\``)
      .join(', ');
  return `## When a membership ends

When a membership ends, seat, sessions, links and the way in end in the same moment. What remains:

- **Gone by itself, each after its own time** (the table above says when):
  ${byEnd(({ keeps }) => keeps !== null)}.
- **Kept until the member asks for erasure**, and then deleted, name and contact with it:
  ${byEnd(({ by }) => by.act)}.
- **Kept as the record of the Network.** Until an erasure it says the name to those who may know it; afterwards the
  seat or the organisation: ${byEnd(({ by }) => by.kept)}.
`;
}

const unique = (values) => [...new Set(values)];

const INTRODUCTION = `# Record of processing

The record that Art. 30 of the General Data Protection Regulation asks for. It is made of the data catalogue
(\`src/privacy/catalogue/data-catalogue.json\`) by \`npm run privacy\`; do not change it here. A test holds the catalogue
against the database: every column stands in it (\`test/integration/data-catalogue.spec.ts\`).

## Controllers

The organisations of the Network that work in Norbanet decide together what it is for and how: the government agencies
and service-providing organisations that hold the seats of the national teams of Denmark, Estonia, Finland, Iceland,
Latvia, Lithuania, Norway and Sweden. They are **joint controllers** (Art. 26). Their arrangement says that

- the **secretariat** is the contact point for everyone whose data are here, answers requests (a copy, correction,
  erasure) and keeps this record;
- each **organisation** answers for what its members write and for whom it lets in, and tells the secretariat when
  somebody leaves;
- each **national team** answers for the contact details of its country that are published;
- whoever **runs the installation** is a processor (Art. 28), and reads nothing of it but what running it needs.

**If you run Norbanet:** add here the names and addresses of the controllers, of their data protection officers and of
the processor, and where the arrangement can be read. Software cannot know them.

## Whose data

Members of the Network; people outside to whom a member sends a document or whose contact is published for the press.
**No data of victims**: what members write is searched for them before it is stored, and refused.

## Activities
`;

const RETENTION = `## How long data are kept

Each table has one clock. A sweep runs every hour (\`src/platform/retention/delete-expired-rows.job.ts\`); a job takes
away what it has dealt with; what has no period says why.

| clock | tables | starts | keeps | ended by | |
|---|---|---|---|---|---|`;

const SECURITY = `## Security

[SECURITY.md](../../SECURITY.md) says how to report a weakness. Rights are checked at every door, the audit log is
sealed, files come out as attachments, and texts are searched for personal data
([architecture.md](../architecture.md)). Backups are the operator's: what was erased here is in them until they run
out, and is erased again when one is restored.
`;
