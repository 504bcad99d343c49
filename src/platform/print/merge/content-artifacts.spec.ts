import { markArtifacts, untaggedRanges } from './content-artifacts.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const untagged = (text: string): string[] =>
  untaggedRanges(bytes(text)).map(({ from, to }) => text.slice(from, to));

it('finds text, paths and drawings outside the structure, each as a whole', () => {
  expect(untagged('q 1 0 0 1 0 0 cm BT /F4 12 Tf <0085> Tj ET Q')).toEqual(['BT /F4 12 Tf <0085> Tj ET']);
  expect(untagged('1 0 0 rg 0 0 10 10 re f')).toEqual(['0 0 10 10 re f']);
  expect(untagged('0 0 m 5 5 l 3 w S /X1 Do')).toEqual(['0 0 m 5 5 l 3 w S', '/X1 Do']);
});

it('leaves what is tagged, what clips, and what only sets a state', () => {
  expect(untagged('/P <</MCID 0 >>BDC BT (a) Tj ET 0 0 1 1 re f EMC')).toEqual([]);
  expect(untagged('BT /Span <</MCID 1>> BDC (a) Tj EMC ET')).toEqual([]);
  expect(untagged('0 0 10 10 re W* n /G3 gs 1 1 1 RG')).toEqual([]);
  expect(untagged('0 0 9 9 re W n 1 1 2 2 re f')).toEqual(['1 1 2 2 re f']);
});

it('does not take words of a string, a name or a comment for operators', () => {
  expect(untagged('/P <</MCID 0>> BDC (EMC \\) (f) f ) Tj % EMC\nBT <66> Tj ET EMC')).toEqual([]);
  expect(untagged('/P <</Alt (BT f ET)>> BDC EMC')).toEqual([]);
  expect(untagged('/f gs /S gs')).toEqual([]);
});

it('puts them between the marks of an artifact and changes nothing else', () => {
  const content = 'q BT (1) Tj ET Q /P <</MCID 0>> BDC BT (a) Tj ET EMC\n';
  const marked = Buffer.from(markArtifacts(bytes(content))).toString('latin1');
  expect(marked).toBe('q /Artifact BMC\nBT (1) Tj ET\nEMC\n Q /P <</MCID 0>> BDC BT (a) Tj ET EMC\n');
  expect(untagged(marked)).toEqual([]);
});
