// The first thing worth seeing is the picture. What is large and not needed for it, the editor above all, waits until it is there.

/** Longest that anything waits: the picture may have nothing to show. */
const PATIENCE_MS = 1200;

let done: () => void = () => {};

/** Settled when the picture has been drawn for the first time, or will not be for a while. */
export const painted = new Promise<void>((resolve) => {
  done = resolve;
  setTimeout(resolve, PATIENCE_MS);
});

/** The picture is drawn, or there is none to wait for. */
export function tellPainted(): void {
  // After the frame that shows it.
  requestAnimationFrame(() => setTimeout(done, 0));
}
