import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestOrigin } from '../../identity/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { NotFound } from '#platform/problems/problem';
import { PushDeviceInput } from './dto/push-device.input.ts';
import { PushDevicesView } from './dto/push-device.view.ts';
import { PushDeviceService } from './push-device.service.ts';

/** An id that is none is as missing as one that nobody has. */
const id = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

@Controller('push-devices')
export class PushDevicesController {
  constructor(private readonly devices: PushDeviceService) {}

  /** The devices on which you are told that something is new. */
  @Get()
  @Allow('member')
  async pushDevices(@CurrentActor() actor: Actor): Promise<PushDevicesView> {
    const { serverKey, devices } = await this.devices.list(actor);
    return {
      serverKey,
      items: devices.map(({ createdAt, ...device }) => ({ ...device, since: createdAt.toISOString() })),
    };
  }

  /** From now on you are told on this device. */
  @Post()
  @HttpCode(204)
  @Allow('member')
  async switchPushOn(
    @CurrentActor() actor: Actor,
    @Body() address: PushDeviceInput,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.devices.switchOn(actor, address, requestOrigin(request).device);
  }

  /** Where a device is written to now, on which you are told already. */
  @Put()
  @HttpCode(204)
  @Allow('member')
  async renewPushDevice(
    @CurrentActor() actor: Actor,
    @Body() address: PushDeviceInput,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.devices.renew(actor, address, requestOrigin(request).device);
  }

  /** You are told no longer on this device. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('member')
  async switchPushOff(@CurrentActor() actor: Actor, @Param('id', id) subscriptionId: string): Promise<void> {
    await this.devices.switchOff(actor, subscriptionId);
  }
}
