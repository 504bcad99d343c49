import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { presentUnsettled } from './deliveries.presenter.ts';
import { UnsettledDeliveriesView } from './dto/delivery.view.ts';
import { DeliveryReviewService } from './delivery-review.service.ts';
import { UnsettledDeliveryQuery } from './unsettled-delivery.query.ts';

@Controller('deliveries')
export class DeliveriesController {
  constructor(
    private readonly unsettled: UnsettledDeliveryQuery,
    private readonly review: DeliveryReviewService,
  ) {}

  /** Emails that did not arrive, or of which nobody knows whether they did, the latest first. */
  @Get('unsettled')
  @Allow('deliveries:settle')
  async listUnsettled(@Query() query: PageQuery): Promise<UnsettledDeliveriesView> {
    return presentUnsettled(await this.unsettled.page(query));
  }

  /** Sends one again, to the recipient's present address. */
  @Post(':id/send-again')
  @HttpCode(204)
  @Allow('deliveries:settle')
  async sendAgain(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.review.sendAgain(actor, id);
  }

  /** Lets one be. */
  @Post(':id/set-aside')
  @HttpCode(204)
  @Allow('deliveries:settle')
  async setAside(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.review.setAside(actor, id);
  }
}
