import { expect, test } from 'vitest';
import { knockon } from './knockon.ts';
import { shopFile } from './shop-file.ts';

test('a scenario without hazards is told as one run, not beside itself', async () => {
  const { file } = shopFile({ hazards: [] });
  const { code, out } = await knockon(['run', file]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Without hazards$/m);
  expect(out).not.toMatch(/undisturbed|Service /);
});

test('one replication is one', async () => {
  const { file } = shopFile();
  const { code, out } = await knockon(['stress', file, '-n', '1', '--workers', '1']);
  expect(code).toBe(0);
  expect(out).toMatch(/: 1 replication$/m);
});
