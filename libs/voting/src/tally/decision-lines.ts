import { CONSENT_CHOICES, consentFault, decideConsent, type ConsentBallot } from '../consent.ts';
import { MAJORITIES, PROPOSAL_CHOICES, type Majority, type ProposalChoice } from '../majority.ts';
import {
  decideProposal,
  PROPOSAL_UNITS,
  type ProposalResult,
  type ProposalUnit,
  type UnitResult,
} from '../proposal.ts';
import type { RollSeat } from '../roll.ts';
import {
  InvalidCaseFile,
  readChoice,
  readNames,
  readRecord,
  readWhole,
  type CaseFile,
  type Settings,
} from './case-file.ts';
import type { Line } from './lines.ts';
import {
  admitFile,
  readLeastSeats,
  readQuorum,
  readRoll,
  readUnits,
  refusedLines,
  vacantCount,
} from './roll-file.ts';

/** A proposal: yes, no or abstain, by seats, by countries, by chambers, or by several of them. */
export function proposalLine(file: CaseFile): Line {
  const { settings } = file;
  const roll = readRoll(file);
  const units = readUnits<ProposalUnit>(settings, PROPOSAL_UNITS, 'member');
  const { counted, refused } = admitFile(file, roll, readProposalChoice, () => null);
  const result = decideProposal(
    {
      roll,
      units,
      majority: readMajority(settings),
      chambers: readChambers(settings, roll),
      quorum: readQuorum(settings),
      leastSeats: readLeastSeats(settings),
      vacantCount: vacantCount(settings),
    },
    counted,
  );
  const onlyCountries = units.length === 1 && units[0] === 'country';
  return {
    outcome: result.state.replaceAll('-', '_'),
    tied: result.tied,
    tally: tallyLine(onlyCountries ? result.countries : result.members),
    cast: result.cast,
    entitled: result.entitled,
    refused: refusedLines(refused),
    ...unitLines(units, result),
  };
}

function unitLines(units: readonly ProposalUnit[], result: ProposalResult): Line {
  return {
    ...(units.includes('country')
      ? {
          members: tallyLine(result.members),
          countries: { ...tallyLine(result.countries), passed: result.countries.passed },
          country_ballots: Object.fromEntries(
            result.countryBallots.map(({ country, choice }) => [country, choice]),
          ),
        }
      : {}),
    ...(units.includes('chambers')
      ? {
          chambers: Object.fromEntries(
            result.chambers.map((of) => [of.chamber, { ...tallyLine(of), passed: of.passed }]),
          ),
        }
      : {}),
    failed_in: result.failedIn,
  };
}

function tallyLine({ yes, no, abstain }: UnitResult): Line {
  return { yes, no, abstain };
}

/** A round of consent, with reservations, standing aside and blocks. */
export function consentLine(file: CaseFile): Line {
  const roll = readRoll(file);
  const { counted, refused } = admitFile<ConsentBallot, 'block-without-reason'>(
    file,
    roll,
    readConsent,
    consentFault,
  );
  const { state, tally, cast, entitled } = decideConsent(
    { roll, quorum: readQuorum(file.settings), vacantCount: vacantCount(file.settings) },
    counted,
  );
  return { outcome: state.replaceAll('-', '_'), tally, cast, entitled, refused: refusedLines(refused) };
}

function readProposalChoice(place: string, ballot: Readonly<Record<string, unknown>>): ProposalChoice {
  const choice = PROPOSAL_CHOICES.find((of) => of === ballot['choice']);
  if (!choice) throw new InvalidCaseFile(`${place}.choice`, `is none of ${PROPOSAL_CHOICES.join(', ')}`);
  return choice;
}

function readConsent(place: string, ballot: Readonly<Record<string, unknown>>): ConsentBallot {
  const choice = CONSENT_CHOICES.find((of) => of === ballot['choice']);
  if (!choice) throw new InvalidCaseFile(`${place}.choice`, `is none of ${CONSENT_CHOICES.join(', ')}`);
  const { reason } = ballot;
  if (reason !== undefined && typeof reason !== 'string')
    throw new InvalidCaseFile(`${place}.reason`, 'is no text');
  return { choice, ...(reason === undefined ? {} : { reason }) };
}

function readMajority(settings: Settings): Majority {
  const { majority } = settings;
  if (typeof majority !== 'object') return readChoice(settings, 'majority', MAJORITIES, 'simple');
  return {
    atLeast: readWhole('options.majority.at_least', readRecord('options.majority', majority)['at_least'], 1),
  };
}

/** The chambers named, or all seat types but the resource persons. */
function readChambers(settings: Settings, roll: readonly RollSeat[]): string[] {
  const types = [...new Set(roll.flatMap(({ type }) => type ?? []))];
  return settings['chambers'] === undefined
    ? types.filter((type) => type !== 'resource')
    : readNames('options.chambers', settings['chambers'], types);
}
