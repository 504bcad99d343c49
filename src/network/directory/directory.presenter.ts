import {
  DIRECTORY_FIELDS,
  type CountryCode,
  type DirectoryField,
  type DirectorySubject,
  type OrganisationKind,
  type SeatType,
} from '@nbn/contracts';
import type { DirectoryEntryView, DirectoryFieldView, KeptFieldView } from './dto/directory-entry.view.ts';

export interface EntryRow {
  readonly id: string;
  readonly subject: DirectorySubject;
  readonly confirmedAt: Date;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly person: string | null;
  readonly stale: boolean;
  readonly out: boolean;
  readonly mayKeep: boolean;
  readonly mayOversee: boolean;
  readonly fields: DirectoryFieldView[];
}

export type KeptFieldRow = KeptFieldView;

const byList = (a: { field: DirectoryField }, b: { field: DirectoryField }): number =>
  DIRECTORY_FIELDS.indexOf(a.field) - DIRECTORY_FIELDS.indexOf(b.field);

export function presentEntry(row: EntryRow): DirectoryEntryView {
  const { id, subject, country, seat, person, stale, out, mayKeep, mayOversee } = row;
  return {
    id,
    subject,
    organisation: { id: row.organisationId, name: row.organisation, kind: row.kind },
    country,
    seat,
    person,
    fields: row.fields.toSorted(byList),
    confirmedAt: row.confirmedAt.toISOString(),
    stale,
    out,
    mayKeep,
    mayOversee,
  };
}

export function presentKeptField(row: KeptFieldRow): KeptFieldView {
  return { ...row, consentedAt: row.consentedAt && new Date(row.consentedAt).toISOString() };
}
