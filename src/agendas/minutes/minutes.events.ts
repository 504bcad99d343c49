import { DomainEvent } from '#platform/persistence/domain-event';

/** The minutes are out to be read; silence approves them. */
export class MinutesCirculationStarted extends DomainEvent<{
  readonly meetingId: string;
  readonly round: number;
}> {
  static readonly type = 'minutes-circulated';
}

/**
 * A reader objected: the approval waits until the correction is settled and the minutes are circulated again.
 */
export class CorrectionRequested extends DomainEvent<{
  readonly meetingId: string;
  readonly remarkId: string;
  readonly byId: string;
}> {
  static readonly type = 'minutes-correction-asked';
}

/** A remark was taken up or declined. */
export class RemarkResolved extends DomainEvent<{
  readonly meetingId: string;
  readonly remarkId: string;
  readonly authorId: string;
  readonly byId: string;
}> {
  static readonly type = 'minutes-remark-answered';
}

/** Nobody objected: they are approved and locked. */
export class MinutesApprovedBySilence extends DomainEvent<{ readonly meetingId: string }> {
  static readonly type = 'minutes-approved';
}

/** Something was added to approved minutes. */
export class AddendumWritten extends DomainEvent<{
  readonly meetingId: string;
  readonly number: number;
  readonly byId: string;
}> {
  static readonly type = 'minutes-addendum-written';
}
