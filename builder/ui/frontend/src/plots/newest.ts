/**
 * Does a slow job for the newest value only: while one is being done, values that come are kept and only the last of
 * them is done next. A failed one is told to `failed` and does not stop the next.
 */
export function newest<Value>(job: (value: Value) => Promise<unknown>, failed: (error: unknown) => void): (value: Value) => void {
  let waiting: { value: Value } | null = null;
  let busy = false;
  const run = async () => {
    busy = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      try {
        await job(value);
      } catch (error) {
        failed(error);
      }
    }
    busy = false;
  };
  return (value) => {
    waiting = { value };
    if (!busy) void run();
  };
}
