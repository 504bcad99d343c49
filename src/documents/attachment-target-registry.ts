import { Injectable } from '@nestjs/common';
import type { AttachableKind, CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { TargetReaders } from './attachments/target-readers.ts';

/** Something that a document is attached to, as a reader who sees it may know it. */
export interface AttachmentTargetSummary {
  readonly id: string;
  readonly title: string;
  /** The path of its page. */
  readonly address: string;
  /** The country whose it is, where it is one's. */
  readonly country: CountryCode | null;
  readonly readers: TargetReaders;
}

/** What a feature says of a kind of object that can carry documents. */
export interface AttachmentTarget {
  /**
   * Of a kind that opens its papers to whoever sees it: when the actor sees the object, as an SQL condition on
   * alias `a` (document_attachment), in which `$1` is the actor's member id and `$2` the country; it uses no
   * other parameters.
   */
  opensSql?(actor: Actor): string;
  /** May the actor attach documents to this object and take them away? Unknown and forbidden answer alike. */
  mayAttach(actor: Actor, id: string): Promise<boolean>;
  /** Tells those who look at the object that its papers are others now; part of the command's transaction. */
  broadcastChange?(tx: Tx, id: string): Promise<void>;
  /** Those of the objects that the actor sees. */
  describe(actor: Actor, ids: readonly string[]): Promise<readonly AttachmentTargetSummary[]>;
}

/** Every kind of object that documents can stand with. The library knows none of them by itself. */
@Injectable()
export class AttachmentTargetRegistry {
  private readonly kinds = new Map<AttachableKind, AttachmentTarget>();

  /** Called by a feature when its module starts. */
  register(kind: AttachableKind, attachable: AttachmentTarget): void {
    if (this.kinds.has(kind)) throw new Error(`Documents on ${kind} have two rules`);
    this.kinds.set(kind, attachable);
  }

  /** Attaching to a kind that nobody speaks for is forbidden. */
  async mayAttach(actor: Actor, kind: AttachableKind, id: string): Promise<boolean> {
    return (await this.kinds.get(kind)?.mayAttach(actor, id)) ?? false;
  }

  /**
   * The condition under which an attachment opens a document to this actor; every kind's rule, `false` where
   * there is none.
   */
  visibleSql(actor: Actor): string {
    const rules = [...this.kinds].flatMap(([kind, attachable]) =>
      attachable.opensSql ? [`(a.kind = '${kind}' and ${attachable.opensSql(actor)})`] : [],
    );
    return rules.length > 0 ? `(${rules.join(' or ')})` : 'false';
  }

  async broadcastChange(tx: Tx, kind: AttachableKind, id: string): Promise<void> {
    await this.kinds.get(kind)?.broadcastChange?.(tx, id);
  }

  /** Those of the objects that the actor sees. */
  async describe(
    actor: Actor,
    kind: AttachableKind,
    ids: readonly string[],
  ): Promise<readonly AttachmentTargetSummary[]> {
    return (await this.kinds.get(kind)?.describe(actor, ids)) ?? [];
  }
}
