/** Milliseconds in which a deal may change again before a worker is started for it. */
const pause = 60;

interface Job {
  readonly start: () => Worker;
  readonly work: (worker: Worker) => Promise<unknown>;
  readonly onFailed: () => void;
}

/** Gives a job to a worker of its own. The function that comes back ends it, in the middle if need be. */
export function employ({ start, work, onFailed }: Job): () => void {
  let worker: Worker | undefined;
  const waiting = setTimeout(() => {
    worker = start();
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail();
    });
    work(worker).then(end, fail);
  }, pause);

  function end(): void {
    clearTimeout(waiting);
    worker?.terminate();
  }

  function fail(): void {
    end();
    onFailed();
  }

  return end;
}
