#!/usr/bin/env node
import { join } from 'node:path';
import { serve } from './serve';
import { configFolder } from './settings';
import { Workbench } from './workbench';

const home = import.meta.dirname;
const port = Number(process.argv[process.argv.indexOf('--port') + 1]) || 0;
const workbench = new Workbench({ shell: 'loopback', home, config: configFolder() });
const served = await serve({ workbench, pages: join(home, '../renderer'), port });
console.log(served.url);
