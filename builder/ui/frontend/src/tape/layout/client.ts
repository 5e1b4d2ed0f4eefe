/** Asks for layouts: small ones at once, large ones of a worker, under a time limit and with a fast way out. */
import LayoutWorker from "./worker?worker&inline";
import { layoutNested } from "./nested";
import type { LayoutInput, LayoutResult } from "./types";

/** More boxes than this are laid out in the worker. */
const WORKER_FROM = 3000;
/** Milliseconds after which the worker is stopped and the fast layout is taken. */
const PATIENCE = 4000;

/** Started before anyone asked, so that it is warm when the first tape is there; the first client takes it. */
let spare: Worker | null = null;

/** Starts a worker ahead of the first picture. */
export function prepareLayouts(): void {
  spare ??= startWorker();
}

function startWorker(): Worker | null {
  try {
    return new LayoutWorker();
  } catch {
    return null; // a page that forbids workers still gets its picture, on its own thread
  }
}

export class LayoutClient {
  private worker: Worker | null = null;
  private next = 1;

  constructor(offThread = true) {
    if (!offThread) return;
    this.worker = spare ?? startWorker();
    spare = null;
  }

  /** Resolves with the layout; never rejects: what fails or lasts too long is laid out the fast way. */
  ask(input: LayoutInput): Promise<LayoutResult> | LayoutResult {
    if (!this.worker || input.left.length <= WORKER_FROM) return layoutNested(input);
    const worker = this.worker;
    const id = this.next++;
    return new Promise((resolve) => {
      const done = (result: LayoutResult): void => {
        clearTimeout(timer);
        worker.removeEventListener("message", answer);
        worker.removeEventListener("error", rough);
        resolve(result);
      };
      const answer = (event: MessageEvent<{ id: number; result: LayoutResult }>): void => {
        if (event.data.id === id) done(event.data.result);
      };
      const rough = (): void => {
        worker.terminate();
        if (this.worker === worker) this.worker = startWorker();
        done(layoutNested({ ...input, limit: 0 }));
      };
      const timer = setTimeout(rough, PATIENCE);
      worker.addEventListener("message", answer);
      worker.addEventListener("error", rough);
      worker.postMessage({ id, input });
    });
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
