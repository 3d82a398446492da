// The picture under the pointer: drag pans, the wheel pans and with Ctrl, ⌘ or Alt zooms, a click selects or opens a fold, a double click
// zooms, and what lies under it is told after a moment.

import type { Ref } from 'vue';
import { overviewOf } from '../../src/picture/fit';
import type { Fold } from '../../src/picture/folds';
import { itemsAt } from '../../src/picture/scene';
import { humanSize } from '../../src/uefi/units';
import type { Span } from '../look-up';
import { useSelection } from '../stores/selection';
import { useView } from '../stores/view';
import { textScale } from '../theme';
import type { Picture } from './use-picture';

const DRAG_PX = 4;
const TIP_MS = 150;

export function usePointer(canvas: Ref<HTMLCanvasElement | undefined>, picture: Picture, zoomTo: (range: Span) => void) {
  const selection = useSelection();
  const view = useView();
  const { camera, size, columns, scene, hover, schedule } = picture;
  let pressed: { x: number; y: number; lastY: number; dragging: boolean; overview: boolean } | undefined;
  let tipTimer: ReturnType<typeof setTimeout> | undefined;

  function at(event: MouseEvent): { x: number; y: number } {
    const box = (canvas.value as HTMLCanvasElement).getBoundingClientRect();
    return { x: (event.clientX - box.left) / textScale(), y: (event.clientY - box.top) / textScale() };
  }

  const inOverview = (x: number) => x < columns.value.overview.x + columns.value.overview.width + 3;
  const centreOverview = (y: number) => camera.centre(overviewOf(camera.scale, size.value.height).address(y));

  function foldAt(x: number, y: number): Fold | undefined {
    if (x < columns.value.gutter.x + columns.value.gutter.width) return undefined;
    return scene.value?.folds.find((fold) => y >= fold.y && y < fold.y + fold.height);
  }

  function calloutAt(x: number, y: number): (Span & { more: boolean }) | undefined {
    const { callouts, map } = columns.value;
    if (x < map.x + map.width || x > callouts.x + callouts.width) return undefined;
    const found = scene.value?.callouts.find((callout) => Math.abs(callout.y - y) <= 6.5);
    return found && { start: found.start, end: found.end, more: found.more };
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { x, y } = at(event);
    pressed = { x, y, lastY: y, dragging: false, overview: inOverview(x) };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    if (pressed.overview) centreOverview(y);
    schedule();
  }

  function onMove(event: PointerEvent): void {
    const { x, y } = at(event);
    if (!pressed) {
      point(x, y, event);
      return;
    }
    if (pressed.overview) centreOverview(y);
    else if (pressed.dragging || Math.abs(y - pressed.y) > DRAG_PX) {
      pressed.dragging = true;
      camera.panBy(pressed.lastY - y);
    }
    pressed.lastY = y;
    hide();
    schedule();
  }

  function onUp(event: PointerEvent): void {
    const was = pressed;
    pressed = undefined;
    if (!was || was.dragging || was.overview) return;
    const { x, y } = at(event);
    const fold = foldAt(x, y);
    if (fold) {
      view.toggleFold(fold.start);
      return;
    }
    const callout = calloutAt(x, y);
    if (callout) {
      selection.choose(callout, 'picture');
      if (callout.more) view.jump(callout);
      return;
    }
    const [item] = scene.value ? itemsAt(scene.value, x, y) : [];
    if (item) selection.choose({ start: item.start, end: item.end }, 'picture');
    else selection.clear();
  }

  function onDoubleClick(event: MouseEvent): void {
    const { x, y } = at(event);
    const [item] = scene.value ? itemsAt(scene.value, x, y) : [];
    if (item) zoomTo({ start: item.start, end: item.end });
  }

  /** When all is in view there is nothing to pan, and the toolbar says how to zoom. */
  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const { y } = at(event);
    const px = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaMode === 2 ? event.deltaY * size.value.height : event.deltaY;
    const zooms = event.ctrlKey || event.metaKey || event.altKey;
    if (zooms) camera.zoomBy(Math.exp(-px * 0.0022), y);
    else if (camera.isFitted && px !== 0) view.hint = 'Ctrl+wheel zooms where the pointer is';
    else camera.panBy(px / textScale());
    hide();
    schedule();
  }

  function point(x: number, y: number, event: PointerEvent): void {
    tellPlace(x, y);
    const items = scene.value ? itemsAt(scene.value, x, y) : [];
    const [item] = items;
    if (!item || inOverview(x)) {
      hide();
      return;
    }
    selection.hover = { start: item.start, end: item.end };
    const same = hover.value?.item.lane === item.lane && hover.value.item.index === item.index;
    clearTimeout(tipTimer);
    const next = { item, items, x: event.clientX, y: event.clientY };
    if (hover.value && !same) hide();
    tipTimer = setTimeout(() => {
      hover.value = next;
    }, TIP_MS);
  }

  /** Address and scale under the pointer, for the status bar. */
  function tellPlace(x: number, y: number): void {
    const { scale, topPx } = camera;
    const { axis } = scale;
    const pages = scene.value?.pages;
    let address = scale.address(topPx + y);
    if (pages && x >= pages.box.x && x < pages.box.x + pages.box.width) {
      address = Math.floor(address / 4096) * 4096 + Math.min(4095, Math.floor(((x - pages.box.x) / pages.box.width) * 4096));
    }
    const segment = scale.segmentAt(address);
    const toScale = axis.mode !== 'equal-height' && !axis.segments[segment]?.folded;
    const words = pages ? '1 page per row' : toScale ? `${humanSize(scale.bytesPerPx(segment))}/px` : 'not to scale';
    view.pointed = { address, scale: words };
  }

  function hide(): void {
    clearTimeout(tipTimer);
    hover.value = undefined;
    selection.hover = undefined;
  }

  function onLeave(): void {
    hide();
    view.pointed = undefined;
  }

  function onCancel(): void {
    pressed = undefined;
  }

  return { onDown, onMove, onUp, onCancel, onDoubleClick, onWheel, onLeave };
}
