import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';
import { transformSync } from '@swc/core';
import { ScanThread } from '../../src/safeguarding/scanning/scan-thread.ts';

const ROOT = join(import.meta.dirname, '../..');
let compiled: URL | null = null;

/** A thread knows nothing of Jest's transforms: what it runs is compiled once, into a folder of its own. */
@Injectable()
export class CompiledScanThread extends ScanThread {
  protected override file(): URL {
    return (compiled ??= compile());
  }
}

function compile(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-scan-'));
  const library = join(ROOT, 'libs/safeguarding/src');
  for (const name of ['.', 'rules']) {
    mkdirSync(join(folder, 'lib', name), { recursive: true });
    for (const file of readdirSync(join(library, name))) if (/(?<!\.spec)\.ts$/.test(file)) translate(join(library, name, file), join(folder, 'lib', name, file));
  }
  const worker = join(folder, 'scan.worker.ts');
  translate(join(ROOT, 'src/safeguarding/scanning/scan.worker.ts'), worker);
  return pathToFileURL(moduleName(worker));
}

const moduleName = (file: string): string => file.replace(/\.ts$/, '.mjs');

function translate(from: string, to: string): void {
  const { code } = transformSync(readFileSync(from, 'utf8'), { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } });
  writeFileSync(moduleName(to), code.replaceAll(/(from ['"]\.[^'"]*)\.ts(['"])/g, '$1.mjs$2').replaceAll('@nbn/safeguarding', './lib/index.mjs'));
}
