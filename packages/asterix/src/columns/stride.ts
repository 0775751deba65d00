/**
 * Elements from a column to the next in an array that holds several. Columns that stand a power of two
 * of octets apart would all contend for the same few lines of a processor's cache; eight times an odd
 * number of elements spreads them.
 */
export const strideOf = (rows: number): number => 8 * (Math.ceil(rows / 8) | 1);
