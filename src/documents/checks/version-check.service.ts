import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { HeldFinding, TextBlock } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { ActorSource } from '#platform/access/actor-source';
import { SYSTEM } from '#platform/access/actor';
import { DeliveryService } from '#platform/mail/delivery.service';
import { log } from '#platform/log/log';
import { serializeError } from '#platform/log/error-serializer';
import { Problem } from '#platform/problems/problem';
import { runWithTextOrigin, type TextOrigin } from '#platform/text/text-origin';
import { TextCheckService } from '#platform/text/text-check.service';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { Tx } from '#platform/persistence/transaction';
import { WorkerFailure } from '#platform/workers/worker-pool';
import { AttachmentTargetRegistry } from '../attachment-target-registry.ts';
import { DocumentAdded, DocumentReplaced } from '../documents.events.ts';
import type { ExtractedText } from '../texts/extraction.ts';
import { TextExtractor } from '../texts/text-extractor.ts';
import { type FoundPlace, textUnits, toHeldFindings, unitBatches } from './check-texts.ts';
import { scannerAlertEmail } from './emails/scanner-alert.email.ts';
import { findSecretariat } from './scanner-alert.repository.ts';
import { toStoredText } from './stored-text.ts';
import {
  type ClaimedCheck,
  claimCheck,
  finishCheck,
  holdCheck,
  lockVersion,
  type LockedVersion,
  postponeCheck,
  saveLatest,
  saveOutcome,
  saveScan,
  saveText,
  saveTraits,
} from './version-check.repository.ts';
import { VirusScanner } from './virus-scanner.ts';

/** How long whoever added a version waits for its checks; what is not done by then goes on without them. */
const PATIENCE_MS = 8_000;
const MAX_ATTEMPTS = 3;
const RETRY_SECONDS = 20;
const SCAN_RETRY_SECONDS = 60;
/** What the text check calls the way by which the text of a file comes in. */
const PLACE = 'POST /api/documents';
const REFUSED: ExtractedText = { state: 'refused', blocks: [], traits: [] };

/** All that will be shown of a file: what it says, and the names that it tells. */
function wordsOf({ blocks, traits }: ExtractedText): readonly TextBlock[] {
  const known = new Set(blocks.map(({ text }) => text));
  const names = traits.map(({ value }) => value).filter((value) => !known.has(value));
  return [...blocks, ...names.map((text) => ({ kind: 'property' as const, text }))];
}

/** What the text check found, and the claims by which it knows the text again. */
interface Held {
  readonly findings: readonly HeldFinding[];
  readonly claims: readonly string[];
}

/**
 * Checks versions before anybody but those who added them sees them: what the file says is read and passes the
 * check of every text. Whatever cannot be decided stays pending and is tried again.
 */
@Injectable()
export class VersionCheckService {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly scanner: VirusScanner,
    private readonly extractor: TextExtractor,
    private readonly deliveries: DeliveryService,
    private readonly gate: TextCheckService,
    private readonly actors: ActorSource,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  /** Checks a version that was just added; returns when that is done, or after a moment. */
  async checkSoon(versionId: string): Promise<void> {
    const done = this.checkNext(versionId).catch((error: unknown) =>
      log.warn({ versionId, error: serializeError(error) }, 'a version could not be checked; trying again'),
    );
    await Promise.race([done, pause(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** Checks one version that is due, or the one that is named if it is. Returns whether there was one. */
  async checkNext(versionId: string | null = null): Promise<boolean> {
    const check = await claimCheck(this.database, versionId);
    if (!check) return false;
    try {
      await this.check(check);
    } catch (error) {
      await this.retryLater(check, error);
    }
    return true;
  }

  private async check(check: ClaimedCheck): Promise<void> {
    if (!(await this.passesScan(check))) return;
    const extracted = await this.extract(check);
    const held = await this.findHeld(check, wordsOf(extracted));
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const version = await lockVersion(tx, check.versionId);
      if (!version) return;
      if (held) await this.hold(tx, check, version, held);
      else if (extracted.state === 'refused') await this.hold(tx, check, version, null);
      else await this.release(tx, check, version, extracted);
    });
  }

  /** What the scanner has not called clean waits for it, or stays where it is for good. */
  private async passesScan({ versionId, fileId, scan: known }: ClaimedCheck): Promise<boolean> {
    if (known === 'clean') return true;
    const scan = await this.scanner.scan(fileId);
    if (scan === 'infected') await this.quarantine(versionId);
    else await saveScan(this.database.manager, versionId, scan);
    if (scan === 'unavailable') {
      await postponeCheck(this.database.manager, versionId, SCAN_RETRY_SECONDS, false);
      await this.alertSecretariat();
    }
    return scan === 'clean' || scan === 'off';
  }

  private async quarantine(versionId: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const version = await lockVersion(tx, versionId);
      if (!version) return;
      await saveScan(tx.manager, versionId, 'infected');
      await saveOutcome(tx, versionId, { state: 'held', text: 'pending' });
      await holdCheck(tx, versionId, [], []);
      tx.audit({
        action: 'document.quarantined',
        object: { kind: 'document', id: version.documentId },
        country: version.country,
        detail: { version: version.number },
      });
    });
  }

  /** Once a day, however many files wait. */
  private async alertSecretariat(): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const day = tx.now.toISOString().slice(0, 10);
      const recipients = await findSecretariat(tx);
      await this.deliveries.plan(
        tx,
        recipients.map(({ memberId, address, language }) => ({
          event: `scanner-unavailable:${day}`,
          recipientId: memberId,
          address,
          channel: 'mail' as const,
          ...scannerAlertEmail(language),
        })),
      );
    });
  }

  private async extract({ fileId, mediaType, attempts }: ClaimedCheck): Promise<ExtractedText> {
    // A file that took the thread down several times is made for it.
    if (attempts > MAX_ATTEMPTS) return REFUSED;
    return this.extractor.extract(fileId, mediaType);
  }

  /** Null when nothing speaks against the text. @throws when the check cannot be made. */
  private async findHeld(check: ClaimedCheck, blocks: readonly TextBlock[]): Promise<Held | null> {
    const origin: TextOrigin = {
      actor: await this.actors.byMember(check.addedBy, check.sessionId ?? check.versionId),
      place: PLACE,
      claims: check.claims,
    };
    const findings: HeldFinding[] = [];
    const claims = [...check.claims];
    for (const units of unitBatches(textUnits(blocks))) {
      try {
        await runWithTextOrigin(origin, () => this.gate.runChecks(units));
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'personal-data-found') throw error;
        findings.push(...toHeldFindings(units, error.extra['findings'] as FoundPlace[]));
        claims.push(String(error.extra['claim']));
      }
    }
    return findings.length > 0 ? { findings, claims } : null;
  }

  /** @param held null for a file that cannot be read without harm. */
  private async hold(
    tx: Tx,
    { versionId }: ClaimedCheck,
    { documentId, number, state, country }: LockedVersion,
    held: Held | null,
  ): Promise<void> {
    // What others had seen before files were checked stays; its text is not kept, and the report tells of it.
    await saveOutcome(tx, versionId, {
      state: state === 'released' ? 'released' : 'held',
      text: held ? 'held' : 'refused',
    });
    await holdCheck(tx, versionId, held?.findings ?? [], held?.claims ?? []);
    tx.audit({
      action: 'document.held',
      object: { kind: 'document', id: documentId },
      country,
      detail: { version: number, kinds: [...new Set(held?.findings.map(({ kind }) => kind))] },
    });
  }

  private async release(
    tx: Tx,
    { versionId }: ClaimedCheck,
    version: LockedVersion,
    { state: text, blocks, traits }: ExtractedText,
  ): Promise<void> {
    await saveOutcome(tx, versionId, { state: 'released', text });
    if (traits.length > 0) await saveTraits(tx, versionId, traits);
    if (text === 'extracted') await saveText(tx, versionId, version.documentId, toStoredText(blocks));
    await finishCheck(tx, versionId);
    if (version.state !== 'released') await this.publish(tx, version);
  }

  /** From now on others see the version. */
  private async publish(tx: Tx, version: LockedVersion): Promise<void> {
    const { documentId, number, latest, audience, country, addedBy, attachments } = version;
    await saveLatest(tx, documentId, number);
    for (const { kind, id } of attachments) await this.attachables.broadcastChange(tx, kind, id);
    const payload = { documentId, version: number, audience, country, memberId: addedBy };
    tx.publish(latest === 0 ? new DocumentAdded(payload) : new DocumentReplaced(payload));
  }

  /** A thread that is busy is no fault of the file; neither is a check of texts that is not to be had. */
  private async retryLater({ versionId }: ClaimedCheck, error: unknown): Promise<void> {
    const isAttempt = error instanceof WorkerFailure && error.fault !== 'busy';
    await postponeCheck(this.database.manager, versionId, RETRY_SECONDS, isAttempt);
    log.warn({ versionId, error: serializeError(error) }, 'a version could not be checked; trying again');
  }
}
