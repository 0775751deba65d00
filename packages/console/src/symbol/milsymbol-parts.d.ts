/** The parts of milsymbol that the air and sea symbols need; see the alias in vite.config.ts. */
declare module 'milsymbol-parts' {
  import type { SymbolOptions } from 'milsymbol';
  export interface DrawnSymbol {
    readonly width: number;
    readonly height: number;
    readonly bbox: { readonly x1: number; readonly y1: number };
    readonly style: { readonly size: number; readonly strokeWidth: number; readonly outlineWidth: number };
    readonly drawInstructions: object;
    canvasDraw(context: CanvasRenderingContext2D, instructions: object): void;
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
