import { OneTimeLinkService } from '../identity/index.ts';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { emailOf, type PersonKey } from './content/people.ts';
import type { DemoApplication } from './demo-application.ts';

/** One of each role, both of the secretariat, and of the teams those with something waiting for them. */
const LINKED_MEMBERS: readonly PersonKey[] = [
  'secretariat',
  'secretariat/deputy',
  'DK/government',
  'FI/government',
  'FI/ngo',
  'EE/ngo',
  'LV/resource',
  'EE/police',
  'IOM',
  'auditor',
];

/** How long a link that was printed and not used opens. */
const LINK_LIFETIME = '12 hours';

/** New one-time links for several roles, a line each; those printed before open no longer. */
export function createSignInLinks(demo: DemoApplication): Promise<readonly string[]> {
  const [work, invitations] = [demo.app.get(UnitOfWork), demo.app.get(OneTimeLinkService)];
  return demo.runAt(0, () =>
    work.run(SYSTEM, async (tx) => {
      const lines = ['Sign in as (each link opens once):'];
      for (const key of LINKED_MEMBERS) {
        const [member] = await tx.manager.query<{ id: string; name: string }[]>(
          `
            select id, name
            from member
            where lower(email) = $1 or (office = 'secretariat' and $2)
            order by id
            limit 1`,
          [emailOf(key), key === 'secretariat'],
        );
        if (!member) continue;
        const { id, address } = await invitations.create(tx, member.id, 'sign-in', LINK_LIFETIME);
        tx.audit({
          action: 'member.sign-in-link-made',
          object: { kind: 'member', id: member.id },
          detail: { link: id },
        });
        lines.push(`  ${member.name.padEnd(26)} ${address}`);
      }
      return lines;
    }),
  );
}
