import type { SourceObject } from '../../standards/index.ts';
import { practicesVisibleTo } from '../audience.visibility.ts';

/** Practices as sources of standards: known to who reads them, gone when they are retired. None of them is public. */
export const PRACTICE_SOURCE_OBJECT: SourceObject = {
  readableSql: (reader) =>
    reader === null
      ? 'false'
      : `exists (select from practice p where p.id = x.practice_id and ${practicesVisibleTo(reader, '$1')})`,
  newestVersionSql: `(select p.version from practice p where p.id = x.practice_id and p.state = 'shared')`,
};
