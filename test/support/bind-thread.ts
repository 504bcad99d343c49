import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable } from '@nestjs/common';
import { transformSync } from '@swc/core';
import { BindThread } from '../../src/platform/print/binding/bind-thread.ts';

const ROOM = join(import.meta.dirname, '../../src/platform/print/binding');
const PDF_LIB = pathToFileURL(createRequire(import.meta.url).resolve('@cantoo/pdf-lib')).href;
let compiled: URL | null = null;

/** A thread knows nothing of Jest's transforms: what it runs is compiled once, into a folder of its own. */
@Injectable()
export class CompiledBindThread extends BindThread {
  protected override file(): URL {
    return (compiled ??= compile());
  }
}

function compile(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-bind-'));
  for (const name of ['bind', 'bind.worker']) {
    const { code } = transformSync(readFileSync(join(ROOM, `${name}.ts`), 'utf8'), { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } });
    writeFileSync(join(folder, `${name}.mjs`), code.replaceAll(/(from ['"]\.[^'"]*)\.ts(['"])/g, '$1.mjs$2').replaceAll(/import \{([^}]*)\} from ['"]@cantoo\/pdf-lib['"]/g, `import lib from '${PDF_LIB}'; const {$1} = lib`));
  }
  return pathToFileURL(join(folder, 'bind.worker.mjs'));
}
