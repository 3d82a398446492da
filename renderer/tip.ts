// Tooltips: one element for the whole window, shown after a rest on anything that carries `v-tip`, by pointer or by a key that moved the
// focus there: a focus that the window itself set says nothing unasked.
// An element without words of its own is also named by its tip.

import type { Directive } from 'vue';

const DELAY_MS = 400;
let box: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let owner: HTMLElement | undefined;
const texts = new WeakMap<HTMLElement, string>();

/** When a key last moved the focus, and for how long a focus counts as its doing. */
let movedAt = Number.NEGATIVE_INFINITY;
const MOVED_MS = 200;
addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Tab' || key.startsWith('Arrow') || key === 'Home' || key === 'End') movedAt = performance.now();
  },
  { capture: true },
);

function show(element: HTMLElement): void {
  const text = texts.get(element);
  if (!text) return;
  if (!box) {
    box = document.createElement('div');
    box.className = 'tip';
    box.setAttribute('role', 'tooltip');
    document.body.append(box);
  }
  owner = element;
  box.textContent = text;
  box.hidden = false;
  const anchor = element.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = anchor.bottom + 6;
  const top = below + height < innerHeight ? below : anchor.top - height - 6;
  const left = Math.min(Math.max(4, anchor.left + anchor.width / 2 - width / 2), innerWidth - width - 4);
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(4, top))}px)`;
}

/** Hides the tooltip, whoever owns it. */
export function hideTip(): void {
  clearTimeout(timer);
  owner = undefined;
  if (box) box.hidden = true;
}

function soon(element: HTMLElement): void {
  clearTimeout(timer);
  timer = setTimeout(() => show(element), DELAY_MS);
}

function write(element: HTMLElement, text: string | undefined): void {
  texts.set(element, text ?? '');
  if (text && !element.textContent?.trim().match(/[\p{L}\p{N}]/u)) element.setAttribute('aria-label', text.split('\n')[0] as string);
  if (owner === element) show(element);
}

/** `v-tip="text"`: the text may have several lines. */
export const vTip: Directive<HTMLElement, string | undefined> = {
  mounted(element, { value }) {
    write(element, value);
    element.addEventListener('pointerenter', () => soon(element));
    element.addEventListener('pointerleave', hideTip);
    element.addEventListener('pointerdown', hideTip);
    element.addEventListener('focus', () => {
      if (element.matches(':focus-visible') && performance.now() - movedAt < MOVED_MS) soon(element);
    });
    element.addEventListener('blur', hideTip);
  },
  updated(element, { value, oldValue }) {
    if (value !== oldValue) write(element, value);
  },
  beforeUnmount(element) {
    if (owner === element) hideTip();
  },
};
