import type { MonitoringRecordKind } from '@nbn/contracts';
import { recordSentence } from './record-sentence.ts';
import type { SourceRecord } from './report-source.sql.ts';

/** A paragraph as it is kept, before or after its record was gathered again. */
export interface ParagraphState {
  readonly provisionId: string | null;
  readonly provisionNumber: string | null;
  readonly provisionTitle: string | null;
  readonly recordKind: MonitoringRecordKind;
  readonly recordId: string;
  readonly recordLabel: string;
  readonly recordAt: string;
  readonly draftedText: string;
  readonly text: string;
  readonly leftOut: boolean;
  readonly outdated: boolean;
}

export interface KeptParagraph extends ParagraphState {
  readonly id: string;
  readonly revision: number;
}

/** A paragraph in its new state; without an id it is new. */
export interface DraftedParagraph extends ParagraphState {
  readonly id: string | null;
  /** From 1, in the order of the report. */
  readonly ordinal: number;
  readonly revision: number;
}

export interface ReportDraft {
  readonly paragraphs: readonly DraftedParagraph[];
  /** Of records that are no longer shared or linked. */
  readonly removedIds: readonly string[];
  /** How many records came, say something else, and went. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

type RecordKey = Pick<ParagraphState, 'provisionId' | 'recordKind' | 'recordId'>;
type PreviousParagraph = RecordKey & Pick<ParagraphState, 'draftedText' | 'text'>;

export const paragraphKey = ({ provisionId, recordKind, recordId }: RecordKey): string =>
  `${provisionId ?? ''} ${recordKind} ${recordId}`;

/**
 * The paragraphs of a report, brought up to date with its records: what the team wrote itself stays, and is marked
 * where its record says something else now; the rest follows the records. A paragraph that is new takes over what
 * the report before said of the same words.
 * @param source the records, in the order of the report.
 */
export function draftReport(
  source: readonly SourceRecord[],
  kept: readonly KeptParagraph[],
  previous: readonly PreviousParagraph[] = [],
): ReportDraft {
  const keptByKey = new Map(kept.map((paragraph) => [paragraphKey(paragraph), paragraph]));
  const previousByKey = new Map(previous.map((paragraph) => [paragraphKey(paragraph), paragraph]));
  const paragraphs = source.map((record, index) => {
    const drafted = draftParagraph(record);
    const key = paragraphKey(drafted);
    const before = keptByKey.get(key);
    const ordinal = index + 1;
    return before
      ? { ...updateParagraph(before, drafted), ordinal }
      : { ...inheritWords(drafted, previousByKey.get(key)), id: null, revision: 1, ordinal };
  });
  const present = new Set(paragraphs.map(({ id }) => id));
  const removedIds = kept.filter(({ id }) => !present.has(id)).map(({ id }) => id);
  return {
    paragraphs,
    removedIds,
    added: paragraphs.filter(({ id }) => id === null).length,
    changed: paragraphs.filter((paragraph) => isRecordChanged(paragraph, keptByKey)).length,
    removed: removedIds.length,
  };
}

function draftParagraph(record: SourceRecord): ParagraphState {
  const { label, text } = recordSentence(record);
  const { provisionId, provisionNumber, provisionTitle, kind, id, at } = record;
  return {
    provisionId,
    provisionNumber,
    provisionTitle,
    recordKind: kind,
    recordId: id,
    recordLabel: label,
    recordAt: at,
    draftedText: text,
    text,
    leftOut: false,
    outdated: false,
  };
}

function updateParagraph(before: KeptParagraph, drafted: ParagraphState): KeptParagraph {
  const isOwn = before.text !== before.draftedText;
  const isSame = before.draftedText === drafted.draftedText;
  return {
    ...drafted,
    id: before.id,
    text: isOwn ? before.text : drafted.text,
    leftOut: before.leftOut,
    outdated: isOwn && (before.outdated || !isSame),
    revision: isSame ? before.revision : before.revision + 1,
  };
}

const inheritWords = (drafted: ParagraphState, previous: PreviousParagraph | undefined): ParagraphState =>
  previous?.draftedText === drafted.draftedText ? { ...drafted, text: previous.text } : drafted;

function isRecordChanged(
  { draftedText, ...key }: DraftedParagraph,
  kept: ReadonlyMap<string, KeptParagraph>,
) {
  const before = kept.get(paragraphKey(key));
  return before !== undefined && before.draftedText !== draftedText;
}
