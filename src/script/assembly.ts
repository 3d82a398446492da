// Inline assembly that means something without a machine behind it: barriers, hints to the processor, and what ends a run.

/** What a processor does that nobody can tell from a run, for x64, AArch64, RISC-V and LoongArch. */
const WITHOUT_EFFECT = [
  // No operation, hints in waiting loops.
  /^(?:rep ?)?nop[wlq]?$|^rep$|^pause$|^yield$|^hint #?\d+$|^sevl?$|^endbr64$|^bti( \w+)?$/,
  // Order of accesses and coherence of caches: accesses happen in program order.
  /^[lms]fence$|^lock$|^(?:lock )?(?:addl|orl) \$(?:0|0x0), ?-?\d*\(%+[re]sp\)$|^(?:dmb|dsb|isb)(?: \w+)?$|^fence(?:\.i|\.tso)?(?: \w+, ?\w+)?$|^[di]bar \w+$|^wbinvd$/,
  // Interrupts: none ever comes. Flags of the processor that C code finds and leaves clear.
  /^cli$|^sti$|^msr daif(?:set|clr), ?#\w+$|^cld$/,
];
const WAITS = /^hlt$|^wf[ie]$|^idle \w+$|^(?:jmp|b|j) (?:\.|\d+b)$/;
const BREAKS = /^int ?\$?3$|^int \$0x0?3$|^int3$|^brk #?\w+$|^ebreak$|^break \w+$|^ud2$|^udf #?\w+$/;

/**
 * What a template amounts to: `nothing`, an end of the run because the processor `waits` for an interrupt that never comes or because
 * it `breaks`; undefined where it needs a machine.
 */
export function assemblyMeaning(template: string): 'nothing' | 'waits' | 'breaks' | undefined {
  for (const line of template.toLowerCase().split(/[\n;]/)) {
    const instruction = line
      .replace(/(?:\/\/|#\s|\/\*).*$/, '')
      .replace(/^\s*(?:\w+|\.l\w+|%=):/, '')
      .trim()
      .replace(/\s+/g, ' ');
    if (instruction === '' || WITHOUT_EFFECT.some((pattern) => pattern.test(instruction))) continue;
    if (WAITS.test(instruction)) return 'waits';
    return BREAKS.test(instruction) ? 'breaks' : undefined;
  }
  return 'nothing';
}
