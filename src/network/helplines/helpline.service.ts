import { Injectable } from '@nestjs/common';
import { type CountryCode, HELPLINE_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import type { HelplineChange, HelplineInput, HelplinesView, HelplineView } from './dto/helpline.dto.ts';
import type { Helpline } from './helpline.entity.ts';
import { mayPublishHelplines, mayRemoveHelplines } from './helpline.policy.ts';
import { presentHelpline } from './helpline.presenter.ts';
import {
  countHelplines,
  deleteHelpline,
  findHelplines,
  insertHelpline,
  lockHelpline,
  updateHelpline,
} from './helpline.repository.ts';

/** The helplines of each country: its national team publishes them, and everyone reads them. */
@Injectable()
export class HelplineService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async list(actor: Actor, country: CountryCode): Promise<HelplinesView> {
    const helplines = await findHelplines(this.database.manager, country);
    return {
      items: helplines.map(presentHelpline),
      mayPublish: mayPublishHelplines(actor, country),
      mayRemove: mayRemoveHelplines(actor, country),
    };
  }

  async publish(actor: Actor, country: CountryCode, input: HelplineInput): Promise<HelplineView> {
    if (!mayPublishHelplines(actor, country)) throw new NotFound();
    return this.unitOfWork.run(actor, async (tx) => {
      if ((await countHelplines(tx, country)) >= HELPLINE_LIMITS.perCountry)
        throw new Problem('too-many-helplines');
      const helpline = {
        ...detailsOf(input),
        id: newId(),
        countryCode: country,
        revision: 1,
        createdAt: tx.now,
      };
      await insertHelpline(tx, helpline);
      record(tx, 'published', helpline);
      return presentHelpline(helpline);
    });
  }

  async change(actor: Actor, id: string, input: HelplineChange): Promise<HelplineView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const helpline = await lockHelpline(tx, id);
      if (!helpline || !mayPublishHelplines(actor, helpline.countryCode)) throw new NotFound();
      if (helpline.revision !== input.revision) throw new Problem('changed-meanwhile');
      const change = { ...detailsOf(input), revision: input.revision + 1 };
      await updateHelpline(tx, id, change);
      record(tx, 'changed', helpline);
      return presentHelpline({ ...helpline, ...change });
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const helpline = await lockHelpline(tx, id);
      if (!helpline || !mayRemoveHelplines(actor, helpline.countryCode)) throw new NotFound();
      await deleteHelpline(tx, id);
      record(tx, 'removed', helpline);
    });
  }
}

type HelplineDetails = Omit<Helpline, 'id' | 'countryCode' | 'revision' | 'createdAt'>;

/** What always answers has no hours. */
function detailsOf({
  name,
  phone,
  languages,
  roundTheClock,
  hours,
  webAddress,
}: HelplineInput): HelplineDetails {
  return {
    name,
    phone: phone.trim(),
    languages,
    roundTheClock,
    hours: roundTheClock ? null : hours,
    webAddress,
  };
}

function record(
  tx: Tx,
  act: 'published' | 'changed' | 'removed',
  { id, countryCode }: Pick<Helpline, 'id' | 'countryCode'>,
): void {
  tx.audit({ action: `helpline.${act}`, object: { kind: 'helpline', id }, country: countryCode });
}
