/**
 * The cheapest assignment of rows to columns, exactly: every row gets a column of its own when
 * `rows <= columns`, every column a row otherwise. `cost` is row-major, `rows × columns`, finite.
 * Writes each row's column, or −1, into `columnOfRow` and returns the total cost.
 */
export function solveAssignment(
  _cost: Float64Array,
  _rows: number,
  _columns: number,
  _columnOfRow: Int32Array,
): number {
  return 0;
}
