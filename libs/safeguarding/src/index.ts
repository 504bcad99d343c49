export { findPersonalData } from './find-personal-data.ts';
export {
  type Finding,
  NATIONAL_ID_KINDS,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  RULES_VERSION,
  type Severity,
  severityOf,
} from './kinds.ts';
export { KnownContacts } from './known-contacts.ts';
export { mayHoldPersonalData } from './may-hold-personal-data.ts';
export { maskPersonalData } from './mask.ts';
export type { FindOptions } from './rule-input.ts';
export { findingsAcrossBoundary, type TextBoundary, boundaryBetween } from './text-boundary.ts';
