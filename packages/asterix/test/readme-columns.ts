import { addRow, type Column, clearColumns, createColumns, encodeColumns, rowItems } from '@musubi/asterix';

const columns = createColumns(48, { capacity: 512 });
const plot = rowItems(columns, ['010', '140', '020', '040']);
const block = new Uint8Array(65_535);

function put(path: string, row: number, value: number): void {
  (columns.columns.get(path) as Column).values[row] = value;
}

/** A block of plots, each slant range in NM and azimuth in degrees, of one moment. */
export function plotBlock(plots: readonly (readonly [number, number])[], timeOfDayS: number): Uint8Array {
  clearColumns(columns);
  for (const [rangeNm, azimuthDeg] of plots) {
    const row = addRow(columns, plot);
    put('010/SAC', row, 254);
    put('010/SIC', row, 1);
    put('140', row, timeOfDayS);
    put('020/TYP', row, 1);
    put('040/RHO', row, rangeNm);
    put('040/THETA', row, azimuthDeg);
  }
  return block.subarray(0, encodeColumns(columns, 0, columns.count, block));
}
