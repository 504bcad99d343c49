import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials, writeBillOfMaterials } from './bill-of-materials.mjs';
import { FIRST_GOOD_VERSIONS, isGood } from './first-good-versions.ts';
import { lockedPackages } from './locked-packages.ts';

const PACKAGES = lockedPackages();

const hexDigestOf = (integrity: string): string =>
  Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');

describe('a version', () => {
  const ws = { name: 'ws', weakness: 'CVE-2024-37890', versions: ['7.5.10', '8.17.1'] } as const;

  it('is good from the first good one of its own line on, and in every later line', () => {
    for (const version of ['7.5.10', '7.6.0', '8.17.1', '8.18.0', '9.0.0', '10.0.0'])
      expect([version, isGood(version, ws)]).toEqual([version, true]);
  });

  it('is not good before that, in a line that was never mended, or before it was released', () => {
    for (const version of ['7.5.9', '7.5.10-rc.1', '8.17.0', '8.9.2', '6.99.0', '8.17.1-beta'])
      expect([version, isGood(version, ws)]).toEqual([version, false]);
  });
});

describe('the packages', () => {
  it.each(FIRST_GOOD_VERSIONS)('no copy of $name has $weakness', (row) => {
    const copies = PACKAGES.filter(({ name }) => name === row.name);
    // A row about nothing guards nothing.
    expect(copies).not.toEqual([]);
    expect(copies.filter(({ version }) => !isGood(version, row))).toEqual([]);
  });

  it('are installed as they were when they were chosen, or not at all', () => {
    expect(PACKAGES.filter(({ integrity }) => !integrity.startsWith('sha512-'))).toEqual([]);
  });

  it('are all in the bill of materials, each with its digest', async () => {
    const { bomFormat, metadata, components } = await billOfMaterials();
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'norbanet']);
    // By their digests: what is installed under another name is listed under its own.
    const listed = components.map(({ hashes }) => hashes?.find(({ alg }) => alg === 'SHA-512')?.content);
    const locked = new Set(PACKAGES.map(({ integrity }) => hexDigestOf(integrity)));
    expect(listed.toSorted()).toEqual([...locked].toSorted());
  }, 60_000);

  it('are built where npm is too old to list them, such as Debian 13’s', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'old-npm-'));
    try {
      const npm = join(folder, 'npm');
      const script = '#!/bin/sh\nprintf \'Unknown command: "sbom"\\n\'\nexit 1\n';
      writeFileSync(npm, script, { mode: 0o755 });
      const said: string[] = [];
      await writeBillOfMaterials({ file: join(folder, 'sbom.json'), npm, say: (line) => said.push(line) });
      expect(said).toEqual([expect.stringContaining('npm 10.2 or newer')]);
      expect(existsSync(join(folder, 'sbom.json'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
