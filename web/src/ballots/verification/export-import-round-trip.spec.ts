import { BALLOT_ELECTORATES, BALLOT_METHODS, BALLOT_SECRECIES } from '@nbn/contracts';
import {
  ballotStatements,
  countBallot,
  aggregateByCountry,
  english,
  type BallotResult,
  type ExportableBundle,
  exportFormatsOf,
  exportPapers,
  importPapers,
  statementText,
} from '@nbn/voting';
import { allResultCases, OPTION_IDS, OPTIONS, type ResultCase } from '../result-cases.ts';

const cases = allResultCases();
const kindOf = ({ method, electorate, secrecy }: ResultCase) => `${method}, ${electorate}, ${secrecy}`;
const each = [...new Set(cases.map(kindOf))].map(
  (kind) => [kind, cases.filter((one) => kindOf(one) === kind)] as const,
);

/** The bundle of a case: secret papers of seats lie in it sealed. */
function bundleOf({ ballot, definition, papers, secrecy, electorate }: ResultCase): ExportableBundle {
  const isSealed = secrecy === 'secret' && !electorate.includes('countr');
  const { question, options } = ballot;
  return {
    definition,
    papers: isSealed ? [] : papers,
    tie: { rule: 'report' },
    secret: isSealed
      ? papers.map(({ seat, paper }) => ({ commitment: seat, ballot: paper, nonce: '0' }))
      : null,
    ballot: {
      id: 'b',
      question,
      secrecy,
      options,
      opensAt: '',
      closesAt: '',
      textHash: null,
      rollSize: definition.roll.length,
    },
  };
}

/**
 * With options under their places, as a file knows them; country ballots in no order where the file has none.
 */
function byPlaces(result: BallotResult, inOrder: boolean): unknown {
  const places = OPTIONS.map(({ id }, at) => [id, String(at + 1)] as const);
  const plain = inOrder
    ? result
    : {
        ...result,
        countryBallots:
          result.kind === 'options'
            ? result.countryBallots?.map(({ paper }) => JSON.stringify(paper)).toSorted()
            : [],
      };
  return JSON.parse(
    places.reduce(
      (text, [id, place]) => text.replaceAll(id, place),
      JSON.stringify({ ...plain, refused: [] }),
    ),
  );
}

function sentences(result: BallotResult): string[] {
  const wording = english(
    (id) => OPTIONS.find((option, at) => option.id === id || String(at + 1) === id)?.label ?? id,
  );
  return ballotStatements(result).map((statement) => statementText(statement, wording));
}

describe('the file of a ballot comes back to the same result, told in the same words', () => {
  it.each(each)('by %s', (_, shown) => {
    for (const one of shown) {
      for (const format of exportFormatsOf(one.definition)) {
        const { result, refused } = importPapers(exportPapers(bundleOf(one), format), format);
        const isTable = format === 'csv';
        const votes =
          !isTable && one.definition.units[0] === 'country'
            ? aggregateByCountry(one.definition, one.papers)
            : one;
        // A file of orders has no seats: nothing beside the result is counted by them.
        const expected = countBallot(
          isTable ? votes.definition : { ...votes.definition, anonymous: true },
          votes.papers,
        );
        expect([one.name, format, refused, byPlaces(result, isTable)]).toEqual([
          one.name,
          format,
          [],
          byPlaces(expected, isTable),
        ]);
        if (isTable) expect(sentences(result)).toEqual(sentences(countBallot(one.definition, one.papers)));
      }
    }
  });

  it('of all methods, electorates and secrecies', () => {
    const kinds = [
      cases.map(({ method }) => method),
      cases.map(({ electorate }) => electorate),
      cases.map(({ secrecy }) => secrecy),
    ];
    expect(kinds.map((kind) => new Set(kind).size)).toEqual([
      BALLOT_METHODS.length,
      BALLOT_ELECTORATES.length,
      BALLOT_SECRECIES.length,
    ]);
    expect(Object.values(OPTION_IDS)).toEqual(expect.arrayContaining(OPTIONS.map(({ id }) => id)));
  });
});
