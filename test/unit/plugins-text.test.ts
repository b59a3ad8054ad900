import { expect, test } from 'vitest';
import { pluginsText } from '../../run/cli/plugins-text.ts';

test('a result names the plugins it was made with, and says nothing without', () => {
  const label = { name: 'shop', hash: '0123456789abcdef' };
  expect(pluginsText(label)).toBe('');
  const plugins = [{ name: 'mine.ts', hash: 'aaaabbbbccccdddd' }, { name: 'yours.ts', hash: '1111222233334444' }];
  expect(pluginsText({ ...label, plugins })).toBe('With policies of mine.ts (aaaabbbbccccdddd), yours.ts (1111222233334444)\n');
});
