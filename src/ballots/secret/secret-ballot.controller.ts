import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { CastSignedIn } from '../ballots.problems.ts';
import { BallotPassService } from './ballot-pass.service.ts';
import { SecretCastService } from './secret-cast.service.ts';
import {
  BlindedPass,
  CommitmentView,
  PassOfferView,
  SealedPaperInput,
  SignedPassView,
} from './secret-ballot.dto.ts';

@Controller('ballots')
export class SecretBallotController {
  constructor(
    private readonly passes: BallotPassService,
    private readonly secretCast: SecretCastService,
  ) {}

  /** The key under which my seat's pass to a secret ballot is signed. */
  @Get(':id/pass')
  @Allow('ballots:read')
  @Uncompressed()
  async offer(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<PassOfferView> {
    const { box, publicKey, issued } = await this.passes.offer(actor, id);
    return { box, publicKey, issued };
  }

  /** Signs my seat's blinded pass, once. */
  @Post(':id/pass')
  @HttpCode(200)
  @Allow('ballots:read')
  async issue(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { blinded }: BlindedPass,
  ): Promise<SignedPassView> {
    const { signature } = await this.passes.issue(actor, id, blinded);
    return { signature };
  }

  /**
   * Puts a paper into the box of a secret ballot. A request that says who asks is refused: nobody is to know.
   */
  @Put(':id/sealed-paper')
  @Allow('public')
  async put(
    @Param('id', OBJECT_ID) id: string,
    @Body() { paper, ...pass }: SealedPaperInput,
    @Req() { headers }: FastifyRequest,
  ): Promise<CommitmentView> {
    if (headers.cookie || headers.authorization) throw new CastSignedIn();
    const given = Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined));
    return { receipt: await this.secretCast.cast(id, { ...pass, paper: given }) };
  }
}
