// The page's beginning: connect, greet, open what was open or a sample, show. The picture does not wait for Monaco.

import './language';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { tellPainted } from './first-paint';
import { sentence } from './host';
import { useBreakpoints } from './stores/breakpoints';
import { useDocuments } from './stores/documents';
import { useKept } from './stores/kept';
import { useLayout } from './stores/layout';
import { useSettings } from './stores/settings';
import { useWorkbench } from './stores/workbench';
import './styles/index.css';
import { applyTheme } from './theme';

/** What a first start shows. */
const FIRST_SAMPLE = 'dma_demo';

const app = createApp(App);
app.use(createPinia());
app.config.errorHandler = (error) => {
  console.error(error);
  useWorkbench().tell(`Firmament made a mistake: ${sentence(error)}`);
};
applyTheme();
// Both are asked at once: the arrangement of the panels must be known before they are laid out.
await Promise.all([useSettings().load(), useKept().load(), useWorkbench().attempt(() => useWorkbench().greet())]);
await openFirst();
app.mount('#app');
// Where the picture is behind another tab there is nothing to wait for.
requestAnimationFrame(() =>
  setTimeout(() => {
    if (!document.querySelector('.picture-holder')?.clientWidth) tellPainted();
  }),
);

/** Opens the documents of the last time, or the first sample with its platform. */
async function openFirst(): Promise<void> {
  const documents = useDocuments();
  const { hello } = useWorkbench();
  await documents.openAll(useLayout().keptDocuments());
  const sample = hello?.samples.find(({ id }) => id === FIRST_SAMPLE) ?? hello?.samples[0];
  if (documents.list.length === 0 && sample) {
    await documents.openAll([
      { from: 'sample', id: sample.id },
      { from: 'preset', id: sample.platform },
    ]);
  }
  useBreakpoints().restore(useLayout().keptBreakpoints());
  const first = documents.list.find((document) => document.kind === 'script') ?? documents.list[0];
  if (first) documents.activate(first.id);
}
