import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import {
  ChangeMemberDto,
  InviteDto,
  MembersPageView,
  MembersQueryDto,
  MemberView,
} from './dto/member.dto.ts';
import { MembersQuery } from './members.query.ts';
import { MemberService } from './member.service.ts';

@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MemberService,
    private readonly query: MembersQuery,
  ) {}

  /** Members by name, as far as the reader may know them. */
  @Get()
  @Allow('network:read')
  async listMembers(@CurrentActor() actor: Actor, @Query() query: MembersQueryDto): Promise<MembersPageView> {
    const { items, next } = await this.query.page(actor, query);
    return { items: [...items], next };
  }

  @Get(':id')
  @Allow('network:read')
  member(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<MemberView> {
    return this.query.one(actor, id);
  }

  /** Invites somebody by mail; who is to have an office, once somebody else has given it. */
  @Post()
  @Allow('members:invite')
  @StepUp()
  async invite(@CurrentActor() actor: Actor, @Body() body: InviteDto): Promise<MemberView> {
    return this.query.one(actor, await this.members.invite(actor, body));
  }

  /** Changes a member's name or organisation, ends an office, or proposes one. */
  @Put(':id')
  @Allow('members:invite')
  @StepUp()
  async changeMember(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() body: ChangeMemberDto,
  ): Promise<MemberView> {
    await this.members.change(actor, id, body);
    return this.query.one(actor, id);
  }

  /** Sends a new invitation; for an active member, a way to a new passphrase. */
  @Post(':id/invitation')
  @HttpCode(204)
  @Allow('members:invite')
  @StepUp()
  async resendInvitation(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.members.resendInvitation(actor, id);
  }

  /** Takes the open invitation back. */
  @Delete(':id/invitation')
  @HttpCode(204)
  @Allow('members:invite')
  async revokeInvitation(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.members.revokeInvitation(actor, id);
  }

  /** Ends a member's sessions at once, such as when a device was stolen; the member can sign in again. */
  @Post(':id/sign-out')
  @HttpCode(204)
  @Allow('members:invite')
  @StepUp()
  async signMemberOut(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.members.signOut(actor, id);
  }

  /** Ends the sessions of everybody at once, but for the one that asks. */
  @Post('sign-out')
  @HttpCode(204)
  @Allow('members:invite')
  @StepUp()
  async signEverybodyOut(@CurrentActor() actor: Actor): Promise<void> {
    await this.members.signEverybodyOut(actor);
  }

  /** Lets a member go: seat, sessions and rights end at once. */
  @Post(':id/leave')
  @HttpCode(204)
  @Allow('members:invite')
  @StepUp()
  async endMembership(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.members.endMembership(actor, id);
  }
}
