// What the routes of runs and projects answer, as far as the Train page reads it.
import type { Cost } from "../shared/words";

export interface Parameter {
  position: number;
  name: string;
  module: string;
  shape: number[];
  dtype: string;
  count: number;
}

export type Status = "created" | "starting" | "running" | "paused" | "finished" | "stopped" | "failed";

export interface RunError {
  type: string;
  message: string;
  traceback?: string;
  code?: string;
  fix?: string;
}

export interface Meta {
  status?: Status;
  name?: string;
  created?: number;
  device?: string;
  threads?: number | null;
  total_steps?: number;
  steps_per_epoch?: number;
  epochs?: number;
  /** A script trains it: it cannot be paused, stopped or started from here. */
  watched?: boolean;
  /** That script, as it was called. */
  script?: string;
  task?: "watched" | "classification" | "regression" | "reconstruction";
  metric?: string;
  target?: string;
  classes?: string[];
  samples?: { train: number; validation: number; test: number };
  cost?: Cost;
  error?: RunError | null;
  nan_step?: number | null;
  checkpoint?: { step: number; time: number } | null;
  test?: { loss: number | null; metric: number | null } | null;
  batch_size?: number;
  source?: string;
}

export interface RunAnswer {
  run: string;
  meta: Meta;
  parameters: Parameter[];
  map?: Record<string, { module: string | null }>;
  settings?: { data?: { source?: string } };
}

export interface StepColumns {
  step: number[];
  epoch: number[];
  time: (number | null)[];
  loss: (number | null)[];
  metric: (number | null)[];
  lr: (number | null)[];
  rate: (number | null)[];
}

export interface Worst {
  row: number;
  actual: number | null;
  predicted: number | null;
  confidence?: number | null;
  image?: number[][];
  features?: (number | null)[];
}

export interface Boundary {
  x: [number, number];
  y: [number, number];
  size: number;
  classes: number[][];
  confidence: (number | null)[][];
}

export interface Detail {
  confusion?: number[][];
  classes?: string[];
  worst?: Worst[];
  boundary?: Boundary;
  points?: ([number | null, number | null])[];
  inputs?: (number | null)[] | null;
  pairs?: { row: number; input: number[][]; output: number[][]; error: number | null }[];
}

export interface ValidationRow {
  step: number;
  epoch: number;
  loss: number | null;
  metric: number | null;
  detail?: Detail | null;
}

export interface EventRow {
  id?: number;
  step: number | null;
  time?: number;
  kind: string;
  payload: Record<string, unknown> | null;
}

export interface ProjectAnswer {
  name: string;
  revision: number;
  model: Record<string, unknown>;
  training: Record<string, unknown> | null;
}
