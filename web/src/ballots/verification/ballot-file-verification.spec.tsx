import { fireEvent, screen } from '@testing-library/react';
import { exportPapers } from '@nbn/voting';
import { renderInApp } from '../../testing/render.tsx';
import { resultCase } from '../result-cases.ts';
import { FileRecount } from './FileRecount.tsx';
import { parseBallotFile } from './parse-ballot-file.ts';
import { FileWithoutRules } from './FileWithoutRules.tsx';

const tableOf = (...[method, electorate, secrecy, situation]: Parameters<typeof resultCase>) => {
  const { ballot, definition, papers } = resultCase(method, electorate, secrecy, situation);
  const { question, options } = ballot;
  const head = {
    id: 'b',
    question,
    secrecy,
    options,
    opensAt: '',
    closesAt: '',
    textHash: null,
    rollSize: definition.roll.length,
  };
  return exportPapers(
    { ballot: head, definition, papers, secret: null, tie: { rule: 'chair', chair: 'DK' } },
    'csv',
  );
};

describe('a file that is read in', () => {
  it('tells by which rules it was counted, and counts countries where countries decide', () => {
    const file = parseBallotFile(
      'ballot.csv',
      tableOf('proposal', 'one-country-one-vote', 'open', 'a clear winner'),
    );
    if (file.kind !== 'poll') throw new Error(`It was ${file.kind}.`);
    renderInApp(<FileRecount poll={file.poll} />);
    screen.getByText('9 ballot papers, counted by this method: Yes or no to a text.');
    screen.getByText('The file states how it is counted:');
    screen.getByText(
      'One country, one vote: the ballot papers of a national team make one country ballot by a fixed rule, and the countries are counted.',
    );
    screen.getByText('Needed: more yes than no votes.');
    screen.getByText('8 of 8 countries submitted a ballot, compiled from 9 ballot papers.');
    screen.getByText('Countries: 5 for, 2 against, 1 abstaining.');
  });

  it('tells of options what is done after a tie', () => {
    const file = parseBallotFile(
      'ballot.csv',
      tableOf('approval', 'one-country-one-vote', 'open', 'too few'),
    );
    if (file.kind !== 'poll') throw new Error(`It was ${file.kind}.`);
    renderInApp(<FileRecount poll={file.poll} />);
    screen.getByText(/^At least .+ of those entitled must vote\.$/);
    screen.getByText(/^After a tie, the country in the chair, Denmark, decides/);
  });

  it('is refused where it is a table that does not say whose votes count', () => {
    expect(parseBallotFile('old.csv', 'norbanet-papers,proposal,1,T\r\npaper,answer\r\na,yes\r\n')).toEqual({
      kind: 'unreadable',
      code: 'no-rules',
      line: 1,
    });
    expect(
      parseBallotFile('half.toi', '# NORBANET method: borda\n# NUMBER ALTERNATIVES: 2\n1: 1,2\n'),
    ).toEqual({
      kind: 'unreadable',
      code: 'no-rules',
      line: 1,
    });
  });

  it('of another program is asked about, and counted by nothing before', () => {
    const file = parseBallotFile(
      'other.toi',
      '# TITLE: Which first?\n# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Homes\n# ALTERNATIVE ' +
        'NAME 2: Aid\n2: 1,2\n1: 2,1\n',
    );
    if (file.kind !== 'unruled') throw new Error(`It was ${file.kind}.`);
    renderInApp(<FileWithoutRules papers={file.papers} />);
    expect(screen.queryByRole('heading', { name: 'Recount' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Method'), { target: { value: 'irv' } });
    expect(screen.queryByLabelText('Places')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Count the ballot papers' }));
    screen.getByText('3 ballot papers, counted by this method: Instant runoff.');
    screen.getByText('The file does not state how it is counted. You chose:');
    screen.getByRole('heading', { name: 'Recount' });
  });
});
