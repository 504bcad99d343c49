import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { theme, variables } from './theme.ts';

const { light, dark } = variables(mergeMantineTheme(DEFAULT_THEME, theme));
const THEMES = { light, dark } as const;

/** Relative luminance of `#rrggbb`, as WCAG 2 computes it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const PAPERS = [
  '--mantine-color-body',
  '--mantine-color-default',
  '--nbn-raised',
  '--nbn-rail',
  '--nbn-hover',
  '--nbn-chosen',
] as const;
/**
 * Words, the papers that they stand on, and how clear they must be: 7 for body text, 4.5 for other words, 3
 * for the lines around fields.
 */
const PAIRS: readonly (readonly [word: string, papers: readonly string[], least: number])[] = [
  [
    '--mantine-color-text',
    [...PAPERS, '--nbn-mark', '--nbn-waits-paper', '--nbn-loss-paper', '--nbn-good-paper'],
    7,
  ],
  ['--mantine-color-dimmed', PAPERS, 4.5],
  ['--mantine-color-anchor', PAPERS, 4.5],
  ['--mantine-color-spruce-light-color', ['--mantine-color-spruce-light'], 4.5],
  ['--mantine-color-placeholder', ['--mantine-color-default'], 4.5],
  ['--mantine-color-error', ['--mantine-color-body', '--nbn-raised', '--nbn-loss-paper'], 4.5],
  ['--nbn-waits', ['--mantine-color-body', '--nbn-raised', '--nbn-waits-paper'], 4.5],
  ['--nbn-loss', ['--mantine-color-body', '--nbn-raised', '--nbn-loss-paper'], 4.5],
  ['--mantine-color-default-border', ['--mantine-color-body', '--mantine-color-default'], 3],
];

describe('the colours of the theme', () => {
  it('have the contrast that a known pair has', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(['light', 'dark'] as const)('keep words clear of every paper in the %s theme', (name) => {
    const colours: Readonly<Record<string, string>> = THEMES[name];
    const faint = PAIRS.flatMap(([word, papers, least]) =>
      papers
        .map((paper) => ({
          pair: `${word} on ${paper}`,
          ratio: contrast(colours[word]!, colours[paper]!),
          least,
        }))
        .filter(({ ratio }) => !(ratio >= least)),
    );
    expect(faint).toEqual([]);
  });

  it('keep the surfaces of the dark theme apart', () => {
    const colours: Readonly<Record<string, string>> = dark;
    const body = colours['--mantine-color-body']!;
    const apart = (surface: string) => contrast(colours[surface]!, body);
    expect(apart('--nbn-raised')).toBeGreaterThan(1.15);
    expect(apart('--nbn-rail')).toBeGreaterThan(1.08);
    expect(apart('--nbn-line')).toBeGreaterThan(1.6);
  });

  it('are the same names in both themes', () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });
});
