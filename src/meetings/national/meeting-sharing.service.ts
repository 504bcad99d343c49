import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { MeetingRepository } from '../meeting.repository.ts';
import { mayShareAbroad, type MeetingPolicyInput } from '../meetings.policy.ts';
import { MeetingAlreadyCancelled, MeetingIsTemplate } from '../meetings.problems.ts';

/**
 * Whether the other countries are told that a national meeting took place: said by the country's own team,
 * also afterwards.
 */
@Injectable()
export class MeetingSharingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  /** Says it, or takes it back: what was told before is told no longer. */
  setSharedAbroad(actor: Actor, id: string, sharedAbroad: boolean): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetings.lock(tx, id);
      if (!mayShareAbroad(actor, meeting)) throw new NotFound();
      if (meeting.state === 'cancelled') throw new MeetingAlreadyCancelled();
      if (meeting.templateName) throw new MeetingIsTemplate();
      await this.meetings.save(tx, meeting, { sharedAbroad });
      tx.audit({
        action: 'meeting.sharing-set',
        object: { kind: 'meeting', id },
        country: meeting.countryCode,
        detail: { sharedAbroad },
      });
      this.meetings.broadcastChange(tx, id);
    });
  }
}

/** Of a meeting that is only about to be made: refused where it is not the actor's to share. */
export function mustBeAllowedToShare(
  actor: Actor,
  meeting: Pick<MeetingPolicyInput, 'kind' | 'countryCode'>,
  sharedAbroad: boolean,
): void {
  if (!sharedAbroad || mayShareAbroad(actor, meeting)) return;
  throw new InvalidInput([{ field: 'sharedAbroad', code: 'national-meeting-team' }]);
}
