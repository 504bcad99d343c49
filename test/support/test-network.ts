import {
  COUNTRY_CODES,
  SEAT_TYPES,
  type CountryCode,
  type OrganisationKind,
  type SeatType,
} from '@nbn/contracts';
import { newToken } from '../../src/identity/index.ts';
import { hashToken } from '../../src/identity/testing.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import type { TestApp } from './app.ts';
import { ApiClient } from './api-client.ts';

/** A member with a session of its own. */
export interface TestMember extends ApiClient {
  readonly memberId: string;
  readonly email: string;
  readonly name: string;
}

const COUNTRY_FACTS: Readonly<Record<CountryCode, readonly [name: string, zone: string]>> = {
  DK: ['Denmark', 'Europe/Copenhagen'],
  EE: ['Estonia', 'Europe/Tallinn'],
  FI: ['Finland', 'Europe/Helsinki'],
  IS: ['Iceland', 'Atlantic/Reykjavik'],
  LV: ['Latvia', 'Europe/Riga'],
  LT: ['Lithuania', 'Europe/Vilnius'],
  NO: ['Norway', 'Europe/Oslo'],
  SE: ['Sweden', 'Europe/Stockholm'],
};

/**
 * The Network of a test: countries, organisations, eight teams of three seats with their holders, and others
 * around them.
 */
export class TestNetwork {
  private readonly members = new Map<string, TestMember>();
  private readonly organisations = new Map<string, string>();

  constructor(private readonly test: TestApp) {}

  /** Fills the empty database. */
  async build(): Promise<this> {
    for (const code of COUNTRY_CODES) await this.buildCountry(code);
    await this.organisation(null, 'international');
    await this.organisation('DK', 'public', 'Network secretariat');
    return this;
  }

  /** The holder of a seat. */
  as(country: CountryCode, type: SeatType): Promise<TestMember> {
    return this.member(
      `${country.toLowerCase()}-${type}`,
      country,
      type === 'ngo' ? 'civil-society' : 'public',
    );
  }

  secretariat(): Promise<TestMember> {
    return this.member('secretariat', 'DK', 'public', 'secretariat');
  }

  /** The other half of the secretariat. */
  secretariatColleague(): Promise<TestMember> {
    return this.member('colleague', 'DK', 'public', 'secretariat');
  }

  /** Another member of the secretariat, from now on. */
  secretariatMember(key: string): Promise<TestMember> {
    return this.member(key, 'DK', 'public', 'secretariat');
  }

  auditor(): Promise<TestMember> {
    return this.member('auditor', null, 'international', 'auditor');
  }

  /** An auditor who works in a country. */
  auditorOf(country: CountryCode): Promise<TestMember> {
    return this.member(`auditor-${country.toLowerCase()}`, country, 'public', 'auditor');
  }

  observer(): Promise<TestMember> {
    return this.member('observer', null, 'international');
  }

  /** A member of a country's national network without a seat. */
  networkMember(country: CountryCode): Promise<TestMember> {
    return this.member(`police-${country.toLowerCase()}`, country, 'public');
  }

  /** A member of a country's network who works for an organisation of a kind of its own. */
  async memberOfKind(country: CountryCode | null, kind: OrganisationKind, key: string): Promise<TestMember> {
    const known = this.members.get(key);
    if (known) return known;
    const organisation = newId();
    await this.test.db.query(
      'insert into organisation (id, country_code, name, sector, kind) values ($1, $2, $3, $4, $5)',
      [
        organisation,
        country,
        `${country ?? 'World'} ${kind} of ${key}`,
        country ? 'public' : 'international',
        kind,
      ],
    );
    const member = await signedInMember(this.test, { key, organisation, office: null });
    this.members.set(key, member);
    return member;
  }

  /** Nobody: no session. */
  anonymous(): ApiClient {
    return new ApiClient(this.test.url);
  }

  /** The member again, as a client of another instance on the same database. */
  at(url: string, member: TestMember): ApiClient {
    return new ApiClient(url, member.options);
  }

  private async buildCountry(code: CountryCode): Promise<void> {
    const [name, zone] = COUNTRY_FACTS[code];
    await this.test.db.query(
      'insert into country (code, name, time_zone, languages) values ($1, $2, $3, $4)',
      [code, name, zone, ['en']],
    );
    for (const type of SEAT_TYPES) {
      const holder = await this.as(code, type);
      const seatId = newId();
      await this.test.db.query('insert into team_seat (id, country_code, type) values ($1, $2, $3)', [
        seatId,
        code,
        type,
      ]);
      await this.test.db.query(
        'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
        [newId(), seatId, holder.memberId],
      );
    }
  }

  private async organisation(
    country: CountryCode | null,
    sector: string,
    name = `${country ?? 'World'} ${sector}`,
  ): Promise<string> {
    const known = this.organisations.get(name);
    if (known) return known;
    const id = newId();
    this.organisations.set(name, id);
    const kind =
      { public: 'government agency', 'civil-society': "umbrella women's NGO" }[sector] ??
      'international organisation';
    await this.test.db.query(
      'insert into organisation (id, country_code, name, sector, kind) values ($1, $2, $3, $4, $5)',
      [id, country, name, sector, kind],
    );
    return id;
  }

  private async member(
    key: string,
    country: CountryCode | null,
    sector: string,
    office: string | null = null,
  ): Promise<TestMember> {
    const known = this.members.get(key);
    if (known) return known;
    const organisation = await this.organisation(country, sector);
    const member = await signedInMember(this.test, { key, organisation, office });
    this.members.set(key, member);
    return member;
  }
}

async function signedInMember(
  test: TestApp,
  { key, organisation, office }: { key: string; organisation: string; office: string | null },
): Promise<TestMember> {
  const memberId = newId();
  const email = `${key}@example.org`;
  const [csrfToken, token] = [newToken(), newToken()];
  await test.db.query(
    `
      insert into member (id, organisation_id, name, email, office, state, joined_at)
      values ($1, $2, $3, $4, $5, 'active', app_now())`,
    [memberId, organisation, key, email, office],
  );
  // Verified for as long as a test may set the clock ahead: what asks for a fresh proof has tests of its own.
  await test.db.query(
    `
      insert into session (
        id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at
      )
      values (
        $1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours',
        app_now() + interval '10 years'
      )`,
    [newId(), hashToken(token), csrfToken, memberId],
  );
  return Object.assign(new ApiClient(test.url, { cookie: `norbanet=${token}`, csrfToken }), {
    memberId,
    email,
    name: key,
  });
}

/** Builds the Network of a test in the application's empty database. */
export function createTestNetwork(test: TestApp): Promise<TestNetwork> {
  return new TestNetwork(test).build();
}
