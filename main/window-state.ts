// Where the window was when it was closed: one small JSON file, ignored when it is damaged or lies on no screen.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Whole = v.pipe(v.number(), v.integer());
const State = v.object({
  x: Whole,
  y: Whole,
  width: v.pipe(Whole, v.minValue(400)),
  height: v.pipe(Whole, v.minValue(300)),
  maximized: v.boolean(),
});
export type WindowState = v.InferOutput<typeof State>;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a window's head that have to lie on a screen, so that it can be moved. */
const GRIP_PX = 50;

/** State kept in `folder`; undefined when there is none that fits one of the screens. */
export function readWindowState(folder: string, screens: readonly Area[]): WindowState | undefined {
  try {
    const state = v.parse(State, JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8')));
    const seen = screens.some(
      (screen) =>
        state.x + state.width - GRIP_PX >= screen.x &&
        state.x + GRIP_PX <= screen.x + screen.width &&
        state.y >= screen.y &&
        state.y + GRIP_PX <= screen.y + screen.height,
    );
    return seen ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a state; what goes wrong is no more than a window at its usual place next time. */
export function writeWindowState(folder: string, state: WindowState): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'window.json'), `${JSON.stringify(state)}\n`);
  } catch {}
}
