/** The parts of milsymbol that the air and sea symbols need; see the alias in vite.config.ts. */
declare module 'milsymbol-parts' {
  import type { SymbolOptions } from 'milsymbol';
  interface DrawnSymbol {
    asCanvas(ratio: number): HTMLCanvasElement;
    asSVG(): string;
    isValid(): boolean;
    getAnchor(): { x: number; y: number };
    getSize(): { width: number; height: number };
  }
  type IconSet = object;
  export const ms: {
    Symbol: new (sidc: string, options?: SymbolOptions) => DrawnSymbol;
    addIcons(sets: readonly IconSet[]): void;
  };
  export const numberair: IconSet;
  export const numbersea: IconSet;
}
