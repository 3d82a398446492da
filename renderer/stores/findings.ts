// All findings: what the checks of the open texts say now, and what the last run added. Choosing one shows it wherever it can be
// seen: its line, its event, its range.

import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { Finding } from '../../src/base/finding';
import { useDocuments } from './documents';
import { useFiles } from './files';
import { useImports } from './imports';
import { useLayout } from './layout';
import { useRun } from './run';
import { useSelection } from './selection';
import { useView } from './view';

export const useFindings = defineStore('findings', () => {
  const documents = useDocuments();
  const files = useFiles();
  const imports = useImports();
  const layout = useLayout();
  const run = useRun();
  const selection = useSelection();
  const view = useView();

  const list = computed<readonly Finding[]>(() => {
    const live = documents.findings;
    const seen = new Set(live.map(fingerprint));
    const late = (run.summary?.findings ?? []).filter((finding) => !seen.has(fingerprint(finding)));
    return [...live, ...late, ...imports.findings];
  });
  const errors = computed(() => list.value.filter((finding) => finding.severity === 'error').length);
  const warnings = computed(() => list.value.filter((finding) => finding.severity === 'warning').length);

  /** The finding that was shown last. */
  const current = shallowRef<Finding>();

  /** Shows where a finding arose. */
  function show(finding: Finding): void {
    current.value = finding;
    if (imports.findings.includes(finding)) {
      layout.show('imports');
      imports.show(finding);
      return;
    }
    if (finding.event !== undefined && run.run !== undefined && run.summary === run.recorded)
      void selection.chooseEvent(finding.event, 'finding');
    if (finding.range) {
      const span = { start: Number(finding.range.start), end: Number(finding.range.end) };
      selection.choose(span, 'finding');
      view.jump(span);
    }
    if (finding.place) void files.goToPlace(finding.place);
  }

  /** Shows the next (1) or previous (-1) finding, around the end. */
  function next(step: 1 | -1): void {
    const all = list.value;
    if (all.length === 0) return;
    const at = current.value ? all.indexOf(current.value) : -1;
    const to = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
    layout.show('findings', false);
    show(all[to] as Finding);
  }

  return { list, errors, warnings, current, show, next };
});

/** Equal for findings that say the same of the same place. */
function fingerprint(finding: Finding): string {
  const { place } = finding;
  return [finding.rule, finding.message, place?.file, place?.line, place?.column, finding.event].join('\n');
}
