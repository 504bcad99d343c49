import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type AttachmentTarget,
  AttachmentTargetRegistry,
  type AttachmentTargetSummary,
  type TargetReaders,
} from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { type ClauseReference, ClauseReferenceQuery } from './clause-reference.query.ts';

const EXCERPT_LENGTH = 60;

/** Documents stand with clauses for those who read the clause; who edits standards puts them there. */
@Injectable()
export class ClauseAttachmentTarget implements AttachmentTarget, OnModuleInit {
  constructor(
    private readonly clauses: ClauseReferenceQuery,
    private readonly targets: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    this.targets.register('clause', this);
  }

  /** In whatever state the standard is: a document changes no words of it. */
  async mayAttach(actor: Actor, id: string): Promise<boolean> {
    return (
      actor.permissions.has('standards:edit') && (await this.clauses.findVisible(actor, [id])).length > 0
    );
  }

  async describe(actor: Actor, ids: readonly string[]): Promise<AttachmentTargetSummary[]> {
    const references = await this.clauses.findVisible(actor, ids);
    const drafts = references.flatMap(({ slug, standardId }) => (slug === null ? [standardId] : []));
    const readers = await this.clauses.findDraftReaders(drafts);
    return references.map((reference) => ({
      id: reference.id,
      title: titleOf(reference),
      address: addressOf(reference),
      country: null,
      // What is published is everybody's.
      readers: readers.get(reference.standardId) ?? MEMBERS,
    }));
  }
}

const MEMBERS: TargetReaders = { audience: 'members', country: null };

function titleOf({ standard, number, text }: ClauseReference): string {
  if (number !== null) return `${standard}, ${number}`;
  const excerpt = text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH).trimEnd()}…` : text;
  return `${standard}: ${excerpt}`;
}

const addressOf = ({ id, standardId, slug }: ClauseReference): string =>
  slug === null ? `/standards/${standardId}#clause-${id}` : `/published/${slug}/clauses/${id}`;
