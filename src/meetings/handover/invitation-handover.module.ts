import { Module } from '@nestjs/common';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { SeriesModule } from '../series/series.module.ts';
import { HandOverInvitationsJob } from './hand-over-invitations.job.ts';

/** Invitations follow the seat: whoever is newly appointed is invited in the place of the one before. */
@Module({ imports: [MeetingCoreModule, SeriesModule], providers: [HandOverInvitationsJob] })
export class InvitationHandoverModule {}
