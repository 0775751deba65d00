import { IDENTITIES } from '@musubi/model';
import { ENVIRONMENTS, TARGET_KINDS } from '@musubi/node/contract';
import { FrameFlag, type PictureColumns } from '@musubi/node/picture-frame';
import { sidcOf } from '../symbol/sidc.ts';

export interface PictureSymbols {
  /** The atlas cell of a row's symbol, filled or in outline. */
  readonly cellOf: (picture: PictureColumns, row: number, hollow: boolean) => number;
}

/** Remembers the cell of each combination of what decides a symbol: there are hundreds, and rows in thousands. */
export function createPictureSymbols(cellOfSidc: (sidc: string, hollow: boolean) => number): PictureSymbols {
  const cells = new Map<number, number>();
  const draw = (picture: PictureColumns, row: number, hollow: boolean): number => {
    const { identity, environment, kind } = picture.columns;
    return cellOfSidc(
      sidcOf({
        identity: IDENTITIES[identity[row]!] ?? 'unknown',
        environment: ENVIRONMENTS[environment[row]!] ?? 'air',
        kind: TARGET_KINDS[kind[row]!] ?? 'unknown',
        exercise: picture.has(row, FrameFlag.exercise),
        simulated: picture.has(row, FrameFlag.simulated),
      }),
      hollow,
    );
  };
  return {
    cellOf(picture, row, hollow) {
      const { identity, environment, kind, flags } = picture.columns;
      const marks = flags[row]! & (FrameFlag.exercise | FrameFlag.simulated);
      const key =
        identity[row]! | (environment[row]! << 8) | (kind[row]! << 10) | (marks << 18) | (hollow ? 1 << 22 : 0);
      const known = cells.get(key);
      if (known !== undefined) return known;
      const cell = draw(picture, row, hollow);
      cells.set(key, cell);
      return cell;
    },
  };
}
