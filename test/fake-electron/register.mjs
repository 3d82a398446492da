// `node --import register.mjs out/main/index.js`: every `import 'electron'` gets the stand-in of this folder.

import { register } from 'node:module';

const standIn = new URL('./electron.mjs', import.meta.url).href;
const hook = `export const resolve = (name, context, next) =>
  name === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
