import { io, type Socket } from 'socket.io-client';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { attackTarget } from '../support/attack-target.ts';
import type { ApiClient } from '../support/api-client.ts';
import { waitFor } from '../support/standards.ts';

const target = attackTarget();
/** The writer, whom only teams and the secretariat know by name. */
const WRITER = 'DK/government';

interface Listener {
  readonly who: PersonKey;
  readonly heard: string[];
  readonly socket: Socket;
}

function listener(who: PersonKey, { options }: ApiClient): Listener {
  const { url } = target.norbanet;
  const socket = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie: options.cookie! },
    reconnection: false,
  });
  const heard: string[] = [];
  socket.onAny((type: string, what: unknown) => heard.push(`${type} ${JSON.stringify(what)}`));
  return { who, heard, socket };
}

interface Members {
  readonly items: readonly {
    readonly name: string;
    readonly country: string | null;
    readonly office: string | null;
  }[];
}
interface Listed {
  readonly items: readonly { readonly id: string }[];
}

describe('whoever may not know a name', () => {
  it('hears it of nobody who reads, types or puts a caret in the same text', async () => {
    const writer = await target.memberClient(WRITER);
    const {
      body: { member },
    } = await writer.get<{ member: { name: string } }>('/session');
    const {
      body: {
        items: [draft],
      },
    } = await (await target.memberClient('IOM')).get<Listed>('/standards');
    const room = `standard:${draft!.id}`;
    const all: Listener[] = [];
    for (const who of ['SE/government', 'EE/police', 'IOM', WRITER] as const) {
      const one = listener(who, await target.memberClient(who));
      await one.socket.emitWithAck('join', { room });
      await one.socket.emitWithAck('open', {
        doc: room,
        form: COLLAB_SCHEMA_VERSION,
        vector: new Uint8Array([0]),
      });
      all.push(one);
    }
    all.at(-1)!.socket.emit('typing', { room, place: draft!.id });
    all.at(-1)!.socket.emit('aware', { doc: room, client: 7, caret: null });
    for (const { heard } of all.slice(0, -1)) {
      await waitFor(
        () => ['presence', 'typing', 'carets'].every((type) => heard.some((one) => one.startsWith(type))),
        20_000,
      );
    }
    for (const { socket } of all) socket.disconnect();
    const told = all
      .slice(0, -1)
      .map(({ who, heard }) => [who, heard.some((one) => one.includes(member.name))]);
    expect(told).toEqual([
      ['SE/government', true],
      ['EE/police', false],
      ['IOM', false],
    ]);
  });

  it('reads it in no list of papers, decisions, periods or readers', async () => {
    const team = await target.memberClient('EE/ngo');
    const {
      body: { items: members },
    } = await team.get<Members>('/members?limit=100');
    // The secretariat is called as its office is, which everybody may say.
    const others = members.filter(({ country, office }) => country !== 'EE' && office === null);
    const abroad = others.map(({ name }) => name);
    expect(abroad.length).toBeGreaterThan(20);
    const {
      body: { items: drafts },
    } = await team.get<Listed>('/standards');
    const {
      body: { items: periods },
    } = await team.get<Listed>('/priority-periods');
    const {
      body: { items: ballots },
    } = await team.get<Listed>('/ballots?limit=100');
    const addresses = [
      '/decisions?limit=100',
      '/actions?limit=100',
      '/documents?limit=100',
      '/amendments?limit=100',
      ...drafts.flatMap(({ id }) =>
        ['', '/threads', '/threads/readers', '/history', '/versions'].map(
          (part) => `/standards/${id}${part}`,
        ),
      ),
      ...periods.map(({ id }) => `/priority-periods/${id}`),
      ...ballots.flatMap(({ id }) => ['papers', 'life'].map((part) => `/ballots/${id}/${part}`)),
    ];
    const found = async (who: PersonKey): Promise<readonly string[]> => {
      const reader = await target.memberClient(who);
      const told = JSON.stringify(
        await Promise.all(addresses.map(async (address) => (await reader.get(address)).body)),
      );
      return abroad.filter((name) => told.includes(JSON.stringify(name).slice(1, -1)));
    };
    for (const who of ['EE/police', 'auditor'] as const)
      expect({ who, found: await found(who) }).toEqual({ who, found: [] });
    expect((await found('EE/ngo')).length).toBeGreaterThan(10);
  });
});
