// Following something that changes faster than it can be served.

import { describe, expect, it } from 'vitest';
import { latest } from '../../../renderer/latest';

const turn = () => new Promise((done) => setTimeout(done, 0));

describe('latest', () => {
  it('serves the latest of what came while it worked, and drops what lay between', async () => {
    let wish = 0;
    const served: number[] = [];
    const ends: (() => void)[] = [];
    const follow = latest(
      () => {
        served.push(wish);
        return new Promise<void>((done) => ends.push(done));
      },
      () => {},
    );
    for (wish = 1; wish <= 5; wish++) follow();
    expect(served).toEqual([1]);
    wish = 5;
    ends[0]?.();
    await turn();
    expect(served).toEqual([1, 5]);
    ends[1]?.();
    await turn();
    expect(served).toEqual([1, 5]);
    follow();
    expect(served).toEqual([1, 5, 5]);
  });

  it('serves at once what takes no time', () => {
    let served = 0;
    const follow = latest(
      () => {
        served++;
      },
      () => {},
    );
    follow();
    follow();
    expect(served).toBe(2);
  });

  it('says what failed, and goes on', async () => {
    const failures: unknown[] = [];
    let wish = 'bad';
    const served: string[] = [];
    const follow = latest(
      async () => {
        served.push(wish);
        if (wish === 'bad') throw new Error('no');
      },
      (error) => failures.push((error as Error).message),
    );
    follow();
    wish = 'good';
    follow();
    await turn();
    expect(served).toEqual(['bad', 'good']);
    expect(failures).toEqual(['no']);
  });
});
