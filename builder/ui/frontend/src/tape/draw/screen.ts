/**
 * The canvas and its camera. What is new is drawn straight into the window. What only moves, or is marked, comes from a
 * picture kept behind, larger than the window, that is made when it is first needed.
 */
import type { Colours } from "./colouring";
import { type Camera, type Marks, paint, paintOverlay } from "./paint";
import type { Palette } from "./palette";
import type { Scene } from "./scene";

export interface Drawing {
  scene: Scene;
  colours: Colours;
  palette: Palette;
  marks: Marks;
}

/** How far beyond the window the picture is drawn, in CSS pixels. */
const MARGIN = 320;
/** What lies over the canvas at its upper and lower edge stays clear of the whole picture. */
const TOP = 18;
const BOTTOM = 40;
const LEAST = 0.002;
const MOST = 3;

export class Screen {
  readonly camera: Camera = { scale: 1, x: 0, y: 0 };
  private readonly context: CanvasRenderingContext2D;
  private readonly back = document.createElement("canvas");
  private readonly backContext: CanvasRenderingContext2D;
  /** Whether a person has moved the camera since the whole picture was last shown. */
  moved = false;
  /** Where the camera was when the picture behind was drawn; null: it shows something old. */
  private drawnAt: Camera | null = null;
  /** Whether there is something new to draw, and at which scale the window was drawn last. */
  private fresh = true;
  private shownScale = 0;
  private frame = 0;
  private readonly watcher: ResizeObserver;
  private size = { width: 0, height: 0 };
  private ratio = 1;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly host: HTMLElement,
    private readonly drawing: () => Drawing | null,
    private readonly onPainted: (milliseconds: number) => void,
    private readonly onResized: () => void,
  ) {
    this.context = canvas.getContext("2d", { alpha: false })!;
    this.backContext = this.back.getContext("2d", { alpha: false })!;
    this.watcher = new ResizeObserver(() => this.resize());
    this.watcher.observe(host);
    this.resize();
  }

  destroy(): void {
    this.watcher.disconnect();
    cancelAnimationFrame(this.frame);
  }

  area(): { width: number; height: number } {
    return this.size;
  }

  private resize(): void {
    const width = Math.max(1, this.host.clientWidth);
    const height = Math.max(1, this.host.clientHeight);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    if (width === this.size.width && height === this.size.height && ratio === this.ratio) return;
    if (this.size.width > 1) this.camera.x += (width - this.size.width) / 2;
    this.size = { width, height };
    this.ratio = ratio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.fresh = true;
    this.onResized();
    this.flush();
  }

  /** Draws anew at the next frame. */
  redraw(): void {
    this.fresh = true;
    this.request();
  }

  /** Shows the picture again, with what lies over it, without drawing it anew. */
  request(): void {
    if (!this.frame) this.frame = requestAnimationFrame(() => this.flush());
  }

  flush(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const drawing = this.drawing();
    const { camera } = this;
    // A canvas without alpha is black until it is painted.
    this.canvas.style.visibility = drawing ? "" : "hidden";
    if (!drawing) return;
    if (this.fresh || this.shownScale !== camera.scale) this.paintWindow(drawing);
    else this.showBack(drawing);
    paintOverlay(this.context, drawing.scene, drawing.palette, camera, this.size, drawing.marks, this.ratio);
  }

  private paintWindow(drawing: Drawing): void {
    const begin = performance.now();
    paint(this.context, drawing.scene, drawing.colours, drawing.palette, this.camera, this.size, this.ratio);
    this.fresh = false;
    this.shownScale = this.camera.scale;
    this.drawnAt = null;
    this.onPainted(performance.now() - begin);
  }

  private showBack(drawing: Drawing): void {
    const { camera, ratio } = this;
    let at = this.drawnAt;
    if (at === null || Math.abs(at.x - camera.x) > MARGIN || Math.abs(at.y - camera.y) > MARGIN) {
      const area = { width: this.size.width + 2 * MARGIN, height: this.size.height + 2 * MARGIN };
      const [width, height] = [Math.round(area.width * ratio), Math.round(area.height * ratio)];
      if (this.back.width !== width || this.back.height !== height) [this.back.width, this.back.height] = [width, height];
      const shifted = { scale: camera.scale, x: camera.x + MARGIN, y: camera.y + MARGIN };
      paint(this.backContext, drawing.scene, drawing.colours, drawing.palette, shifted, area, ratio);
      at = this.drawnAt = { ...camera };
    }
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.drawImage(
      this.back, Math.round((camera.x - at.x - MARGIN) * ratio), Math.round((camera.y - at.y - MARGIN) * ratio),
    );
  }

  pan(dx: number, dy: number): void {
    this.moved = true;
    this.camera.x += dx;
    this.camera.y += dy;
    this.request();
  }

  zoom(factor: number, x: number, y: number): void {
    this.moved = true;
    const scale = Math.min(MOST, Math.max(LEAST, this.camera.scale * factor));
    const real = scale / this.camera.scale;
    this.camera.x = x - (x - this.camera.x) * real;
    this.camera.y = y - (y - this.camera.y) * real;
    this.camera.scale = scale;
    this.request();
  }

  fit(width: number, height: number): void {
    const free = this.size.height > 300 ? this.size.height - TOP - BOTTOM : this.size.height;
    const top = free < this.size.height ? TOP : 0;
    this.moved = false;
    this.camera.scale = Math.max(LEAST, Math.min(1, this.size.width / width, free / height));
    this.camera.x = (this.size.width - width * this.camera.scale) / 2;
    this.camera.y = top + (free - height * this.camera.scale) / 2;
    this.redraw();
  }

  /** Shows one rectangle of the page, as large as it fits. */
  fitTo(x: number, y: number, width: number, height: number): void {
    const scale = Math.min(1, (this.size.width - 48) / width, (this.size.height - 96) / height);
    this.moved = true;
    this.camera.scale = Math.max(LEAST, scale);
    this.camera.x = this.size.width / 2 - (x + width / 2) * this.camera.scale;
    this.camera.y = this.size.height / 2 - (y + height / 2) * this.camera.scale;
    this.redraw();
  }

  /** Moves the picture just when a point of the page leaves the window; its size stays. */
  follow(x: number, y: number): void {
    const { camera } = this;
    const atX = camera.x + x * camera.scale;
    const atY = camera.y + y * camera.scale;
    if (atX > 60 && atY > 30 && atX < this.size.width - 60 && atY < this.size.height - 90) return;
    this.moved = true;
    camera.x = this.size.width / 2 - x * camera.scale;
    camera.y = this.size.height / 3 - y * camera.scale;
    this.request();
  }

  /** Brings a point of the page into the middle, closer if boxes are too small to read; one that is well in sight stays. */
  center(x: number, y: number): void {
    const { camera } = this;
    const atX = camera.x + x * camera.scale;
    const atY = camera.y + y * camera.scale;
    const inside = atX > 110 && atY > 50 && atX < this.size.width - 110 && atY < this.size.height - 70;
    if (camera.scale >= 0.5 && inside) {
      this.request();
      return;
    }
    this.moved = true;
    if (camera.scale < 0.65) camera.scale = 0.9;
    camera.x = this.size.width / 2 - x * camera.scale;
    camera.y = this.size.height / 2 - y * camera.scale;
    this.request();
  }
}
