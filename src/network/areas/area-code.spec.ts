import { areaCode } from './area-code.ts';

describe('the code of an area', () => {
  it('is made of the letters and digits of its title', () => {
    expect(areaCode('Residence, legal status and reflection delay')).toBe(
      'residence-legal-status-and-reflection-de',
    );
    expect(areaCode('  Élan & Ärende 2  ')).toBe('e-lan-a-rende-2');
  });

  it('is never empty', () => {
    expect(areaCode('…')).toBe('area');
  });
});
