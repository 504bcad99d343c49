import { Body, Controller, Get, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ProfileInput, ProfileView } from './dto/profile.dto.ts';
import { ProfileService } from './profile.service.ts';

@Controller('profile')
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  /** Your language and time zone. */
  @Get()
  @Allow('member')
  profile(@CurrentActor() actor: Actor): Promise<ProfileView> {
    return this.profiles.one(actor);
  }

  /** Sets your language, in which you are written to as well, and your time zone. */
  @Put()
  @Allow('member')
  setProfile(@CurrentActor() actor: Actor, @Body() body: ProfileInput): Promise<ProfileView> {
    return this.profiles.change(actor, body);
  }
}
