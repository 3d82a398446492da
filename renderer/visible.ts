// Whether an element can be seen: panels behind another tab are kept, but need not work.

import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue';

export function useElementVisible(element: Ref<HTMLElement | undefined>): Ref<boolean> {
  const visible = ref(false);
  let observer: ResizeObserver | undefined;
  onMounted(() => {
    observer = new ResizeObserver(([entry]) => {
      visible.value = (entry?.contentRect.width ?? 0) > 0;
    });
    if (element.value) observer.observe(element.value);
  });
  onBeforeUnmount(() => observer?.disconnect());
  return visible;
}
