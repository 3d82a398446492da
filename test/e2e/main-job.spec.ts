// The main job from end to end: the real window against the real host. The same steps run on the loopback shell, under the
// stand-in for Electron's runtime, and in Electron itself where its binary is.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import { ROOT } from '../../main/build.mjs';
import { electronPath, unfit } from '../../main/start.mjs';
import { launchFakeElectron } from '../fake-electron/launch';
import { expect, test } from './fixtures';
import { doMainJob, textOf, withFolder } from './main-job';

test.setTimeout(120_000);

test('on the loopback shell, with a folder', async ({ workbench, folder }) => {
  await doMainJob({
    page: workbench,
    saved: async (name, save) => {
      await save();
      const question = workbench.getByRole('dialog', { name: 'Save in the folder' });
      await expect(question.getByLabel('File name')).toHaveValue(name);
      await question.getByRole('button', { name: 'Save' }).click();
      await expect(question).toHaveCount(0);
      return textOf(join(folder, name));
    },
  });
});

test('under the stand-in for Electron’s runtime', async () => {
  await withFolder(async (folder) => {
    const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
    const electron = await launchFakeElectron({ main: join(ROOT, 'out/main/index.js'), config });
    try {
      await doMainJob({
        page: electron.page,
        saved: async (name, save) => {
          const path = join(folder, name);
          await electron.evaluate(({ recorded }, filePath) => recorded.answerDialog({ canceled: false, filePath }), path);
          await save();
          return textOf(path);
        },
      });
    } finally {
      await electron.kill();
      await rm(config, { recursive: true, force: true });
    }
  });
});

base('in the real Electron', async () => {
  const path = electronPath();
  const reason = path === undefined ? "Electron's binary is not installed" : unfit();
  base.skip(reason !== undefined, reason);
  await withFolder(async (folder) => {
    const config = await mkdtemp(join(tmpdir(), 'firmament-config-'));
    const app = await _electron.launch({
      executablePath: path as string,
      args: [ROOT],
      env: { ...(process.env as Record<string, string>), FIRMAMENT_CONFIG: config },
    });
    try {
      await doMainJob({
        page: await app.firstWindow(),
        saved: async (name, save) => {
          const filePath = join(folder, name);
          await app.evaluate(({ dialog }, chosen) => {
            dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as typeof dialog.showSaveDialog;
          }, filePath);
          await save();
          return textOf(filePath);
        },
      });
    } finally {
      await app.close();
      await rm(config, { recursive: true, force: true });
    }
  });
});
