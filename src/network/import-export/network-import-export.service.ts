import { readFile } from 'node:fs/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, type Principal, SYSTEM } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { WorkerPool } from '#platform/workers/worker-pool';
import { type IncomingText, TextCheckService } from '#platform/text/text-check.service';
import { ImportRefused, withConstraintProblems } from '../network.problems.ts';
import type { NetworkFileFormat, ImportView } from './dto/import-export.dto.ts';
import type { NetworkFileCheckResult, NetworkFileCheckTask } from './network-file-check.ts';
import type { NetworkFile } from './network-file.ts';
import { readExistingNetwork, readNetwork } from './network-file.query.ts';
import { existsAnyCountry, importNetwork, lockImports } from './network-import.repository.ts';
import { writeCsv, writeJson } from './write-network.ts';

/** The Network as a file, out and in. */
@Injectable()
export class NetworkImportExportService implements OnApplicationShutdown {
  private readonly checks = new WorkerPool<NetworkFileCheckTask, NetworkFileCheckResult>({
    name: 'network-file',
    file: new URL('network-file-check.worker.js', import.meta.url),
    maxWorkers: 1,
    maxQueued: 10,
    timeoutMs: 20_000,
    maxMemoryMb: 256,
  });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
    private readonly gate: TextCheckService,
    private readonly live: LiveServer,
  ) {}

  /** The whole Network as text. The audit log records every export. */
  async export(actor: Actor, format: NetworkFileFormat): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const network = await readNetwork(tx.manager);
      tx.audit({
        action: 'network.exported',
        object: { kind: 'network', id: 'all' },
        detail: { format, members: network.members.length },
      });
      return format === 'json' ? writeJson(network) : writeCsv(network);
    });
  }

  /** Takes a file whole, or refuses it whole with every fault at its line. */
  async import(actor: Principal, format: NetworkFileFormat, text: string): Promise<ImportView> {
    return withConstraintProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        await lockImports(tx);
        const existing = await readExistingNetwork(tx.manager);
        const { checked, omittedFaults } = await this.checks.run({ format, text, known: existing });
        const { network, faults } = checked;
        if (network === null) throw new ImportRefused(faults, omittedFaults);
        await this.gate.runChecks(textsOf(network));
        const { taken, touched } = await importNetwork(tx, network);
        tx.audit({
          action: 'network.imported',
          object: { kind: 'network', id: 'all' },
          detail: {
            format,
            organisations: network.organisations.length,
            members: network.members.length,
            appointments: network.appointments.length,
          },
        });
        tx.afterCommit.push(() => touched.forEach((memberId) => this.live.evictMember(memberId)));
        return taken;
      }),
    );
  }

  onApplicationShutdown(): Promise<void> {
    return this.checks.close();
  }

  /**
   * At the first start: the countries and organisations that come with Norbanet. Returns null when the
   * Network has countries already.
   */
  async importBundledNetwork(): Promise<ImportView | null> {
    const hasCountries = await existsAnyCountry(this.database.manager);
    return hasCountries ? null : this.import(SYSTEM, 'json', await readBundledNetwork());
  }
}

/** The build copies it, so that it lies beside this file in the source and in `dist/`. */
function readBundledNetwork(): Promise<string> {
  return readFile(new URL('../data/network.json', import.meta.url), 'utf8');
}

function textsOf(network: NetworkFile): IncomingText[] {
  const mailbox = (field: string, text: string): IncomingText => ({ field, text, contact: 'email' });
  return [
    ...network.countries.map(({ name }) => ({ field: 'countries.name', text: name })),
    ...network.organisations.flatMap(({ name, contact }) => [
      { field: 'organisations.name', text: name },
      ...(contact ? [mailbox('organisations.contact', contact)] : []),
    ]),
    ...network.members.flatMap(({ name, email }) => [
      { field: 'members.name', text: name },
      mailbox('members.email', email),
    ]),
  ];
}
