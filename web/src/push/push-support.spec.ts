import { pushSupport } from './push-support.ts';

const BROWSER = {
  isSecure: true,
  hasPush: true,
  permission: 'default',
  isAppleMobile: false,
  isInstalled: false,
} as const;

describe('whether a browser can show messages', () => {
  it.each([
    ['that can, and was not asked yet', {}, 'available'],
    ['that was allowed to', { permission: 'granted' }, 'available'],
    ['that was told not to', { permission: 'denied' }, 'denied'],
    ['without a push service', { hasPush: false }, 'unsupported'],
    ['without notifications', { permission: null }, 'unsupported'],
    ['at an address that is not secure', { isSecure: false }, 'unsupported'],
    ['of an iPhone, in a tab', { hasPush: false, permission: null, isAppleMobile: true }, 'install'],
    ['of an iPhone, from the Home Screen', { isAppleMobile: true, isInstalled: true }, 'available'],
    [
      'of an iPhone too old, from the Home Screen',
      { hasPush: false, permission: null, isAppleMobile: true, isInstalled: true },
      'unsupported',
    ],
  ] as const)('says so of one %s', (_, parts, support) => {
    expect(pushSupport({ ...BROWSER, ...parts })).toBe(support);
  });
});
