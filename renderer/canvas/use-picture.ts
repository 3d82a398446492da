// The picture on its canvas: camera, scene and painter, drawn once for each frame that needs it. What is shown where is decided by
// src/picture, how it looks by the painter.

import { computed, onBeforeUnmount, onMounted, type Ref, shallowRef, watch } from 'vue';
import { colouringOf } from '../../src/picture/colouring';
import { columnsOf, pageColumnsOf } from '../../src/picture/columns';
import type { PictureWindow } from '../../src/picture/glimpse';
import { cutsOf } from '../../src/picture/lane-build';
import { countOf } from '../../src/picture/lanes';
import type { PageRows } from '../../src/picture/pages';
import { axisOf } from '../../src/picture/scale';
import { type Scene, type SceneItem, sceneOf } from '../../src/picture/scene';
import { movesOf } from '../differences';
import { eventSpan } from '../event-words';
import { tellPainted } from '../first-paint';
import type { Span } from '../look-up';
import { useBookmarks } from '../stores/bookmarks';
import { useLanes } from '../stores/lanes';
import { useRun } from '../stores/run';
import { useSelection } from '../stores/selection';
import { useView } from '../stores/view';
import { reducedMotion, textScale, theme } from '../theme';
import { Camera } from './camera';
import { type Comparison, differs, marksOf } from './changes';
import { ownerNaming, ownersOfRun } from './owners';
import { Painter } from './painter';

/** How long what a step changed is pointed out. */
const FLASH_MS = 300;
/** A smaller picture is not drawn. */
const LEAST_PX = 40;

/** What is under the pointer: the topmost item, all of them, and where. */
export interface Hovered {
  readonly item: SceneItem;
  readonly items: readonly SceneItem[];
  readonly x: number;
  readonly y: number;
}

export type Picture = ReturnType<typeof usePicture>;

export function usePicture(holder: Ref<HTMLElement | undefined>, canvas: Ref<HTMLCanvasElement | undefined>) {
  const run = useRun();
  const selection = useSelection();
  const view = useView();
  const made = useLanes();
  const bookmarks = useBookmarks();

  const size = shallowRef({ width: 0, height: 0 });
  const axis = computed(() => axisOf(made.cuts, size.value.height, view.axis, view.unfolded));
  const owners = computed(() => ownersOfRun());
  const colouring = computed(() => (made.lanes ? colouringOf(view.colourBy, made.lanes, owners.value) : undefined));
  const comparison = computed<Comparison | undefined>(() => {
    const { differences, moment, baseMoment } = run;
    const { baseLanes } = made;
    if (run.guest || !differences || !baseLanes || !moment?.allocations || !baseMoment?.allocations) return undefined;
    const moves = movesOf(baseMoment.allocations, moment.allocations, owners.value.siteOf);
    return { base: baseLanes, differences, moves: new Map(moves.map((move) => [move.to.start, move])) };
  });

  const camera = new Camera(axisOf(cutsOf(), 100, 'folded'));
  let painter: Painter | undefined;
  const scene = shallowRef<Scene>();
  const hover = shallowRef<Hovered>();
  const windowed = shallowRef<Span>({ start: 0, end: 0 });
  const hasMap = computed(() => (made.lanes?.map.length ?? 0) > 0);
  /** The rows of pages in view, when a page is a row. */
  const pages = shallowRef<PageRows>();
  const columns = computed(() => (pages.value ? pageColumnsOf(size.value.width) : columnsOf(size.value.width, hasMap.value)));
  let frame = 0;

  /** What the picture shows; undefined while it is too small to be drawn. */
  function shown(): PictureWindow | undefined {
    const { height } = size.value;
    if (height < LEAST_PX) return undefined;
    const { zoom, topPx } = camera;
    return { axis: camera.axis, zoom, topPx, heightPx: height, colourBy: view.colourBy };
  }

  /** Draws before the next frame; many wishes make one frame. */
  function schedule(): void {
    frame ||= requestAnimationFrame(draw);
  }

  function draw(now: number): void {
    frame = 0;
    const { width, height } = size.value;
    const { lanes } = made;
    if (!painter || !lanes || !colouring.value || width < LEAST_PX || height < LEAST_PX) return;
    const moving = camera.advance(now);
    const { scale, topPx } = camera;
    const { range } = selection;
    const compared = comparison.value;
    const drawn = sceneOf(lanes, {
      scale,
      topPx,
      heightPx: height,
      widthPx: width,
      measure: painter.measure,
      pages: true,
      ownerName: ownerNaming([lanes, compared?.base], owners.value),
      ...(compared ? { base: compared.base } : {}),
      ...(range ? { selection: range } : {}),
    });
    scene.value = drawn;
    painter.draw(
      {
        scene: drawn,
        lanes,
        colouring: colouring.value,
        scale,
        topPx,
        widthPx: width,
        heightPx: height,
        hover: hoverItem(),
        selection: range,
        isolated: view.isolated,
        bookmarks: bookmarks.list,
        flash: flashAt(now),
        marks: compared && marksOf(drawn, lanes, compared, scale, topPx, height),
        recedes: compared && view.onlyDifferences ? (item) => item.index >= 0 && !differs(item, lanes, compared) : undefined,
      },
      theme(),
      textScale() * devicePixelRatio,
    );
    tellOutside(drawn);
    tellPainted();
    const window = moving ? undefined : shown();
    if (window) run.look(window);
    if (moving || flash) schedule();
  }

  /** What the last step changed, and since when it is pointed out. */
  let flash: (Span & { readonly since: number }) | undefined;
  function flashAt(now: number): (Span & { readonly alpha: number }) | undefined {
    const alpha = flash ? 1 - (now - flash.since) / FLASH_MS : 0;
    if (alpha <= 0) flash = undefined;
    return flash && { ...flash, alpha: Math.min(1, alpha) };
  }

  watch(
    () => made.lanes,
    async () => {
      const { stepped } = run;
      if (!stepped || made.lanes?.moment.event !== run.cursor) return;
      run.stepped = undefined;
      const row = reducedMotion() ? undefined : await run.event(stepped.event).catch(() => undefined);
      const span = row && eventSpan(row);
      if (!span) return;
      flash = { ...span, since: performance.now() };
      schedule();
    },
  );

  /** What is drawn, for the panel around it and for who looks from outside. */
  function tellOutside(drawn: Scene): void {
    const { dataset } = canvas.value as HTMLCanvasElement;
    const moment = String(made.lanes?.moment.event ?? 'design');
    if (dataset.moment !== moment) dataset.moment = moment;
    const items = String(made.lanes ? countOf(made.lanes.map) : 0);
    if (dataset.items !== items) dataset.items = items;
    const detail = made.lanes?.glance ? 'window' : 'whole';
    if (dataset.detail !== detail) dataset.detail = detail;
    const seen = camera.window();
    if (seen.start !== windowed.value.start || seen.end !== windowed.value.end) windowed.value = seen;
    if (drawn.pages?.count !== pages.value?.count || drawn.pages?.box.width !== pages.value?.box.width) pages.value = drawn.pages;
  }

  /** The hovered item as it is in the scene that is drawn now. */
  function hoverItem(): SceneItem | undefined {
    const wanted = hover.value?.item;
    return wanted && scene.value?.items.find((item) => item.lane === wanted.lane && item.index === wanted.index);
  }

  let { unfolded } = view;
  watch(axis, (next) => {
    if (view.unfolded === unfolded) camera.relay(next, size.value.height);
    else camera.unfold(next, size.value.height, performance.now(), reducedMotion());
    unfolded = view.unfolded;
    schedule();
  });
  watch(
    [
      () => made.lanes,
      () => bookmarks.list,
      colouring,
      comparison,
      () => selection.range,
      () => view.isolated,
      () => view.onlyDifferences,
      owners,
      theme,
      hover,
    ],
    schedule,
  );
  watch(textScale, resize);

  let observer: ResizeObserver | undefined;
  onMounted(() => {
    painter = new Painter((canvas.value as HTMLCanvasElement).getContext('2d', { alpha: false }) as CanvasRenderingContext2D);
    observer = new ResizeObserver(resize);
    observer.observe(holder.value as HTMLElement);
    document.fonts.ready.then(() => {
      painter?.forgetWidths();
      schedule();
    });
  });
  onBeforeUnmount(() => {
    observer?.disconnect();
    cancelAnimationFrame(frame);
  });

  function resize(): void {
    const element = holder.value;
    const target = canvas.value;
    if (!element || !target) return;
    const { clientWidth, clientHeight } = element;
    if (clientWidth < LEAST_PX || clientHeight < LEAST_PX) return;
    target.width = Math.round(clientWidth * devicePixelRatio);
    target.height = Math.round(clientHeight * devicePixelRatio);
    size.value = { width: clientWidth / textScale(), height: clientHeight / textScale() };
    // A canvas that changed its size is empty until it is drawn: do it before the browser shows it.
    cancelAnimationFrame(frame);
    camera.relay(axis.value, size.value.height);
    draw(performance.now());
  }

  return { camera, size, axis, columns, hasMap, scene, hover, windowed, pages, schedule, shown };
}
