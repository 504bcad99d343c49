import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { FormBody } from '#platform/http/form-body.decorator';
import { requestOrigin } from '../request-origin.ts';
import { BackChannelLogoutService } from './back-channel-logout.service.ts';
import { LogoutTokenDto } from './dto/logout-token.dto.ts';

@Controller('single-sign-on')
export class BackChannelLogoutController {
  constructor(private readonly logouts: BackChannelLogoutService) {}

  /**
   * A provider says that somebody has signed out there; the sessions that it opened end at once. It may send more,
   * which is passed over (OpenID Connect Back-Channel Logout 1.0, section 2.5).
   */
  @Post('back-channel-logout')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Allow('public')
  @FormBody('logout_token')
  async backChannelLogout(
    @Body() { logout_token: token }: LogoutTokenDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.logouts.end(token, requestOrigin(request).address);
  }
}
