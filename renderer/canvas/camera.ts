// The camera on the picture: which part of the axis is in the window. It keeps what is looked at in place when the axis or the window
// changes, stays within the space, and moves from place to place in steps that the eye can follow.

import { fitZoom } from '../../src/picture/fit';
import { type Axis, Scale, zoomAt } from '../../src/picture/scale';
import type { Span } from '../look-up';

/** Closest view: so many pixels for one byte. */
const MAX_PX_PER_BYTE = 2;
/** Part of the window that a revealed range may fill. */
const REVEALED_PART = 0.3;
export const GLIDE_MS = 160;

export class Camera {
  private axisNow: Axis;
  private zoomNow = 1;
  private top = 0;
  private cached: Scale | undefined;
  private height = 1;
  /** True until the user zooms or pans: then a new axis or window is fitted again. */
  private fitted = true;
  private glideFrom: { zoom: number; top: number } | undefined;
  private glideTo: { zoom: number; top: number } | undefined;
  private glideStart = 0;

  constructor(axis: Axis) {
    this.axisNow = axis;
  }

  get axis(): Axis {
    return this.axisNow;
  }

  get zoom(): number {
    return this.zoomNow;
  }

  get topPx(): number {
    return this.top;
  }

  get heightPx(): number {
    return this.height;
  }

  get isFitted(): boolean {
    return this.fitted;
  }

  /** The scale at the current zoom. */
  get scale(): Scale {
    if (!this.cached || this.cached.axis !== this.axisNow || this.cached.zoom !== this.zoomNow)
      this.cached = new Scale(this.axisNow, this.zoomNow);
    return this.cached;
  }

  /** Addresses in the window. */
  window(): Span {
    return { start: this.scale.address(this.top), end: this.scale.address(this.top + this.height) };
  }

  /** Addresses that will be in the window when the movement that has begun is over. */
  destination(): Span {
    const { glideTo } = this;
    if (!glideTo) return this.window();
    const scale = new Scale(this.axisNow, glideTo.zoom);
    const top = Math.min(Math.max(0, glideTo.top), Math.max(0, scale.heightPx - this.height));
    return { start: scale.address(top), end: scale.address(top + this.height) };
  }

  /** Takes another axis or height and keeps the addresses at the window's edges, or the fit. */
  relay(axis: Axis, heightPx: number): void {
    const before = this.window();
    this.axisNow = axis;
    this.height = Math.max(1, heightPx);
    this.glideTo = undefined;
    if (this.fitted) this.fitNow();
    else this.showNow(before);
  }

  /** Zooms by a factor and keeps the address under `pointerPx` where it is. */
  zoomBy(factor: number, pointerPx: number): void {
    this.glideTo = undefined;
    const zoom = Math.min(Math.max(this.minZoom(), this.zoomNow * factor), Math.max(this.zoomNow, this.closest(this.top + pointerPx)));
    const next = zoomAt(this.axisNow, { zoom: this.zoomNow, topPx: this.top }, zoom, pointerPx, this.height);
    this.place(next.zoom, next.topPx);
    this.fitted = zoom <= this.minZoom() * 1.0001;
  }

  panBy(px: number): void {
    this.glideTo = undefined;
    this.place(this.zoomNow, this.top + px);
  }

  /** Puts an address into the middle of the window. */
  centre(address: number): void {
    this.glideTo = undefined;
    this.place(this.zoomNow, this.scale.y(address) - this.height / 2);
  }

  /** Begins to move to the whole space. */
  fit(now: number, still: boolean): void {
    this.glide({ zoom: this.minZoom(), top: 0 }, now, still);
    this.fitted = true;
  }

  /** Begins to move so that a range fills the window. */
  show(range: Span, now: number, still: boolean): void {
    this.fitted = false;
    this.glide(this.framing(range, 1), now, still);
  }

  /** Begins to pan, without zooming, so that a range is in the window; stays when any of it is. */
  approach(range: Span, now: number, still: boolean): void {
    const top = this.scale.y(range.start) - this.top;
    const bottom = this.scale.y(range.end) - this.top;
    if (bottom > 4 && top < this.height - 4) return;
    this.fitted = false;
    this.glide({ zoom: this.zoomNow, top: this.top + (top + Math.min(bottom, top + this.height)) / 2 - this.height / 2 }, now, still);
  }

  /** Begins to move so that a range can be seen, no closer than needed; stays when it can be seen well already. */
  reveal(range: Span, now: number, still: boolean): void {
    const { scale } = this;
    const top = scale.y(range.start) - this.top;
    const bottom = scale.y(range.end) - this.top;
    const hidden = this.inFold(range);
    if (top >= 0 && bottom <= this.height && (hidden || bottom - top >= 6)) return;
    // No zoom opens a fold: it is brought into view as it is.
    const wish = hidden ? this.zoomNow : this.framing(range, REVEALED_PART).zoom;
    const zoom = Math.max(wish, Math.min(this.zoomNow, wish * 4));
    this.fitted = false;
    const after = new Scale(this.axisNow, zoom);
    const middle = (after.y(range.start) + after.y(range.end)) / 2;
    this.glide({ zoom, top: middle - this.height / 2 }, now, still);
  }

  /** Moves on; false when there is nothing left to move. */
  advance(now: number): boolean {
    const { glideFrom, glideTo } = this;
    if (!glideFrom || !glideTo) return false;
    const t = Math.min(1, (now - this.glideStart) / GLIDE_MS);
    const eased = 1 - (1 - t) ** 3;
    if (t >= 1) {
      this.glideTo = undefined;
      this.place(glideTo.zoom, glideTo.top);
      return false;
    }
    const zoom = Math.exp(Math.log(glideFrom.zoom) + (Math.log(glideTo.zoom) - Math.log(glideFrom.zoom)) * eased);
    // The middle of the window travels through the axis as it is at the closer end, so that both ends are met exactly.
    const middle = this.middleAt(glideFrom) + (this.middleAt(glideTo) - this.middleAt(glideFrom)) * eased;
    const scale = new Scale(this.axisNow, zoom);
    this.place(zoom, scale.y(new Scale(this.axisNow, 1).address(middle)) - this.height / 2);
    return true;
  }

  /** True when a range lies in one fold. */
  private inFold(range: Span): boolean {
    const segment = this.axisNow.segments[this.scale.segmentAt(range.start)];
    return segment?.folded === true && range.end <= segment.end;
  }

  private middleAt({ zoom, top }: { zoom: number; top: number }): number {
    return new Scale(this.axisNow, 1).y(new Scale(this.axisNow, zoom).address(top + this.height / 2));
  }

  private glide(to: { zoom: number; top: number }, now: number, still: boolean): void {
    if (still) {
      this.glideTo = undefined;
      this.place(to.zoom, to.top);
      return;
    }
    this.glideFrom = { zoom: this.zoomNow, top: this.top };
    this.glideTo = to;
    this.glideStart = now;
  }

  private fitNow(): void {
    this.place(this.minZoom(), 0);
  }

  private showNow(range: Span): void {
    const { zoom, top } = this.framing(range, 1);
    this.place(zoom, top);
  }

  /** Zoom and top at which a range takes `part` of the window's height, in its middle. */
  private framing(range: Span, part: number): { zoom: number; top: number } {
    const wanted = this.height * part;
    let low = this.minZoom();
    let high = Math.max(low, this.closest(this.scale.y((range.start + range.end) / 2)));
    for (let i = 0; i < 60 && high / low > 1.0005; i++) {
      const middle = Math.sqrt(low * high);
      const scale = new Scale(this.axisNow, middle);
      if (scale.y(range.end) - scale.y(range.start) > wanted) high = middle;
      else low = middle;
    }
    const scale = new Scale(this.axisNow, low);
    return { zoom: low, top: (scale.y(range.start) + scale.y(range.end)) / 2 - this.height / 2 };
  }

  private minZoom(): number {
    return fitZoom(this.axisNow, this.height);
  }

  /** The zoom at which the band at a position of the scale is as close as it may be; beside a fold the nearest band counts. */
  private closest(px: number): number {
    const { segments } = this.axisNow;
    const at = this.scale.segmentAtPx(px);
    const band = [at, at + 1, at - 1].map((i) => segments[i]).find((segment) => segment && !segment.folded);
    return band ? Math.max(this.minZoom(), (MAX_PX_PER_BYTE * (band.end - band.start)) / band.basePx) : this.minZoom();
  }

  private place(zoom: number, top: number): void {
    this.zoomNow = Math.max(this.minZoom(), zoom);
    this.top = Math.min(Math.max(0, top), Math.max(0, this.scale.heightPx - this.height));
  }
}
