import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type AttachmentTarget,
  AttachmentTargetRegistry,
  type AttachmentTargetSummary,
} from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { mayWrite } from '../minutes/minutes.policy.ts';
import { DecisionsQuery } from './decisions.query.ts';

const EXCERPT_LENGTH = 80;

/** Documents stand with decisions for those who read the decision; who keeps the minutes puts them there. */
@Injectable()
export class DecisionAttachmentTarget implements AttachmentTarget, OnModuleInit {
  constructor(
    private readonly decisions: DecisionsQuery,
    private readonly targets: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    this.targets.register('decision', this);
  }

  async mayAttach(actor: Actor, id: string): Promise<boolean> {
    try {
      const decision = await this.decisions.one(actor, id);
      return !decision.withdrawn && mayWrite(actor, decision);
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  async describe(actor: Actor, ids: readonly string[]): Promise<AttachmentTargetSummary[]> {
    if (!actor.permissions.has('minutes:read')) return [];
    const decisions = await this.decisions.listTitles(actor, ids);
    return decisions.map(({ id, reference, text, country }) => ({
      id,
      title: `${reference}: ${text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH).trimEnd()}…` : text}`,
      address: `/meetings/decisions/${id}`,
      country,
      // Whoever attended reads it, wherever they are from.
      readers: { audience: 'few', country: null },
    }));
  }
}
