import { Module } from '@nestjs/common';
import { OfficesModule } from '../offices/offices.module.ts';
import { TeamsModule } from '../teams/teams.module.ts';
import { FirstMemberService } from './first-member.service.ts';
import { MemberService } from './member.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersQuery } from './members.query.ts';

/** Members of the Network: invited, listed, changed, and their membership ended. */
@Module({
  imports: [OfficesModule, TeamsModule],
  controllers: [MembersController],
  providers: [FirstMemberService, MemberService, MembersQuery],
  exports: [MemberService],
})
export class MembersModule {}
