import { ImportLosses } from './import-losses.ts';

const lossesOf = (fill: (losses: ImportLosses) => void): unknown => {
  const losses = new ImportLosses();
  fill(losses);
  return losses.all();
};

describe('what an import leaves out', () => {
  it('is counted kind by kind, each place named once', () => {
    expect(
      lossesOf((losses) => {
        losses.add('formatting', 'Shelter  is\nsafe.', 2);
        losses.add('formatting', ' Shelter is safe. ');
        losses.add('number', '1. Food');
        losses.add('number');
      }),
    ).toEqual([
      { kind: 'formatting', count: 3, where: ['Shelter is safe.'] },
      { kind: 'number', count: 2, where: ['1. Food'] },
    ]);
  });

  it('is nothing where nothing was lost', () => {
    expect(lossesOf((losses) => losses.add('formatting', 'Shelter.', 0))).toEqual([]);
  });

  it('shows no more than the first words of five places', () => {
    const places = ['one', 'two', 'three', 'four', 'five', 'six'];
    expect(lossesOf((losses) => places.forEach((place) => losses.add('number', place)))).toEqual([
      { kind: 'number', count: 6, where: places.slice(0, 5) },
    ]);
    expect(
      lossesOf((losses) => {
        losses.add('number', 'x'.repeat(60));
        losses.add('number', 'y'.repeat(61));
      }),
    ).toEqual([{ kind: 'number', count: 2, where: ['x'.repeat(60), `${'y'.repeat(60)}…`] }]);
  });

  it('can be added to what was counted elsewhere', () => {
    const merged = lossesOf((losses) => {
      losses.add('number', 'one');
      losses.merge({ kind: 'number', count: 4, where: ['one', 'two'] });
      losses.merge({ kind: 'formatting', count: 1, where: ['bold'] });
    });
    expect(merged).toEqual([
      { kind: 'number', count: 5, where: ['one', 'two'] },
      { kind: 'formatting', count: 1, where: ['bold'] },
    ]);
    const full = lossesOf((losses) =>
      losses.merge({ kind: 'number', count: 6, where: ['1', '2', '3', '4', '5', '6'] }),
    );
    expect(full).toEqual([{ kind: 'number', count: 6, where: ['1', '2', '3', '4', '5'] }]);
  });
});
