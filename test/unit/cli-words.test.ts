import { describe, expect, test } from 'vitest';
import { inProcessPool, stress } from '../../engine/index.ts';
import { precisionText } from '../../run/cli/precision-text.ts';
import { serviceSentence } from '../../run/cli/service-sentence.ts';
import { visibleLine, visibleText } from '../../run/cli/visible-text.ts';
import { shakenShopSpec } from '../contracts/shaken-shop.ts';

describe('serviceSentence', () => {
  const episode = (start: number, durationDays: number, censored = false) => ({ start, durationDays, censored });
  const calm = { episodes: [], lowest: 0.97, impactLag: NaN, lost: 0, unit: 'units' };
  const fallen = { episodes: [episode(100, 21)], lowest: 0, impactLag: 7, lost: 2166, unit: 'units' };

  test.each([
    [calm, 'Service stayed above 95 % of the undisturbed run.'],
    [{ ...calm, lowest: 0.95 }, 'Service stayed at or above 95 % of the undisturbed run.'],
    [{ ...calm, lost: 3 }, 'Service stayed above 95 % of the undisturbed run; 3 more units were lost than without hazards.'],
    [
      fallen,
      'Service fell below 95 % of the undisturbed run 7 days after a strike, to 0 % at the lowest, and was back at 98 % 21 days later; 2,166 more units were lost than without hazards.',
    ],
    [
      { ...fallen, impactLag: 0, lowest: 0.123, lost: 0 },
      'Service fell below 95 % of the undisturbed run on the day of a strike, to 12.3 % at the lowest, and was back at 98 % 21 days later; no more units were lost than without hazards.',
    ],
    [
      { ...fallen, episodes: [episode(100, 21), episode(200, 10)], impactLag: 1, lost: -4, unit: 'mixed units' },
      'Service fell below 95 % of the undisturbed run 2 times, first 1 day after a strike, to 0 % at the lowest, and was back at 98 % after 15.5 days on average; 4 fewer mixed units were lost than without hazards.',
    ],
    [
      { ...fallen, episodes: [episode(100, 21, true)], impactLag: NaN, lost: NaN },
      'Service fell below 95 % of the undisturbed run, to 0 % at the lowest, and was not back at 98 % when the run ended.',
    ],
    [
      { ...fallen, episodes: [episode(100, 21), episode(300, 65, true)], lost: NaN },
      'Service fell below 95 % of the undisturbed run 2 times, first 7 days after a strike, to 0 % at the lowest, and after the last of them was not back at 98 % when the run ended.',
    ],
  ])('%#', (story, sentence) => expect(serviceSentence(story)).toBe(sentence));
});

describe('precisionText', () => {
  test('says nothing of a precision that is reached, and how far off another is', async () => {
    const result = await stress(inProcessPool(), shakenShopSpec(), { seed: 1, replications: 64 });
    const reached = (result.measures.fillRate.ci[1] - result.measures.fillRate.ci[0]) / 2;
    expect(precisionText({ measure: 'fillRate', halfWidth: reached, most: 64 }, result)).toBeNull();
    expect(precisionText({ measure: 'fillRate', halfWidth: reached / 2, most: 128 }, result)).toBeNull();
    expect(precisionText({ measure: 'fillRate', halfWidth: reached / 2, most: 64 }, result)).toMatch(/^--precision: not reached in 64 replications: fillRate is known to /);
    const one = await stress(inProcessPool(), shakenShopSpec(), { seed: 1, replications: 1 });
    expect(precisionText({ measure: 'fillRate', halfWidth: 1, most: 1 }, one)).toMatch(/the interval of fillRate is undefined/);
  });
});

describe('visibleText', () => {
  test('shows what a terminal would obey, and keeps lines, tabs and letters', () => {
    expect(visibleText('a\u001b[31m\u0007\r\u009b\u202e\tb\né 漢\n')).toBe('a\\u001b[31m\\u0007\\u000d\\u009b\\u202e\tb\né 漢\n');
  });

  test('leaves JSON with the same data', () => {
    const data = { name: 'a\u001b\u007f\u0085\u2066b' };
    expect(JSON.parse(visibleText(JSON.stringify(data)))).toEqual(data);
  });

  test('of a line has no line ends', () => expect(visibleLine('a\nb\tc\u2028')).toBe('a\\u000ab\\u0009c\\u2028'));
});
