import { readFileSync } from 'node:fs';
import {
  SEAT_TYPES,
  type CountryCode,
  type CountryFacts,
  type Language,
  type Role,
  type SeatType,
} from '@nbn/contracts';
import { SeatContactService, TeamsQuery } from '../network/testing.ts';
import { permissionsOf, type Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { FUNCTIONS, emailOf, SEAT_ORGANISATIONS, type PersonKey } from './content/people.ts';
import type { DemoApplication } from './demo-application.ts';
import { People } from './people.ts';

/** A country or organisation as the Network’s file writes it. */
interface NetworkFile {
  countries: CountryFacts[];
  organisations: { country: string | null; name: string; sector: string; kind: string; contact: string }[];
}
interface MembershipRow {
  member_id: string;
  name: string;
  email: string;
  organisation_id: string;
  organisation_name: string;
  country: CountryCode | null;
  time_zone: string;
  language: Language;
  role: Role;
  seat_id: string | null;
  seat_type: SeatType | null;
}
const SEAT_NAMES: Record<SeatType, string> = {
  government: 'government seat',
  ngo: 'NGO seat',
  resource: 'resource seat',
};

/** What is published is each holder’s own choice; this one has not made it yet. */
const UNPUBLISHED_SEATS: ReadonlySet<string> = new Set(['LT/resource']);

/** Puts the Network of the file in place and fills its seats; nobody has a name but that of a function. */
export async function seedPeople(demo: DemoApplication): Promise<People> {
  const db = demo.database;
  const file = JSON.parse(readFileSync('src/network/data/network.json', 'utf8')) as NetworkFile;
  for (const c of file.countries)
    await db.query('insert into country values ($1,$2,$3,$4,$5)', [
      c.code,
      c.name,
      c.timeZone,
      c.languages,
      c.projectFunds,
    ]);
  const orgs = new Map<string, string>();
  for (const o of file.organisations) {
    const id = newId();
    orgs.set(o.name, id);
    await db.query(
      'insert into organisation (id, country_code, name, sector, kind, contact) values ($1,$2,$3,$4,$5,$6)',
      [id, o.country, o.name, o.sector, o.kind, o.contact],
    );
  }
  const sec = newId();
  await db.query(
    `
      insert into organisation (id, name, sector, kind)
      values ($1,'Secretariat of the Network','international','other')`,
    [sec],
  );
  const ids = new Map<PersonKey, string>();
  const member = async (
    key: PersonKey,
    org: string,
    name: string,
    office: string | null,
  ): Promise<string> => {
    const id = newId();
    ids.set(key, id);
    await db.query(
      `
        insert into member (id, organisation_id, name, email, office, state, joined_at, introduced_at)
        values ($1,$2,$3,$4,$5,'active',app_now(),app_now())`,
      [id, org, name, emailOf(key), office],
    );
    return id;
  };
  await member('secretariat', sec, 'Secretariat', 'secretariat');
  // What takes two of the secretariat can be tried by one who looks around.
  await member('secretariat/deputy', sec, 'Secretariat, deputy', 'secretariat');
  await member('auditor', sec, 'Auditor', 'auditor');
  for (const f of FUNCTIONS) await member(f.key, orgs.get(f.organisation)!, f.name, null);
  for (const c of file.countries) {
    for (const t of SEAT_TYPES) {
      const key = `${c.code}/${t}` as const;
      const id = await member(key, orgs.get(SEAT_ORGANISATIONS[key])!, `${c.name}, ${SEAT_NAMES[t]}`, null);
      const seat = newId();
      await db.query('insert into team_seat (id, country_code, type) values ($1,$2,$3)', [seat, c.code, t]);
      await db.query(
        'insert into appointment (id, seat_id, member_id, starts_at, introduced_at) values ($1,$2,$3,app_now(),app_now())',
        [newId(), seat, id],
      );
    }
  }
  const people = await loadPeople(demo, ids);
  await publishContacts(demo, people);
  return people;
}

/**
 * Holders give the mailbox of their office to the public, as each of them would: resource persons only their
 * organisation, one nothing at all.
 */
async function publishContacts(demo: DemoApplication, people: People): Promise<void> {
  const contacts = demo.app.get(SeatContactService);
  for (const { country, seats } of await demo.app.get(TeamsQuery).overview(people.actor('secretariat'))) {
    for (const { type, holder } of seats) {
      if (!holder || UNPUBLISHED_SEATS.has(`${country}/${type}`)) continue;
      const email = `${type}.${country.toLowerCase()}@teams.example.org`;
      await contacts.change(people.actor(`${country}/${type}`), holder.appointmentId, {
        email,
        phone: null,
        publishName: false,
        publishOrganisation: true,
        publishEmail: type !== 'resource',
        publishPhone: false,
      });
    }
  }
}

async function loadPeople(demo: DemoApplication, ids: ReadonlyMap<PersonKey, string>): Promise<People> {
  const rows = await demo.database.query<MembershipRow[]>('select * from membership');
  const actors = new Map<PersonKey, Actor>();
  for (const [key, id] of ids) {
    const r = rows.find((row) => row.member_id === id)!;
    const seat = r.seat_id ? { id: r.seat_id, country: r.country!, type: r.seat_type! } : null;
    actors.set(key, {
      memberId: id,
      sessionId: '',
      name: r.name,
      email: r.email,
      organisationId: r.organisation_id,
      organisationName: r.organisation_name,
      country: r.country,
      role: r.role,
      timeZone: r.time_zone,
      language: r.language,
      permissions: permissionsOf(r.role),
      seat,
    });
  }
  return new People(actors);
}
