/**
 * Writes the public holidays of the eight countries into src/meetings/polls/data/holidays.json, from the
 * package date-holidays (its data: CC BY 3.0, the contributors of date-holidays). The package stays a tool of
 * development: the server carries 28 kB instead of 20 MB. A test holds the file against the package; after an
 * update of the package, run this.
 */
import { writeFile } from 'node:fs/promises';
import { holidaysOf } from './holidays/from-package.mjs';

await writeFile('src/meetings/polls/data/holidays.json', `${JSON.stringify(holidaysOf())}\n`);
