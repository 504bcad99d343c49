import { DOCUMENT_LIMITS } from '@nbn/contracts';
import fc from 'fast-check';
import { fileExtension, sanitizeFileName } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['minutes of May.pdf', 'minutes of May.pdf'],
    ['Møtereferat – mars.docx', 'Møtereferat – mars.docx'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\me\\plan.xlsx', 'plan.xlsx'],
    ['..%2f..%2fplan.pdf', '%2f..%2fplan.pdf'],
    ['invoice\u202Efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['say "hello"; now.pdf', 'say _hello_; now.pdf'],
    ['say %22hello%22.pdf', 'say _hello_.pdf'],
    ['CON.txt', '_CON.txt'],
    ['nul', '_nul'],
    ['.htaccess', 'htaccess'],
    ['plan.pdf. . ', 'plan.pdf'],
    ['', 'document'],
    ['...', 'document'],
  ])('%j becomes %j', (given, expected) => {
    expect(sanitizeFileName(given)).toBe(expected);
  });

  it('keeps its ending when it is too long', () => {
    const name = sanitizeFileName(`${'é'.repeat(400)}.pdf`);
    expect([...name]).toHaveLength(DOCUMENT_LIMITS.fileName);
    expect(fileExtension(name)).toBe('pdf');
  });

  it('never holds a path, a line break or nothing at all, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const name = sanitizeFileName(given);
        expect(name).toMatch(/^[^/\\\r\n\u0000]+$/u);
        expect([...name].length).toBeLessThanOrEqual(DOCUMENT_LIMITS.fileName);
      }),
    );
  });
});
