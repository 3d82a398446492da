// The camera on the picture: which part of the axis is in the window. It keeps what is looked at in place when the axis or the window
// changes, stays within the space, and moves from place to place in steps that the eye can follow.

import { fitZoom } from '../../src/picture/fit';
import { type Axis, between, Scale, zoomAt } from '../../src/picture/scale';
import type { Span } from '../look-up';

/** Closest view: so many pixels for one byte. */
const MAX_PX_PER_BYTE = 2;
/** Part of the window that a revealed range may fill. */
const REVEALED_PART = 0.3;
export const GLIDE_MS = 160;
export const FOLD_MS = 120;

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
  /** What was drawn when a fold began to open or close, and since when. */
  private opening: { from: Scale; top: number; start: number } | undefined;
  /** What is drawn on the way there. */
  private passing: { scale: Scale; top: number } | undefined;

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
    return this.passing?.top ?? this.top;
  }

  get heightPx(): number {
    return this.height;
  }

  get isFitted(): boolean {
    return this.fitted;
  }

  /** The scale as it is drawn: at the current zoom, or on the way while a fold opens or closes. */
  get scale(): Scale {
    return this.passing?.scale ?? this.own;
  }

  /** The scale at the current zoom. */
  private get own(): Scale {
    if (!this.cached || this.cached.axis !== this.axisNow || this.cached.zoom !== this.zoomNow)
      this.cached = new Scale(this.axisNow, this.zoomNow);
    return this.cached;
  }

  /** Addresses in the window. */
  window(): Span {
    return { start: this.own.address(this.top), end: this.own.address(this.top + this.height) };
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
    // A panel that was hidden comes back as it was, to the byte.
    if (axis === this.axisNow && heightPx === this.height && !this.passing && !this.glideTo) return;
    const before = this.window();
    this.axisNow = axis;
    this.height = Math.max(1, heightPx);
    this.stop();
    if (this.fitted) this.fitNow();
    else this.showNow(before);
  }

  /** Takes another axis as `relay` does, and lets what is drawn move to where it will be: for folds that open or close. */
  unfold(axis: Axis, heightPx: number, now: number, still: boolean): void {
    const { scale, topPx } = this;
    this.relay(axis, heightPx);
    if (still || scale.axis.limit !== axis.limit) return;
    this.opening = { from: scale, top: topPx, start: now };
    this.passing = { scale, top: topPx };
  }

  /** What the user does begins at once, from where everything will be. */
  private stop(): void {
    this.glideTo = undefined;
    this.opening = undefined;
    this.passing = undefined;
  }

  /** Zooms by a factor and keeps the address under `pointerPx` where it is. */
  zoomBy(factor: number, pointerPx: number): void {
    this.stop();
    const zoom = Math.min(Math.max(this.minZoom(), this.zoomNow * factor), Math.max(this.zoomNow, this.closest(this.top + pointerPx)));
    const next = zoomAt(this.axisNow, { zoom: this.zoomNow, topPx: this.top }, zoom, pointerPx, this.height);
    this.place(next.zoom, next.topPx);
    this.fitted = zoom <= this.minZoom() * 1.0001;
  }

  panBy(px: number): void {
    this.stop();
    this.place(this.zoomNow, this.top + px);
  }

  /** Puts an address into the middle of the window. */
  centre(address: number): void {
    this.stop();
    this.place(this.zoomNow, this.own.y(address) - this.height / 2);
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
    const top = this.own.y(range.start) - this.top;
    const bottom = this.own.y(range.end) - this.top;
    if (bottom > 4 && top < this.height - 4) return;
    this.fitted = false;
    this.glide({ zoom: this.zoomNow, top: this.top + (top + Math.min(bottom, top + this.height)) / 2 - this.height / 2 }, now, still);
  }

  /** Begins to move so that a range can be seen, no closer than needed; stays when it can be seen well already. */
  reveal(range: Span, now: number, still: boolean): void {
    const { own: scale } = this;
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
    const gliding = this.glideOn(now);
    const { opening } = this;
    if (!opening) return gliding;
    const left = (1 - (now - opening.start) / FOLD_MS) ** 3;
    if (left <= 0) {
      this.opening = undefined;
      this.passing = undefined;
      return gliding;
    }
    const part = Math.max(0, 1 - left);
    this.passing = { scale: between(opening.from, this.own, part), top: opening.top + (this.top - opening.top) * part };
    return true;
  }

  private glideOn(now: number): boolean {
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
    const segment = this.axisNow.segments[this.own.segmentAt(range.start)];
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
    let high = Math.max(low, this.closest(this.own.y((range.start + range.end) / 2)));
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
    const at = this.own.segmentAtPx(px);
    const band = [at, at + 1, at - 1].map((i) => segments[i]).find((segment) => segment && !segment.folded);
    return band ? Math.max(this.minZoom(), (MAX_PX_PER_BYTE * (band.end - band.start)) / band.basePx) : this.minZoom();
  }

  private place(zoom: number, top: number): void {
    this.zoomNow = Math.max(this.minZoom(), zoom);
    this.top = Math.min(Math.max(0, top), Math.max(0, this.own.heightPx - this.height));
  }
}
