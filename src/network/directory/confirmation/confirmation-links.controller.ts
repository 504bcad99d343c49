import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestOrigin } from '../../../identity/index.ts';
import { Allow } from '#platform/access/allow.decorator';
import { InPublicLanguages } from '#platform/problems/public-languages.decorator';
import { DirectoryTokenInput } from '../dto/directory-entry.input.ts';
import { DirectoryConfirmationView } from '../dto/directory-entry.view.ts';
import { ConfirmationLinkService } from './confirmation-link.service.ts';

/** The link of a letter that asks whether an entry is still right. All by POST. */
@Controller('directory/confirmations')
export class ConfirmationLinksController {
  constructor(private readonly links: ConfirmationLinkService) {}

  /** What the link confirms. Nothing is recorded by this. */
  @Post('preview')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  openDirectoryLink(
    @Req() request: FastifyRequest,
    @Body() { token }: DirectoryTokenInput,
  ): Promise<DirectoryConfirmationView> {
    return this.links.preview(token, requestOrigin(request).address);
  }

  /** Confirms the entry. The link works once. */
  @Post()
  @HttpCode(204)
  @Allow('public')
  @InPublicLanguages()
  async confirmByLink(@Req() request: FastifyRequest, @Body() { token }: DirectoryTokenInput): Promise<void> {
    await this.links.confirm(token, requestOrigin(request).address);
  }
}
