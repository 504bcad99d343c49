import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PasskeyDutyRepository, SessionService } from '../../identity/index.ts';
import { FirstMemberService } from '../../network/index.ts';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { withApplication } from '../application.ts';
import { CommandRefused, type CommandResult, type OperatorCommand } from '../operator-command.ts';
import { findMemberByAddress, listMembers } from './members.query.ts';

const SYNOPSIS = '[first-link | sign-out <address>|everybody | passkey-days <days>]';
const MOST_DAYS = 90;
const BY_OPERATOR = { by: 'operator' } as const;

type Act = (app: INestApplicationContext, word: string | undefined) => Promise<CommandResult>;

const ACTS: Readonly<Record<string, Act>> = {
  list,
  'first-link': createFirstLink,
  'sign-out': signOut,
  'passkey-days': postponePasskeys,
};

/** Those who sign in, and what only an operator can do for them. */
export const membersCommand: OperatorCommand = {
  name: 'members',
  synopsis: SYNOPSIS,
  summary: 'lists members; a link for the first one; ends sessions; days to add a passkey',
  run({ config, words: [name = 'list', word] }) {
    const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!act) throw new CommandRefused(`Write: members ${SYNOPSIS}`);
    return withApplication(config(), (app) => act(app, word));
  },
};

async function list(app: INestApplicationContext): Promise<CommandResult> {
  const members = await listMembers(app.get(DataSource));
  return {
    lines: [
      ...members.map(
        ({ email, role, country, state, sessions, passkeys }) =>
          `${email}  ${role}${country ? ` of ${country}` : ''}, ${state}, sessions: ${sessions}, passkeys: ${passkeys}`,
      ),
      `Members: ${members.length}`,
    ],
    data: { members },
  };
}

/** Until somebody of the secretariat has joined, each link makes the one before it useless. */
async function createFirstLink(app: INestApplicationContext): Promise<CommandResult> {
  const link = await app.get(FirstMemberService).createLink();
  if (!link)
    throw new CommandRefused(
      'Somebody of the secretariat has joined already and invites the others. Who cannot sign in any more asks two ' +
        'of them for a recovery.',
    );
  return { lines: ['This link admits the first member, once, within a day:', `  ${link}`], data: { link } };
}

async function signOut(app: INestApplicationContext, whom: string | undefined): Promise<CommandResult> {
  if (whom === undefined)
    throw new CommandRefused('Name the address of a member, or everybody: members sign-out everybody');
  const sessions = app.get(SessionService);
  const memberId = whom === 'everybody' ? null : await findMemberByAddress(app.get(DataSource), whom);
  if (memberId === null && whom !== 'everybody')
    throw new CommandRefused('Nobody signs in with this address. "members" lists those who do.');
  await app.get(UnitOfWork).run(SYSTEM, async (tx) => {
    if (memberId === null) await sessions.endEverybodys(tx);
    else await sessions.endAllOf(tx, memberId);
    tx.audit({
      action: memberId === null ? 'network.signed-out' : 'member.signed-out',
      object: memberId === null ? { kind: 'network', id: 'all' } : { kind: 'member', id: memberId },
      detail: BY_OPERATOR,
    });
  });
  return {
    lines: [memberId === null ? 'Everybody is signed out.' : 'The member is signed out everywhere.'],
    data: { signedOut: whom },
  };
}

/** Passkeys belong to the host of PUBLIC_URL: before that changes, everybody who must have one needs time. */
async function postponePasskeys(
  app: INestApplicationContext,
  word: string | undefined,
): Promise<CommandResult> {
  const days = Number(word);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new CommandRefused(`Name a number of days from 1 to ${MOST_DAYS}: members passkey-days 30`);
  const members = await app.get(UnitOfWork).run(SYSTEM, async (tx) => {
    const count = await app.get(PasskeyDutyRepository).postpone(tx, days);
    tx.audit({
      action: 'network.passkeys-postponed',
      object: { kind: 'network', id: 'all' },
      detail: { ...BY_OPERATOR, days },
    });
    return count;
  });
  return {
    lines: [`Members who must have a passkey and now have ${days} days to add one: ${members}`],
    data: { days, members },
  };
}
