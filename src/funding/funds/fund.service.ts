import { Injectable } from '@nestjs/common';
import { resolveInstant } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { isCutBy, mayManageFunds } from '../funding.policy.ts';
import {
  CallTimesReversed,
  CurrencyFixedByCall,
  DeciderNotSeated,
  FundDatesReversed,
  PeriodCutsCall,
  TotalBelowGranted,
} from '../funding.problems.ts';
import type { FundChange, FundingCallInput, FundInput } from './dto/fund.input.ts';
import {
  countSeatHolders,
  insertCall,
  insertFund,
  lockFund,
  lockFundStanding,
  replaceDeciders,
  updateFund,
} from './fund.repository.ts';

/** Funds, who decides on them, and their calls for applications. */
@Injectable()
export class FundService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async create(actor: Actor, input: FundInput): Promise<string> {
    if (!mayManageFunds(actor)) throw new NotFound();
    if (input.lastDay < input.firstDay) throw new FundDatesReversed();
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await insertFund(tx, { ...input, id, createdBy: actor.memberId });
      tx.audit({
        action: 'fund.created',
        object: { kind: 'fund', id },
        detail: { cents: input.totalCents, currency: input.currency, countries: input.countries },
      });
      return id;
    });
  }

  /** Changes what was said of a fund, as far as neither calls nor grants rest on it. */
  async change(actor: Actor, id: string, { revision, ...input }: FundChange): Promise<void> {
    if (!mayManageFunds(actor)) throw new NotFound();
    if (input.lastDay < input.firstDay) throw new FundDatesReversed();
    await this.unitOfWork.run(actor, async (tx) => {
      const fund = await lockFundStanding(tx, id);
      if (!fund) throw new NotFound();
      if (fund.revision !== revision) throw new Problem('changed-meanwhile');
      if (input.currency !== fund.currency && fund.calls.length > 0) throw new CurrencyFixedByCall();
      if (input.totalCents < fund.grantedCents) throw new TotalBelowGranted(fund.grantedCents);
      if (fund.calls.some((call) => isCutBy(call, input, fund.firstDay))) throw new PeriodCutsCall();
      await updateFund(tx, id, input);
      tx.audit({
        action: 'fund.changed',
        object: { kind: 'fund', id },
        detail: { cents: input.totalCents, currency: input.currency, revision: revision + 1 },
      });
    });
  }

  /** Names those who may decide beside the secretariat; whoever is not named any more may not. */
  async nameDeciders(actor: Actor, fundId: string, memberIds: readonly string[]): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!mayManageFunds(actor) || !(await lockFund(tx, fundId))) throw new NotFound();
      if ((await countSeatHolders(tx, memberIds)) !== memberIds.length) throw new DeciderNotSeated();
      await replaceDeciders(tx, fundId, memberIds, actor.memberId);
      tx.audit({
        action: 'fund.deciders-named',
        object: { kind: 'fund', id: fundId },
        detail: { members: memberIds },
      });
    });
  }

  /**
   * Opens a call for applications. Its times are said on the clock of a zone, and kept together with the instants
   * that they mean: in an hour that the clock skips there is none, in one that it repeats the caller says which.
   */
  async call(actor: Actor, fundId: string, input: FundingCallInput): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayManageFunds(actor) || !(await lockFund(tx, fundId))) throw new NotFound();
      const opensAt = resolveInstant('opensAt', input.opensAt, input.timeZone, input.opensRepeat);
      const closesAt = resolveInstant('closesAt', input.closesAt, input.timeZone, input.closesRepeat);
      if (closesAt <= opensAt) throw new CallTimesReversed();
      const id = newId();
      await insertCall(tx, {
        id,
        fundId,
        title: input.title,
        note: input.note,
        timeZone: input.timeZone,
        opensWall: input.opensAt,
        closesWall: input.closesAt,
        opensAt,
        closesAt,
        createdBy: actor.memberId,
      });
      tx.audit({ action: 'fund.called', object: { kind: 'fund', id: fundId }, detail: { call: id } });
      return id;
    });
  }
}
