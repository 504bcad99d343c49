import { DOCUMENT_AUDIENCES, type AttachableKind } from '@nbn/contracts';
import { isOpenToReaders, type TargetReaders } from './target-readers.ts';

/** The audiences of a document, Norway's where national, that each reader of the object can open. */
const opened = (
  kind: AttachableKind,
  audience: TargetReaders['audience'],
  country: 'NO' | 'EE' | null = null,
) =>
  DOCUMENT_AUDIENCES.filter((each) =>
    isOpenToReaders(
      kind,
      { audience, country },
      { audience: each, countryCode: each === 'national' ? 'NO' : null },
    ),
  );

describe('whether all who see an object can open a document that stands with it', () => {
  it('depends on who sees the object', () => {
    expect(opened('clause', 'members')).toEqual(['public']);
    expect(opened('clause', 'network')).toEqual(['public', 'network']);
    expect(opened('clause', 'teams')).toEqual(['public', 'network', 'teams']);
    expect(opened('practice', 'national', 'NO')).toEqual(['public', 'network', 'national']);
    expect(opened('practice', 'national', 'EE')).toEqual(['public', 'network']);
    expect(opened('decision', 'few')).toEqual(['public']);
  });

  it('is so for papers of a meeting, which it opens to those who see it', () => {
    expect(opened('meeting', 'few')).toEqual(['public', 'network', 'attached']);
  });
});
