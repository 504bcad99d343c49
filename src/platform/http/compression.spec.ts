import { chooseEncoding } from './compression.ts';

describe('the encoding of an answer', () => {
  it('is the best that the client takes', () => {
    expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br');
    expect(chooseEncoding('gzip;q=1.0, deflate')).toBe('gzip');
    expect(chooseEncoding('GZIP')).toBe('gzip');
  });

  it('is none where the client takes none of ours, says nothing, or refuses it', () => {
    for (const accepted of [undefined, '', 'identity', 'deflate', '*', 'br;q=0, gzip;q=0.000', 'brotli'])
      expect(chooseEncoding(accepted)).toBeNull();
    expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
  });
});
