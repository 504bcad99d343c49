import type { ImportFault, ProblemCode, SeatType, Sector } from '@nbn/contracts';
import { withProblemsOf } from '#platform/problems/constraint-problem';
import { Problem } from '#platform/problems/problem';
import type { OfficeObstacle } from './offices/office.policy.ts';

export class ImportRefused extends Problem {
  /** @param omittedFaults how many more faults there are. */
  constructor(faults: readonly ImportFault[], omittedFaults: number) {
    super('import-refused', omittedFaults > 0 ? { faults, omittedFaults } : { faults });
  }
}

export class SeatTaken extends Problem {
  constructor() {
    super('seat-taken');
  }
}

export class MemberSeated extends Problem {
  constructor() {
    super('member-seated');
  }
}

export class WrongSector extends Problem {
  constructor(seat: SeatType, sector: Sector) {
    super('wrong-sector', { seat, sector });
  }
}

export class WrongCountry extends Problem {
  constructor() {
    super('wrong-country');
  }
}

export class TermBackwards extends Problem {
  constructor() {
    super('term-backwards');
  }
}

export class TermEnded extends Problem {
  constructor() {
    super('term-ended');
  }
}

export class OrganisationExists extends Problem {
  constructor() {
    super('organisation-exists');
  }
}

export class ConsentNeeded extends Problem {
  constructor() {
    super('consent-needed');
  }
}

/** Two people give an office: this is not the second of them, or not yet. */
export class OfficeNotGivable extends Problem {
  constructor(hindrance: OfficeObstacle, givenFrom: Date) {
    super(`office-${hindrance}`, { givenFrom: givenFrom.toISOString() });
  }
}

export class OfficeProposalOver extends Problem {
  constructor() {
    super('office-proposal-over');
  }
}

export class OwnOffice extends Problem {
  constructor() {
    super('own-office');
  }
}

export class NominationSettled extends Problem {
  constructor() {
    super('nomination-settled');
  }
}

export class NomineeJoined extends Problem {
  constructor() {
    super('nominee-joined');
  }
}

/**
 * Problems by the constraint that the database found broken: the race is decided there, the words are ours.
 */
const PROBLEM_BY_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  appointment_one_holder: 'seat-taken',
  appointment_one_seat: 'member-seated',
  organisation_name_unique: 'organisation-exists',
  member_email_unique: 'address-taken',
  nomination_open_member: 'already-nominated',
  directory_entry_organisation: 'directory-entry-exists',
  directory_entry_appointment: 'directory-entry-exists',
  directory_entry_member: 'directory-entry-exists',
  area_code_once: 'area-exists',
  area_title_once: 'area-exists',
};

/** Runs a write and turns a broken rule of the database into the problem that says so. */
export const withConstraintProblems = <T>(write: () => Promise<T>): Promise<T> =>
  withProblemsOf(PROBLEM_BY_CONSTRAINT, write);
