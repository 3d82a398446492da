// Runs a checked program. The program is put into memory as an image, its tree is compiled once to closures
// (runner-statements.ts), and its entry point is called; whatever it does to memory, the firmware or the console goes
// through here. A script reaches nothing else: its values are numbers, and no builtin hands out an object of the host.
//
//   R1  `depth` is the number of active C functions; callSites[1 … depth] are the call sites that led to the innermost one;
//   R2  steps are charged to `fuel`; when it runs out, `tick` refills it, checks the limit and asks whether to stop;
//   R3  the run ends by an exception of class RunEnded, which nothing in between catches.

import { BugError } from '../base/assert';
import type { Finding } from '../base/finding';
import { COARSE } from '../machine/bins';
import { ARCHITECTURE_CONSTANTS } from '../machine/hand-off';
import { HOB_TYPE } from '../machine/hob-list';
import { EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_SUCCESS, type Status, statusText } from '../uefi/status';
import { PAGE_SIZE } from '../uefi/units';
import type { AccessSize, Builtin, Context } from './builtins/builtin';
import { Firmware } from './builtins/firmware';
import { WAITS_FOR_EVER } from './builtins/gcc-functions';
import { builtins } from './builtins/index';
import { CallPaths } from './call-paths';
import { FindingLog } from './findings';
import { MemoryCheck, OWNED, type Verdict } from './memory-check';
import type { PrintArguments } from './print-format';
import {
  type ActiveCall,
  DEFAULT_LIMITS,
  type RunView,
  type ScriptEnding,
  type ScriptLimits,
  type ScriptMachine,
  type ScriptOptions,
  type ScriptOutcome,
  type Watcher,
} from './run';
import { ListArguments, RestArguments } from './runner-arguments';
import { createArithmetic } from './runner-arithmetic';
import type { CodeHost } from './runner-expressions';
import { limitDetail, limitWord, pragmaLimits } from './runner-limits';
import { type Loaded, loadProgram, PEIM_BASE, spaceAt, whoseMemory } from './runner-load';
import { createMemory, type Memory } from './runner-memory';
import {
  type Code,
  type CompiledFunction,
  FIRST,
  FP,
  type Frame,
  ProgramTables,
  RESULT,
  RET,
  type RestArgument,
  type SiteInfo,
  VA,
} from './runner-program';
import { SimulatedStack } from './runner-stack';
import { CompiledFunctions } from './runner-statements';
import {
  afterBootServices,
  leaks,
  notSimulated,
  stackFull,
  type Trouble,
  threadFull,
  unwrittenArgument,
  unwrittenUse,
  wildAccess,
  wildCall,
} from './runner-troubles';
import type { CheckedProgram, EntryPoint, FunctionSymbol } from './tree';
import { Unwritten, type Value } from './unwritten';
import { low32, unsigned64, type Word, wordOf } from './words';

/** Thrown to end a run from anywhere (R3). */
class RunEnded extends Error {
  constructor(
    readonly ending: ScriptEnding,
    readonly status?: Status,
  ) {
    super(ending);
  }
}

/** Steps between two looks at limits and cancellation. */
const QUANTUM = 20_000;

/** What a function pointer leads to. */
interface Target {
  readonly name: string;
  /** Absent for a builtin. */
  readonly compiled: (() => CompiledFunction) | undefined;
  readonly builtin: Builtin | undefined;
}

/** Runs the entry point of a program to its end, a limit or a cancellation. `entry` defaults to the UEFI one. */
export function runScript(program: CheckedProgram, machine: ScriptMachine, options: ScriptOptions = {}, entry?: EntryPoint): ScriptOutcome {
  const wanted = machine.pei ? 'peim' : 'uefi';
  const chosen = entry ?? program.entries.find((e) => (wanted === 'peim' ? e.shape === 'peim' : e.shape !== 'peim'));
  if (chosen === undefined) {
    const finding: Finding = {
      rule: 'no-entry-point',
      severity: 'error',
      message: `the script has no entry point for the ${wanted === 'peim' ? 'PEI' : 'DXE'} phase`,
      remedy: 'Write a function UefiMain (EFI_HANDLE, EFI_SYSTEM_TABLE *), or main.',
    };
    options.onFinding?.(finding);
    return { ended: 'fault', status: undefined, findings: [finding], steps: 0 };
  }
  return new Runner(program, machine, options).run(chosen);
}

class Runner implements Context {
  readonly machine: ScriptMachine;
  readonly firmware: Firmware;
  bootServices = true;

  private readonly limits: ScriptLimits;
  private readonly findings: FindingLog;
  private readonly check: MemoryCheck;
  private readonly memory: Memory;
  private readonly stack: SimulatedStack;
  private readonly callSites: Int32Array;
  private readonly targets = new Map<number, Target>();
  private readonly paths: CallPaths;
  private tables: ProgramTables | undefined;
  private loaded: Loaded | undefined;
  /** Where the frame of the function that runs begins, and what it has of the stack besides. */
  private frameStart = 0;
  private readonly stackArrays = new Map<number, Map<number, { readonly address: number; readonly bytes: number }>>();
  /** Place of the builtin call that is running. */
  private site = 0;
  private steps = 0;
  /** Steps left of the quantum (R2). */
  private fuel = QUANTUM;
  /** Active C functions (R1). */
  private depth = 0;
  private consoleCharacters = 0;
  /** Bad accesses and uses of unwritten values so far. */
  private troubles = 0;
  private readonly noRest = new RestArguments(this, [], NO_REST);
  private readonly watcher: Watcher | undefined;
  /** The active calls, outermost first; kept only for a watcher. */
  private readonly active: ActiveCall[] = [];

  constructor(
    private readonly program: CheckedProgram,
    machine: ScriptMachine,
    private readonly options: ScriptOptions,
  ) {
    this.machine = machine;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits, ...pragmaLimits(program) };
    this.firmware = new Firmware(machine.services);
    this.findings = new FindingLog(
      (site) => this.placeOf(site),
      (site) => this.trailOf(site),
      () => machine.services.length,
      (finding) => options.onFinding?.(finding),
    );
    const coarse = ARCHITECTURE_CONSTANTS[machine.handOff.architecture].runtimeGranularity;
    this.check = new MemoryCheck(machine.bytes, {
      note: (site, message) => {
        const place = this.placeOf(site);
        return place ? { message, place } : { message };
      },
      nameStack: (address) => this.stack.describe(address),
      spaceAt: (address) => spaceAt(machine, address),
      whoseMemory: (address) => whoseMemory(machine, address),
      granuleOf: (memoryType) => (COARSE[memoryType] === true ? coarse : PAGE_SIZE),
    });
    this.memory = createMemory(machine.bytes, this.check, {
      use: (value, site) => this.use(value, site),
      countOnly: (site) => {
        this.troubles++;
        return this.findings.countOnly(site);
      },
      bad: (verdict, site) => this.badAccess(verdict, site),
      wild: (address, size, writing, site) => this.fault(wildAccess(address, size, writing), site),
      pageLimit: (site) => this.limitReached('bytes', site),
      maxPages: Math.ceil(this.limits.bytes / PAGE_SIZE),
    });
    this.paths = new CallPaths((site) => {
      const { site: where, function: symbol } = this.info(site) as SiteInfo;
      return { place: program.place(where), function: symbol.name };
    }, machine.services);
    this.stack = new SimulatedStack(machine.bytes);
    this.callSites = new Int32Array(this.limits.callDepth + 2);
    this.watcher = options.watcher;
  }

  // --- the run ---

  run(entry: EntryPoint): ScriptOutcome {
    let ended: ScriptEnding = 'returned';
    let status: Status | undefined;
    try {
      const call = this.prepare(entry);
      const result = call();
      if (typeof result === 'object') this.use(result, this.siteOf(entry.function));
      const word = typeof result === 'object' ? result.value : (result ?? 0);
      // main returns an int, and any number but 0 is a failure.
      status = entry.shape === 'main' ? (word === 0 ? EFI_SUCCESS : BigInt.asUintN(64, BigInt(word))) : BigInt.asUintN(64, BigInt(word));
    } catch (thrown) {
      if (thrown instanceof RunEnded) {
        ended = thrown.ending;
        status = thrown.status;
      } else if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) {
        // The stack of this thread is at its end; C's calls inside one another are what filled it.
        ended = 'limit';
        this.tell(threadFull(this.depth), this.innermostSite());
      } else throw thrown;
    }
    this.settle();
    if (ended === 'returned') {
      this.reportLeaks(entry);
      this.unload(status ?? EFI_SUCCESS);
    }
    return { ended, status: ended === 'returned' ? status : undefined, findings: this.findings.all(), steps: this.steps };
  }

  /** Charges what is left of the quantum that has begun. */
  private settle(): void {
    this.steps += QUANTUM - this.fuel;
    this.fuel = QUANTUM;
  }

  /** Loads and compiles the program. Gives the call of its entry point. */
  private prepare(entry: EntryPoint): () => Value {
    const { program } = this;
    const loaded = loadProgram(program, this.machine, entry, this.check, this.firmware);
    if (typeof loaded === 'string') {
      this.findings.report('image-load', -1, { message: loaded, remedy: 'Give the platform more memory.' });
      throw new RunEnded('fault');
    }
    this.loaded = loaded;
    this.stack.place(loaded.stack);
    for (const [address, builtin] of loaded.functions) this.targets.set(address, { name: builtin.name, compiled: undefined, builtin });

    const tables = new ProgramTables(program, loaded.image);
    this.tables = tables;
    const functions = new CompiledFunctions(tables);
    functions.connect(this.codeHost(functions));
    for (const symbol of program.functions) {
      const builtin = symbol.body === undefined ? builtinBehind(symbol) : undefined;
      this.targets.set(loaded.image.function(symbol), {
        name: symbol.name,
        compiled: symbol.body === undefined ? undefined : () => functions.ready(symbol),
        builtin,
      });
    }
    const target = functions.ready(entry.function);
    const frame = target.template.slice();
    loaded.args.slice(0, entry.function.type.parameters.length).forEach((value, i) => {
      frame[FIRST + i] = value;
    });
    const site = this.siteOf(entry.function);
    this.watcher?.begin(this.view(loaded));
    return () => this.invoke(target, frame, site);
  }

  private view(loaded: Loaded): RunView {
    const { machine, program, check, active } = this;
    return {
      calls: active,
      program,
      bytes: machine.bytes,
      events: () => machine.services.length,
      addressOf: (variable) => loaded.image.global(variable),
      describe: (address) =>
        this.targets.get(address)?.name ?? placeInCalls(active, address) ?? check.describeAddress(address) ?? whoseMemory(machine, address),
    };
  }

  /** What compiled code asks of the runner. */
  private codeHost(functions: CompiledFunctions): CodeHost {
    return {
      memory: this.memory,
      arithmetic: this.arithmetic(),
      use: (value, site) => this.use(value, site),
      reference: (symbol) => functions.reference(symbol),
      builtin: (symbol) => builtinBehind(symbol),
      invoke: (target, frame, site) => this.invoke(target, frame, site),
      callBuiltin: (builtin, site, fixed, rest, kinds) => this.callBuiltin(builtin, site, fixed, rest, kinds),
      callPointer: (pointer, site, fixed, rest, kinds, result) => this.callPointer(pointer, site, fixed, rest, kinds, result),
      callRest: (target, site, fixed, rest, kinds, result) => this.callRest(target, site, fixed, rest, kinds, result),
      fresh: (address, size) => this.stack.fresh(address, size),
      charge: (steps, site) => {
        this.fuel -= steps;
        if (this.fuel < 0) this.tick(site);
      },
      wait: (site) => {
        this.site = site;
        return this.halt(WAITS_FOR_EVER);
      },
      follow: this.watcher && ((site) => this.heed(this.watcher?.statement(site))),
    };
  }

  /** Ends the run when its watcher has seen enough. */
  private heed(enough: boolean | undefined): void {
    if (enough) throw new RunEnded('cancelled');
  }

  /** Runs a function on a frame that holds its arguments. */
  private invoke(target: CompiledFunction, frame: Frame, site: number): Value {
    const { stack } = this;
    const { layout, stores } = target;
    if (++this.depth > this.limits.callDepth) this.limitReached('callDepth', site);
    this.callSites[this.depth] = site;
    const caller = this.frameStart;
    stack.pointer -= layout.size;
    const start = stack.pointer;
    this.frameStart = start;
    if (start < stack.base) this.stackOverflow(site, `${layout.function.name} needs ${layout.size} bytes more`);
    this.fuel -= target.weight;
    if (this.fuel < 0) this.tick(site);
    frame[FP] = start;
    const { watcher } = this;
    if (watcher !== undefined) this.active.push({ function: target.symbol, frame, layout, site: this.info(site)?.site });
    if (layout.variables.length > 0) {
      stack.open(start, layout);
      for (let i = 0; i < stores.length; i++) (stores[i] as Code)(frame);
      target.body(frame);
      if (watcher !== undefined) this.heed(watcher.leave());
      stack.close(start, layout);
    } else {
      target.body(frame);
      if (watcher !== undefined) this.heed(watcher.leave());
    }
    if (watcher !== undefined) this.active.pop();
    if (stack.pointer !== start) this.releaseStackMemory(start);
    stack.pointer = start + layout.size;
    this.frameStart = caller;
    this.depth--;
    return frame[RESULT] as Value;
  }

  private arithmetic() {
    return createArithmetic({
      overflow: (operation, type, site) =>
        this.findings.report('signed-overflow', site, {
          message: `the result of ${operation} does not fit into ${type}`,
          remedy: 'Compute in an unsigned type or in a wider one.',
        }),
      shift: (count, width, site) =>
        this.findings.report('shift-count', site, {
          message: `a shift by ${count} of a value of ${width} bits; the count has to be 0 … ${width - 1}`,
        }),
      divideByZero: (site) => {
        this.findings.report('division-by-zero', site, { message: 'division by zero' });
        // x64 raises an exception; AArch64 gives 0 and RISC-V all ones without one.
        if (this.machine.handOff.architecture === 'x64') throw new RunEnded('fault');
      },
    });
  }

  // --- limits ---

  private tick(site: number): void {
    this.settle();
    if (this.options.cancelled?.(this.steps)) throw new RunEnded('cancelled');
    if (this.steps >= this.limits.steps) this.limitReached('steps', site);
  }

  private limitReached(limit: keyof ScriptLimits, site: number): never {
    this.reportLimit(limit, site, this.limits[limit]);
    throw new RunEnded('limit');
  }

  private reportLimit(limit: keyof ScriptLimits, site: number, value: number): void {
    this.findings.report(`limit-${limitWord(limit)}`, site, limitDetail(limit, value));
  }

  work(steps: number): void {
    this.fuel -= steps;
    if (this.fuel < 0) this.tick(this.site);
  }

  // --- places ---

  private siteOf(symbol: FunctionSymbol): number {
    return (this.tables as ProgramTables).site(symbol.site, symbol);
  }

  private info(site: number): SiteInfo | undefined {
    return this.tables?.sites[site];
  }

  private placeOf(site: number) {
    const info = this.info(site);
    return info && this.program.place(info.site);
  }

  private trailOf(site: number) {
    const info = this.info(site);
    return info ? this.program.trail(info.site) : [];
  }

  private innermostSite(): number {
    const { depth } = this;
    return depth > 0 && depth < this.callSites.length ? (this.callSites[depth] as number) : -1;
  }

  get here(): { readonly file: string; readonly line: number } {
    const place = this.placeOf(this.site);
    return { file: place?.file ?? '', line: place?.line ?? 0 };
  }

  /** Index in the recording of the place from which a builtin is being called. */
  private recordedSite(): number {
    return this.paths.indexOf(this.callSites, this.depth, this.site);
  }

  // --- findings of values and accesses ---

  private use(value: Value, site: number): Word {
    if (typeof value !== 'object') return value;
    this.troubles++;
    if (!this.findings.countOnly(site)) this.tell(unwrittenUse(value, this.check), site);
    return value.value;
  }

  private badAccess(verdict: Verdict, site: number): void {
    this.findings.report(verdict.rule, site, verdict.registers ? { ...verdict.detail, severity: 'warning' } : verdict.detail);
    if (verdict.fatal) throw new RunEnded('fault');
  }

  private tell({ rule, detail }: Trouble, site: number): void {
    this.findings.report(rule, site, detail);
  }

  /** Tells what the run cannot go on after, and ends it. */
  private fault(trouble: Trouble, site: number): never {
    this.tell(trouble, site);
    throw new RunEnded('fault');
  }

  private stackOverflow(site: number, what: string): never {
    this.fault(stackFull(this.stack, what, this.depth), site);
  }

  // --- calls ---

  private callBuiltin(builtin: Builtin, site: number, fixed: Value[], rest: Value[], kinds: readonly RestArgument[] | undefined): Value {
    const outer = this.site;
    this.site = site;
    for (let i = 0; i < fixed.length; i++) if (typeof fixed[i] === 'object') fixed[i] = this.useArgument(builtin, fixed[i] as Unwritten, i);
    for (let i = 0; i < rest.length; i++) {
      if (typeof rest[i] === 'object') rest[i] = this.useArgument(builtin, rest[i] as Unwritten, fixed.length + i);
    }
    if (builtin.needsBootServices && !this.bootServices) this.fault(afterBootServices(builtin.name), site);
    const variadic = kinds === undefined ? this.noRest : new RestArguments(this, rest as Word[], kinds);
    const result = builtin.body(this, fixed as Word[], variadic);
    this.site = outer;
    return result ?? 0;
  }

  private useArgument(builtin: Builtin, value: Unwritten, index: number): Word {
    this.tell(unwrittenArgument(value, index, builtin.name, this.check), this.site);
    return value.value;
  }

  private callPointer(
    pointer: Word,
    site: number,
    fixed: Value[],
    rest: Value[],
    kinds: readonly RestArgument[] | undefined,
    result: Value | undefined,
  ): Value {
    const target = typeof pointer === 'number' ? this.targets.get(pointer) : undefined;
    if (target === undefined) return this.fault(wildCall(pointer, this.bootServices), site);
    if (target.builtin !== undefined) return this.callBuiltin(target.builtin, site, fixed, rest, kinds);
    const compiled = target.compiled?.();
    if (compiled === undefined) throw new BugError('a function pointer leads nowhere');
    const { type } = compiled.symbol;
    const wanted = type.parameters.length;
    if (fixed.length !== wanted && !type.unprototyped) {
      this.findings.report('wrong-function-type', site, {
        message: `${target.name} takes ${wanted} arguments, but is called through a pointer with ${fixed.length}`,
      });
      while (fixed.length < wanted) fixed.push(new Unwritten(0, 0xff, `argument ${fixed.length + 1} of ${target.name}`));
      fixed.length = wanted;
    }
    if (type.variadic) return this.callRest(compiled, site, fixed, rest, kinds ?? NO_REST, result);
    return this.invoke(compiled, frameOf(compiled, fixed, result), site);
  }

  /** Calls a C function with `...`: its arguments go to slots of 8 bytes on the stack, whose address it gets. */
  private callRest(
    target: CompiledFunction,
    site: number,
    fixed: Value[],
    rest: Value[],
    kinds: readonly RestArgument[],
    result: Value | undefined,
  ): Value {
    const { stack } = this;
    let bytes = 0;
    for (const kind of kinds) bytes += Math.ceil(Math.max(kind.bytes, 1) / 8) * 8;
    const room = Math.ceil(bytes / 16) * 16 + 16;
    stack.pointer -= room;
    const start = stack.pointer;
    if (start < stack.base) this.stackOverflow(site, `the arguments of ${target.symbol.name} need ${room} bytes more`);
    stack.fresh(start, bytes);
    let at = start;
    rest.forEach((value, i) => {
      const kind = kinds[i] as RestArgument;
      if (kind.record) this.memory.copy(at, value, kind.bytes, site);
      else this.memory.store8(at, widen(value), site);
      at += Math.ceil(Math.max(kind.bytes, 1) / 8) * 8;
    });
    const frame = frameOf(target, fixed, result);
    frame[VA] = start;
    const value = this.invoke(target, frame, site);
    stack.forget(start, bytes);
    stack.pointer += room;
    return value;
  }

  call(pointer: Word, args: readonly Word[]): Word {
    const value = this.callPointer(pointer, this.site, [...args], [], undefined, undefined);
    return typeof value === 'object' ? this.use(value, this.site) : (value ?? 0);
  }

  // --- what builtins ask for ---

  atService(): void {
    const { services } = this.machine;
    if (services.length >= this.limits.events) this.limitReached('events', this.site);
    services.site = this.recordedSite();
    this.watcher?.service(this.info(this.site)?.site);
    this.work(8);
  }

  load(address: Word, size: AccessSize): Word {
    const { memory, site } = this;
    const load = size === 1 ? memory.load1 : size === 2 ? memory.load2 : size === 4 ? memory.load4 : memory.load8;
    const value = load(address, site);
    return typeof value === 'object' ? this.use(value, site) : value;
  }

  store(address: Word, size: AccessSize, value: Word): void {
    const { memory, site } = this;
    if (size === 8) memory.store8(address, unsigned64(value), site);
    else if (size === 4) memory.store4(address, low32(value), site);
    else if (size === 2) memory.store2(address, low32(value) & 0xffff, site);
    else memory.store1(address, low32(value) & 0xff, site);
  }

  peek(address: Word, size: AccessSize): Word {
    if (typeof address !== 'number' || address > MAX_OFFSET_BASE) return 0;
    let value = 0n;
    const bytes = this.machine.bytes.read(address, size);
    for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] as number);
    return wordOf(value);
  }

  loadBytes(address: Word, count: number): Uint8Array {
    this.boundedCount(count);
    return this.memory.loadBytes(address, count, this.site);
  }

  /** A count of bytes that no memory can hold ends the run before the host tries to make room for it. */
  private boundedCount(count: number): void {
    if (count > this.limits.bytes) this.limitReached('bytes', this.site);
  }

  storeBytes(address: Word, bytes: Uint8Array): void {
    this.memory.storeBytes(address, bytes, this.site);
  }

  copy(destination: Word, source: Word, count: Word): void {
    const size = Number(count);
    this.boundedCount(size);
    const to = Number(destination);
    const from = Number(source);
    // Piece by piece, so that a run can be stopped meanwhile; from the end when the destination covers the source's end.
    const backward = to > from && to < from + size;
    for (let done = 0; done < size; done += CHUNK) {
      const length = Math.min(CHUNK, size - done);
      const at = backward ? size - done - length : done;
      this.work(length >> 5);
      this.memory.copy(offset(destination, at), offset(source, at), length, this.site);
    }
  }

  set(destination: Word, count: Word, value: number): void {
    const size = Number(count);
    this.boundedCount(size);
    for (let done = 0; done < size; done += CHUNK) {
      const length = Math.min(CHUNK, size - done);
      this.work(length >> 5);
      this.memory.fill(offset(destination, done), length, value & 0xff, this.site);
    }
  }

  loadString(address: Word, characterBytes: 1 | 2, limit = 1_000_000): string {
    const { memory, site } = this;
    let text = '';
    let at = address;
    const { troubles } = this;
    for (let i = 0; i < limit; i++) {
      const value = characterBytes === 1 ? memory.load1(at, site) : memory.load2(at, site);
      const code = typeof value === 'object' ? (this.use(value, site) as number) : (value as number);
      // A string that leaves its object, or what was written of it, has been told; it ends there.
      if (code === 0 || this.troubles !== troubles) break;
      text += String.fromCharCode(code);
      at = typeof at === 'number' ? at + characterBytes : unsigned64(wordOf(BigInt(at) + BigInt(characterBytes)));
    }
    return text;
  }

  storeString(address: Word, characterBytes: 1 | 2, text: string): void {
    const bytes = new Uint8Array((text.length + 1) * characterBytes);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      bytes[i * characterBytes] = code;
      if (characterBytes === 2) bytes[i * 2 + 1] = code >> 8;
    }
    this.storeBytes(address, bytes);
  }

  listArguments(marker: Word): PrintArguments {
    return new ListArguments(this, marker);
  }

  print(text: string): void {
    if (text === '') return;
    this.consoleCharacters += text.length;
    if (this.consoleCharacters > this.limits.console) this.limitReached('console', this.site);
    this.options.onConsole?.(text);
  }

  report(rule: string, message: string, remedy?: string): void {
    this.findings.report(rule, this.site, { message, ...(remedy ? { remedy } : {}) });
  }

  allocated(kind: 'pool' | 'pages', address: Word, bytes: Word, memoryType: number): void {
    if (typeof address !== 'number' || typeof bytes !== 'number') return;
    this.check.allocated({ start: address, end: address + bytes, kind, memoryType, site: this.site });
  }

  freed(kind: 'pool' | 'pages', address: Word, bytes: Word): void {
    if (typeof address === 'number' && typeof bytes === 'number') this.check.freed(kind, address, address + bytes, this.site);
  }

  checkFree(kind: 'pool' | 'pages', address: Word, bytes: Word): void {
    const start = Number(address);
    const judged = this.check.judgeFree(kind, start, start + Number(bytes));
    if (judged !== undefined) this.findings.report(judged.rule, this.site, judged.detail);
  }

  shareHobs(): void {
    const { bytes, pei } = this.machine;
    let at = Number(pei?.services.hobList ?? 0n);
    if (at === 0) return;
    for (let i = 0; i < MAX_HOBS; i++) {
      const word = bytes.read32(BigInt(at));
      const type = word & 0xffff;
      const length = Math.max(8, word >>> 16);
      bytes.mark(at, type === HOB_TYPE.MEMORY_POOL ? 8 : length, OWNED);
      if (type === HOB_TYPE.END_OF_HOB_LIST) return;
      at += length;
    }
  }

  get imageHandle(): Word {
    return this.loaded?.tables?.imageHandle ?? PEIM_BASE;
  }

  get peiServicesPointer(): Word {
    return this.machine.pei ? (this.loaded?.args[1] ?? 0) : 0;
  }

  get coreHandle(): Word {
    return this.loaded?.tables?.coreHandle ?? 0;
  }

  findConfigurationTable(guid: Uint8Array): Word | undefined {
    const table = this.loaded?.tables?.findConfigurationTable(guid);
    return table === undefined ? undefined : wordOf(table);
  }

  installConfigurationTable(guid: Uint8Array, table: Word): Status {
    const done = this.loaded?.tables?.installConfigurationTable(guid, table);
    return done === 'absent' ? EFI_NOT_FOUND : done === 'full' ? EFI_OUT_OF_RESOURCES : EFI_SUCCESS;
  }

  assertFailed(file: string, line: number, description: string): never {
    this.print(`ASSERT [Script] ${file}(${line}): ${description}\r\n`);
    this.findings.report('assert', this.site, { message: `ASSERT failed: ${description}` });
    throw new RunEnded('assert');
  }

  assertStatus(file: string, line: number, status: Status, description: string): never {
    this.print(`\r\nASSERT_EFI_ERROR (Status = ${statusText(status)})\r\n`);
    return this.assertFailed(file, line, description);
  }

  notSimulated(name: string): never {
    this.fault(notSimulated(name), this.site);
  }

  stackMemory(bytes: Word, isAgain: boolean): Word {
    const { stack, frameStart } = this;
    const kept = this.stackArrays.get(frameStart) ?? new Map<number, { readonly address: number; readonly bytes: number }>();
    this.stackArrays.set(frameStart, kept);
    const before = isAgain ? kept.get(this.site) : undefined;
    const wanted = Number(bytes);
    const room = stack.pointer - stack.base;
    let address = before?.address ?? 0;
    if (before === undefined || before.bytes < wanted) {
      // What lies between is nobody's, so that a step too far is seen.
      const taken = (Math.ceil(wanted / 16) + 1) * 16;
      if (taken > room) this.stackOverflow(this.site, `an array needs ${wanted} bytes more`);
      stack.pointer -= taken;
      address = stack.pointer;
      kept.set(isAgain ? this.site : -1 - kept.size, { address, bytes: wanted });
    } else stack.forget(address, before.bytes);
    stack.fresh(address, wanted);
    return address;
  }

  /** A function has returned: what it had of the stack besides its variables is gone. */
  private releaseStackMemory(start: number): void {
    const { stack } = this;
    stack.forget(stack.pointer, start - stack.pointer);
    this.stackArrays.delete(start);
  }

  halt(message: string): never {
    this.findings.report('halted', this.site, { message: `the run ends here: ${message}`, severity: 'info' });
    throw new RunEnded('halted');
  }

  exit(status: Status): never {
    throw new RunEnded('returned', status);
  }

  endBootServices(): void {
    this.bootServices = false;
    this.loaded?.tables?.endBootServices();
  }

  // --- the end ---

  private reportLeaks(entry: EntryPoint): void {
    if (!this.bootServices || entry.shape === 'peim') return;
    for (const leak of leaks(this.check, this.loaded?.image.kind === 'application')) this.tell(leak, leak.site);
  }

  /** EDK2 frees an application's image when it returns, and a driver's when it fails. */
  private unload(status: Status): void {
    const { machine } = this;
    const image = this.loaded?.image;
    if (image === undefined || machine.pei || !this.bootServices) return;
    if (image.kind !== 'application' && status < 1n << 63n) return;
    machine.services.site = -1;
    machine.services.freePages(BigInt(image.base), BigInt(image.layout.size / PAGE_SIZE));
  }
}

/** The variable of an active call that lies at an address. */
function placeInCalls(calls: readonly ActiveCall[], address: number): string | undefined {
  for (const { frame, layout } of calls) {
    const start = frame[FP] as number;
    const found = layout.variables.find(({ offset, size }) => address >= start + offset && address < start + offset + Math.max(size, 1));
    if (!found) continue;
    const into = address - start - found.offset;
    return `${into > 0 ? `${into} bytes into ` : ''}the variable ${found.name} of ${layout.function.name}`;
  }
  return undefined;
}

/** Builtins that are called by name. */
const BY_NAME: ReadonlyMap<string, Builtin> = new Map(
  builtins.filter((builtin) => !builtin.name.includes('.')).map((builtin) => [builtin.name, builtin]),
);

/** What a call of a function without a body leads to: its builtin, or the end of the run when a header only declares it. */
function builtinBehind({ name, isOwn }: FunctionSymbol): Builtin {
  return (
    (isOwn ? undefined : BY_NAME.get(name)) ?? {
      name,
      prototype: '',
      doc: '',
      reference: '',
      body: (context) => context.notSimulated(name),
    }
  );
}

const NO_REST: readonly RestArgument[] = [];
/** HOBs that a list may have before it counts as damaged. */
const MAX_HOBS = 100_000;
/** Bytes that are copied or filled between two looks at whether to stop. */
const CHUNK = 1 << 20;

/** An address further on; what is no address of memory stays so. */
function offset(address: Word, by: number): Word {
  return typeof address === 'number' ? address + by : address;
}

/** Greatest address to which an offset within an object can be added exactly. */
const MAX_OFFSET_BASE = Number.MAX_SAFE_INTEGER - 2 ** 32;

/** A promoted argument in its slot: sign- or zero-extended by its type, which its word shows. */
function widen(value: Value): Value {
  if (typeof value === 'object') return new Unwritten(unsigned64(value.value), value.mask, value.what);
  return unsigned64(value);
}

/** A frame with these arguments. */
function frameOf(target: CompiledFunction, args: readonly Value[], result: Value | undefined): Frame {
  const frame = target.template.slice();
  for (let i = 0; i < args.length; i++) frame[FIRST + i] = args[i] as Value;
  if (result !== undefined) frame[RET] = result;
  return frame;
}
