// Following something that changes faster than it can be served.

/**
 * A function that says that something has changed. `serve` then serves what is wanted now, once at a time: of several changes while it
 * works the latest is next, those between are dropped. What it throws goes to `fail`.
 */
export function latest(serve: () => void | Promise<void>, fail: (error: unknown) => void): () => void {
  let busy = false;
  let again = false;
  const next = (): void => {
    if (busy) {
      again = true;
      return;
    }
    again = false;
    const serving = serve();
    if (!serving) return;
    busy = true;
    serving.catch(fail).finally(() => {
      busy = false;
      if (again) next();
    });
  };
  return next;
}
