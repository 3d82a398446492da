// Columns of the picture: what stands beside what, in a panel of some width.

export interface Box {
  readonly x: number;
  readonly width: number;
}

/** Columns of the picture, left to right. A width of 0 leaves a column out. */
export interface Columns {
  readonly overview: Box;
  readonly gutter: Box;
  readonly platform: Box;
  readonly map: Box;
  readonly callouts: Box;
  readonly pools: Box;
  readonly scale: Box;
}

/** The lanes themselves shall have this much; what stands around them goes first. */
const MIN_LANES_PX = 130;

/**
 * Columns for a panel of `widthPx`; in narrow panels what stands beside the lanes shrinks, then the scale, the pools and the
 * callouts go. Without a memory map the platform has its lane too.
 */
export function columnsOf(widthPx: number, hasMap = true): Columns {
  const gap = 6;
  const compact = widthPx < 600;
  // Room for the 13 digits of a 52-bit address.
  const gutter = compact ? 104 : 114;
  let scale = compact ? 60 : 70;
  let pools = hasMap ? (compact ? 48 : 64) : 0;
  let callouts = compact ? 118 : 138;
  const room = () => widthPx - (14 + gutter + callouts + pools + scale + 6 * gap);
  if (room() < MIN_LANES_PX) scale = 0;
  if (room() < MIN_LANES_PX) pools = 0;
  if (room() < MIN_LANES_PX) callouts = 0;
  const rest = Math.max(60, room());
  const platformWidth = hasMap ? Math.round(rest * 0.42) : rest + gap;
  const overview = { x: gap, width: 14 };
  const gutterBox = { x: overview.x + overview.width + gap, width: gutter };
  const platform = { x: gutterBox.x + gutter, width: platformWidth };
  const map = hasMap ? { x: platform.x + platformWidth + gap, width: rest - platformWidth } : { x: platform.x + platformWidth, width: 0 };
  const calloutBox = { x: map.x + map.width, width: callouts };
  const poolBox = { x: calloutBox.x + callouts, width: pools };
  const scaleBox = { x: poolBox.x + pools + gap, width: scale };
  return { overview, gutter: gutterBox, platform, map, callouts: calloutBox, pools: poolBox, scale: scaleBox };
}

/** Room between the memory map and the pages' rows, for the marks of a difference. */
const MARKS_PX = 22;

/** Columns when a page is a row: the platform folds away and the pools take its width. */
export function pageColumnsOf(widthPx: number): Columns {
  const { overview, gutter } = columnsOf(widthPx);
  const x = gutter.x + gutter.width;
  const rest = Math.max(80, widthPx - x - 10);
  const map = { x, width: Math.max(30, Math.min(150, Math.round(rest * 0.24))) };
  const pools = { x: map.x + map.width + MARKS_PX, width: rest - map.width - MARKS_PX };
  const none = { x: widthPx, width: 0 };
  return { overview, gutter, platform: { x, width: 0 }, map, callouts: none, pools, scale: none };
}
