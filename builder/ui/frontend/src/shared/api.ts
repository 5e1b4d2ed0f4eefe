// How the page's components speak to the server: JSON over fetch, and event streams.

/** What every route answers when something is wrong. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail: unknown = null,
    readonly body: unknown = null,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export const API = "/tapedeck";

type Query = Record<string, string | number | boolean | null | undefined>;

/** The address of a route, with its query: `address("project", { name })`. */
export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const text = new URLSearchParams(pairs.map(([key, value]): [string, string] => [key, String(value)])).toString();
  return `${API}/${path.replace(/^\/+/, "")}${text ? `?${text}` : ""}`;
}

async function failed(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const error = (body as { error?: { code?: string; message?: string; detail?: unknown } } | null)?.error;
  const message = error?.message ?? `the server answered ${response.status}`;
  return new ApiError(response.status, error?.code ?? `http-${response.status}`, message, error?.detail ?? null, body);
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "unreachable", "The server does not answer. Is tapedeck still running?", String(cause));
  }
  if (!response.ok) throw await failed(response);
  return response;
}

/** GET JSON. Errors: ApiError (status 0 when the server is away). */
export async function get<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  const response = await ask(address(path, query), signal ? { signal } : {});
  return (await response.json()) as Answer;
}

/** GET bytes, for columns of float32. */
export async function getBytes(path: string, query: Query = {}, signal?: AbortSignal): Promise<ArrayBuffer> {
  return (await ask(address(path, query), signal ? { signal } : {})).arrayBuffer();
}

/** POST JSON, get JSON. Errors: ApiError; a stale edit is status 409 with `body.current`. */
export async function post<Answer>(path: string, body: unknown, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  const response = await ask(address(path, query), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  return (await response.json()) as Answer;
}

/** POST a file as it is; its name travels in the query. */
export async function upload<Answer>(path: string, file: Blob, query: Query = {}): Promise<Answer> {
  const response = await ask(address(path, query), {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  return (await response.json()) as Answer;
}

export type Handlers = Record<string, (data: never) => void>;

/**
 * Opens an event stream. `handlers` maps event names to what is called with the parsed JSON.
 *
 * `path` may be a function: a stream that broke is opened again at what it returns then, so that only news is
 * sent. `onState` hears "open" and "lost".
 */
export function stream(path: string | (() => string), handlers: Handlers, onState?: (state: "open" | "lost") => void): () => void {
  let source: EventSource | null = null;
  let ended = false;
  let wait = 250;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    if (ended) return;
    source = new EventSource(typeof path === "string" ? path : path());
    source.onopen = () => {
      wait = 250;
      onState?.("open");
    };
    source.onerror = () => {
      source?.close();
      if (ended) return;
      onState?.("lost");
      timer = setTimeout(open, wait);
      wait = Math.min(2000, wait * 2);
    };
    for (const [name, handler] of Object.entries(handlers)) {
      source.addEventListener(name, (event) => handler(JSON.parse((event as MessageEvent<string>).data) as never));
    }
  };
  open();
  return () => {
    ended = true;
    clearTimeout(timer);
    source?.close();
  };
}

/** Float32 values from base64, as the streams carry them. */
export function floats(base64: string): Float32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Float32Array(bytes.buffer);
}
