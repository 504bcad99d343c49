import { Module } from '@nestjs/common';
import { AttendanceService } from './attendance.service.ts';
import { GuestsQuery } from './guests.query.ts';
import { InvitationsController } from './invitations.controller.ts';
import { MeetingCoreModule } from './meeting-core.module.ts';
import { MeetingInvitationService } from './meeting-invitation.service.ts';

/** Who is invited to a meeting, what they answer, and who was there. */
@Module({
  imports: [MeetingCoreModule],
  controllers: [InvitationsController],
  providers: [MeetingInvitationService, AttendanceService, GuestsQuery],
  exports: [MeetingInvitationService, AttendanceService],
})
export class InvitationsModule {}
