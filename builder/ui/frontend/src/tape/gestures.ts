/** Pointer, wheel and keyboard on the canvas: every gesture ends in one call of the viewer. */
import type { TapeViewer } from "./viewer";

const CLICK_SLACK = 4;

export class Gestures {
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private moved = 0;
  private readonly ends: (() => void)[] = [];
  private walkChoice = 0;

  constructor(private readonly viewer: TapeViewer) {
    const { canvas } = viewer;
    this.listen(canvas, "pointerdown", (event) => this.down(event));
    this.listen(canvas, "pointermove", (event) => this.move(event));
    this.listen(canvas, "pointerup", (event) => this.up(event));
    this.listen(canvas, "pointercancel", (event) => this.pointers.delete(event.pointerId));
    this.listen(canvas, "pointerleave", () => viewer.hover(-1));
    this.listen(canvas, "dblclick", (event) => this.double(event));
    this.listen(canvas, "keydown", (event) => this.key(event));
    const wheel = (event: WheelEvent): void => this.wheel(event);
    canvas.addEventListener("wheel", wheel, { passive: false });
    this.ends.push(() => canvas.removeEventListener("wheel", wheel));
  }

  destroy(): void {
    for (const end of this.ends) end();
  }

  private listen<Name extends keyof HTMLElementEventMap>(
    on: HTMLElement, name: Name, call: (event: HTMLElementEventMap[Name]) => void,
  ): void {
    on.addEventListener(name, call);
    this.ends.push(() => on.removeEventListener(name, call));
  }

  private at(event: MouseEvent): { x: number; y: number } {
    const { left, top } = this.viewer.canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private down(event: PointerEvent): void {
    this.viewer.canvas.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, this.at(event));
    this.moved = 0;
  }

  private move(event: PointerEvent): void {
    const here = this.at(event);
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      this.viewer.hover(this.viewer.hit(here.x, here.y));
      return;
    }
    if (this.pointers.size === 2) {
      const other = [...this.pointers].find(([id]) => id !== event.pointerId)![1];
      const distance = (p: { x: number; y: number }): number => Math.hypot(p.x - other.x, p.y - other.y);
      this.viewer.zoom(distance(here) / Math.max(1, distance(before)), (here.x + other.x) / 2, (here.y + other.y) / 2);
      this.moved = CLICK_SLACK + 1;
    } else {
      this.moved += Math.abs(here.x - before.x) + Math.abs(here.y - before.y);
      if (this.moved > CLICK_SLACK) this.viewer.pan(here.x - before.x, here.y - before.y);
    }
    this.pointers.set(event.pointerId, here);
  }

  private up(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId) || this.moved > CLICK_SLACK || event.button !== 0) return;
    const { viewer } = this;
    const here = this.at(event);
    const hit = viewer.hit(here.x, here.y);
    const box = viewer.scene?.boxes[hit];
    if (!box) {
      viewer.select(-1, -1);
    } else if (box.kind === "frame") {
      const { camera, scene } = viewer;
      const y = (here.y - camera.y) / camera.scale - scene!.y[hit]!;
      const x = scene!.x[hit]! + scene!.width[hit]! - (here.x - camera.x) / camera.scale;
      if (y < 34 && x < 52) void viewer.toggle(box.group);
      else viewer.select(y < 34 ? box.node : -1, y < 34 ? box.group : -1);
    } else {
      viewer.select(box.node, box.group);
    }
  }

  private double(event: MouseEvent): void {
    const here = this.at(event);
    const hit = this.viewer.hit(here.x, here.y);
    const box = this.viewer.scene?.boxes[hit];
    if (!box || box.group < 0) return;
    const y = (here.y - this.viewer.camera.y) / this.viewer.camera.scale - this.viewer.scene!.y[hit]!;
    if (box.kind === "folded" || y < 34) void this.viewer.toggle(box.group);
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    if (event.shiftKey) {
      this.viewer.pan(-(event.deltaX || event.deltaY) * unit, 0);
      return;
    }
    const here = this.at(event);
    const strength = event.ctrlKey ? 0.01 : 0.0018;
    this.viewer.zoom(Math.exp(-event.deltaY * unit * strength), here.x, here.y);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { viewer } = this;
    const actions: Record<string, () => void> = {
      "+": () => viewer.zoom(1.25),
      "=": () => viewer.zoom(1.25),
      "-": () => viewer.zoom(0.8),
      "0": () => viewer.fit(),
      Enter: () => this.toggleSelected(),
      Escape: () => viewer.select(-1, -1),
      ArrowDown: () => this.walk(viewer.forward ? "back" : "on"),
      ArrowUp: () => this.walk(viewer.forward ? "on" : "back"),
      ArrowLeft: () => this.aside(-1),
      ArrowRight: () => this.aside(1),
    };
    const act = actions[event.key];
    if (act) {
      act();
      event.preventDefault();
    }
  }

  private toggleSelected(): void {
    const { viewer } = this;
    const i = this.selectedBox();
    const box = viewer.scene?.boxes[i];
    if (!box) return;
    if (box.group >= 0) void viewer.toggle(box.group);
    else if (box.parent >= 0) void viewer.toggle(viewer.scene!.boxes[box.parent]!.group);
  }

  private selectedBox(): number {
    const { viewer } = this;
    if (!viewer.scene) return -1;
    if (viewer.selectedGroup >= 0) return viewer.scene.boxes.findIndex((box) => box.group === viewer.selectedGroup);
    return viewer.selected >= 0 ? (viewer.boxesOf(viewer.selected)[0] ?? -1) : -1;
  }

  /** Along an edge: on in the direction of the gradient, or back. The first of several is the strongest. */
  private walk(way: "on" | "back"): void {
    const { scene } = this.viewer;
    if (!scene) return;
    const from = this.selectedBox();
    this.walkChoice = 0;
    if (from < 0) this.take(scene.boxes.findIndex((box) => box.kind !== "frame"));
    else this.take(this.neighbours(from, way)[0] ?? -1);
  }

  private neighbours(box: number, way: "on" | "back"): number[] {
    const { scene, colours } = this.viewer;
    const { source, target } = scene!.visible;
    const found: [box: number, value: number][] = [];
    for (let e = 0; e < source.length; e++) {
      if ((way === "on" ? source[e] : target[e]) === box) {
        found.push([way === "on" ? target[e]! : source[e]!, colours?.edgeValue[e] ?? 0]);
      }
    }
    const leafLast = ([i, value]: [number, number]): number => (scene!.boxes[i]!.owner >= 0 ? -1 : value);
    return found.sort((a, b) => leafLast(b) - leafLast(a)).map(([i]) => i);
  }

  /** To the box beside, on about the same height. */
  private aside(direction: number): void {
    const { scene } = this.viewer;
    const from = this.selectedBox();
    if (!scene || from < 0) return;
    const middle = (i: number): [number, number] => [scene.x[i]! + scene.width[i]! / 2, scene.y[i]! + scene.height[i]! / 2];
    const [x, y] = middle(from);
    let best = -1;
    let distance = Infinity;
    for (let i = 0; i < scene.boxes.length; i++) {
      if (i === from || scene.boxes[i]!.kind === "frame") continue;
      const [bx, by] = middle(i);
      const dx = (bx - x) * direction;
      if (dx < 10) continue;
      const far = dx + Math.abs(by - y) * 4;
      if (far < distance) {
        distance = far;
        best = i;
      }
    }
    this.take(best);
  }

  private take(box: number): void {
    const one = this.viewer.scene?.boxes[box];
    if (!one) return;
    this.viewer.select(one.node, one.group);
    const { camera, scene } = this.viewer;
    const { clientWidth, clientHeight } = this.viewer.host;
    const x = camera.x + (scene!.x[box]! + scene!.width[box]! / 2) * camera.scale;
    const y = camera.y + (scene!.y[box]! + scene!.height[box]! / 2) * camera.scale;
    if (x < 90 || y < 40 || x > clientWidth - 90 || y > clientHeight - 40) this.viewer.show(box);
    void this.walkChoice;
  }
}
