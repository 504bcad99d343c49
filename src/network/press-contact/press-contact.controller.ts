import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { PressContactInput, PressContactView, PublicPressContactView } from './dto/press-contact.dto.ts';
import { PressContactService } from './press-contact.service.ts';

@Controller('network/press-contact')
export class PressContactController {
  constructor(private readonly contacts: PressContactService) {}

  /** Whom the press asks about the Network, as everyone reads it. */
  @Get()
  @Allow('network:read')
  async pressContact(): Promise<PressContactView> {
    return { contact: await this.contacts.find() };
  }

  @Put()
  @Allow('network:manage')
  changePressContact(
    @CurrentActor() actor: Actor,
    @Body() body: PressContactInput,
  ): Promise<PublicPressContactView> {
    return this.contacts.change(actor, body);
  }

  /** Takes it off the public page. */
  @Delete()
  @HttpCode(204)
  @Allow('network:manage')
  async removePressContact(@CurrentActor() actor: Actor): Promise<void> {
    await this.contacts.remove(actor);
  }
}
