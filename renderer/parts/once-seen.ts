// A panel that is mounted when it is seen for the first time, and stays from then on: what is behind another tab costs nothing. It gets
// of what dockview passes what it declares: the rest would end up as attributes of its element.

import { type Component, defineComponent, h, onBeforeUnmount, type PropType, ref } from 'vue';

/** What dockview hands to a panel. */
interface PanelParams {
  readonly api?: {
    readonly isVisible: boolean;
    onDidVisibilityChange(told: (event: { isVisible: boolean }) => void): { dispose(): void };
  };
}

export function onceSeen(component: Component): Component {
  const takesParams = 'params' in ((component as { readonly props?: object }).props ?? {});
  return defineComponent({
    name: 'OnceSeen',
    inheritAttrs: false,
    props: { params: Object as PropType<PanelParams> },
    setup(props) {
      const api = props.params?.api;
      const seen = ref(api?.isVisible ?? true);
      const subscription = api?.onDidVisibilityChange(({ isVisible }) => {
        if (isVisible) seen.value = true;
      });
      onBeforeUnmount(() => subscription?.dispose());
      return () => (seen.value ? h(component, takesParams ? { params: props.params } : {}) : undefined);
    },
  });
}
