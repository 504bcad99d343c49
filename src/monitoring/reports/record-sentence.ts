import type { AdoptionStatus, MonitoringRecordKind, SeatType } from '@nbn/contracts';
import type { CitedClauseFacts, RecordFacts, SourceRecord } from './report-source.sql.ts';

/** How one record is cited, and what a report says of it until the team writes its own words. */
export interface RecordSentence {
  readonly label: string;
  readonly text: string;
}

/** So much of a clause stands in a report: enough to know which it is. */
const QUOTE_LENGTH = 300;

const STATUS_WORDS: Readonly<Record<AdoptionStatus, string>> = {
  'not-started': 'is not started',
  planned: 'is planned',
  'in-progress': 'is in progress',
  'in-practice': 'is in practice',
  'not-applicable': 'does not apply',
  'legal-obstacle': 'meets a legal obstacle',
};

const SEAT_WORDS: Readonly<Record<SeatType, string>> = {
  government: 'government seat',
  ngo: 'NGO seat',
  resource: 'resource seat',
};

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const SENTENCES: { [Kind in MonitoringRecordKind]: (facts: RecordFacts[Kind]) => RecordSentence } = {
  'adoption-record': ({ status, note, ...clause }) => ({
    label: `Record of the national team on ${clauseLabel(clause)}`,
    text: sentences(`The national team holds that this ${STATUS_WORDS[status]}: ${quote(clause)}.`, note),
  }),
  'adoption-voice': ({ seat, status, note, ...clause }) => ({
    label: `Record of the ${SEAT_WORDS[seat]} on ${clauseLabel(clause)}`,
    text: sentences(
      status
        ? `The ${SEAT_WORDS[seat]} holds that this ${STATUS_WORDS[status]}: ${quote(clause)}.`
        : `The ${SEAT_WORDS[seat]} adds to this: ${quote(clause)}.`,
      note,
    ),
  }),
  'plan-line': ({ area, action, dueOn, state, doneOn, late, progress, progressOn }) => ({
    label: `Line of the national work plan, ${area}`,
    text: sentences(
      state === 'done' && doneOn
        ? `Done on ${formatDay(doneOn)}: ${action}`
        : `${late ? 'Planned for and overdue since' : 'Planned for'} ${formatDay(dueOn)}: ${action}`,
      progress && progressOn && `As of ${formatDay(progressOn)}: ${progress}`,
    ),
  }),
  decision: ({ reference, day, text }) => ({
    label: `Decision ${reference}`,
    text: `A national meeting decided on ${formatDay(day)}: ${text}`,
  }),
  recommendation: ({ source, number, text, state, answer, dueOn }) => ({
    label: `Recommendation ${number}, ${source}`,
    text: sentences(
      `Recommended: ${text}`,
      answer || 'No answer is recorded yet.',
      state === 'open' && dueOn && `To be done by ${formatDay(dueOn)}.`,
      state === 'done' && 'The country considers it done.',
      state === 'dropped' && 'The country does not follow it.',
    ),
  }),
};

/**
 * The words with which a report cites a record, in English as monitors ask for it. The same record always makes the
 * same words.
 */
export const recordSentence = ({ kind, facts }: SourceRecord): RecordSentence =>
  (SENTENCES[kind] as (facts: SourceRecord['facts']) => RecordSentence)(facts);

function clauseLabel({ standard, edition, number }: CitedClauseFacts): string {
  return `${number ? `clause ${number}` : 'a clause'} of “${standard}”, edition ${edition}`;
}

function quote({ text }: CitedClauseFacts): string {
  const letters = [...text.trimEnd().replace(/[.]$/, '')];
  return `“${letters.length > QUOTE_LENGTH ? `${letters.slice(0, QUOTE_LENGTH).join('').trimEnd()} …` : letters.join('')}”`;
}

/** One after the other; what does not end like a sentence ends with a full stop. */
function sentences(...parts: readonly (string | false | null)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .map((part) =>
      /[.!?…”]$/.test((part as string).trimEnd()) ? (part as string).trim() : `${(part as string).trim()}.`,
    )
    .join(' ');
}

/** `2027-03-01` → `1 March 2027`. */
export const formatDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
