import { describe, expect, it } from 'vitest';
import { F64, I32, LOAD, OP, STORE } from '../src/wasm/code.ts';
import { functionsIn, memoryOf, moduleOf } from '../src/wasm/engine.ts';
import { InputWindow } from '../src/wasm/input-window.ts';
import { ModuleBuilder } from '../src/wasm/module.ts';

const hex = (octets: Uint8Array): string => Buffer.from(octets).toString('hex');

describe('modules', () => {
  // The example of a function that adds, by the binary format of the WebAssembly Core Specification 2.0, section 5.
  it('are written octet by octet as the specification says', () => {
    const module = new ModuleBuilder();
    const [code] = module.add([I32, I32], [I32], 'add');
    code.get(0).get(1).op(OP.i32.add);
    expect(hex(module.bytes())).toBe(
      [
        '0061736d01000000',
        '0107016002' + '7f7f' + '017f',
        '0212' + '01' + '03656e76' + '066d656d6f7279' + '02' + '01' + '01' + '808004',
        '03020100',
        '0707010361646400' + '00',
        '0a09010700200020016a0b',
      ].join(''),
    );
  });

  it.each([
    [0, '00'],
    [63, '3f'],
    [64, 'c000'],
    [-1, '7f'],
    [-64, '40'],
    [-65, 'bf7f'],
    [-(2 ** 31), '8080808078'],
    [2 ** 31 - 1, 'ffffffff07'],
  ])('write %d as signed LEB128 %s', (value, expected) => {
    const [code] = new ModuleBuilder().add([], [I32]);
    code.i32(value);
    expect(hex(Uint8Array.from(code.octets))).toBe(`41${expected}`);
  });

  it('run: branches, loops, memory, what is imported', () => {
    const memory = memoryOf(1);
    const module = new ModuleBuilder([{ name: 'half', parameters: [F64], results: [F64] }]);
    const [half] = module.add([I32], []);
    half.i32(8).get(0).op(OP.f64.ofSigned).call(0).at(STORE.f64, 8);
    const [sum, index] = module.add([I32], [I32], 'sumTo');
    const total = sum.local();
    sum.block(() =>
      sum.loop(() => {
        sum.get(0).op(OP.i32.eqz).branchIf(1);
        sum.get(total).get(0).op(OP.i32.add).set(total).step(0, -1).branch(0);
      }),
    );
    sum.get(total).call(1).get(total);
    expect(index).toBe(2);
    const { sumTo } = functionsIn<{ sumTo: (n: number) => number }>(moduleOf(module.bytes()), memory, {
      half: (value: number) => value / 2,
    });
    expect(sumTo(100)).toBe(5050);
    expect(new DataView(memory.buffer).getFloat64(16, true)).toBe(2525);
  });

  it('read what lies at any octet', () => {
    const memory = memoryOf(64);
    const module = new ModuleBuilder();
    const [code] = module.add([I32], [I32], 'read');
    code.get(0).at(LOAD.i32, 300);
    new Uint8Array(memory.buffer).set([1, 2, 3, 4], 301);
    const { read } = functionsIn<{ read: (at: number) => number }>(moduleOf(module.bytes()), memory);
    expect(read(1)).toBe(0x04030201);
  });
});

describe('the window on the bytes to be read', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i * 7);

  it('holds a whole block however long, and is not filled again for what it has', () => {
    const memory = memoryOf(70_000);
    const window = new InputWindow(memory, 8, 65_536);
    window.hold(bytes, 10, 65_535, bytes.length);
    expect([window.from, window.to]).toEqual([10, 65_545]);
    expect(Buffer.compare(new Uint8Array(memory.buffer, 8, 65_535), bytes.subarray(10, 65_545))).toBe(0);
    new Uint8Array(memory.buffer).fill(0);
    window.hold(bytes, 100, 50, bytes.length);
    expect(new Uint8Array(memory.buffer)[8 + 90]).toBe(0);
    window.forget();
    window.hold(bytes, 100, 50, bytes.length);
    expect(window.from).toBe(100);
    expect(new Uint8Array(memory.buffer)[8]).toBe(bytes[100]);
  });

  it('ends where it is told to', () => {
    const window = new InputWindow(memoryOf(70_000), 0, 65_536);
    window.hold(bytes, 90_000, 4, 90_010);
    expect(window.to).toBe(90_010);
  });
});
