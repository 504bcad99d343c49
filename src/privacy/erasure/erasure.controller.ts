import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { ErasureView } from './dto/erasure.view.ts';
import { ErasureService } from './erasure.service.ts';

@Controller('members/:id/erasure')
export class ErasureController {
  constructor(private readonly erasure: ErasureService) {}

  /** Whether the personal data of a member who has left are to be erased, or were. */
  @Get()
  @Allow('members:invite')
  async memberErasure(@Param('id', OBJECT_ID) id: string): Promise<ErasureView> {
    const { row, label } = await this.erasure.find(id);
    return {
      label,
      askedAt: row?.askedAt.toISOString() ?? null,
      erasedAt: row?.erasedAt?.toISOString() ?? null,
    };
  }

  /** Prepares the erasure, on the request of a member who has left. */
  @Post()
  @HttpCode(200)
  @Allow('members:invite')
  async prepareErasure(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<ErasureView> {
    await this.erasure.ask(actor, id);
    return this.memberErasure(id);
  }

  /** Carries it out. Cannot be undone. */
  @Post('carry-out')
  @HttpCode(200)
  @Allow('members:invite')
  async carryOutErasure(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<ErasureView> {
    await this.erasure.carryOut(actor, id);
    return this.memberErasure(id);
  }

  /** Takes it back, before it was carried out. */
  @Delete()
  @HttpCode(204)
  @Allow('members:invite')
  withdrawErasure(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    return this.erasure.withdraw(actor, id);
  }
}
