import { countryBallot } from '../country-ballot.ts';
import { countryChoice, tallyOf, type ProposalChoice } from '../majority.ts';
import type { AnyPaper } from '../paper.ts';
import { countriesOf, entitledSeats } from '../roll.ts';
import type { SeatPaper } from './count-ballot.ts';
import { checkBallotPaper, optionRulesOf, type BallotDefinition, type BallotPaper } from './definition.ts';

/**
 * The ballot among countries alone: each country a seat of its own with the ballot that its team makes by the
 * fixed rule. What is counted and published where the papers of a team are its own affair.
 */
export function aggregateByCountry(
  definition: BallotDefinition,
  papers: readonly SeatPaper[],
  nameOf: (country: string) => string = (country) => country,
): { readonly definition: BallotDefinition; readonly papers: readonly SeatPaper[] } {
  const seats = entitledSeats(definition.roll, definition.vacantCount);
  const paperBySeat = new Map(papers.map(({ seat, paper }) => [seat, paper]));
  const countries = countriesOf(seats);
  const ballots = countries.flatMap((country) => {
    const team = seats
      .filter((seat) => seat.country === country)
      .flatMap(({ seat }) => {
        const checked = checkBallotPaper(definition, paperBySeat.get(seat));
        return checked.ok ? [checked.paper] : [];
      });
    const paper = teamBallot(definition, team);
    return paper ? [{ seat: nameOf(country), paper }] : [];
  });
  const { leastSeats: _, vacantCount: __, ...rest } = definition;
  return {
    definition: {
      ...rest,
      chambers: [],
      roll: countries.map((country) => ({ seat: nameOf(country), country: nameOf(country) })),
    },
    papers: ballots,
  };
}

function teamBallot(definition: BallotDefinition, team: readonly BallotPaper[]): BallotPaper | null {
  const least = Math.max(1, definition.leastSeats ?? 1);
  if (team.length < least) return null;
  if (definition.method === 'proposal')
    return {
      choice: countryChoice(
        tallyOf(team.map((paper) => ('choice' in paper ? paper.choice : 'abstain') satisfies ProposalChoice)),
      ),
    };
  const paper = countryBallot(optionRulesOf(definition).kind, definition.options, team as AnyPaper[], least);
  return paper && !('shares' in paper) ? paper : null;
}
