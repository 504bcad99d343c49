import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { Config } from '#platform/config/config';
import { OBJECT_ID } from '#platform/http/object-id';
import { RETURN_PAGE } from './agency-proof.service.ts';
import { IdentityProviderDto, IdentityProviderView } from './dto/identity-provider.dto.ts';
import { IdentityProviderService } from './identity-provider.service.ts';

@Controller('identity-providers')
export class IdentityProviderController {
  constructor(
    private readonly providers: IdentityProviderService,
    private readonly config: Config,
  ) {}

  /** The sign-in that an organisation has of its own. */
  @Get(':organisationId')
  @Allow('network:manage')
  async identityProvider(
    @Param('organisationId', OBJECT_ID) organisationId: string,
  ): Promise<IdentityProviderView> {
    const found = await this.providers.find(organisationId);
    return {
      provider: found
        ? {
            issuer: found.issuer,
            clientId: found.clientId,
            acrValues: [...found.acrValues],
            isRequired: found.isRequired,
            isListed: found.isListed,
          }
        : null,
      returnAddress: new URL(RETURN_PAGE, this.config.PUBLIC_URL).href,
      logoutAddress: new URL('/api/single-sign-on/back-channel-logout', this.config.PUBLIC_URL).href,
    };
  }

  /** Sets or changes it; it is asked for its description first. */
  @Put(':organisationId')
  @HttpCode(204)
  @Allow('network:manage')
  @StepUp()
  async setIdentityProvider(
    @CurrentActor() actor: Actor,
    @Param('organisationId', OBJECT_ID) organisationId: string,
    @Body() body: IdentityProviderDto,
  ): Promise<void> {
    await this.providers.set(actor, organisationId, body);
  }

  /** Its members sign in with Norbanet's own means again. */
  @Delete(':organisationId')
  @HttpCode(204)
  @Allow('network:manage')
  @StepUp()
  async removeIdentityProvider(
    @CurrentActor() actor: Actor,
    @Param('organisationId', OBJECT_ID) organisationId: string,
  ): Promise<void> {
    await this.providers.remove(actor, organisationId);
  }
}
